# Das Protokoll einer Suche: was aus jedem Kandidaten wurde. Begriffe: ../GLOSSARY.md

receipt-title = Was diese Suche gelesen hat
receipt-outcomes = Kandidaten nach Ergebnis
receipt-sentence = { $sentence }.
receipt-candidates =
    { $n ->
        [one] Kandidat
       *[other] Kandidaten
    }
receipt-how = So wurde gesucht
receipt-save = Protokoll speichern…
receipt-what = Protokoll
receipt-retry = Diese erneut versuchen
receipt-show-calls = Diese Gespräche zeigen
receipt-show-calls-of = { $label }: diese Gespräche zeigen
receipt-where-from = Woher die Wörter kamen
receipt-all-numbers = Alle Zahlen

receipt-matched = passen
receipt-unmatched = passen nicht
receipt-noTranscript = ohne Transkript
receipt-pending = zu neu
receipt-forbidden = nicht erlaubt
receipt-failed = fehlgeschlagen
receipt-matched-note =
    { $n ->
        [one] insgesamt { $n } Treffer
       *[other] insgesamt { $n } Treffer
    }
receipt-matched-unsaid = weil etwas nicht gesagt wurde
receipt-unmatched-note = gelesen, passten aber nicht zu den Wörtern oder Filtern
receipt-noTranscript-note = nicht transkribiert, oder es wurde nichts gesagt
receipt-pending-note = meist nach wenigen Minuten da, manchmal erst nach Stunden
receipt-forbidden-note = diese Verbindung darf sie nicht lesen
receipt-failed-note = die Liste zeigt, warum
receipt-fetched = aus Genesys Cloud geholt
receipt-fromLibrary = früher in dieser Sitzung gelesen
receipt-earlier = vor der Unterbrechung der Suche gelesen

receipt-cancelled = Sie haben die Suche angehalten, daher ist dies nicht alles.
receipt-limited = Die Suche endete an ihrer Obergrenze für Gespräche, daher ist dies nicht alles.
receipt-set-aside =
    { $n ->
        [one] { $n } weiteres Gespräch wurde aufgelistet und von den Filtern ungelesen ausgeschlossen.
       *[other] { $n } weitere Gespräche wurden aufgelistet und von den Filtern ungelesen ausgeschlossen.
    }
receipt-set-aside-by =
    { $n ->
        [one] { $n } weiteres Gespräch wurde aufgelistet und von den Filtern ({ $filters }) ungelesen ausgeschlossen.
       *[other] { $n } weitere Gespräche wurden aufgelistet und von den Filtern ({ $filters }) ungelesen ausgeschlossen.
    }
receipt-filter = { $label } { $words }
receipt-slices =
    { $n ->
        [one] Der Zeitraum wurde in { $n } Abschnitt abgefragt, damit keine Liste abgeschnitten wurde.
       *[other] Der Zeitraum wurde in { $n } Abschnitten abgefragt, damit keine Liste abgeschnitten wurde.
    }

receipt-list-matched = Gespräche, die zur Frage passen
receipt-list-unmatched = Gespräche, die nicht zur Frage passen
receipt-list-noTranscript = Gespräche ohne Transkript
receipt-list-pending = Gespräche, deren Transkript noch nicht da ist
receipt-list-forbidden = Gespräche, die diese Verbindung nicht lesen darf
receipt-list-failed = Gespräche, die nicht gelesen werden konnten
receipt-list-fetched = Aus Genesys Cloud geholte Gespräche
receipt-list-fromLibrary = Früher in dieser Sitzung gelesene Gespräche
receipt-list-earlier = Vor der Unterbrechung gelesene Gespräche
receipt-outcome-matched = Passt
receipt-outcome-unmatched = Passt nicht
receipt-outcome-noTranscript = Kein Transkript
receipt-outcome-pending = Zu neu
receipt-outcome-forbidden = Nicht erlaubt
receipt-outcome-failed = Fehlgeschlagen
receipt-time-unknown = Zeit unbekannt
receipt-open-call = , Gespräch öffnen
receipt-copy-id = { $id } kopieren
receipt-copy-id-label = , Konversations-ID kopieren
receipt-conversation-id = Konversations-ID
receipt-problem = { $code } · Korrelations-ID { $id }
