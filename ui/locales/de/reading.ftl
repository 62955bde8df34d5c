# Die Wörter eines Gesprächs: die Liste der Äußerungen, die Werkzeuge darüber, Passagen. Begriffe: ../GLOSSARY.md

## Die Liste

reading-region = Transkript
reading-list = Äußerungen
reading-letter-customer = K
reading-letter-agent = A
reading-letter-system = S
reading-side-customer = Kunde
reading-side-agent = Agent
reading-no-words = [Stille/keine Sprache]
reading-sure = { $share } sicher
reading-sure-hint = Wie sicher sich die Spracherkennung war
reading-silence = { $length } Stille
reading-waiting = { $length } in der Warteschlange
reading-hold = { $length } gehalten
reading-overlap = gleichzeitig mit der Zeile darüber gesprochen
reading-flagged = Markiert
reading-negative = Negative Stimmung
reading-positive = Positive Stimmung
reading-fold-ivr = IVR
reading-fold-acd = Warteschlange
reading-fold-voicemail = Voicemail
reading-fold-other = System
reading-fold =
    { $n ->
        [one] { $who }, { $n } Äußerung, { $length }
       *[other] { $who }, { $n } Äußerungen, { $length }
    }
reading-hidden =
    { $n ->
        [one] { $n } Äußerung ausgeblendet
       *[other] { $n } Äußerungen ausgeblendet
    }

## Zeiten der Wörter

reading-words-show = Zeigen, wann jedes Wort gesagt wurde
reading-words-hide = Nicht mehr zeigen, wann jedes Wort gesagt wurde
reading-words = Wann jedes Wort gesagt wurde
reading-words-loading = Zeiten der Wörter werden abgefragt
reading-words-none = Zu den Wörtern dieser Äußerung hat die Spracherkennung keine Zeiten angegeben.
reading-word = { $word }, { $time }
reading-word-sure = { $word }, { $time }, { $share } sicher

## Werkzeuge über der Liste

reading-tools = Wie das Gespräch gelesen wird
reading-tools-side = Wessen Wörter
reading-everyone = Alle
reading-customer = Kunde
reading-agent = Agent
reading-time-hint = Zeit im Gespräch oder Uhrzeit zeigen
reading-time-elapsed = Zeit im Gespräch
reading-time-clock = Uhrzeit
reading-size-hint = Schriftgröße: { $size ->
        [S] klein
        [L] groß
       *[M] mittel
    }
reading-hits = Treffer
reading-hit-at = Treffer <b>{ $at }</b> von { $count }
reading-hit-none = Keine Treffer
reading-hit-previous = Voriger Treffer
reading-hit-next = Nächster Treffer
reading-find = In diesem Gespräch suchen
reading-filter = Filter
reading-filter-title = Was Sie lesen möchten
reading-filter-sentiment = Stimmung
reading-filter-any = Jede
reading-filter-negative = Negativ
reading-filter-positive = Positiv
reading-filter-topic = Thema
reading-filter-any-topic = Jedes Thema
reading-filter-only-hits = Nur Treffer
reading-filter-context = Zeilen um jeden Treffer
reading-filter-clear = Aufheben
reading-filter-clear-all = Filter aufheben

## Was ein Filter bewirkt

reading-hiding =
    { $n ->
        [one] { $n } Äußerung ohne Treffer ist ausgeblendet.
       *[other] { $n } Äußerungen ohne Treffer sind ausgeblendet.
    }
reading-hiding-no-hits = Dieses Gespräch hat keine Treffer, daher sind alle Äußerungen ausgeblendet.
reading-dimming =
    { $n ->
        [one] { $n } Äußerung von { $count } passt; die anderen sind abgeblendet.
       *[other] { $n } Äußerungen von { $count } passen; die anderen sind abgeblendet.
    }
reading-dimming-none = Keine Äußerung dieses Gesprächs passt, daher sind alle abgeblendet.

## Passagen

reading-passage = Ausgewählte Passage
reading-passage-length =
    { $n ->
        [one] { $n } Äußerung
       *[other] { $n } Äußerungen
    }
reading-passage-copy = Kopieren
reading-passage-save = Passage speichern…
reading-passage-save-all =
    { $n ->
        [one] { $n } Äußerung speichern…
       *[other] Alle { $n } Äußerungen speichern…
    }
reading-passage-leave = Auswahl aufheben
reading-copied-phrase = Äußerung
reading-copied-passage = Passage
reading-last-hit = Das war der letzte Treffer.
reading-first-hit = Das war der erste Treffer.
reading-last-call = Das war das letzte Gespräch.
reading-first-call = Das war das erste Gespräch.
