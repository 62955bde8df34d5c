# Words that several places of the window share: numbers of things, times, the language, the parts of every dialog.
# Every id begins with `app-`.

## Numbers of things

app-calls =
    { $n ->
        [one] { $n } call
       *[other] { $n } calls
    }
app-hits =
    { $n ->
        [one] { $n } hit
       *[other] { $n } hits
    }
app-files =
    { $n ->
        [one] { $n } file
       *[other] { $n } files
    }
app-requests =
    { $n ->
        [one] { $n } request
       *[other] { $n } requests
    }
app-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
app-seconds =
    { $n ->
        [one] { $n } second
       *[other] { $n } seconds
    }
# How long something lasts where minutes and seconds are both told: “2 minutes 30 seconds”.
app-minutes-and-seconds = { $minutes } { $seconds }

## Times

# A duration in short: “1 h”, “4 min”, “40 s”; the parts are joined by app-lasting-gap.
app-h = { NUMBER($n, useGrouping: "false") } h
app-min = { NUMBER($n, useGrouping: "false") } min
app-s = { NUMBER($n, useGrouping: "false") } s
app-lasting-gap = { " " }
# “Friday 20 November 2026, 11:05”
app-day-and-time = { $day }, { $time }

## Lists

# Between parts of a sentence that merely follow each other: “at least 1 min, at most 5 min”.
app-comma = { ", " }
app-semicolon = { "; " }

## Sides

app-customer = Customer
app-agent = Agent
# One letter in front of a phrase; the word is told beside it.
app-customer-letter = C
app-agent-letter = A
app-no-agent = No agent

## Sentiment

app-feeling = The customer’s sentiment: { $words }
# Said before the words by screen readers.
app-feeling-prefix = customer’s sentiment
app-feeling-negative = negative
app-feeling-neutral = neutral
app-feeling-positive = positive
app-trend-worse = got worse
app-trend-better = got better

## Buttons and messages of every place

app-close = Close
app-cancel = Cancel
app-remove = Remove
app-rename = Rename
app-done = Done
app-copy = Copy
app-try-again = Try again
app-copied = { $what } copied
app-not-copied = { $what } could not be copied. Select it and press Ctrl+C.
app-saved-as = Saved as { $path }
app-saved-files =
    { $n ->
        [one] { $n } file saved in { $folder }
       *[other] { $n } files saved in { $folder }
    }
app-saved-files-but =
    { $n ->
        [one] { $n } file saved in { $folder }; { $failed } not: { $reason }
       *[other] { $n } files saved in { $folder }; { $failed } not: { $reason }
    }

## Saving a call, or all that were found

app-save-call = Save this call
app-save-all = Save all calls
app-format = Format
app-format-txt = Text <note>to read and to mail</note>
app-format-vtt = WebVTT <note>captions for the web</note>
app-format-srt = SubRip (SRT) <note>captions for players</note>
app-format-csv = CSV <note>one row a phrase, for a spreadsheet</note>
app-format-json = JSON <note>everything, for programs</note>
app-times = Times
app-time-elapsed = Time into the call
app-time-clock = Time of day
app-save-as = Save as…
app-save-in-folder =
    { $n ->
        [one] Choose a folder for { $n } file…
       *[other] Choose a folder for { $n } files…
    }
app-save-these =
    { $n ->
        [one] Save these { $n } call…
       *[other] Save these { $n } calls…
    }
app-save-every =
    { $n ->
        [one] Save all { $n } call…
       *[other] Save all { $n } calls…
    }

## The language of the window

app-language = Language
app-language-system = System · { $name }
