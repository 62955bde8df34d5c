# Was man von einem Gespräch über seine Wörter hinaus weiß. Begriffe: ../GLOSSARY.md

facts-title = Details
facts-close = Details schließen
facts-copy-all = Alle Details kopieren
facts-copied-what = Details
facts-loading = Genesys Cloud wird abgefragt
facts-unknown = Nicht bekannt
facts-not-analysed = Genesys Cloud hat dieses Gespräch nicht analysiert.
facts-forbidden = { $n ->
    [one] Diese Verbindung darf das nicht lesen. Bitten Sie Ihren Administrator um die Berechtigung <code>{ $permissions }</code>
   *[other] Diese Verbindung darf das nicht lesen. Bitten Sie Ihren Administrator um eine der Berechtigungen <code>{ $permissions }</code>
}
facts-go = Im Gespräch zu { $at } gehen
facts-at = bei { $at }
facts-line = { $name }: { $value }

## Das Gespräch
facts-call = Gespräch
facts-when = Wann
facts-utc = { $when } UTC
facts-in-zone = { $when } ({ $zone })
facts-duration = Dauer
facts-direction = Richtung
facts-inbound = eingehend
facts-outbound = ausgehend
facts-queue = Warteschlange
facts-customer = Kunde
facts-language = Sprache
facts-id = Konversations-ID

## Wer teilnahm
facts-who = Wer am Gespräch teilnahm
facts-name-role = { $name } ({ $role })
facts-from = ab { $from }
facts-from-to = { $from }–{ $to }
facts-role-customer = Kunde
facts-role-agent = Agent
facts-role-ivr = IVR
facts-role-acd = Warteschlange
facts-role-voicemail = Voicemail
facts-role-other = Andere
facts-letter-customer = K
facts-letter-agent = A
facts-letter-other = S

## Abschluss
facts-wrap-up = Abschluss
facts-wrap-up-none = Es wurde kein Abschlusscode vergeben.
facts-wrap-up-unnamed = Ein Abschlusscode ohne Namen

## Redeanteile
facts-talk = Redeanteile
facts-talk-customer = Kunde
facts-talk-agent = Agent
facts-talk-other = IVR und Warteschlange
facts-talk-silence = Niemand
facts-share-time = { $share }, { $time }
facts-overtalk = Gleichzeitig
facts-longest-silence = Längste Stille
facts-silence-at = { $length }, bei { $at }
facts-interruptions = Ins Wort gefallen
facts-interruptions-value = Kunde { $customer ->
    [0] nie
    [one] einmal
   *[other] { $customer }-mal
}, Agent { $agent ->
    [0] nie
    [one] einmal
   *[other] { $agent }-mal
}
facts-holds = Gehalten
facts-holds-none = nie
facts-holds-value = { $n ->
    [0] nie
    [one] einmal, { $time }
   *[other] { $n }-mal, insgesamt { $time }
}
facts-measured = Laut Genesys Cloud
facts-measured-part = { $who } { $share }

## Stimmung
facts-sentiment = Stimmung des Kunden
facts-sentiment-genesys = Genesys Cloud
facts-sentiment-ours = Aus den Äußerungen
facts-of-hundred = von −100 bis +100
facts-score-trend = { $score }, { $trend }
facts-trend-number = Verlauf { $trend }
facts-trend-declining = verschlechtert
facts-trend-slightly-declining = leicht verschlechtert
facts-trend-no-change = unverändert
facts-trend-slightly-improving = leicht verbessert
facts-trend-improving = verbessert
facts-trend-not-calculated = Verlauf nicht berechnet
facts-scored = { $negative } negativ, { $neutral } neutral, { $positive } positiv
facts-not-scored = Keine Äußerung des Kunden ist bewertet.

## Themen, Kategorien, Zusammenfassung
facts-topics = Themen
facts-topics-none = Es wurde keines erkannt.
facts-times = { $n ->
    [one] einmal
   *[other] { $n }-mal
}
facts-categories = Kategorien
facts-categories-none = Keine.
facts-summary = Zusammenfassung
facts-summary-none = Zu diesem Gespräch gibt es keine Zusammenfassung.
facts-generated = Von der KI in Genesys Cloud geschrieben
facts-generated-why = Eine Maschine hat das aus dem Transkript geschrieben. Lesen Sie im Wortlaut nach, bevor Sie sich darauf verlassen.
facts-generated-line = { $text } (von der KI in Genesys Cloud geschrieben)
facts-point-reason = Grund
facts-point-resolution = Lösung
facts-point-actionItem = Zu tun
facts-point-other = Notiert
