# Area “keys”: commands, the palette, the sheet of keys, flags. Every id begins with `keys-`.
# `keys-command-<id>` is what a command is called; `keys-also-<id>` are other words it may be looked for by, with commas between.

## Keys as they are printed

keys-key-ctrl = Ctrl
keys-key-shift = Shift
keys-key-space = Space
keys-key-enter = Enter
keys-key-escape = Esc
keys-key-home = Home
keys-key-end = End
keys-key-pageup = PgUp
keys-key-pagedown = PgDn
keys-key-tab = Tab

## Groups of commands, and kinds of places the palette leads to

keys-group-recent = Used last
keys-group-search = Search
keys-group-results = Results
keys-group-call = Call
keys-group-sound = Sound
keys-group-window = Window
keys-group-runs = Open searches
keys-group-saved = Saved searches
keys-group-asked = Recent searches
keys-group-calls = Calls on screen
keys-group-connections = Connections
keys-group-languages = Languages

## Commands

keys-command-search-box = Go to the search box
keys-also-search-box = find, ask, query, question, new search
keys-command-search-stop = Stop the search on screen
keys-also-search-stop = cancel, end, abort
keys-command-search-pause = Pause the search on screen
keys-also-search-pause = wait, hold
keys-command-search-resume = Let the search on screen go on
keys-also-search-resume = resume, continue, start
keys-command-search-again = Search the same once more
keys-also-search-again = repeat, refresh, reload, rerun
keys-command-search-previous = Previous search
keys-also-search-previous = run, tab, back
keys-command-search-next = Next search
keys-also-search-next = run, tab, forward
keys-command-search-close = Close the search on screen
keys-also-search-close = run, tab, remove
keys-command-search-filter = Add a filter
keys-also-search-filter = queue, agent, wrap-up, language, number, duration, restrict
keys-command-search-term = Add a part to the question
keys-also-search-term = words, phrase, exclude, near, pattern
keys-command-search-save = Save the question
keys-also-search-save = keep, bookmark, store
keys-command-search-help = How to ask
keys-also-search-help = help, syntax, query language, operators, examples
keys-command-receipt = Show the receipt
keys-also-receipt = complete, coverage, failed calls, how many were read

keys-command-list-next = Next call or line
keys-command-list-previous = Previous call or line
keys-command-list-first = First call or line
keys-command-list-last = Last call or line
keys-command-list-open = Open the call the keyboard stands at
keys-command-view-cards = Results as cards
keys-also-view-cards = view, list
keys-command-view-table = Results as a table
keys-also-view-table = view, columns, rows
keys-command-view-lines = Results as lines in context
keys-also-view-lines = view, concordance, KWIC
keys-command-facets = Narrow the results
keys-also-facets = filter, facets, queue, agent, day, sentiment
keys-command-only-flagged = Only calls with a flag, or all again
keys-also-only-flagged = flagged, marked, bookmarks, narrow
keys-command-save-all = Save all calls
keys-also-save-all = export, download, files, folder

keys-command-phrase-next = Next phrase, or next call in the list
keys-command-phrase-previous = Previous phrase, or previous call in the list
keys-command-hit-next = Next hit, crossing to the next call
keys-also-hit-next = match, found, forward
keys-command-hit-previous = Previous hit, crossing to the previous call
keys-also-hit-previous = match, found, back
keys-command-call-next = Next call
keys-also-call-next = conversation, forward
keys-command-call-previous = Previous call
keys-also-call-previous = conversation, back
keys-command-flag = Flag the phrase, or remove its flag
keys-also-flag = mark, bookmark, star, note the moment
keys-command-flag-next = Next flag in the call
keys-also-flag-next = marked, bookmark, forward
keys-command-flag-previous = Previous flag in the call
keys-also-flag-previous = marked, bookmark, back
keys-command-copy = Copy the phrase with time, speaker and link
keys-also-copy = clipboard, quote
keys-command-save = Save the call
keys-also-save = export, download, file, transcript, captions
keys-command-facts = Facts of the call
keys-also-facts = details, summary, wrap-up, sentiment, topics, participants
keys-command-find = Find in the call
keys-also-find = search, text, Ctrl F
keys-command-time-style = Time into the call, or time of day
keys-also-time-style = clock, elapsed, timestamps
keys-command-text-size = Next size of the text
keys-also-text-size = font, larger, smaller, zoom
keys-command-side-all = Words of everyone
keys-also-side-all = filter, sides, speakers, undim
keys-command-side-customer = Words of the customer
keys-also-side-customer = filter, side, speaker, dim
keys-command-side-agent = Words of the agent
keys-also-side-agent = filter, side, speaker, dim
keys-command-genesys = Open the call in Genesys Cloud
keys-also-genesys = browser, link, interaction

keys-command-play = Play or pause
keys-also-play = audio, sound, recording, listen, hear

keys-command-pane-1 = Go to the saved searches
keys-also-pane-1 = pane, navigation
keys-command-pane-2 = Go to the question
keys-also-pane-2 = pane, search box
keys-command-pane-3 = Go to the results
keys-also-pane-3 = pane, list, calls
keys-command-pane-4 = Go to the call
keys-also-pane-4 = pane, reading, transcript
keys-command-palette = Find any command
keys-command-keys = Show the keys
keys-also-keys = help, shortcuts, keyboard
keys-command-connections = Manage connections
keys-also-connections = organization, account, settings, permissions, remove
keys-command-connect = Connect to another organization
keys-also-connect = add, account, sign in, client

## Keys of one place, which only the sheet names

keys-local-search = In the search box: search
keys-local-leave = In the search box: to the results
keys-local-strip-phrase = On the overview: phrase by phrase
keys-local-strip-page = On the overview: half a minute
keys-local-copy = Copy the selected lines with time and speaker
keys-local-next-control = Next control
keys-local-close = Close a dialog, menu or panel

## The sheet of keys

keys-title = Keys
keys-search = Search the keys
keys-only-now = Only what can be done now
keys-not-now = not now
keys-letters = Single keys are commands
keys-letters-why = Switch this off if keys are pressed by accident, for instance by speech input. Keys with Ctrl still work, and so does the palette.
keys-nothing = No key is for “{ $text }”.

## The palette

keys-close = Close
keys-palette-title = Commands
keys-palette-field = Find a command, a search or a call
keys-palette-empty = Nothing is called “{ $text }”.
keys-palette-count =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
keys-palette-language = Language: { $name }
keys-palette-call = { $agents }, { $when }
keys-palette-hint-move = move
keys-palette-hint-take = run
keys-palette-hint-close = close

## Flags

keys-flag-up =
    { $count ->
        [one] Flagged. One flag in this call.
       *[other] Flagged. { $count } flags in this call.
    }
keys-flag-down =
    { $count ->
        [0] Flag removed. No flags in this call.
        [one] Flag removed. One flag left in this call.
       *[other] Flag removed. { $count } flags left in this call.
    }
keys-flag-at = Flag { $index } of { $count }
keys-flag-none = There is no flag in this call. Choose a phrase and press f to flag it.
keys-flag-nowhere = Choose a phrase first, then press f.
keys-flag-not-kept = The flag could not be kept: { $reason }
keys-flag-not-removed = The flag could not be removed: { $reason }
keys-flags = Flags
keys-only-flagged = only flagged
keys-flags-of-card =
    { $count ->
        [one] { $count } flag
       *[other] { $count } flags
    }
keys-command-zoom-in = Larger page
keys-command-zoom-out = Smaller page
keys-command-zoom-reset = Page in its own size
