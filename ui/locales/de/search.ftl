# Fragen: das Suchfeld und seine Teile, Tage, Filter, der Plan einer Suche, gespeicherte Suchen. Begriffe: ../GLOSSARY.md

search-button = Suchen
search-placeholder = Gesagte Wörter, zum Beispiel  Erstattung  oder  customer:"kündigen"
search-box = Gesuchte Wörter
search-help = So suchen Sie
search-words = Die gesuchten Wörter
search-add-words = Wörter
search-zone = Tage in { $zone }
search-exact = Nur als Wortfolge „{ $phrase }“
search-nothing-asked = Gespräche dieser Organisation, beide Seiten.
search-place = Die Stelle:
search-go-there = Dorthin
search-change-part = Diesen Teil ändern: { $words }

search-dates = Zeitraum
search-preset-today = Heute
search-preset-yesterday = Gestern
search-preset-days7 = Letzte 7 Tage
search-preset-days30 = Letzte 30 Tage
search-preset-custom = Eigener
search-from = Von
search-to = bis
search-whole-days = beide Tage ganz

search-question = { $when }, für die gilt: { $said }
search-when-today = Gespräche von heute
search-when-yesterday = Gespräche von gestern
search-when-days7 = Gespräche der letzten 7 Tage
search-when-days30 = Gespräche der letzten 30 Tage
search-when-days = Gespräche vom { $days }

search-quoted = „{ $text }“
search-starting = ein Wort mit dem Anfang { $what }
search-containing = ein Wort, das { $what } enthält
search-matching = Wörter nach dem Muster { $pattern }
search-or = { $left } oder { $right }
search-and = { $left } und { $right }
search-says =
    { $side ->
        [customer] der Kunde sagt { $what }
        [agent] der Agent sagt { $what }
       *[anyone] jemand sagt { $what }
    }
search-says-not =
    { $side ->
        [customer] der Kunde sagt nicht { $what }
        [agent] der Agent sagt nicht { $what }
       *[anyone] niemand sagt { $what }
    }
search-near-words =
    { $n ->
        [1] { $left } direkt neben { $right }
       *[other] { $left } höchstens { $n } Wörter von { $right } entfernt
    }
search-near-seconds = { $left } innerhalb von { $time } zu { $right }
search-near-apart-words =
    { $n ->
        [1] { $left }, direkt neben der Stelle: { $right }
       *[other] { $left }, höchstens { $n } Wörter entfernt von der Stelle: { $right }
    }
search-near-apart-seconds = { $left }, innerhalb von { $time } zu der Stelle: { $right }
search-first =
    { $n ->
        [1] in der ersten Sekunde
       *[other] in den ersten { $time }
    }
search-last =
    { $n ->
        [1] in der letzten Sekunde
       *[other] in den letzten { $time }
    }
search-after = nach: { $what }
search-anchored = { $where }: { $said }
search-brackets = ({ $said })
search-not-so = es trifft nicht zu: { $said }

search-chip-not = nicht { $what }
search-chip-says =
    { $side ->
        [agent] Agent sagt { $what }
       *[customer] Kunde sagt { $what }
    }
search-chip-says-not =
    { $side ->
        [agent] Agent sagt nicht { $what }
       *[customer] Kunde sagt nicht { $what }
    }
search-join-and = und
search-join-or = oder
search-join-not = nicht

search-where-queues = in Warteschlange { $names }
search-where-agents = mit Agent { $names }
search-where-divisions = in Abteilung { $names }
search-where-wrapUpCodes = abgeschlossen als { $names }
search-where-inbound = eingehend
search-where-outbound = ausgehend
search-where-languages = auf { $names }
search-where-languages-or-unknown = auf { $names } oder in unbekannter Sprache
search-where-between = zwischen { $least } und { $most } lang
search-where-at-least = mindestens { $least } lang
search-where-at-most = höchstens { $most } lang
search-where-held = gehalten
search-where-not-held = nie gehalten
search-where-transferred = weitergeleitet
search-where-not-transferred = nicht weitergeleitet
search-where-number = mit { $number } in einer Rufnummer
search-where-sentiment =
    die Stimmung des { $side ->
        [agent] Agenten
       *[customer] Kunden
    } { $is ->
        [positive] ist positiv
        [gotWorse] wurde schlechter
        [gotBetter] wurde besser
       *[negative] ist negativ
    }
