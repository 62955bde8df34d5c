# What the shell says, by its codes. The page asks for `shell-error-<code>`, or `shell-error-<code>-<kind>` where a code has
# several sentences; the English here is the shell's own (tests/ui/said.test.js holds it to that). Hosts, file paths, names of
# permissions and what the system says ($cause) come from elsewhere and stay as they are.

## Genesys Cloud refuses, or cannot be asked

# $host: a host name
shell-error-sign-in-refused = Genesys Cloud refused the sign-in at { $host }. Either the client secret is wrong, or the client id is unknown, or the organization lives in another region: check all three in the connection.
shell-error-token-expired = The sign-in to Genesys Cloud has expired. Try again: Earshot signs in anew.
shell-error-permission-missing-unnamed = This client is not allowed to do that in Genesys Cloud. Ask an administrator to give the OAuth client a role (with the right divisions) that has the permission for it.
# $permissions: names as Genesys Cloud has them, separated by commas
shell-error-permission-missing-one = This client is not allowed to do that in Genesys Cloud. Ask an administrator to give the OAuth client a role (with the right divisions) that has the permission { $permissions }.
shell-error-permission-missing-any = This client is not allowed to do that in Genesys Cloud. Ask an administrator to give the OAuth client a role (with the right divisions) that has one of these permissions: { $permissions }.
shell-error-permission-missing-all = This client is not allowed to do that in Genesys Cloud. Ask an administrator to give the OAuth client a role (with the right divisions) that has these permissions: { $permissions }.
shell-error-not-found = Genesys Cloud has nothing there. A transcript usually appears within minutes of the call, at times hours; where speech analytics is off for the queue there will be none.
shell-error-not-found-call = This call is not among the results.
shell-error-not-genesys = { $host } answers, but not as Genesys Cloud does. Check the region or address in the connection.
# $status: a number of HTTP
shell-error-bad-request = Genesys Cloud did not accept the request (HTTP { $status }). Change the search and try again; if it goes on, give the details below to whoever looks after Earshot.
shell-error-rate-limited = Genesys Cloud asks for a pause: too many requests were made. Try again in a minute.
shell-error-rate-limited-seconds =
    { $seconds ->
        [one] Genesys Cloud asks for a pause: too many requests were made. Try again in { $seconds } second.
       *[other] Genesys Cloud asks for a pause: too many requests were made. Try again in { $seconds } seconds.
    }
shell-error-rate-limited-minutes =
    { $minutes ->
        [one] Genesys Cloud asks for a pause: too many requests were made. Try again in { $minutes } minute.
       *[other] Genesys Cloud asks for a pause: too many requests were made. Try again in { $minutes } minutes.
    }
shell-error-unreachable = Genesys Cloud could not be reached. Check the network connection, and the region or address in the connection.
shell-error-unreachable-slow-connection = { $host } could not be reached: no connection was made in time. Check the network connection, and the region or address in the connection.
shell-error-unreachable-slow-answer = { $host } could not be reached: the answer took too long. Check the network connection, and the region or address in the connection.
shell-error-unreachable-refused = { $host } could not be reached: the connection was refused. Check the network connection, and the region or address in the connection.
shell-error-unreachable-no-such-name = { $host } could not be reached: its name was not found. Check the network connection, and the region or address in the connection.
shell-error-unreachable-no-connection = { $host } could not be reached: no connection could be made. Check the network connection, and the region or address in the connection.
shell-error-unreachable-broke = { $host } could not be reached: the connection broke. Check the network connection, and the region or address in the connection.
shell-error-tls = No secure connection to { $host } could be made. A proxy or firewall may be in between, or the computer's clock or certificates are wrong: ask your network administrator.
shell-error-redirected = { $host } answered with a redirect, which Genesys Cloud does not do. A sign-in page of your network may be in between: open a web page in the browser, then try again.
shell-error-server = Genesys Cloud has a problem at the moment (HTTP { $status }). Try again in a few minutes.
# $path: a place in a document, in field names
shell-error-unreadable-answer = The answer from Genesys Cloud could not be read (at `{ $path }`). Try again; if it goes on, a proxy may be changing the answers.
shell-error-truncated = The answer from Genesys Cloud broke off half-way. Try again.
# $limit: a number of bytes
shell-error-too-large = The answer is larger than { $limit } bytes and was not read. The call cannot be shown.
shell-error-storage-refused = The storage of Genesys Cloud refused the transcript (HTTP { $status }). Check the clock of this computer, then try again; if it goes on, ask your Genesys Cloud administrator.
shell-error-storage-address = The answer names a storage address that is not https, so it was not opened. Check the region or address in the connection.
shell-error-insecure-address = { $address } is not secure: a client secret is sent over https only. Use https.
shell-error-bad-address = `{ $address }` is not a region of Genesys Cloud. Enter a domain such as mypurecloud.ie.
shell-error-query-too-long = The phrase has { $characters } characters; Genesys Cloud searches for at most { $limit }. Shorten it.
shell-error-network-setup = Secure connections cannot be set up on this computer. Check its certificates.

