# Area “frame”: navigation, panes, status bar, what stands where nothing is. Every id begins with `frame-`.

frame-starting = Starting Earshot
frame-broken = Earshot could not start

## Panes
frame-search = Search
frame-panes = Pane
frame-results = Results
frame-results-count = { $n ->
    [one] { $n } result
   *[other] { $n } results
}
frame-call = Call
frame-no-call-open = No call is open.
frame-splitter-saved = Width of the saved searches
frame-splitter-results = Width of the results
frame-splitter-hint = Drag, or use the arrow keys. Double click: as it was in the beginning.
frame-nav-open = Show saved searches and connections
frame-nav-close = Hide saved searches and connections
frame-close-call = Put the call away

## Navigation
frame-connections = Connections
frame-manage-connections = Manage connections
frame-invented = invented calls
frame-demo-note = You are in the demo organization. Its people and calls are invented.

## Status bar
frame-not-connected = Not connected
frame-demo = demo
frame-session-only = this session only
frame-session-only-why = The secret is in memory only and is gone when Earshot closes.
frame-budget = Request budget
frame-budget-why = Genesys Cloud allows a connection so many requests a minute. Earshot stays below.
# <long> is left out where there is little room.
frame-budget-used = <b>{ $used }</b> / { $allowed } <long>requests this minute</long>
frame-budget-wait = { $seconds ->
    [one] waiting { $seconds } second for the request limit
   *[other] waiting { $seconds } seconds for the request limit
}
# $n searches use the request limit together.
frame-shared = { $n ->
    [one] used by { $n } search
   *[other] shared by { $n } searches
}
frame-keys = Keys

## Offline
frame-offline = Offline
frame-offline-title = Genesys Cloud cannot be reached.
frame-offline-works = Calls already found can be read and saved. New searches have to wait for the network.
frame-offline-waiting = The search waits for the network. Calls already found can be read and saved meanwhile.

## The reading pane
frame-reading = Call
frame-transcript = Transcript
frame-phrases = Phrases
frame-opening = Opening the transcript
frame-try-again = Try again
frame-choose-call = Choose a call to read it.
frame-choose-keys = <j>j</j> <k>k</k> move, <enter>Enter</enter> opens

## The head of a call
frame-direction-inbound = inbound
frame-direction-outbound = outbound
# Shown when pointing at the date. $utc is the same moment in UTC.
frame-when-title = { $utc } · shown in { $zone }
frame-id = id
frame-copy-id-title = Copy { $id }
frame-copy-id = , copy the conversation id
frame-id-copied-what = Conversation id
frame-open-in-genesys = Open in Genesys Cloud
frame-save = Save
frame-saving = Saving…
frame-facts = Facts
frame-facts-title = Facts about the call (i)

## Messages that pass
frame-open-folder = Open folder
frame-dismiss = Dismiss
