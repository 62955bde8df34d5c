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
frame-splitter-hint = Drag, or use the arrow keys. A double click restores the original width.
frame-nav-open = Show saved searches and connections
frame-nav-close = Hide saved searches and connections
frame-close-call = Close the call

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
frame-opening = Opening the transcript
frame-try-again = Try again

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
frame-facts-title = Facts about the call

## Messages that pass
frame-open-folder = Open folder
frame-dismiss = Dismiss

## The results pane without rows
frame-start = What was said?
frame-start-how = Type words into the box above. Earshot finds the calls in which somebody said them and takes you to the second.
frame-start-examples = For example
# Queries to press. The words are of the language; quotation marks, customer:, agent:, NEAR, * and - stay as they are.
frame-example-word = refund
frame-example-word-note = this word, said by anyone
frame-example-phrase = "cancel my contract"
frame-example-phrase-note = these words, in this order
frame-example-side = customer:complain*
frame-example-side-note = the customer says complain, complained, complaint…
frame-example-near = refund NEAR/10 angry
frame-example-near-note = both, at most ten words apart
frame-example-never = -agent:sorry
frame-example-never-note = calls in which the agent never says sorry
frame-narrowed-away = None of the calls is left
frame-narrowed-away-why = Nothing that was found fits everything you have ticked.
frame-show-all = Show all calls
frame-without-lines = No words to show in lines
frame-without-lines-why = These calls answer the question by what was not said.
frame-show-cards = Show them as cards
frame-search-again = Search again
frame-what-was-read = What was read
frame-stopped = Stopped before anything was found
frame-nothing-found = No call answers this
# $sentence is the whole question: “Calls of the last 7 days in which somebody says “refund””.
frame-none = { $sentence }: none.
frame-search-instead = Search instead
# Genesys Cloud's own search proposes calls that may answer, or every call of the dates is listed; then they are read.
frame-proposed-none = Genesys Cloud’s content search proposed no call.
frame-proposed = { $n ->
    [one] Genesys Cloud’s content search proposed { $n } call; { $read } could be read, and the words were not in it.
   *[other] Genesys Cloud’s content search proposed { $n } calls; { $read } could be read, and the words were not in them.
}
frame-listed-none = There were no calls to read on these dates.
frame-listed = Every call of these dates was listed: { $n }, of which { $read } could be read.
frame-set-aside = { $n ->
    [one] The filters set { $n } more call aside unread.
   *[other] The filters set { $n } more calls aside unread.
}
frame-unread = The answer may be among { $reasons }.
frame-unread-pending = { $n ->
    [one] { $n } transcript not written yet
   *[other] { $n } transcripts not written yet
}
frame-unread-forbidden = { $n ->
    [one] { $n } call that this connection may not read
   *[other] { $n } calls that this connection may not read
}
frame-unread-failed = { $n ->
    [one] { $n } call that could not be read
   *[other] { $n } calls that could not be read
}
frame-try-these-again = Try these again
frame-see-which = See which
frame-zoomed = { $percent } % of the page’s own size
