# Area “facts”: what is known of a call beyond its words. Every id begins with `facts-`.

facts-title = Facts
facts-close = Close the facts
facts-copy-all = Copy all facts
facts-copied-what = Facts
facts-loading = Asking Genesys Cloud
facts-unknown = Not known
facts-not-analysed = Genesys Cloud has not analysed this call.
# $permissions are names like speechAndTextAnalytics:data:view, $n is how many.
facts-forbidden = { $n ->
    [one] This connection may not read this. Ask your administrator for the permission <code>{ $permissions }</code>
   *[other] This connection may not read this. Ask your administrator for one of the permissions <code>{ $permissions }</code>
}
# A tooltip on a time that leads there.
facts-go = Go to { $at } in the call
facts-at = at { $at }
# A fact as a line of text, when all facts are copied.
facts-line = { $name }: { $value }

## The call
facts-call = Call
facts-when = When
# $when is a date and time of day.
facts-utc = { $when } UTC
facts-in-zone = { $when } ({ $zone })
facts-duration = Duration
facts-direction = Direction
facts-inbound = inbound
facts-outbound = outbound
facts-queue = Queue
facts-customer = Customer
facts-language = Language
facts-id = Conversation id

## Who took part
facts-who = Who was on the line
facts-name-role = { $name } ({ $role })
facts-from = from { $from }
facts-from-to = { $from }–{ $to }
facts-role-customer = Customer
facts-role-agent = Agent
facts-role-ivr = IVR
facts-role-acd = Queue
facts-role-voicemail = Voicemail
facts-role-other = Other
# One letter in a chip of the lane’s colour, the same as beside the words.
facts-letter-customer = C
facts-letter-agent = A
facts-letter-other = S

## Wrap-up
facts-wrap-up = Wrap-up
facts-wrap-up-none = No wrap-up was given.
facts-wrap-up-unnamed = A code without a name

## Talk
facts-talk = Talk
facts-talk-customer = Customer
facts-talk-agent = Agent
facts-talk-other = IVR and queue
facts-talk-silence = Nobody
facts-share-time = { $share }, { $time }
facts-overtalk = Both at once
facts-longest-silence = Longest silence
facts-silence-at = { $length }, at { $at }
facts-interruptions = Interruptions
facts-interruptions-value = customer { $customer ->
    [0] never
    [one] once
   *[other] { $customer } times
}, agent { $agent ->
    [0] never
    [one] once
   *[other] { $agent } times
}
facts-holds = On hold
facts-holds-none = never
facts-holds-value = { $n ->
    [0] never
    [one] once, { $time }
   *[other] { $n } times, { $time } in all
}
# Shares of the call as Genesys Cloud measures them on the sound.
facts-measured = By Genesys Cloud
facts-measured-part = { $who } { $share }

## Sentiment
facts-sentiment = Customer’s sentiment
facts-sentiment-genesys = Genesys Cloud
facts-sentiment-ours = From the phrases
facts-of-hundred = of −100 to +100
facts-score-trend = { $score }, { $trend }
facts-trend-number = trend { $trend }
facts-trend-declining = declining
facts-trend-slightly-declining = slightly declining
facts-trend-no-change = no change
facts-trend-slightly-improving = slightly improving
facts-trend-improving = improving
facts-trend-not-calculated = no trend
facts-scored = { $negative } negative, { $neutral } neutral, { $positive } positive
facts-not-scored = No phrase of the customer is scored.

## Topics, categories, summary
facts-topics = Topics
facts-topics-none = None was spotted.
facts-times = { $n ->
    [one] once
   *[other] { $n } times
}
facts-categories = Categories
facts-categories-none = None.
facts-summary = Summary
facts-summary-none = There is no summary of this call.
facts-generated = Written by Genesys Cloud’s AI
facts-generated-why = A machine wrote this from the transcript. Read the words before you rely on it.
facts-generated-line = { $text } (written by Genesys Cloud’s AI)
facts-point-reason = Reason
facts-point-resolution = Resolution
facts-point-actionItem = To do
facts-point-other = Noted
