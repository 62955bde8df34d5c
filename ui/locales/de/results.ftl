# Die Ergebnisse einer Suche. Begriffe: ../GLOSSARY.md

results-title = Ergebnisse
results-calls = Gespräche
results-hits-in-context = Treffer im Zusammenhang

results-asking = Genesys Cloud wird abgefragt…
results-search-stopped = Die Suche ist abgebrochen
results-new-calls =
    { $n ->
        [one] { $n } neues
       *[other] { $n } neue
    }
results-some-of =
    <b>{ $shown }</b><m> von </m><b>{ $n ->
        [one] { $n } Gespräch
       *[other] { $n } Gesprächen
    }</b>
results-left-out =
    { $n ->
        [one] { $n } weiterer Treffer steht nicht in den Zeilen: Es sind zu viele. Karten und Tabelle zeigen alle Gespräche.
       *[other] { $n } weitere Treffer stehen nicht in den Zeilen: Es sind zu viele. Karten und Tabelle zeigen alle Gespräche.
    }
results-save = Speichern…
results-save-all = Alle speichern…
results-saving = Wird gespeichert…
results-saving-of = { $done } von { $total } gespeichert
results-saving-label = Speichern
results-calls-read = Gelesene Gespräche
results-listing-calls = Gespräche werden aufgelistet
results-stopping = hält an
results-paused = pausiert
results-go-on = Fortsetzen
results-pause = Pause
results-stop = Anhalten
results-stopped-early = vorzeitig angehalten
results-incomplete-calls =
    { $n ->
        [one] unvollständig: { $n } Gespräch konnte nicht gelesen werden
       *[other] unvollständig: { $n } Gespräche konnten nicht gelesen werden
    }
results-complete = vollständig
results-incomplete = unvollständig

results-listing = Gespräche werden aufgelistet
results-read-of = { $examined } von { $listed } gelesen
results-read-of-so-far = { $examined } von bisher { $listed } gelesen
results-a-minute =
    { $n ->
        [one] { $n } Gespräch pro Minute
       *[other] { $n } Gespräche pro Minute
    }
results-left-moment = noch weniger als eine Minute
results-left = noch etwa { $time }

results-view = Ansicht
results-view-cards = Karten
results-view-table = Tabelle
results-view-lines = Zeilen
results-view-cards-title = Eine Karte je Gespräch, mit den ersten Treffern
results-view-table-title = Eine Zeile je Gespräch, in Spalten
results-view-lines-title = Eine Zeile je Treffer, die Wörter untereinander
results-sort = Reihenfolge der Gespräche
results-sort-newest = Neueste zuerst
results-sort-oldest = Älteste zuerst
results-sort-hits = Meiste Treffer
results-sort-sentiment = Negativste zuerst
results-sort-longest = Längste
results-order = Reihenfolge der Zeilen
results-order-time = Nach Zeit
results-order-before = Nach den Wörtern davor
results-order-after = Nach den Wörtern danach
results-narrow = Eingrenzen
results-narrow-title = Nach Warteschlange, Agent, Tag oder Stimmung eingrenzen
results-columns = Spalten
results-columns-title = Spalten der Tabelle

results-new = neu
results-lasted = Dauer { $time }
results-hits-word = Treffer
results-unsaid = Passt, weil etwas nicht gesagt wurde.
results-more-hits = +{ $n } weitere
results-side-at = { $side } bei { $time }
results-side-says = { $side }:

results-column-when = Wann
results-column-agent = Agent
results-column-queue = Warteschlange
results-column-length = Dauer
results-column-direction = Richtung
results-column-language = Sprache
results-column-hits = Treffer
results-column-sentiment = Stimmung
results-column-number = Rufnummer
results-column-topics = Themen
results-inbound = eingehend
results-outbound = ausgehend

results-narrow-the = Ergebnisse eingrenzen
results-facet-new = Seit dem letzten Mal
results-facet-queue = Warteschlange
results-facet-agent = Agent
results-facet-day = Tag
results-facet-sentiment = Stimmung des Kunden
results-only-new = nur neue
results-fewer = weniger
results-more = { $n } weitere
results-calls-word =
    { $n ->
        [one] Gespräch
       *[other] Gespräche
    }
results-narrowed-to = Eingegrenzt auf
results-remove-tick = Entfernen: { $label }
results-tick-remove = , entfernen
results-clear-ticks = Aufheben

results-searches = Suchen
results-close-search = Die Suche { $asked } schließen
results-close = Schließen
results-run-held = wartet auf Sie
results-run-starting = startet
results-run-stopped = angehalten
results-run-stopping = hält an
results-run-paused = pausiert
results-run-running = läuft
results-run-percent = { $n } %
results-run-calls =
    { $n ->
        [one] { $n } Gespräch
       *[other] { $n } Gespräche
    }
results-run-calls-incomplete =
    { $n ->
        [one] { $n } Gespräch, unvollständig
       *[other] { $n } Gespräche, unvollständig
    }