search-where-topics = über { $names }

search-editor-change = Diesen Teil ändern
search-editor-add = Einen Teil hinzufügen
search-apply = Übernehmen
search-add = Hinzufügen
search-joins = Verknüpfung mit dem Rest
search-joins-and = und außerdem
search-joins-or = oder stattdessen
search-who = Wer
search-who-anyone = irgendjemand
search-who-customer = der Kunde
search-who-agent = der Agent
search-group-side =
    { $side ->
        [agent] der Agent, wie alles in dieser Klammer
       *[customer] der Kunde, wie alles in dieser Klammer
    }
search-says-label = Sagt
search-look-at = Wo
search-kind-phrase = genau diese Wörter
search-kind-starts = Wörter mit diesem Anfang
search-kind-contains = Wörter, die dies enthalten
search-kind-near = diese Wörter nahe bei anderen
search-kind-after = nur was danach kommt
search-kind-first = nur der Anfang des Gesprächs
search-kind-last = nur das Ende des Gesprächs
search-kind-regex = ein Muster (regulärer Ausdruck)
search-words-label = Wörter
search-pattern-label = Muster
search-example = zum Beispiel  { $example }
search-example-phrase = mein Konto kündigen
search-example-starts = kündig
search-example-contains = beschwer
search-example-near = Erstattung
search-example-other = Vorgesetzte
search-example-after = danke für Ihren Anruf
search-example-regex = Auftrag(snummer)? \d+
search-within = Höchstens
search-within-of = entfernt von
search-unit = Einheit
search-unit-words = Wörter
search-unit-seconds = Sekunden
search-other-words = Andere Wörter
search-the-first = Die ersten
search-the-last = Die letzten
search-amount-seconds = Sekunden
search-must-not = darf <b>nicht</b> gesagt werden

search-filter = Filter
search-filters = Filter
search-add-filter = Filter hinzufügen
search-clear-filters = Alle entfernen
search-remove-filter = Diesen Filter entfernen
search-remove-named-filter = Den Filter „{ $label }: { $words }“ entfernen
search-filter-named = Filter: { $label }
search-filter-is = { $label }: { $words }
search-filter-queues = Warteschlange
search-filter-agents = Agent
search-filter-direction = Richtung
search-filter-duration = Dauer
search-filter-sentiment = Stimmung
search-filter-topics = Thema
search-filter-wrapUpCodes = Abschlusscode
search-filter-holding = Halten oder Weiterleitung
search-filter-languages = Sprache
search-filter-number = Rufnummer
search-filter-divisions = Abteilung
search-whose-customer = Stimmung des Kunden
search-whose-agent = Stimmung des Agenten
search-note-queues = durch welche das Gespräch lief
search-note-agents = wer mit dem Kunden sprach
search-note-direction = wer wen anrief
search-note-duration = wie lange das Gespräch dauerte
search-note-sentiment = wie sich eine Seite fühlte und wie sich das änderte
search-note-topics = worum es laut Genesys Cloud ging
search-note-wrapUpCodes = was der Agent nach dem Gespräch wählte
search-note-holding = gehaltene oder weitergeleitete Gespräche
search-note-languages = die Sprache des Transkripts
search-note-number = die Nummer des Anrufers oder die gewählte, auch ein Teil
search-note-divisions = zu der das Gespräch gehört

