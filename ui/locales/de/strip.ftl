# Die Zeitleiste: das Gespräch im Überblick, über dem Transkript. Begriffe: ../GLOSSARY.md

strip-slider = Stelle im Gespräch
strip-value = { $time }, { $who }: { $words }
strip-no-words = keine Wörter
strip-help = Pfeiltasten gehen von Äußerung zu Äußerung, Bild auf und Bild ab eine halbe Minute weit. Plus und Minus zoomen, Null zeigt das ganze Gespräch.

# Die Spuren, links von der Zeitleiste
strip-lane-customer = Kunde
strip-lane-agent = Agent
strip-lane-other = System
strip-row-feelings = Stimmung
strip-row-topics = Themen
strip-row-turns = Teilnehmer
strip-letter-customer = K
strip-letter-agent = A
strip-letter-other = S

# Wer teilnimmt, wo niemand einen Namen hat
strip-role-agent = Agent
strip-role-ivr = IVR
strip-role-acd = Warteschlange
strip-role-voicemail = Voicemail
strip-role-other = System
strip-turn-queue = In Warteschlange { $queue }

# Auf der Zeitleiste selbst: kurz
strip-hold = Halten
strip-hold-length = Halten { $length }
strip-waiting-length = Wartet { $length }

# Die Karte unter dem Zeiger
strip-card-silence = { $length } lang spricht niemand
strip-card-waiting = Wartet { $length } in der Warteschlange
strip-card-hold = { $length } lang gehalten
strip-card-overtalk = Beide sprechen gleichzeitig
strip-card-positive = Positiv
strip-card-negative = Negativ
strip-card-hit = Treffer
strip-card-find = Gefunden
strip-card-flag = Markiert
strip-card-nobody = Niemand spricht

# Knöpfe neben der Zeitleiste
strip-tools = Zeitleiste
strip-zoom-in = Vergrößern (+)
strip-zoom-out = Verkleinern (-)
strip-zoom-whole = Ganzes Gespräch zeigen (0)
strip-legend = Was die Zeichen bedeuten

# Was die Zeichen bedeuten
strip-legend-title = Was die Zeichen bedeuten
strip-legend-customer = Der Kunde spricht
strip-legend-agent = Ein Agent spricht
strip-legend-other = IVR, Warteschlange oder Voicemail
strip-legend-overtalk = Beide sprechen gleichzeitig
strip-legend-silence = Mindestens 3 Sekunden lang spricht niemand
strip-legend-hold = Gehalten
strip-legend-positive = Positive Stimmung
strip-legend-negative = Negative Stimmung
strip-legend-topic = Thema
strip-legend-hit = Treffer der Suche; der aktuelle ist größer
strip-legend-find = Mit Strg+F gefunden
strip-legend-flag = Von Ihnen markiert
strip-legend-window = Die Zeilen, die Sie unten sehen; zum Scrollen ziehen
strip-legend-play = Wo die Aufzeichnung gerade abgespielt wird
strip-legend-keys = Strg und Mausrad zoomen, das Mausrad allein verschiebt, ein Doppelklick zeigt eine Passage.

# Die ganze Zeitleiste in Sätzen, für alle, die sie nicht sehen
strip-sum-shares = Das Gespräch dauert { $length }. Der Kunde spricht { $customer } der Zeit, der Agent { $agent }; { $silence } der Zeit spricht niemand.
strip-sum-other = IVR, Warteschlange und Voicemail nehmen { $other } ein.
strip-sum-turns = Nacheinander am Gespräch beteiligt: { $names }.
strip-sum-silences =
    { $count ->
        [one] Eine Stille dauert 3 Sekunden oder länger: { $length }, bei { $time }.
       *[other] { $count }-mal ist es 3 Sekunden oder länger still, am längsten { $length } bei { $time }.
    }
strip-sum-no-silence = Keine Stille dauert 3 Sekunden oder länger.
strip-sum-holds =
    { $count ->
        [one] Der Kunde wurde einmal gehalten.
       *[other] Der Kunde wurde { $count }-mal gehalten.
    }
strip-sum-overtalk =
    { $count ->
        [one] An einer Stelle sprechen beide gleichzeitig.
       *[other] An { $count } Stellen sprechen beide gleichzeitig.
    }
strip-sum-hits =
    { $count ->
        [0] Es gibt keine Treffer.
        [one] Es gibt einen Treffer.
       *[other] Es gibt { $count } Treffer.
    }
