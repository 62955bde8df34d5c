# Wörter, die mehrere Stellen des Fensters teilen. Begriffe: ../GLOSSARY.md

app-calls =
    { $n ->
        [one] { $n } Gespräch
       *[other] { $n } Gespräche
    }
app-hits =
    { $n ->
        [one] { $n } Treffer
       *[other] { $n } Treffer
    }
app-files =
    { $n ->
        [one] { $n } Datei
       *[other] { $n } Dateien
    }
app-requests =
    { $n ->
        [one] { $n } Anfrage
       *[other] { $n } Anfragen
    }
app-minutes =
    { $n ->
        [one] { $n } Minute
       *[other] { $n } Minuten
    }
app-seconds =
    { $n ->
        [one] { $n } Sekunde
       *[other] { $n } Sekunden
    }
app-minutes-and-seconds = { $minutes } { $seconds }

app-h = { NUMBER($n, useGrouping: "false") } h
app-min = { NUMBER($n, useGrouping: "false") } min
app-s = { NUMBER($n, useGrouping: "false") } s
app-lasting-gap = { " " }
app-day-and-time = { $day }, { $time }

app-comma = { ", " }
app-semicolon = { "; " }

app-customer = Kunde
app-agent = Agent
app-customer-letter = K
app-agent-letter = A
app-no-agent = Kein Agent

app-feeling = Stimmung des Kunden: { $words }
app-feeling-prefix = Stimmung des Kunden
app-feeling-negative = negativ
app-feeling-neutral = neutral
app-feeling-positive = positiv
app-trend-worse = verschlechtert
app-trend-better = verbessert

app-close = Schließen
app-cancel = Abbrechen
app-remove = Entfernen
app-rename = Umbenennen
app-done = Fertig
app-copy = Kopieren
app-try-again = Erneut versuchen
app-copied = Kopiert: { $what }
app-not-copied = Nicht kopiert: { $what }. Markieren Sie den Text und drücken Sie Strg+C.
app-saved-as = Gespeichert als { $path }
app-saved-files =
    { $n ->
        [one] { $n } Datei gespeichert in { $folder }
       *[other] { $n } Dateien gespeichert in { $folder }
    }
app-saved-files-but =
    { $n ->
        [one] { $n } Datei gespeichert in { $folder }; { $failed } nicht: { $reason }
       *[other] { $n } Dateien gespeichert in { $folder }; { $failed } nicht: { $reason }
    }

app-save-call = Dieses Gespräch speichern
app-save-all = Alle Gespräche speichern
app-format = Format
app-format-txt = Text <note>zum Lesen und Mailen</note>
app-format-vtt = WebVTT <note>Untertitel fürs Web</note>
app-format-srt = SubRip (SRT) <note>Untertitel für Player</note>
app-format-csv = CSV <note>eine Zeile je Äußerung, für Tabellen</note>
app-format-json = JSON <note>alles, für Programme</note>
app-times = Zeiten
app-time-elapsed = Zeit im Gespräch
app-time-clock = Uhrzeit
app-save-as = Speichern unter…
app-save-in-folder =
    { $n ->
        [one] Ordner für { $n } Datei wählen…
       *[other] Ordner für { $n } Dateien wählen…
    }
app-save-these =
    { $n ->
        [one] Dieses Gespräch speichern…
       *[other] Diese { $n } Gespräche speichern…
    }
app-save-every =
    { $n ->
        [one] { $n } Gespräch speichern…
       *[other] Alle { $n } Gespräche speichern…
    }

app-language = Sprache
app-language-system = System · { $name }
