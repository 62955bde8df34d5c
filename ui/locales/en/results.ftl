# The results of a search: the line above them, cards, table, lines, narrowing, several searches at once.
# Every id begins with `results-`.

results-title = Results
results-calls = Calls
results-hits-in-context = Hits in context

## How far the search is, and how it ended

results-asking = Asking Genesys Cloud…
results-search-stopped = The search stopped
# Behind a separator: “42 calls · 78 hits · 3 new”
results-new-calls =
    { $n ->
        [one] { $n } new
       *[other] { $n } new
    }
# When the results are narrowed: “12 of 42 calls”
results-some-of =
    <b>{ $shown }</b><m> of </m><b>{ $n ->
        [one] { $n } call
       *[other] { $n } calls
    }</b>
results-left-out =
    { $n ->
        [one] { $n } more hit is not among the lines: there are too many to keep. Cards and table have all calls.
       *[other] { $n } more hits are not among the lines: there are too many to keep. Cards and table have all calls.
    }
results-save = Save…
results-save-all = Save all…
results-saving = Saving…
results-saving-of = Saving { $done } of { $total }
results-saving-label = Saving
results-calls-read = Calls read
results-listing-calls = Listing calls
results-stopping = stopping
results-paused = paused
results-go-on = Go on
results-pause = Pause
results-stop = Stop
results-stopped-early = stopped early
results-incomplete-calls =
    { $n ->
        [one] incomplete: { $n } call could not be read
       *[other] incomplete: { $n } calls could not be read
    }
results-complete = complete
results-incomplete = incomplete

## How fast

results-listing = listing calls
results-read-of = { $examined } of { $listed } read
results-read-of-so-far = { $examined } of { $listed } so far read
results-a-minute =
    { $n ->
        [one] { $n } call a minute
       *[other] { $n } calls a minute
    }
results-left-moment = less than a minute left
# $time is “8 min” or “1 h 20 min”
results-left = about { $time } left

## The tools above the list

results-view = View
results-view-cards = Cards
results-view-table = Table
results-view-lines = Lines
results-view-cards-title = One card a call, with its first hits
results-view-table-title = One row a call, in columns
results-view-lines-title = One line a hit, the words under each other
results-sort = Order of the calls
results-sort-newest = Newest first
results-sort-oldest = Oldest first
results-sort-hits = Most hits
results-sort-sentiment = Worst sentiment
results-sort-longest = Longest
results-order = Order of the lines
results-order-time = By time
results-order-before = By the words before
results-order-after = By the words after
results-narrow = Narrow
results-narrow-title = Narrow by queue, agent, day or sentiment
results-columns = Columns
results-columns-title = Columns of the table

## A call

results-new = new
results-lasted = Lasted { $time }
# After a number, for screen readers.
results-hits-word =
    { $n ->
        [one] hit
       *[other] hits
    }
results-unsaid = Answers by what was not said.
results-more-hits = +{ $n } more
# A line's tooltip: who said it, and when in the call.
results-side-at = { $side } at { $time }
# In front of the words, for screen readers.
results-side-says = { $side }:

## The columns of the table

results-column-when = When
results-column-agent = Agent
results-column-queue = Queue
results-column-length = Length
results-column-direction = Direction
results-column-language = Language
results-column-hits = Hits
results-column-sentiment = Sentiment
results-column-number = Number
results-column-topics = Topics
results-inbound = inbound
results-outbound = outbound

## Narrowing

results-narrow-the = Narrow the results
results-facet-new = Since the last time
results-facet-queue = Queue
results-facet-agent = Agent
results-facet-day = Day
results-facet-sentiment = Customer’s sentiment
results-only-new = only new
results-fewer = fewer
results-more = { $n } more
# After a number, for screen readers.
results-calls-word =
    { $n ->
        [one] call
       *[other] calls
    }
results-narrowed-to = Narrowed to
results-remove-tick = Remove: { $label }
# After the name of what is ticked, for screen readers.
results-tick-remove = , remove
results-clear-ticks = Clear

## Several searches at once

results-searches = Searches
results-close-search = Close the search { $asked }
results-close = Close
results-run-held = waits for you
results-run-starting = starting
results-run-stopped = stopped
results-run-stopping = stopping
results-run-paused = paused
results-run-running = running
results-run-percent = { $n } %
results-run-calls =
    { $n ->
        [one] { $n } call
       *[other] { $n } calls
    }
results-run-calls-incomplete =
    { $n ->
        [one] { $n } call, incomplete
       *[other] { $n } calls, incomplete
    }
