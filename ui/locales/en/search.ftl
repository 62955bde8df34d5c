# Asking: the search box and its parts, dates, filters, the plan of a search, saved and recent searches.
# Every id begins with `search-`.

## The box

search-button = Search
search-placeholder = Words someone said, for example  refund  or  customer:"cancel my account"
search-box = Words to look for
search-help = How to ask
search-words = The words looked for
search-add-words = Add words
search-zone = Days in { $zone }
search-exact = Only as the phrase “{ $phrase }”
search-nothing-asked = Voice calls of this organization, both sides.
search-place = The place:
search-go-there = Go there
search-change-part = Change this part: { $words }

## Dates

search-dates = Dates
search-preset-today = Today
search-preset-yesterday = Yesterday
search-preset-days7 = Last 7 days
search-preset-days30 = Last 30 days
search-preset-custom = Custom
search-from = From
search-to = to
search-whole-days = both days whole

## The question as one sentence: “Calls of the last 7 days in which somebody says “refund””; the filters follow

search-question = { $when } in which { $said }
search-when-today = Today’s calls
search-when-yesterday = Yesterday’s calls
search-when-days7 = Calls of the last 7 days
search-when-days30 = Calls of the last 30 days
search-when-days = Calls of { $days }

## What a query means. $what is made of search-quoted, search-starting, search-containing, search-matching,
## search-or and search-near-…; $side is customer, agent or anyone

search-quoted = “{ $text }”
search-starting = a word that begins with { $what }
search-containing = a word that contains { $what }
search-matching = words that match { $pattern }
search-or = { $left } or { $right }
search-and = { $left } and { $right }
search-says =
    { $side ->
        [customer] the customer says { $what }
        [agent] the agent says { $what }
       *[anyone] somebody says { $what }
    }
search-says-not =
    { $side ->
        [customer] the customer does not say { $what }
        [agent] the agent does not say { $what }
       *[anyone] nobody says { $what }
    }
search-near-words =
    { $n ->
        [1] { $left } next to { $right }
       *[other] { $left } within { $n } words of { $right }
    }
search-near-seconds = { $left } within { $time } of { $right }
# The same where each side is a sentence of its own: “the customer says “refund”, within 5 words of where the agent says …”
search-near-apart-words =
    { $n ->
        [1] { $left }, next to where { $right }
       *[other] { $left }, within { $n } words of where { $right }
    }
search-near-apart-seconds = { $left }, within { $time } of where { $right }
# $time is “60 seconds” or “2 minutes”
search-first =
    { $n ->
        [1] in the first second
       *[other] in the first { $time }
    }
search-last =
    { $n ->
        [1] in the last second
       *[other] in the last { $time }
    }
# $what is words in quotes, or “the agent says “thank you””
search-after = after { $what }
# “in the first 60 seconds, nobody says “my name is””
search-anchored = { $where }, { $said }
search-brackets = ({ $said })
search-not-so = it is not so that { $said }

## A chip, shorter than the sentence

search-chip-not = not { $what }
search-chip-says =
    { $side ->
        [agent] agent says { $what }
       *[customer] customer says { $what }
    }
search-chip-says-not =
    { $side ->
        [agent] agent does not say { $what }
       *[customer] customer does not say { $what }
    }
# Between chips
search-join-and = and
search-join-or = or
search-join-not = not

## Filters as parts of the sentence

search-where-queues = in queue { $names }
search-where-agents = with agent { $names }
search-where-divisions = in division { $names }
search-where-wrapUpCodes = wrapped up as { $names }
search-where-inbound = inbound
search-where-outbound = outbound
search-where-languages = in { $names }
search-where-languages-or-unknown = in { $names }, or in an unknown language
search-where-between = between { $least } and { $most } long
search-where-at-least = at least { $least } long
search-where-at-most = at most { $most } long
search-where-held = put on hold
search-where-not-held = never put on hold
search-where-transferred = transferred
search-where-not-transferred = not transferred
search-where-number = with { $number } in a number
search-where-sentiment =
    where the { $side ->
        [agent] agent’s
       *[customer] customer’s
    } sentiment { $is ->
        [positive] is positive
        [gotWorse] got worse
        [gotBetter] got better
       *[negative] is negative
    }
search-where-topics = about { $names }

## One part, being changed

search-editor-change = Change this part
search-editor-add = Add a part
search-apply = Apply
search-add = Add
search-joins = How it joins the rest
search-joins-and = and also
search-joins-or = or instead
search-who = Who
search-who-anyone = anyone
search-who-customer = the customer
search-who-agent = the agent
search-group-side =
    { $side ->
        [agent] the agent, as everything in these brackets
       *[customer] the customer, as everything in these brackets
    }
