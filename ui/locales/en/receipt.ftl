# The receipt of a search: what became of every candidate. Every id begins with `receipt-`.

receipt-title = What this search read
receipt-outcomes = Candidates by outcome
receipt-sentence = { $sentence }.
# After the number of candidates.
receipt-candidates =
    { $n ->
        [one] candidate
       *[other] candidates
    }
receipt-how = How it was searched
receipt-save = Save receipt…
receipt-what = Receipt
receipt-retry = Retry these
receipt-show-calls = Show these calls
# After the number and the name of the outcome, for screen readers.
receipt-show-calls-of = { $label }: show these calls
receipt-where-from = Where the words came from
receipt-all-numbers = All numbers

## The rows: a number stands before each, “42 answer it”

receipt-matched = answer it
receipt-unmatched = do not
receipt-noTranscript = no transcript
receipt-pending = too fresh
receipt-forbidden = not allowed
receipt-failed = failed
receipt-matched-note =
    { $n ->
        [one] { $n } hit in all
       *[other] { $n } hits in all
    }
receipt-matched-unsaid = by what was not said
receipt-unmatched-note = read, and they did not fit the words or the filters
receipt-noTranscript-note = not transcribed, or nothing was said
receipt-pending-note = usually there within minutes, at times hours
receipt-forbidden-note = this connection may not read them
receipt-failed-note = open the list to see why
receipt-fetched = fetched from Genesys Cloud
receipt-fromLibrary = read before in this session
receipt-earlier = read before the search was interrupted

## What else there is to know about the numbers

receipt-cancelled = You stopped the search, so this is not all.
receipt-limited = The search ended at its limit of calls, so this is not all.
receipt-set-aside =
    { $n ->
        [one] { $n } more call was listed and set aside by the filters without being read.
       *[other] { $n } more calls were listed and set aside by the filters without being read.
    }
# $filters is “Queue Billing; Direction inbound”
receipt-set-aside-by =
    { $n ->
        [one] { $n } more call was listed and set aside by the filters ({ $filters }) without being read.
       *[other] { $n } more calls were listed and set aside by the filters ({ $filters }) without being read.
    }
receipt-filter = { $label } { $words }
receipt-slices =
    { $n ->
        [one] The dates were asked for in { $n } slices, so that no list was cut short.
       *[other] The dates were asked for in { $n } slices, so that no list was cut short.
    }

## The calls behind a number

receipt-list-matched = Calls that answer the question
receipt-list-unmatched = Calls that do not answer the question
receipt-list-noTranscript = Calls without a transcript
receipt-list-pending = Calls whose transcript is not there yet
receipt-list-forbidden = Calls that this connection may not read
receipt-list-failed = Calls that could not be read
receipt-list-fetched = Calls fetched from Genesys Cloud
receipt-list-fromLibrary = Calls read before in this session
receipt-list-earlier = Calls read before the search was interrupted
receipt-outcome-matched = Answers
receipt-outcome-unmatched = Does not
receipt-outcome-noTranscript = No transcript
receipt-outcome-pending = Too fresh
receipt-outcome-forbidden = Not allowed
receipt-outcome-failed = Failed
receipt-time-unknown = time unknown
# After the time of a call, for screen readers.
receipt-open-call = , open the call
receipt-copy-id = Copy { $id }
receipt-copy-id-label = , copy the conversation id
receipt-conversation-id = Conversation id
receipt-problem = { $code } · correlation id { $id }
