# Area “strip”: the overview of a call, above its transcript. Every id begins with `strip-`.

# The slider's name and value; the value is read out.
strip-slider = Place in the call
strip-value = { $time }, { $who }: { $words }
strip-no-words = no words
strip-help = Arrow keys go phrase by phrase, Page Up and Page Down half a minute. Plus and minus zoom, zero shows the whole call.

# The rows, left of the strip, and their letters where there is little room.
strip-lane-customer = Customer
strip-lane-agent = Agent
strip-lane-other = System
strip-row-feelings = Sentiment
strip-row-topics = Topics
strip-row-turns = On the line
strip-letter-customer = C
strip-letter-agent = A
strip-letter-other = S

# Who takes part, where nobody has a name.
strip-role-agent = Agent
strip-role-ivr = IVR
strip-role-acd = Queue
strip-role-voicemail = Voicemail
strip-role-other = System
strip-turn-queue = In queue { $queue }

# On the strip itself: short.
strip-hold = Hold
strip-hold-length = Hold { $length }
strip-waiting-length = In queue { $length }

# The card under the pointer.
strip-card-silence = Nobody speaks for { $length }
strip-card-waiting = Waits in the queue for { $length }
strip-card-hold = On hold for { $length }
strip-card-overtalk = Both speak at once
strip-card-positive = Positive
strip-card-negative = Negative
strip-card-hit = Hit
strip-card-find = Found
strip-card-flag = Flagged
strip-card-nobody = Nobody speaks

# Buttons beside the strip.
strip-tools = Overview
strip-zoom-in = Zoom in (+)
strip-zoom-out = Zoom out (-)
strip-zoom-whole = Show the whole call (0)
strip-legend = What the signs mean

# What the signs mean.
strip-legend-title = What the signs mean
strip-legend-customer = The customer speaks
strip-legend-agent = An agent speaks
strip-legend-other = IVR, queue or voicemail
strip-legend-overtalk = Both speak at once
strip-legend-silence = Nobody speaks for 3 seconds or more
strip-legend-hold = On hold
strip-legend-positive = Positive sentiment
strip-legend-negative = Negative sentiment
strip-legend-topic = Topic
strip-legend-hit = Hit of the search; the current one is larger
strip-legend-find = Found with Ctrl+F
strip-legend-flag = Flagged by you
strip-legend-window = The lines you see below; drag it to scroll
strip-legend-play = Where the recording plays
strip-legend-keys = Ctrl and the wheel zoom, the wheel moves along, a double click shows one passage.

# The whole strip in sentences, for those who do not see it. Shares come written, such as 41%.
strip-sum-shares = The call takes { $length }. The customer speaks { $customer } of the time, the agent { $agent }; nobody speaks for { $silence }.
strip-sum-other = IVR, queue and voicemail take { $other }.
strip-sum-turns = On the line, one after another: { $names }.
strip-sum-silences =
    { $count ->
        [one] There is one silence of 3 seconds or more: { $length }, at { $time }.
       *[other] There are { $count } silences of 3 seconds or more, the longest { $length } at { $time }.
    }
strip-sum-no-silence = There is no silence of 3 seconds or more.
strip-sum-holds =
    { $count ->
        [one] The customer was on hold once.
       *[other] The customer was on hold { $count } times.
    }
strip-sum-overtalk =
    { $count ->
        [one] Both speak at once in one place.
       *[other] Both speak at once in { $count } places.
    }
strip-sum-hits =
    { $count ->
        [0] There are no hits.
        [one] There is one hit.
       *[other] There are { $count } hits.
    }