search-says-label = Says
search-look-at = Look at
search-kind-phrase = exactly these words
search-kind-starts = words that begin with
search-kind-contains = words that contain
search-kind-near = these words near others
search-kind-after = only what comes after
search-kind-first = only the beginning of the call
search-kind-last = only the end of the call
search-kind-regex = a pattern (regular expression)
search-words-label = Words
search-pattern-label = Pattern
search-example = for example  { $example }
search-example-phrase = cancel my account
search-example-starts = cancel
search-example-contains = complain
search-example-near = refund
search-example-other = manager
search-example-after = thank you for calling
# A regular expression: only its words are to be translated.
search-example-regex = order (number|no\.?) \d+
search-within = Within
# After the number and its unit: “Within 5 words of”
search-within-of = of
search-unit = Unit
search-unit-words = words
search-unit-seconds = seconds
search-other-words = Other words
search-the-first = The first
search-the-last = The last
# After the number: “The first 60 seconds”
search-amount-seconds = seconds
search-must-not = must <b>not</b> be said

## Filters

search-filter = Filter
search-filters = Filters
search-add-filter = Add a filter
search-clear-filters = Clear all
search-remove-filter = Remove this filter
search-remove-named-filter = Remove the filter { $label }: { $words }
search-filter-named = Filter: { $label }
# A filter's name and what it is set to, in one line.
search-filter-is = { $label }: { $words }
search-filter-queues = Queue
search-filter-agents = Agent
search-filter-direction = Direction
search-filter-duration = Duration
search-filter-sentiment = Sentiment
search-filter-topics = Topic
search-filter-wrapUpCodes = Wrap-up code
search-filter-holding = Hold or transfer
search-filter-languages = Language
search-filter-number = Number
search-filter-divisions = Division
# A filter's name where its value is a sentence with it: “Customer’s sentiment got worse”
search-whose-customer = Customer’s sentiment
search-whose-agent = Agent’s sentiment
# What each filter is about, in small print beside its name.
search-note-queues = queues the call went through
search-note-agents = who spoke with the customer
search-note-direction = who called whom
search-note-duration = how long the call lasted
search-note-sentiment = how a side felt, and how that changed
search-note-topics = what Genesys Cloud found it to be about
search-note-wrapUpCodes = what the agent chose after the call
search-note-holding = calls put on hold or passed on
search-note-languages = the language of the transcript
search-note-number = the caller’s or the called number, or a part
search-note-divisions = divisions the call belongs to

## What a filter is set to

search-is-inbound = inbound
search-is-outbound = outbound
# $time is “1 min 30 s”
search-is-at-least = at least { $time }
search-is-at-most = at most { $time }
search-is-held = put on hold
search-is-not-held = not put on hold
search-is-transferred = transferred
search-is-not-transferred = not transferred
search-is-negative = is negative
search-is-positive = is positive
search-is-gotWorse = got worse
search-is-gotBetter = got better
# Of several names: the first, and how many others.
search-is-one-or-more =
    { $n ->
        [one] { $name } or { $n } more
       *[other] { $name } or { $n } more
    }
search-is-not-unknown = not unknown

## Setting a filter

search-either-direction = Either
search-inbound = Inbound: the customer called
search-outbound = Outbound: we called
search-at-least = At least
search-at-most = At most
# A field for minutes or seconds: its name, and the unit behind it.
search-field-unit = { $label }, { $unit }
search-min = min
search-s = s
search-held = Put on hold
search-transferred = Transferred
search-either = either
search-yes = yes
search-no = no
# One line with two choices: “The [customer’s] sentiment [got worse]”
search-sentiment-line = The <whose></whose> sentiment <is></is>
search-sentiment-customer = customer’s
search-sentiment-agent = agent’s
search-sentiment-whose = Whose sentiment
search-sentiment-is = How it is
search-choose = choose…
search-number-field = Digits of the caller’s or the called number

## Looking something up

search-look-queues = Look for a queue
search-look-agents = Look for an agent
search-look-topics = Look for a topic
search-look-wrapUpCodes = Look for a wrap-up code
search-look-languages = Look for a language
search-look-divisions = Look for a division
search-type-a-name = Type a name
search-chosen = Chosen
search-remove-entry = Remove { $name }
search-looking = Looking…
search-nothing-called = Nothing called “{ $text }”.
search-none-here = There are none here.
search-unknown-language = include calls whose language is unknown

## How to ask: examples to press. Keep the query language (NEAR, OR, customer:, first:) as it is; the words in it may be
## words of your language