search-is-inbound = eingehend
search-is-outbound = ausgehend
search-is-at-least = mindestens { $time }
search-is-at-most = höchstens { $time }
search-is-held = gehalten
search-is-not-held = nicht gehalten
search-is-transferred = weitergeleitet
search-is-not-transferred = nicht weitergeleitet
search-is-negative = ist negativ
search-is-positive = ist positiv
search-is-gotWorse = wurde schlechter
search-is-gotBetter = wurde besser
search-is-one-or-more =
    { $n ->
        [one] { $name } oder { $n } weitere
       *[other] { $name } oder { $n } weitere
    }
search-is-not-unknown = nicht unbekannt

search-either-direction = Beide
search-inbound = Eingehend: Der Kunde rief an
search-outbound = Ausgehend: Wir riefen an
search-at-least = Mindestens
search-at-most = Höchstens
search-field-unit = { $label }, { $unit }
search-min = min
search-s = s
search-held = Gehalten
search-transferred = Weitergeleitet
search-either = egal
search-yes = ja
search-no = nein
search-sentiment-line = Die Stimmung des <whose></whose> <is></is>
search-sentiment-customer = Kunden
search-sentiment-agent = Agenten
search-sentiment-whose = Wessen Stimmung
search-sentiment-is = Wie sie ist
search-choose = wählen…
search-number-field = Ziffern der Nummer des Anrufers oder der gewählten Nummer

search-look-queues = Warteschlange suchen
search-look-agents = Agenten suchen
search-look-topics = Thema suchen
search-look-wrapUpCodes = Abschlusscode suchen
search-look-languages = Sprache suchen
search-look-divisions = Abteilung suchen
search-type-a-name = Namen eingeben
search-chosen = Ausgewählt
search-remove-entry = { $name } entfernen
search-looking = Wird gesucht…
search-nothing-called = Nichts namens „{ $text }“.
search-none-here = Hier gibt es keine.
search-unknown-language = auch Gespräche in unbekannter Sprache

search-help-press = Drücken Sie auf ein Beispiel, um es ins Suchfeld zu übernehmen.
search-help-words = Wörter
search-help-words-1 = "mein Konto kündigen"
search-help-words-1-means = diese Wörter, in dieser Reihenfolge
search-help-words-2 = Konto kündigen
search-help-words-2-means = beide Wörter, irgendwo im Gespräch
search-help-words-3 = Erstattung OR Rückzahlung
search-help-words-3-means = wenigstens eines davon
search-help-words-4 = kündig*
search-help-words-4-means = auch kündigen, kündige, Kündigung
search-help-who = Wer
search-help-who-1 = customer:"einen Vorgesetzten sprechen"
search-help-who-1-means = nur wenn der Kunde es sagt
search-help-who-2 = agent:(leider OR entschuldigen)
search-help-who-2-means = nur wenn der Agent eines davon sagt
search-help-not = Nicht
search-help-not-1 = Rechnung -Erstattung
search-help-not-1-means = das erste Wort, und nirgends das zweite
search-help-not-2 = -agent:"danke für Ihren Anruf"
search-help-not-2-means = Gespräche, in denen der Agent es nie sagt
search-help-where = Wo
search-help-where-1 = Erstattung NEAR/5 Chef
search-help-where-1-means = höchstens fünf Wörter auseinander
search-help-where-2 = Beschwerde NEAR/10s leider
search-help-where-2-means = innerhalb von zehn Sekunden gesagt
search-help-where-3 = first:60s -agent:"mein Name ist"
search-help-where-3-means = in der ersten Minute nicht gesagt
search-help-where-4 = after:"noch etwas" kündigen
search-help-where-4-means = gesagt, nachdem etwas anderes gesagt wurde
search-help-foot = Groß- und Kleinschreibung spielt keine Rolle. Klammern fassen zusammen. <code>/ein Muster/</code> ist ein regulärer Ausdruck.

search-save = Suche speichern
search-save-title = Diese Frage behalten, um sie wieder zu stellen
search-save-this = Diese Suche speichern
search-save-note = Wörter, Zeitraum und Filter werden behalten. Jeder Lauf sagt dann, was neu ist.
search-save-do = Speichern
search-save-or = oder
search-save-change = „{ $name }“ ändern
search-name = Name der Suche
search-a-name = Ein Name
search-saved-as = „{ $name }“ gespeichert
search-removed = „{ $name }“ entfernt
search-imported =
    { $n ->
        [one] { $n } Suche importiert
       *[other] { $n } Suchen importiert
    }

