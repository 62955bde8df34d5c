# Befehle, die Befehlsliste, die Übersicht der Tasten, Markierungen. Begriffe: ../GLOSSARY.md
# `keys-also-<id>` sind andere Wörter, unter denen man einen Befehl suchen kann, durch Kommas getrennt.

## Tasten, wie sie beschriftet sind

keys-key-ctrl = Strg
keys-key-shift = Umschalt
keys-key-space = Leertaste
keys-key-enter = Eingabe
keys-key-escape = Esc
keys-key-home = Pos1
keys-key-end = Ende
keys-key-pageup = Bild ↑
keys-key-pagedown = Bild ↓
keys-key-tab = Tab

## Gruppen

keys-group-recent = Zuletzt verwendet
keys-group-search = Suche
keys-group-results = Ergebnisse
keys-group-call = Gespräch
keys-group-sound = Ton
keys-group-window = Fenster
keys-group-runs = Offene Suchen
keys-group-saved = Gespeicherte Suchen
keys-group-asked = Zuletzt gesucht
keys-group-calls = Angezeigte Gespräche
keys-group-connections = Verbindungen
keys-group-languages = Sprachen

## Befehle

keys-command-search-box = Zum Suchfeld
keys-also-search-box = finden, fragen, Abfrage, Frage, neue Suche, suchen
keys-command-search-stop = Angezeigte Suche anhalten
keys-also-search-stop = abbrechen, beenden, stoppen, Stopp
keys-command-search-pause = Angezeigte Suche pausieren
keys-also-search-pause = warten, unterbrechen, Pause
keys-command-search-resume = Angezeigte Suche fortsetzen
keys-also-search-resume = weiter, weitermachen, starten
keys-command-search-again = Dasselbe noch einmal suchen
keys-also-search-again = wiederholen, aktualisieren, neu laden, erneut
keys-command-search-previous = Vorige Suche
keys-also-search-previous = Lauf, Reiter, zurück
keys-command-search-next = Nächste Suche
keys-also-search-next = Lauf, Reiter, vor
keys-command-search-close = Angezeigte Suche schließen
keys-also-search-close = Lauf, Reiter, entfernen
keys-command-search-filter = Filter hinzufügen
keys-also-search-filter = Warteschlange, Agent, Abschlusscode, Sprache, Rufnummer, Dauer, einschränken
keys-command-search-term = Der Frage einen Teil hinzufügen
keys-also-search-term = Wörter, Wortfolge, ausschließen, nahe, Muster
keys-command-search-save = Frage speichern
keys-also-search-save = behalten, merken, Lesezeichen, ablegen
keys-command-search-help = So suchen Sie
keys-also-search-help = Hilfe, Syntax, Abfragesprache, Operatoren, Beispiele
keys-command-receipt = Protokoll zeigen
keys-also-receipt = vollständig, Abdeckung, fehlgeschlagen, wie viele gelesen wurden

keys-command-list-next = Nächstes Gespräch oder nächste Zeile
keys-command-list-previous = Voriges Gespräch oder vorige Zeile
keys-command-list-first = Erstes Gespräch oder erste Zeile
keys-command-list-last = Letztes Gespräch oder letzte Zeile
keys-command-list-open = Gespräch mit Tastaturfokus öffnen
keys-command-view-cards = Ergebnisse als Karten
keys-also-view-cards = Ansicht, Liste
keys-command-view-table = Ergebnisse als Tabelle
keys-also-view-table = Ansicht, Spalten, Zeilen
keys-command-view-lines = Ergebnisse als Zeilen im Zusammenhang
keys-also-view-lines = Ansicht, Konkordanz, KWIC, Kontext
keys-command-facets = Ergebnisse eingrenzen
keys-also-facets = Filter, Facetten, Warteschlange, Agent, Tag, Stimmung
keys-command-only-flagged = Nur Gespräche mit Markierung, oder wieder alle
keys-also-only-flagged = markiert, Lesezeichen, Flagge, eingrenzen
keys-command-save-all = Alle Gespräche speichern
keys-also-save-all = exportieren, herunterladen, Dateien, Ordner