search-help-press = Press an example to put it into the box.
search-help-words = Words
search-help-words-1 = "cancel my account"
search-help-words-1-means = these words, in this order
search-help-words-2 = cancel account
search-help-words-2-means = both words, anywhere in the call
search-help-words-3 = refund OR reimbursement
search-help-words-3-means = one of them at least
search-help-words-4 = cancel*
search-help-words-4-means = also cancels, cancelled, cancellation
search-help-who = Who
search-help-who-1 = customer:"speak to a manager"
search-help-who-1-means = only when the customer says it
search-help-who-2 = agent:(sorry OR apologise)
search-help-who-2-means = only when the agent says one of them
search-help-not = Not
search-help-not-1 = invoice -refund
search-help-not-1-means = the first word, and nowhere the second
search-help-not-2 = -agent:"thank you for calling"
search-help-not-2-means = calls in which the agent never says it
search-help-where = Where
search-help-where-1 = refund NEAR/5 manager
search-help-where-1-means = at most five words apart
search-help-where-2 = complaint NEAR/10s sorry
search-help-where-2-means = said within ten seconds
search-help-where-3 = first:60s -agent:"my name is"
search-help-where-3-means = not said in the first minute
search-help-where-4 = after:"anything else" cancel
search-help-where-4-means = said after something else
search-help-foot = Capital letters make no difference. Parentheses group. <code>/a pattern/</code> is a regular expression.

## Saving a search

search-save = Save search
search-save-title = Keep this question to ask it again
search-save-this = Save this search
search-save-note = Words, dates and filters are kept. Each run then says what is new.
search-save-do = Save
# In front of a button
search-save-or = or
search-save-change = Change “{ $name }”
search-name = Name of the search
search-a-name = A name
search-saved-as = “{ $name }” saved
search-removed = “{ $name }” removed
search-imported =
    { $n ->
        [one] { $n } search imported
       *[other] { $n } searches imported
    }

## Saved and recent searches

search-saved = Saved searches
search-saved-none = None yet. “Save search” keeps a question to ask again.
search-saved-more = Export or import searches
search-last-run = last run { $when }
search-not-run = not run yet
search-new-since =
    { $n ->
        [one] { $n } new since the last time
       *[other] { $n } new since the last time
    }
# After a number, for screen readers: “+3 new calls”
search-new-calls =
    { $n ->
        [one] new call
       *[other] new calls
    }
search-more-about = More about { $name }
search-recent = Recent
search-import = Import from a file…
search-export-all = Export all…
search-run = Run
search-replace = Replace by the question in the box
search-duplicate = Duplicate
search-export = Export…
search-remove-sure = Remove “{ $name }”? What it found stays in Genesys Cloud.

## Searches that were cut short

search-interrupted = Searches that were cut short
search-interrupted-at =
    { $n ->
        [one] Stopped at { $n } call read
       *[other] Stopped at { $n } calls read
    }
search-go-on = Go on
search-forget = Forget

## How a search goes about it

search-plan-long = This will take a while
search-plan-how = How this was searched
search-plan-ways = Ways to search
search-plan-start = Start
search-plan-not-now = Not now
search-way-content = Ask Genesys Cloud’s content search
search-way-content-what = reads only the calls it proposes
search-way-scan = Read every call
search-way-scan-what = reads the transcript of each call of these days
search-way-chosen = chosen
search-way-taken = taken
search-way-impossible = not possible
search-plan-calls =
    { $n ->
        [one] about { $n } call
       *[other] about { $n } calls
    }
search-plan-calls-unknown = number of calls unknown
search-plan-moment = less than a minute
search-plan-hours =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
# $calls is “about 3,400 calls”, $requests “3,420 requests”, $time “12 minutes”
search-plan-takes = { $calls }, { $requests }, { $time } at your limit
search-plan-uncounted = Genesys does not say how many calls there are

## What is wrong with the question

search-error-no-words = Type the words to look for.
search-error-no-days = Choose the first and the last day.
search-error-days = The last day is before the first day.
search-error-duration = The shortest duration is longer than the longest.

## Other questions, when nothing was found

search-instead-apart = These words anywhere in the call
search-instead-begin = Words that begin like these
search-instead-days30 = The last 30 days
search-without-queues = Without the queue filter
search-without-agents = Without the agent filter
search-without-divisions = Without the division filter
search-without-wrapUpCodes = Without the wrap-up code filter
search-without-direction = Without the direction filter
search-without-languages = Without the language filter
search-without-duration = Without the duration filter
search-without-holding = Without the hold and transfer filter
search-without-number = Without the number filter
search-without-sentiment = Without the sentiment filter
search-without-topics = Without the topic filter
search-without-any = Without any filter
search-instead-scan = Read every call instead of asking the content search

## The organization was changed

search-filters-gone = Filters that belong to the other organization were removed.
