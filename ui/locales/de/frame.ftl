# Navigation, Bereiche, Statusleiste, und was dort steht, wo nichts ist. Begriffe: ../GLOSSARY.md

frame-starting = Earshot startet
frame-broken = Earshot konnte nicht starten

## Bereiche
frame-search = Suche
frame-panes = Bereich
frame-results = Ergebnisse
frame-results-count = { $n ->
    [one] { $n } Ergebnis
   *[other] { $n } Ergebnisse
}
frame-call = Gespräch
frame-no-call-open = Es ist kein Gespräch geöffnet.
frame-splitter-saved = Breite der gespeicherten Suchen
frame-splitter-results = Breite der Ergebnisse
frame-splitter-hint = Ziehen Sie, oder verwenden Sie die Pfeiltasten. Ein Doppelklick stellt die ursprüngliche Breite wieder her.
frame-nav-open = Gespeicherte Suchen und Verbindungen einblenden
frame-nav-close = Gespeicherte Suchen und Verbindungen ausblenden
frame-close-call = Gespräch schließen

## Navigation
frame-connections = Verbindungen
frame-manage-connections = Verbindungen…
frame-invented = erfundene Gespräche
frame-demo-note = Sie sind in der Demo-Organisation. Alle Personen und Gespräche darin sind erfunden.

## Statusleiste
frame-not-connected = Nicht verbunden
frame-demo = Demo
frame-session-only = nur diese Sitzung
frame-session-only-why = Das Geheimnis liegt nur im Arbeitsspeicher und ist weg, wenn Earshot geschlossen wird.
frame-budget = Anfragelimit
frame-budget-why = Genesys Cloud erlaubt einer Verbindung nur so viele Anfragen pro Minute. Earshot bleibt darunter.
frame-budget-used = <b>{ $used }</b> / { $allowed } <long>Anfragen in dieser Minute</long>
frame-budget-wait = { $seconds ->
    [one] wartet { $seconds } Sekunde wegen des Anfragelimits
   *[other] wartet { $seconds } Sekunden wegen des Anfragelimits
}
frame-shared = { $n ->
    [one] von { $n } Suche genutzt
   *[other] von { $n } Suchen genutzt
}
frame-keys = Tasten

## Offline
frame-offline = Offline
frame-offline-title = Genesys Cloud ist nicht erreichbar.
frame-offline-works = Gefundene Gespräche lassen sich lesen und speichern. Neue Suchen müssen auf das Netz warten.
frame-offline-waiting = Die Suche wartet auf das Netz. Gefundene Gespräche lassen sich inzwischen lesen und speichern.

## Der Lesebereich
frame-reading = Gespräch
frame-opening = Transkript wird geöffnet
frame-try-again = Erneut versuchen

## Der Kopf eines Gesprächs
frame-direction-inbound = eingehend
frame-direction-outbound = ausgehend
frame-when-title = { $utc } · gezeigt in { $zone }
frame-id = ID
frame-copy-id-title = { $id } kopieren
frame-copy-id = , Konversations-ID kopieren
frame-id-copied-what = Konversations-ID
frame-open-in-genesys = In Genesys Cloud öffnen
frame-save = Speichern
frame-saving = Wird gespeichert…
frame-facts = Details
frame-facts-title = Details zum Gespräch

## Meldungen, die wieder gehen
frame-open-folder = Ordner öffnen
frame-dismiss = Schließen

## Der Ergebnisbereich ohne Zeilen
frame-start = Was wurde gesagt?
frame-start-how = Geben Sie oben Wörter ein. Earshot findet die Gespräche, in denen jemand sie gesagt hat, und führt Sie auf die Sekunde genau hin.
frame-start-examples = Zum Beispiel
frame-example-word = Erstattung
frame-example-word-note = dieses Wort, egal von wem
frame-example-phrase = "meinen Vertrag kündigen"
frame-example-phrase-note = diese Wörter, in dieser Reihenfolge
frame-example-side = customer:beschwer*
frame-example-side-note = der Kunde sagt beschweren, Beschwerde, beschwert…
frame-example-near = Erstattung NEAR/10 ärgerlich
frame-example-near-note = beide, höchstens zehn Wörter auseinander
frame-example-never = -agent:leider
frame-example-never-note = Gespräche, in denen der Agent nie „leider“ sagt
frame-narrowed-away = Kein Gespräch ist übrig
frame-narrowed-away-why = Nichts vom Gefundenen passt zu allem, was Sie angehakt haben.
frame-show-all = Alle Gespräche zeigen
frame-without-lines = Keine Wörter für die Zeilenansicht
frame-without-lines-why = Diese Gespräche passen, weil etwas nicht gesagt wurde.
frame-show-cards = Als Karten zeigen
frame-search-again = Erneut suchen
frame-what-was-read = Was gelesen wurde
frame-stopped = Angehalten, bevor etwas gefunden wurde
frame-nothing-found = Kein Gespräch passt zu dieser Frage
frame-none = { $sentence } – keine.
frame-search-instead = Stattdessen suchen
frame-proposed-none = Die Inhaltssuche von Genesys Cloud hat kein Gespräch vorgeschlagen.
frame-proposed = { $n ->
    [one] Die Inhaltssuche von Genesys Cloud hat { $n } Gespräch vorgeschlagen; { $read } konnte gelesen werden, und die Wörter kamen nicht darin vor.
   *[other] Die Inhaltssuche von Genesys Cloud hat { $n } Gespräche vorgeschlagen; { $read } konnten gelesen werden, und die Wörter kamen nicht darin vor.
}
frame-listed-none = Für diese Tage gab es keine Gespräche zu lesen.
frame-listed = Alle Gespräche dieser Tage wurden aufgelistet: { $n }, davon { $read } lesbar.
frame-set-aside = { $n ->
    [one] { $n } weiteres Gespräch haben die Filter ungelesen ausgeschlossen.
   *[other] { $n } weitere Gespräche haben die Filter ungelesen ausgeschlossen.
}
frame-unread = Was Sie suchen, kann noch hier stecken: { $reasons }.
frame-unread-pending = { $n ->
    [one] { $n } noch nicht geschriebenes Transkript
   *[other] { $n } noch nicht geschriebene Transkripte
}
frame-unread-forbidden = { $n ->
    [one] { $n } Gespräch, das diese Verbindung nicht lesen darf
   *[other] { $n } Gespräche, die diese Verbindung nicht lesen darf
}
frame-unread-failed = { $n ->
    [one] { $n } Gespräch, das nicht gelesen werden konnte
   *[other] { $n } Gespräche, die nicht gelesen werden konnten
}
frame-try-these-again = Diese erneut versuchen
frame-see-which = Zeigen, welche
frame-zoomed = { $percent } % der Originalgröße