keys-command-phrase-next = Nächste Äußerung, in der Liste nächstes Gespräch
keys-command-phrase-previous = Vorige Äußerung, in der Liste voriges Gespräch
keys-command-hit-next = Nächster Treffer, auch im nächsten Gespräch
keys-also-hit-next = Fundstelle, gefunden, vor
keys-command-hit-previous = Voriger Treffer, auch im vorigen Gespräch
keys-also-hit-previous = Fundstelle, gefunden, zurück
keys-command-call-next = Nächstes Gespräch
keys-also-call-next = Anruf, Konversation, vor
keys-command-call-previous = Voriges Gespräch
keys-also-call-previous = Anruf, Konversation, zurück
keys-command-flag = Markierung setzen oder entfernen
keys-also-flag = markieren, Lesezeichen, Stern, Flagge, Stelle merken
keys-command-flag-next = Nächste Markierung im Gespräch
keys-also-flag-next = markiert, Lesezeichen, vor
keys-command-flag-previous = Vorige Markierung im Gespräch
keys-also-flag-previous = markiert, Lesezeichen, zurück
keys-command-copy = Äußerung mit Zeit, Sprecher und Link kopieren
keys-also-copy = Zwischenablage, zitieren
keys-command-save = Gespräch speichern
keys-also-save = exportieren, herunterladen, Datei, Transkript, Untertitel
keys-command-facts = Details zum Gespräch
keys-also-facts = Fakten, Zusammenfassung, Abschluss, Stimmung, Themen, Teilnehmer
keys-command-find = Im Gespräch suchen
keys-also-find = finden, Text, Strg F
keys-command-time-style = Zeit im Gespräch oder Uhrzeit
keys-also-time-style = Uhr, verstrichen, Zeitstempel
keys-command-text-size = Nächste Schriftgröße
keys-also-text-size = Schrift, größer, kleiner, Zoom
keys-command-side-all = Wörter von allen
keys-also-side-all = Filter, Seiten, Sprecher, nicht abblenden
keys-command-side-customer = Wörter des Kunden
keys-also-side-customer = Filter, Seite, Sprecher, abblenden
keys-command-side-agent = Wörter des Agenten
keys-also-side-agent = Filter, Seite, Sprecher, abblenden
keys-command-genesys = Gespräch in Genesys Cloud öffnen
keys-also-genesys = Browser, Link, Interaktion

keys-command-play = Abspielen oder anhalten
keys-also-play = Audio, Ton, Aufzeichnung, anhören, hören, Pause

keys-command-pane-1 = Zu den gespeicherten Suchen
keys-also-pane-1 = Bereich, Navigation
keys-command-pane-2 = Zur Frage
keys-also-pane-2 = Bereich, Suchfeld
keys-command-pane-3 = Zu den Ergebnissen
keys-also-pane-3 = Bereich, Liste, Gespräche
keys-command-pane-4 = Zum Gespräch
keys-also-pane-4 = Bereich, lesen, Transkript
keys-command-palette = Beliebigen Befehl suchen
keys-command-keys = Tasten zeigen
keys-also-keys = Hilfe, Kurzbefehle, Tastenkürzel, Tastatur
keys-command-connections = Verbindungen verwalten
keys-also-connections = Organisation, Konto, Einstellungen, Berechtigungen, entfernen
keys-command-connect = Andere Organisation verbinden
keys-also-connect = hinzufügen, Konto, anmelden, Client

## Tasten einer Stelle, die nur die Übersicht nennt

keys-local-search = Im Suchfeld: suchen
keys-local-leave = Im Suchfeld: zu den Ergebnissen
keys-local-strip-phrase = Auf der Zeitleiste: von Äußerung zu Äußerung
keys-local-strip-page = Auf der Zeitleiste: eine halbe Minute
keys-local-copy = Ausgewählte Zeilen mit Zeit und Sprecher kopieren
keys-local-next-control = Nächstes Bedienelement
keys-local-close = Dialog, Menü oder Seitenleiste schließen

## Die Übersicht der Tasten

keys-title = Tasten
keys-search = In den Tasten suchen
keys-only-now = Nur was jetzt geht
keys-not-now = jetzt nicht
keys-letters = Einzelne Tasten sind Befehle
keys-letters-why = Schalten Sie das aus, wenn Tasten versehentlich gedrückt werden, etwa durch Spracheingabe. Tasten mit Strg gehen weiterhin, die Befehlsliste auch.
keys-nothing = Für „{ $text }“ gibt es keine Taste.

## Die Befehlsliste

keys-close = Schließen
keys-palette-title = Befehle
keys-palette-field = Befehl, Suche oder Gespräch finden
keys-palette-empty = Nichts heißt „{ $text }“.
keys-palette-count =
    { $count ->
        [one] { $count } Eintrag
       *[other] { $count } Einträge
    }
keys-palette-language = Sprache: { $name }
keys-palette-call = { $agents }, { $when }
keys-palette-hint-move = bewegen
keys-palette-hint-take = ausführen
keys-palette-hint-close = schließen

## Markierungen

keys-flag-up =
    { $count ->
        [one] Markiert. Eine Markierung in diesem Gespräch.
       *[other] Markiert. { $count } Markierungen in diesem Gespräch.
    }
keys-flag-down =
    { $count ->
        [0] Markierung entfernt. Keine Markierungen in diesem Gespräch.
        [one] Markierung entfernt. Noch eine Markierung in diesem Gespräch.
       *[other] Markierung entfernt. Noch { $count } Markierungen in diesem Gespräch.
    }
keys-flag-at = Markierung { $index } von { $count }
keys-flag-none = In diesem Gespräch gibt es keine Markierung. Drücken Sie f auf einer Äußerung, um eine zu setzen.
keys-flag-nowhere = Wählen Sie zuerst eine Äußerung, dann drücken Sie f.
keys-flag-not-kept = Die Markierung konnte nicht gespeichert werden: { $reason }
keys-flag-not-removed = Die Markierung konnte nicht entfernt werden: { $reason }
keys-flags = Markierungen
keys-only-flagged = nur markierte
keys-flags-of-card =
    { $count ->
        [one] { $count } Markierung
       *[other] { $count } Markierungen
    }
keys-command-zoom-in = Seite vergrößern
keys-command-zoom-out = Seite verkleinern
keys-command-zoom-reset = Seite in Originalgröße
