# The words of a call: the list of phrases, the tools above it, passages. Every id begins with `reading-`.

## The list

reading-region = Transcript
reading-list = Phrases
# One letter in front of a phrase. Where several people share a role a number follows: A1, A2.
reading-letter-customer = C
reading-letter-agent = A
reading-letter-system = S
reading-side-customer = Customer
reading-side-agent = Agent
reading-no-words = [Silence/Non-speech]
# $share is “43 %”, as the language writes it.
reading-sure = { $share } sure
reading-sure-hint = How sure the speech recognition was
reading-silence = { $length } silence
reading-waiting = { $length } in the queue
reading-hold = On hold { $length }
# Said by screen readers of a phrase that began while somebody else was speaking.
reading-overlap = spoken at the same time as the line above
reading-flagged = Flagged
reading-negative = Negative sentiment
reading-positive = Positive sentiment
reading-fold-ivr = IVR
reading-fold-acd = Queue
reading-fold-voicemail = Voicemail
reading-fold-other = System
reading-fold =
    { $n ->
        [one] { $who }, { $n } phrase, { $length }
       *[other] { $who }, { $n } phrases, { $length }
    }
reading-hidden =
    { $n ->
        [one] { $n } phrase hidden
       *[other] { $n } phrases hidden
    }

## Times of words

reading-words-show = Show when each word was said
reading-words-hide = Hide when each word was said
reading-words = When each word was said
reading-words-loading = Asking when each word was said
reading-words-none = The speech recognition gave no times for the words of this phrase.
reading-word = { $word }, { $time }
reading-word-sure = { $word }, { $time }, { $share } sure

## Tools above the list

reading-tools = How to read the call
reading-tools-side = Whose words
reading-everyone = Everyone
reading-customer = Customer
reading-agent = Agent
reading-time-hint = Show time into the call, or time of day
reading-time-elapsed = Time into the call
reading-time-clock = Time of day
reading-size-hint = Text size: { $size ->
        [S] small
        [L] large
       *[M] medium
    }
reading-hits = Hits
reading-hit-at = Hit <b>{ $at }</b> of { $count }
reading-hit-none = No hits
reading-hit-previous = Previous hit
reading-hit-next = Next hit
reading-find = Find in this call
reading-filter = Filter
reading-filter-title = What to look at
reading-filter-sentiment = Sentiment
reading-filter-any = Any
reading-filter-negative = Negative
reading-filter-positive = Positive
reading-filter-topic = Topic
reading-filter-any-topic = Any topic
reading-filter-only-hits = Only hits
reading-filter-context = Lines around each hit
reading-filter-clear = Clear
reading-filter-clear-all = Clear the filter

## What a filter does

reading-hiding =
    { $n ->
        [one] { $n } phrase without hits is hidden.
       *[other] { $n } phrases without hits are hidden.
    }
reading-hiding-no-hits = This call has no hits, so all its phrases are hidden.
reading-dimming =
    { $n ->
        [one] { $n } phrase of { $count } fits; the others are dimmed.
       *[other] { $n } phrases of { $count } fit; the others are dimmed.
    }
reading-dimming-none = No phrase of this call fits, so all are dimmed.

## Passages

reading-passage = Chosen passage
reading-passage-length =
    { $n ->
        [one] { $n } phrase
       *[other] { $n } phrases
    }
reading-passage-copy = Copy
reading-passage-save = Save passage…
# Where phrases in between are folded, which are saved with the others.
reading-passage-save-all =
    { $n ->
        [one] Save all { $n } phrase…
       *[other] Save all { $n } phrases…
    }
reading-passage-leave = Clear the choice
reading-copied-phrase = Phrase
reading-copied-passage = Passage
reading-last-hit = That was the last hit.
reading-first-hit = That was the first hit.
reading-last-call = That was the last call.
reading-first-call = That was the first call.