search-saved = Gespeicherte Suchen
search-saved-none = Noch keine. „Suche speichern“ behält eine Frage, um sie wieder zu stellen.
search-saved-more = Suchen exportieren oder importieren
search-last-run = zuletzt { $when }
search-not-run = noch nicht gelaufen
search-new-since =
    { $n ->
        [one] { $n } neues seit dem letzten Mal
       *[other] { $n } neue seit dem letzten Mal
    }
search-new-calls =
    { $n ->
        [one] neues Gespräch
       *[other] neue Gespräche
    }
search-more-about = Mehr zu { $name }
search-recent = Zuletzt gesucht
search-import = Aus Datei importieren…
search-export-all = Alle exportieren…
search-run = Ausführen
search-replace = Durch die Frage im Suchfeld ersetzen
search-duplicate = Duplizieren
search-export = Exportieren…
search-remove-sure = „{ $name }“ entfernen? Was sie gefunden hat, bleibt in Genesys Cloud.

search-interrupted = Unterbrochene Suchen
search-interrupted-at =
    { $n ->
        [one] Nach { $n } gelesenem Gespräch unterbrochen
       *[other] Nach { $n } gelesenen Gesprächen unterbrochen
    }
search-go-on = Fortsetzen
search-forget = Vergessen

search-plan-long = Das dauert eine Weile
search-plan-how = So wurde gesucht
search-plan-ways = Wege der Suche
search-plan-start = Starten
search-plan-not-now = Nicht jetzt
search-way-content = Die Inhaltssuche von Genesys Cloud fragen
search-way-content-what = liest nur die Gespräche, die sie vorschlägt
search-way-scan = Jedes Gespräch lesen
search-way-scan-what = liest das Transkript jedes Gesprächs dieser Tage
search-way-chosen = gewählt
search-way-taken = verwendet
search-way-impossible = nicht möglich
search-plan-calls =
    { $n ->
        [one] etwa { $n } Gespräch
       *[other] etwa { $n } Gespräche
    }
search-plan-calls-unknown = Zahl der Gespräche unbekannt
search-plan-moment = weniger als eine Minute
search-plan-hours =
    { $n ->
        [one] { $n } Stunde
       *[other] { $n } Stunden
    }
search-plan-takes = { $calls }, { $requests }, { $time } bei Ihrem Limit
search-plan-uncounted = Genesys sagt nicht, wie viele Gespräche es gibt

search-error-no-words = Geben Sie die Wörter ein, die Sie suchen.
search-error-no-days = Wählen Sie den ersten und den letzten Tag.
search-error-days = Der letzte Tag liegt vor dem ersten.
search-error-duration = Die kürzeste Dauer ist länger als die längste.

search-instead-apart = Diese Wörter irgendwo im Gespräch
search-instead-begin = Wörter, die so beginnen
search-instead-days30 = Die letzten 30 Tage
search-without-queues = Ohne den Filter Warteschlange
search-without-agents = Ohne den Filter Agent
search-without-divisions = Ohne den Filter Abteilung
search-without-wrapUpCodes = Ohne den Filter Abschlusscode
search-without-direction = Ohne den Filter Richtung
search-without-languages = Ohne den Filter Sprache
search-without-duration = Ohne den Filter Dauer
search-without-holding = Ohne den Filter Halten oder Weiterleitung
search-without-number = Ohne den Filter Rufnummer
search-without-sentiment = Ohne den Filter Stimmung
search-without-topics = Ohne den Filter Thema
search-without-any = Ohne jeden Filter
search-instead-scan = Jedes Gespräch lesen, ohne Inhaltssuche

search-filters-gone = Filter, die zur anderen Organisation gehören, wurden entfernt.