## Why a call was not searched

shell-error-pending = There is no transcript yet. Transcripts usually appear within minutes of the call, at times hours; search again later.
shell-error-no-transcript = There is no transcript. Transcription may be off for the queue, or the recording was deleted.
shell-error-empty-transcript = The transcript is empty. Speech analytics may be off for the queue; ask your administrator.
# $filter: the filter in English words
shell-error-filter-unverified-forbidden = The call contains the words, but whether it is “{ $filter }” could not be checked: this connection may not see the details of calls. Ask your administrator for { $permissions }.
shell-error-filter-unverified-unlisted = The call contains the words, but whether it is “{ $filter }” could not be checked: Genesys does not list its details yet. Try it again in a few minutes.
shell-error-filter-unverified-untold = The call contains the words, but whether it is “{ $filter }” could not be checked: Genesys does not tell that about this call. Take the filter away to see it.

## The query

shell-error-empty-query-nothing = Type what was said: a word or a phrase.
shell-error-empty-query-no-words = There is no word to look for. Type at least one letter or digit.
# $longest: a number of characters
shell-error-too-long = That is too long. Use at most { $longest } characters.
# $reason: in English, from a library
shell-error-invalid-regex-unreadable = The regular expression cannot be read: { $reason }.
shell-error-invalid-regex-matches-nothing = The regular expression matches an empty text, so it would match everywhere. Ask for at least one letter.
# What stands in capital letters, before a colon or with signs is the query language, which is the same in every language.
shell-error-invalid-query-star-alone = A * needs letters beside it: write cancel* for words that begin so, or *fund* for words that contain it.
shell-error-invalid-query-star-inside = A * may stand at the beginning or at the end of a word, not inside it.
shell-error-invalid-query-no-letters = “{ $text }” has no letter or digit to look for. Leave it out.
shell-error-invalid-query-unclosed-quote = The quotation mark has no partner. Write one more " where the phrase ends.
shell-error-invalid-query-empty-quotes = There is nothing between the quotation marks. Write the words that were said there, or take the marks away.
shell-error-invalid-query-unclosed-regex = The expression has no end. Write one more / where it ends, or put the words in quotes.
shell-error-invalid-query-empty-regex = There is nothing between the slashes. Write an expression there, for example /refund(ed)?/.
shell-error-invalid-query-after-regex = Leave a space after the slash that ends an expression. A slash inside it is written \/.
shell-error-invalid-query-unclosed-group = The parenthesis is not closed. Write one more ) where the group ends.
shell-error-invalid-query-stray-close = This ) closes nothing. Take it away, or write ( where the group begins.
shell-error-invalid-query-empty-group = There is nothing between the parentheses. Write what to look for, or take them away.
shell-error-invalid-query-unknown-scope = “{ $name }:” is not known. Write customer: or agent:, or put the words in quotes.
shell-error-invalid-query-nothing-after-scope = “{ $scope }:” needs something after it. Write { $scope }:refund or { $scope }:"cancel my account".
shell-error-invalid-query-no-duration = “{ $scope }:” needs a duration of up to 24 hours. Write { $scope }:60s, { $scope }:2m or { $scope }:1m30s.
# $word: the operator in small letters
shell-error-invalid-query-nothing-beside = { $operator } needs something on both sides. To look for the word itself, put it in quotes: "{ $word }".
shell-error-invalid-query-nothing-after-not = NOT needs something after it. To look for the word itself, put it in quotes: "not".
shell-error-invalid-query-minus-alone = A - excludes what follows it directly: write -refund. A dash between words can be left out.
shell-error-invalid-query-near-number = NEAR needs a number: write refund NEAR/5 manager for both within 5 words, or NEAR/10s for 10 seconds. To look for the word itself, put it in quotes: "near".
shell-error-invalid-query-near-chain = NEAR joins two things. Write (a NEAR/5 b) (b NEAR/5 c) for three.
shell-error-invalid-query-near-operand = NEAR joins words, phrases, expressions and OR-groups of them. Write NOT before a group: NOT (refund NEAR/5 manager).
shell-error-invalid-query-near-across-sides = Words are counted on one side only, and here the sides differ. Write NEAR/10s to count seconds between the customer and the agent.
shell-error-invalid-query-after-operand = “after:” takes a word, a phrase, an expression or an OR-group of them. Write after:"thank you" or after:(thanks OR bye).
shell-error-invalid-query-only-anchors = “first:”, “last:” and “after:” narrow what stands beside them. Write what to look for there: first:60s refund.
shell-error-invalid-query-negated-anchor = “first:”, “last:” and “after:” cannot be negated. Put NOT before what is not to be said there: first:60s NOT refund.
shell-error-invalid-query-double-negation = Two negations cancel each other out. Write it without both.
shell-error-invalid-query-other-side = “{ $inner }:” cannot stand inside “{ $outer }:”. Write both beside each other: { $outer }:refund { $inner }:sorry.
shell-error-invalid-query-too-many-regexes = That are too many expressions for one query. Use at most { $most }.
shell-error-invalid-query-too-deep = There are too many parentheses inside each other. Take away those that are not needed.

## Dates and filters

shell-error-invalid-dates-unreadable = “{ $text }” is not a date. Write it as 2026-11-20, or 2026-11-20 14:30.
shell-error-invalid-dates-end-before-start = The end lies before the start. Swap the two dates.
shell-error-invalid-dates-too-old = The start lies before the year 2000. Check the year.
shell-error-invalid-dates-in-the-future = The start lies in the future. Choose a day that has begun.
# $min, $max: numbers of seconds
shell-error-invalid-filter-lengths-swapped = No call is at least { $min } and at most { $max } seconds long. Swap the two lengths.
shell-error-invalid-filter-empty-number = A telephone number is looked for by its digits. Type at least one, or take the number away.
shell-error-invalid-filter-empty =
    { $what ->
        [language] A language is empty. Choose one from the list, or take it away.
       *[topic] A topic is empty. Choose one from the list, or take it away.
    }
shell-error-invalid-filter-unknown =
    { $what ->
        [queue] The queue “{ $name }” is not known in this organization. Choose it from the list again.
        [agent] The agent “{ $name }” is not known in this organization. Choose it from the list again.
        [division] The division “{ $name }” is not known in this organization. Choose it from the list again.
       *[wrap-up-code] The wrap-up code “{ $name }” is not known in this organization. Choose it from the list again.
    }

## Connections and the keyring

shell-error-not-connected = Earshot is not connected to an organization. Connect one, or choose one of the saved connections.
shell-error-connection-unknown = There is no connection called “{ $name }”.
shell-error-connections-unreadable = Earshot cannot read its list of connections, { $path }: { $cause }. Check that the folder exists, is yours and has room, or name another in EARSHOT_CONFIG_DIR.
shell-error-connections-unwritable = Earshot cannot write its list of connections, { $path }: { $cause }. Check that the folder exists, is yours and has room, or name another in EARSHOT_CONFIG_DIR.
shell-error-connections-newer = The list of connections, { $path }, was written by a newer Earshot. Update Earshot, or name another folder in EARSHOT_CONFIG_DIR.
shell-error-bad-region = Choose the region of your organization.
shell-error-bad-client-id = Enter the client ID.
shell-error-bad-client-secret = Enter the client secret.
shell-error-no-home = There is no home folder. Name one in EARSHOT_CONFIG_DIR.
shell-error-demo-failed = { $cause }
# $keyring: what the system's keyring is called
shell-error-keyring-unavailable = Earshot cannot reach a keyring (the { $keyring }) on this computer. Install and start one (GNOME Keyring or KWallet), then start Earshot again. Or keep the secret for this session only.
shell-error-keyring-unavailable-own-account = Earshot cannot reach a keyring (the { $keyring }) on this computer. Sign in to this computer with your own account and start Earshot again. Or keep the secret for this session only.
shell-error-keyring-unavailable-not-removed = “{ $name }” was not removed, because its secret could not be deleted. { shell-error-keyring-unavailable }
shell-error-keyring-locked = The keyring (the { $keyring }) is locked. Unlock it and try again, or keep the secret for this session only.
shell-error-keyring-locked-not-removed = “{ $name }” was not removed, because its secret could not be deleted. { shell-error-keyring-locked }
shell-error-keyring-no-answer = The keyring (the { $keyring }) did not answer within two minutes. Look for a window that asks for your password, answer it and try again.
shell-error-keyring-no-answer-not-removed = “{ $name }” was not removed, because its secret could not be deleted. { shell-error-keyring-no-answer }
shell-error-keyring-refused = The keyring (the { $keyring }) refused: { $cause }. Try again, or keep the secret for this session only.
shell-error-keyring-refused-not-removed = “{ $name }” was not removed, because its secret could not be deleted. { shell-error-keyring-refused }
shell-error-keyring-not-asked = The keyring could not be asked.
shell-error-secret-missing = There is no secret for this connection in the keyring (the { $keyring }). Connect again and enter it.
shell-error-secret-missing-not-removed = “{ $name }” was not removed, because its secret could not be deleted. { shell-error-secret-missing }

## Names, of saved searches and of connections

shell-error-bad-name-search-empty = Give the search a name.
shell-error-bad-name-search-long = The name is longer than { $longest } characters. Shorten it.
shell-error-bad-name-search-taken = There is already a saved search called “{ $name }”. Choose another name.
shell-error-bad-name-connection-empty = Give the connection a name.
shell-error-bad-name-connection-taken = There is already a connection called “{ $name }”. Choose another name.

## Searches that are kept

shell-error-searches-unreadable = Earshot cannot read its searches, { $path }: { $cause }. Check that the folder exists, is yours and has room, or name another in EARSHOT_CONFIG_DIR.
shell-error-searches-unwritable = Earshot cannot write its searches, { $path }: { $cause }. Check that the folder exists, is yours and has room, or name another in EARSHOT_CONFIG_DIR.
shell-error-searches-damaged = The file { $path } is damaged: { $cause }. Earshot leaves it as it is. Repair it, or move it away to begin anew.
shell-error-searches-newer = The file { $path } was written by a newer Earshot. Update Earshot, or name another folder in EARSHOT_CONFIG_DIR.
shell-error-search-unknown = There is no saved search called “{ $name }”.
shell-error-import-refused-closed = The searches were not imported: the file cannot be read ({ $cause }).
shell-error-import-refused-large = The searches were not imported: the file is too large to be one that Earshot exported.
shell-error-import-refused-unreadable = The searches were not imported: the file is not one that Earshot exported ({ $cause }).
shell-error-import-refused-foreign = The searches were not imported: the file is not one that Earshot exported.
shell-error-import-refused-newer = The searches were not imported: the file was written by a newer Earshot. Update Earshot.
shell-error-import-refused-damaged = The searches were not imported: the file is damaged ({ $cause }).
shell-error-import-refused-empty = The searches were not imported: there are none in the file.
shell-error-import-refused-not-askable = The searches were not imported: “{ $name }” cannot be asked. { $cause }
shell-error-run-unknown = This search can no longer be continued: it was finished or forgotten elsewhere.
shell-error-run-busy = This search is already being continued, in another window or terminal.

## Searches that go on

shell-error-run-gone = These results are no longer kept. Search again.
shell-error-run-going-on-again = This search is still going on. Wait for its end, or stop it first.
shell-error-run-going-on-receipt = This search is still going on. Wait for its end, or stop it, to save its receipt.
shell-error-too-many-runs = { $most } searches are going on already. Wait for one to end, or stop one of them.
shell-error-broke-off = This stopped unexpectedly. Try again; the log has more.

## Saving

shell-error-disk-full = The disk is full: { $path } was not saved. Free some space or choose another folder, then save again.
shell-error-not-writable = { $path } cannot be written: permission is denied or the disk is read-only. Choose another folder.
shell-error-no-folder = There is no folder for { $path }. Choose a folder that exists.
shell-error-file-exists = { $path } exists already and was left as it is. Choose another name.
shell-error-write-failed = { $path } could not be saved: { $cause }. Try again, or choose another folder.
shell-error-output-failed = The transcript could not be written: { $cause }.
shell-error-read-failed = The saved transcript could not be read: { $cause }.
shell-error-not-a-transcript = This is not a transcript that Earshot saved as JSON, or it is damaged: { $cause }.
shell-error-newer-version = This transcript was saved by a newer Earshot (file version { $version }). Update Earshot to open it.
shell-error-unknown-format = There is no format "{ $given }". Choose one of { $known }.
shell-error-unknown-time-style = Times cannot be given as "{ $given }". Choose one of { $known }.
shell-error-unknown-zone = There is no time zone "{ $name }". Give a name such as Europe/Berlin or UTC.
shell-error-no-passage = This call has no such phrases. Select them again.
shell-error-not-saved = The receipt was not saved: { $cause }.
shell-error-not-saved-here = Earshot did not save this in this session.
shell-error-not-opened = No other program could be started to open it.

## Hearing a call

shell-error-audio-none = This call was not recorded, so there is nothing to hear.
shell-error-audio-forbidden = This connection may not read recordings. Ask an administrator for one of these permissions: { $permissions }.
shell-error-audio-archived = The recording of this call is archived. Have it restored in Genesys Cloud, then try again.
shell-error-audio-restoring = Genesys Cloud is fetching the recording of this call from its archive. Try again later.
shell-error-audio-transcoding = Genesys Cloud is still preparing the recording of this call. Try again in a few minutes.
shell-error-audio-deleted = The recording of this call was deleted.
shell-error-audio-failed = Genesys Cloud has no sound for this recording.
shell-error-audio-left = Another call is heard by now, or none any more.
shell-error-audio-not-offered = This connection's gateway offers transcripts and no recordings, so there is nothing to hear.
shell-error-audio-broken-off = The recording broke off. Try again.

## Warnings during a search

# $calls: a number of calls
shell-warning-sentiment-unscored =
    { $calls ->
        [one] { $calls } call contains the words, but Genesys scored no sentiment in it, so it was left out.
       *[other] { $calls } calls contain the words, but Genesys scored no sentiment in them, so they were left out.
    }
shell-warning-content-search-unknown = Genesys listed no call, and Earshot may not see whether content search is switched on for this organization. Ask your administrator for routing:transcriptionSettings:view, or have every call of these dates read.
shell-warning-pages-repeat = Genesys sent the same page of calls twice, so the rest of these dates could not be listed. Try again, or choose fewer days.
shell-warning-calls-unlisted =
    { $calls ->
        [one] Genesys lists { $calls } call without saying when it was or how to find its transcript, so it was not read.
       *[other] Genesys lists { $calls } calls without saying when they were or how to find their transcript, so they were not read.
    }
# $minute: 2026-11-20 14:05 UTC. $shown: how many of the calls are shown
shell-warning-slice-too-full = Genesys found { $calls } calls in the minute of { $minute }, and shows only { $shown } of them. Ask for a rarer phrase to see all.
# $from, $to: 2026-11-20 14:05
shell-warning-rows-missing = Of the calls between { $from } and { $to } that contain the words, Genesys counted { $calls } that it did not name. Try again, or choose fewer days.

## Why a plan finds its calls so, and what a way would miss. Several may follow one another

shell-reason-too-old = Genesys searches only the last 60 days by content, so every call of these dates is read.
shell-reason-chosen-scan = You asked for every call of these dates to be read.
shell-reason-chosen-content = You asked for the content search.
shell-reason-phrase-too-long = The phrase is longer than Genesys can search for, so every call of these dates is read.
shell-reason-switched-off = Content search is switched off for this organization, so every call of these dates is read.
shell-reason-not-said = Genesys can only search for what was said, not for what was not, so every call of these dates is read.
shell-reason-open-words = Genesys can only search whole words, so every call of these dates is read.
shell-reason-many-alternatives = The query has more alternatives than it is worth asking Genesys for one by one, so every call of these dates is read.
shell-reason-by-content = Genesys lists the calls that contain the words; each is checked here.
shell-reason-by-content-rows-first = Genesys lists the calls that contain the words; their details are asked for, and those that pass the filters are checked here.
shell-reason-by-content-list-first = Genesys lists the calls that pass the filters and those that contain the words; those on both lists are checked here.
shell-reason-older-read = It searches only the last 60 days by content, so every older call of these dates is read.
shell-reason-few-pass =
    { $calls ->
        [one] Only about { $calls } call passes the filters, so reading it is quicker than searching by content.
       *[other] Only about { $calls } calls pass the filters, so reading each is quicker than searching by content.
    }
shell-reason-content-not-accepted = Genesys did not accept a content search, so every call of these dates is read.
shell-reason-content-forbidden = This connection may not search by content (that takes { $permissions }), so every call of these dates is read.
shell-reason-missed-by-content = It would miss calls still going on or not transcribed yet, calls that Genesys has not indexed yet, and words that Genesys' index has in another spelling than the transcript shows.
shell-reason-number-in-words = Calls in which Genesys has the number in words (“five hundred”) are only found by reading every call.
shell-reason-missed-by-scan = It would miss calls still going on, calls not transcribed yet, and calls of the last minutes that Genesys does not list yet.

## What a connection may do

shell-ability-readTranscripts = Read transcripts
shell-ability-readTranscripts-purpose = Earshot reads what was said in each call, and looks for your words there.
shell-ability-listCalls = List calls
shell-ability-listCalls-purpose = Earshot lists the calls of your dates with their times, agents, queues and wrap-up codes.
shell-ability-contentSearch = Search by content
shell-ability-contentSearch-purpose = Genesys Cloud proposes the calls of the last 60 days that contain your words, so that fewer have to be read. Without it, Earshot reads all calls of your dates.
shell-ability-contentSwitch = See the transcription settings
shell-ability-contentSwitch-purpose = Earshot sees whether content search is switched on, and need not find out by trying.
shell-ability-queues = See queues
shell-ability-queues-purpose = Calls show the name of their queue, and you choose queues by name.
shell-ability-agents = Find agents
shell-ability-agents-purpose = You choose agents by typing a part of their name. Without it, Earshot reads the list of all users for that.
shell-ability-wrapUpCodes = See wrap-up codes
shell-ability-wrapUpCodes-purpose = You choose calls by the wrap-up code the agent gave.
shell-ability-divisions = See divisions
shell-ability-divisions-purpose = You choose calls by division.
shell-ability-topics = See topics
shell-ability-topics-purpose = You choose calls by the topics that speech analytics spotted in them.
shell-ability-recordings = Play recordings
shell-ability-recordings-purpose = You hear a call beside its words. Without it, Earshot shows the words alone.
shell-ability-summaries = Read summaries
shell-ability-summaries-purpose = You see the summary that Genesys Cloud wrote of a call, where it did.

## Parts of the world

shell-area-americas = Americas
shell-area-emea = Europe, Middle East and Africa
shell-area-asia-pacific = Asia Pacific

## Who speaks, where there is no name

shell-role-customer = Customer
shell-role-agent = Agent
shell-role-ivr = IVR
shell-role-acd = Queue
shell-role-voicemail = Voicemail
shell-role-other = Agent

## What stands where there is no name or no value

shell-none-unknown-agent = Unknown agent
shell-none-no-queue = No queue
shell-none-no-agent = No agent
shell-none-unscored = Not scored
shell-none-negative = Negative
shell-none-neutral = Neutral
shell-none-positive = Positive
# A phrase in which nothing was recognized
shell-none-nothing-said = [Silence/Non-speech]

## Windows of the system: their titles, and what kinds of files are called

shell-dialog-save-transcript = Save transcript
shell-dialog-save-passage = Save passage
shell-dialog-save-all = Save all transcripts into a folder
shell-dialog-save-receipt = Save receipt
shell-dialog-save-searches = Save searches
shell-dialog-import-searches = Import searches
shell-kind-txt = Text
shell-kind-vtt = WebVTT subtitles
shell-kind-srt = SubRip subtitles
shell-kind-csv = CSV table
shell-kind-json = JSON
shell-kind-table = Table for spreadsheets
shell-error-not-zoomed = The page could not be drawn in another size.
