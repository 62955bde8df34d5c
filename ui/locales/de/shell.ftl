# Was Earshot selbst sagt, nach seinen Kennungen. Adressen, Dateipfade, Namen von Berechtigungen und was das System sagt
# ($cause), bleiben, wie sie sind. Begriffe: ../GLOSSARY.md

## Genesys Cloud lehnt ab oder kann nicht gefragt werden

shell-error-sign-in-refused = Genesys Cloud hat die Anmeldung bei { $host } abgelehnt. Entweder ist das Client Secret falsch, oder die Client ID ist unbekannt, oder die Organisation liegt in einer anderen Region: Prüfen Sie alle drei in der Verbindung.
shell-error-token-expired = Die Anmeldung bei Genesys Cloud ist abgelaufen. Versuchen Sie es erneut: Earshot meldet sich neu an.
shell-error-permission-missing-unnamed = Dieser Client darf das in Genesys Cloud nicht. Bitten Sie einen Administrator, dem OAuth-Client eine Rolle (mit den richtigen Abteilungen) zu geben, die die Berechtigung dafür enthält.
shell-error-permission-missing-one = Dieser Client darf das in Genesys Cloud nicht. Bitten Sie einen Administrator, dem OAuth-Client eine Rolle (mit den richtigen Abteilungen) zu geben, die die Berechtigung { $permissions } enthält.
shell-error-permission-missing-any = Dieser Client darf das in Genesys Cloud nicht. Bitten Sie einen Administrator, dem OAuth-Client eine Rolle (mit den richtigen Abteilungen) zu geben, die eine dieser Berechtigungen enthält: { $permissions }.
shell-error-permission-missing-all = Dieser Client darf das in Genesys Cloud nicht. Bitten Sie einen Administrator, dem OAuth-Client eine Rolle (mit den richtigen Abteilungen) zu geben, die diese Berechtigungen enthält: { $permissions }.
shell-error-not-found = Genesys Cloud hat dort nichts. Ein Transkript ist meist Minuten nach dem Gespräch da, manchmal erst nach Stunden; wo die Sprachanalyse für die Warteschlange ausgeschaltet ist, wird es keines geben.
shell-error-not-found-call = Dieses Gespräch ist nicht unter den Ergebnissen.
shell-error-not-genesys = { $host } antwortet, aber nicht so wie Genesys Cloud. Prüfen Sie die Region oder Adresse in der Verbindung.
shell-error-bad-request = Genesys Cloud hat die Anfrage nicht angenommen (HTTP { $status }). Ändern Sie die Suche und versuchen Sie es erneut; wenn es so bleibt, geben Sie die Angaben darunter an die Person weiter, die Earshot betreut.
shell-error-rate-limited = Genesys Cloud bittet um eine Pause: Es kamen zu viele Anfragen. Versuchen Sie es in einer Minute erneut.
shell-error-rate-limited-seconds =
    { $seconds ->
        [one] Genesys Cloud bittet um eine Pause: Es kamen zu viele Anfragen. Versuchen Sie es in { $seconds } Sekunde erneut.
       *[other] Genesys Cloud bittet um eine Pause: Es kamen zu viele Anfragen. Versuchen Sie es in { $seconds } Sekunden erneut.
    }
shell-error-rate-limited-minutes =
    { $minutes ->
        [one] Genesys Cloud bittet um eine Pause: Es kamen zu viele Anfragen. Versuchen Sie es in { $minutes } Minute erneut.
       *[other] Genesys Cloud bittet um eine Pause: Es kamen zu viele Anfragen. Versuchen Sie es in { $minutes } Minuten erneut.
    }
shell-error-unreachable = Genesys Cloud war nicht erreichbar. Prüfen Sie die Netzverbindung und die Region oder Adresse in der Verbindung.
shell-error-unreachable-slow-connection = { $host } war nicht erreichbar: Es kam nicht rechtzeitig eine Verbindung zustande. Prüfen Sie die Netzverbindung und die Region oder Adresse in der Verbindung.
shell-error-unreachable-slow-answer = { $host } war nicht erreichbar: Die Antwort hat zu lange gedauert. Prüfen Sie die Netzverbindung und die Region oder Adresse in der Verbindung.
shell-error-unreachable-refused = { $host } war nicht erreichbar: Die Verbindung wurde abgelehnt. Prüfen Sie die Netzverbindung und die Region oder Adresse in der Verbindung.
shell-error-unreachable-no-such-name = { $host } war nicht erreichbar: Der Name wurde nicht gefunden. Prüfen Sie die Netzverbindung und die Region oder Adresse in der Verbindung.
shell-error-unreachable-no-connection = { $host } war nicht erreichbar: Es kam keine Verbindung zustande. Prüfen Sie die Netzverbindung und die Region oder Adresse in der Verbindung.
shell-error-unreachable-broke = { $host } war nicht erreichbar: Die Verbindung ist abgebrochen. Prüfen Sie die Netzverbindung und die Region oder Adresse in der Verbindung.
shell-error-tls = Es kam keine sichere Verbindung zu { $host } zustande. Vielleicht steht ein Proxy oder eine Firewall dazwischen, oder Uhr oder Zertifikate des Computers stimmen nicht: Fragen Sie Ihren Netzwerkadministrator.
shell-error-redirected = { $host } hat mit einer Weiterleitung geantwortet, was Genesys Cloud nicht tut. Vielleicht steht eine Anmeldeseite Ihres Netzes dazwischen: Öffnen Sie eine Webseite im Browser und versuchen Sie es dann erneut.
shell-error-server = Genesys Cloud hat gerade eine Störung (HTTP { $status }). Versuchen Sie es in einigen Minuten erneut.
shell-error-unreadable-answer = Die Antwort von Genesys Cloud war nicht lesbar (bei `{ $path }`). Versuchen Sie es erneut; wenn es so bleibt, verändert vielleicht ein Proxy die Antworten.
shell-error-truncated = Die Antwort von Genesys Cloud ist mittendrin abgebrochen. Versuchen Sie es erneut.
shell-error-too-large = Die Antwort ist größer als { $limit } Bytes und wurde nicht gelesen. Das Gespräch kann nicht gezeigt werden.
shell-error-storage-refused = Der Speicher von Genesys Cloud hat das Transkript verweigert (HTTP { $status }). Prüfen Sie die Uhr dieses Computers und versuchen Sie es dann erneut; wenn es so bleibt, fragen Sie Ihren Genesys-Cloud-Administrator.
shell-error-storage-address = Die Antwort nennt eine Speicheradresse ohne https, daher wurde sie nicht geöffnet. Prüfen Sie die Region oder Adresse in der Verbindung.
shell-error-insecure-address = { $address } ist nicht sicher: Ein Client Secret wird nur über https gesendet. Verwenden Sie https.
shell-error-bad-address = `{ $address }` ist keine Region von Genesys Cloud. Geben Sie eine Domain wie mypurecloud.ie ein.
shell-error-query-too-long = Die Wortfolge hat { $characters } Zeichen; Genesys Cloud sucht höchstens nach { $limit }. Kürzen Sie sie.
shell-error-network-setup = Auf diesem Computer lassen sich keine sicheren Verbindungen einrichten. Prüfen Sie seine Zertifikate.

## Warum ein Gespräch nicht durchsucht wurde

shell-error-pending = Es gibt noch kein Transkript. Transkripte sind meist Minuten nach dem Gespräch da, manchmal erst nach Stunden; suchen Sie später noch einmal.
shell-error-no-transcript = Es gibt kein Transkript. Vielleicht ist die Transkription für die Warteschlange ausgeschaltet, oder die Aufzeichnung wurde gelöscht.
shell-error-empty-transcript = Das Transkript ist leer. Vielleicht ist die Sprachanalyse für die Warteschlange ausgeschaltet; fragen Sie Ihren Administrator.
shell-error-filter-unverified-forbidden = Das Gespräch enthält die Wörter, aber ob der Filter „{ $filter }“ zutrifft, ließ sich nicht prüfen: Diese Verbindung darf die Details von Gesprächen nicht sehen. Bitten Sie Ihren Administrator um { $permissions }.
shell-error-filter-unverified-unlisted = Das Gespräch enthält die Wörter, aber ob der Filter „{ $filter }“ zutrifft, ließ sich nicht prüfen: Genesys listet seine Details noch nicht auf. Versuchen Sie es in einigen Minuten erneut.
shell-error-filter-unverified-untold = Das Gespräch enthält die Wörter, aber ob der Filter „{ $filter }“ zutrifft, ließ sich nicht prüfen: Genesys sagt das bei diesem Gespräch nicht. Entfernen Sie den Filter, um es zu sehen.

## Die Frage

shell-error-empty-query-nothing = Geben Sie ein, was gesagt wurde: ein Wort oder eine Wortfolge.
shell-error-empty-query-no-words = Da ist kein Wort, nach dem sich suchen ließe. Geben Sie mindestens einen Buchstaben oder eine Ziffer ein.
shell-error-too-long = Das ist zu lang. Verwenden Sie höchstens { $longest } Zeichen.
shell-error-invalid-regex-unreadable = Der reguläre Ausdruck ist nicht lesbar: { $reason }.
shell-error-invalid-regex-matches-nothing = Der reguläre Ausdruck passt auf leeren Text, also würde er überall passen. Verlangen Sie mindestens einen Buchstaben.
shell-error-invalid-query-star-alone = Ein * braucht Buchstaben neben sich: Schreiben Sie kündig* für Wörter, die so beginnen, oder *statt* für Wörter, die das enthalten.
shell-error-invalid-query-star-inside = Ein * darf am Anfang oder am Ende eines Wortes stehen, nicht mittendrin.
shell-error-invalid-query-no-letters = „{ $text }“ hat weder Buchstaben noch Ziffern, nach denen sich suchen ließe. Lassen Sie es weg.
shell-error-invalid-query-unclosed-quote = Das Anführungszeichen steht allein. Schreiben Sie noch ein " dorthin, wo die Wortfolge endet.
shell-error-invalid-query-empty-quotes = Zwischen den Anführungszeichen steht nichts. Schreiben Sie die gesagten Wörter hinein, oder entfernen Sie die Zeichen.
shell-error-invalid-query-unclosed-regex = Der Ausdruck hat kein Ende. Schreiben Sie noch ein / dorthin, wo er endet, oder setzen Sie die Wörter in Anführungszeichen.
shell-error-invalid-query-empty-regex = Zwischen den Schrägstrichen steht nichts. Schreiben Sie einen Ausdruck hinein, zum Beispiel /Erstattung(en)?/.
shell-error-invalid-query-after-regex = Lassen Sie nach dem Schrägstrich, der einen Ausdruck beendet, ein Leerzeichen. Ein Schrägstrich darin wird \/ geschrieben.
shell-error-invalid-query-unclosed-group = Die Klammer ist nicht geschlossen. Schreiben Sie noch ein ) dorthin, wo die Gruppe endet.
shell-error-invalid-query-stray-close = Dieses ) schließt nichts. Entfernen Sie es, oder schreiben Sie ( dorthin, wo die Gruppe beginnt.
shell-error-invalid-query-empty-group = Zwischen den Klammern steht nichts. Schreiben Sie hinein, wonach gesucht werden soll, oder entfernen Sie sie.
shell-error-invalid-query-unknown-scope = „{ $name }:“ ist nicht bekannt. Schreiben Sie customer: oder agent:, oder setzen Sie die Wörter in Anführungszeichen.
shell-error-invalid-query-nothing-after-scope = Nach „{ $scope }:“ muss etwas stehen. Schreiben Sie { $scope }:Erstattung oder { $scope }:"mein Konto kündigen".
shell-error-invalid-query-no-duration = „{ $scope }:“ braucht eine Dauer von höchstens 24 Stunden. Schreiben Sie { $scope }:60s, { $scope }:2m oder { $scope }:1m30s.
shell-error-invalid-query-nothing-beside = { $operator } braucht etwas auf beiden Seiten. Um nach dem Wort selbst zu suchen, setzen Sie es in Anführungszeichen: "{ $word }".
shell-error-invalid-query-nothing-after-not = Nach NOT muss etwas stehen. Um nach dem Wort selbst zu suchen, setzen Sie es in Anführungszeichen: "not".
shell-error-invalid-query-minus-alone = Ein - schließt aus, was direkt darauf folgt: Schreiben Sie -Erstattung. Ein Strich zwischen Wörtern kann wegbleiben.
shell-error-invalid-query-near-number = NEAR braucht eine Zahl: Schreiben Sie Erstattung NEAR/5 Chef für beide innerhalb von 5 Wörtern, oder NEAR/10s für 10 Sekunden. Um nach dem Wort selbst zu suchen, setzen Sie es in Anführungszeichen: "near".
shell-error-invalid-query-near-chain = NEAR verbindet zwei Dinge. Schreiben Sie für drei (a NEAR/5 b) (b NEAR/5 c).
shell-error-invalid-query-near-operand = NEAR verbindet Wörter, Wortfolgen, Ausdrücke und OR-Gruppen davon. Schreiben Sie NOT vor eine Gruppe: NOT (Erstattung NEAR/5 Chef).
shell-error-invalid-query-near-across-sides = Wörter werden nur auf einer Seite gezählt, und hier sind es verschiedene Seiten. Schreiben Sie NEAR/10s, um Sekunden zwischen Kunde und Agent zu zählen.
shell-error-invalid-query-after-operand = Nach „after:“ steht ein Wort, eine Wortfolge, ein Ausdruck oder eine OR-Gruppe davon. Schreiben Sie after:"vielen Dank" oder after:(danke OR tschüss).
shell-error-invalid-query-only-anchors = „first:“, „last:“ und „after:“ schränken ein, was neben ihnen steht. Schreiben Sie dorthin, wonach gesucht werden soll: first:60s Erstattung.
shell-error-invalid-query-negated-anchor = „first:“, „last:“ und „after:“ lassen sich nicht verneinen. Setzen Sie NOT vor das, was dort nicht gesagt werden soll: first:60s NOT Erstattung.
shell-error-invalid-query-double-negation = Zwei Verneinungen heben einander auf. Schreiben Sie es ohne beide.
shell-error-invalid-query-other-side = „{ $inner }:“ kann nicht in „{ $outer }:“ stehen. Schreiben Sie beide nebeneinander: { $outer }:Erstattung { $inner }:leider.
shell-error-invalid-query-too-many-regexes = Das sind zu viele Ausdrücke für eine Frage. Verwenden Sie höchstens { $most }.
shell-error-invalid-query-too-deep = Zu viele Klammern stehen ineinander. Entfernen Sie die, die nicht nötig sind.

## Zeitraum und Filter

shell-error-invalid-dates-unreadable = „{ $text }“ ist kein Datum. Schreiben Sie es wie 2026-11-20 oder 2026-11-20 14:30.
shell-error-invalid-dates-end-before-start = Das Ende liegt vor dem Anfang. Vertauschen Sie die beiden Tage.
shell-error-invalid-dates-too-old = Der Anfang liegt vor dem Jahr 2000. Prüfen Sie das Jahr.
shell-error-invalid-dates-in-the-future = Der Anfang liegt in der Zukunft. Wählen Sie einen Tag, der schon begonnen hat.
shell-error-invalid-filter-lengths-swapped = Kein Gespräch dauert mindestens { $min } und höchstens { $max } Sekunden. Vertauschen Sie die beiden Werte.
shell-error-invalid-filter-empty-number = Eine Rufnummer wird über ihre Ziffern gesucht. Geben Sie mindestens eine ein, oder entfernen Sie die Rufnummer.
shell-error-invalid-filter-empty =
    { $what ->
        [language] Eine Sprache ist leer. Wählen Sie eine aus der Liste, oder entfernen Sie sie.
       *[topic] Ein Thema ist leer. Wählen Sie eines aus der Liste, oder entfernen Sie es.
    }
shell-error-invalid-filter-unknown =
    { $what ->
        [queue] Die Warteschlange „{ $name }“ ist in dieser Organisation nicht bekannt. Wählen Sie sie noch einmal aus der Liste.
        [agent] Der Agent „{ $name }“ ist in dieser Organisation nicht bekannt. Wählen Sie ihn noch einmal aus der Liste.
        [division] Die Abteilung „{ $name }“ ist in dieser Organisation nicht bekannt. Wählen Sie sie noch einmal aus der Liste.
       *[wrap-up-code] Der Abschlusscode „{ $name }“ ist in dieser Organisation nicht bekannt. Wählen Sie ihn noch einmal aus der Liste.
    }

## Verbindungen und der Schlüsselbund

shell-error-not-connected = Earshot ist mit keiner Organisation verbunden. Verbinden Sie eine, oder wählen Sie eine der gespeicherten Verbindungen.
shell-error-connection-unknown = Es gibt keine Verbindung namens „{ $name }“.
shell-error-connections-unreadable = Earshot kann die Liste seiner Verbindungen, { $path }, nicht lesen: { $cause }. Prüfen Sie, ob es den Ordner gibt, ob er Ihnen gehört und Platz hat, oder nennen Sie in EARSHOT_CONFIG_DIR einen anderen.
shell-error-connections-unwritable = Earshot kann die Liste seiner Verbindungen, { $path }, nicht schreiben: { $cause }. Prüfen Sie, ob es den Ordner gibt, ob er Ihnen gehört und Platz hat, oder nennen Sie in EARSHOT_CONFIG_DIR einen anderen.
shell-error-connections-newer = Die Liste der Verbindungen, { $path }, hat ein neueres Earshot geschrieben. Aktualisieren Sie Earshot, oder nennen Sie in EARSHOT_CONFIG_DIR einen anderen Ordner.
shell-error-bad-region = Wählen Sie die Region Ihrer Organisation.
shell-error-bad-client-id = Geben Sie die Client ID ein.
shell-error-bad-client-secret = Geben Sie das Client Secret ein.
shell-error-no-home = Es gibt keinen Benutzerordner. Nennen Sie einen in EARSHOT_CONFIG_DIR.
shell-error-demo-failed = { $cause }
shell-error-keyring-unavailable = Earshot erreicht auf diesem Computer keinen Schlüsselbund ({ $keyring }). Installieren und starten Sie einen (GNOME Keyring oder KWallet), dann starten Sie Earshot neu. Oder behalten Sie das Geheimnis nur für diese Sitzung.
shell-error-keyring-unavailable-own-account = Earshot erreicht auf diesem Computer keinen Schlüsselbund ({ $keyring }). Melden Sie sich mit Ihrem eigenen Konto an diesem Computer an und starten Sie Earshot neu. Oder behalten Sie das Geheimnis nur für diese Sitzung.
shell-error-keyring-unavailable-not-removed = „{ $name }“ wurde nicht entfernt, weil das Geheimnis nicht gelöscht werden konnte. { shell-error-keyring-unavailable }
shell-error-keyring-locked = Der Schlüsselbund ({ $keyring }) ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut, oder behalten Sie das Geheimnis nur für diese Sitzung.
shell-error-keyring-locked-not-removed = „{ $name }“ wurde nicht entfernt, weil das Geheimnis nicht gelöscht werden konnte. { shell-error-keyring-locked }
shell-error-keyring-no-answer = Der Schlüsselbund ({ $keyring }) hat zwei Minuten lang nicht geantwortet. Suchen Sie nach einem Fenster, das nach Ihrem Kennwort fragt, beantworten Sie es und versuchen Sie es erneut.
shell-error-keyring-no-answer-not-removed = „{ $name }“ wurde nicht entfernt, weil das Geheimnis nicht gelöscht werden konnte. { shell-error-keyring-no-answer }
shell-error-keyring-refused = Der Schlüsselbund ({ $keyring }) hat abgelehnt: { $cause }. Versuchen Sie es erneut, oder behalten Sie das Geheimnis nur für diese Sitzung.
shell-error-keyring-refused-not-removed = „{ $name }“ wurde nicht entfernt, weil das Geheimnis nicht gelöscht werden konnte. { shell-error-keyring-refused }
shell-error-keyring-not-asked = Der Schlüsselbund konnte nicht gefragt werden.
shell-error-secret-missing = Im Schlüsselbund ({ $keyring }) liegt kein Geheimnis für diese Verbindung. Verbinden Sie neu und geben Sie es ein.
shell-error-secret-missing-not-removed = „{ $name }“ wurde nicht entfernt, weil das Geheimnis nicht gelöscht werden konnte. { shell-error-secret-missing }

## Namen von gespeicherten Suchen und von Verbindungen

shell-error-bad-name-search-empty = Geben Sie der Suche einen Namen.
shell-error-bad-name-search-long = Der Name ist länger als { $longest } Zeichen. Kürzen Sie ihn.
shell-error-bad-name-search-taken = Es gibt schon eine gespeicherte Suche namens „{ $name }“. Wählen Sie einen anderen Namen.
shell-error-bad-name-connection-empty = Geben Sie der Verbindung einen Namen.
shell-error-bad-name-connection-taken = Es gibt schon eine Verbindung namens „{ $name }“. Wählen Sie einen anderen Namen.

## Suchen, die behalten werden

shell-error-searches-unreadable = Earshot kann seine Suchen, { $path }, nicht lesen: { $cause }. Prüfen Sie, ob es den Ordner gibt, ob er Ihnen gehört und Platz hat, oder nennen Sie in EARSHOT_CONFIG_DIR einen anderen.
shell-error-searches-unwritable = Earshot kann seine Suchen, { $path }, nicht schreiben: { $cause }. Prüfen Sie, ob es den Ordner gibt, ob er Ihnen gehört und Platz hat, oder nennen Sie in EARSHOT_CONFIG_DIR einen anderen.
shell-error-searches-damaged = Die Datei { $path } ist beschädigt: { $cause }. Earshot lässt sie, wie sie ist. Reparieren Sie sie, oder verschieben Sie sie, um neu zu beginnen.
shell-error-searches-newer = Die Datei { $path } hat ein neueres Earshot geschrieben. Aktualisieren Sie Earshot, oder nennen Sie in EARSHOT_CONFIG_DIR einen anderen Ordner.
shell-error-search-unknown = Es gibt keine gespeicherte Suche namens „{ $name }“.
shell-error-import-refused-closed = Die Suchen wurden nicht importiert: Die Datei ist nicht lesbar ({ $cause }).
shell-error-import-refused-large = Die Suchen wurden nicht importiert: Die Datei ist zu groß, um von Earshot exportiert zu sein.
shell-error-import-refused-unreadable = Die Suchen wurden nicht importiert: Die Datei wurde nicht von Earshot exportiert ({ $cause }).
shell-error-import-refused-foreign = Die Suchen wurden nicht importiert: Die Datei wurde nicht von Earshot exportiert.
shell-error-import-refused-newer = Die Suchen wurden nicht importiert: Ein neueres Earshot hat die Datei geschrieben. Aktualisieren Sie Earshot.
shell-error-import-refused-damaged = Die Suchen wurden nicht importiert: Die Datei ist beschädigt ({ $cause }).
shell-error-import-refused-empty = Die Suchen wurden nicht importiert: In der Datei sind keine.
shell-error-import-refused-not-askable = Die Suchen wurden nicht importiert: „{ $name }“ lässt sich nicht ausführen. { $cause }
shell-error-run-unknown = Diese Suche kann nicht mehr fortgesetzt werden: Sie wurde anderswo beendet oder vergessen.
shell-error-run-busy = Diese Suche wird schon in einem anderen Fenster oder Terminal fortgesetzt.

## Laufende Suchen

shell-error-run-gone = Diese Ergebnisse sind nicht mehr da. Suchen Sie erneut.
shell-error-run-going-on-again = Diese Suche läuft noch. Warten Sie ihr Ende ab, oder halten Sie sie zuerst an.
shell-error-run-going-on-receipt = Diese Suche läuft noch. Warten Sie ihr Ende ab, oder halten Sie sie an, um ihr Protokoll zu speichern.
shell-error-too-many-runs = Es laufen schon { $most } Suchen. Warten Sie, bis eine endet, oder halten Sie eine an.
shell-error-broke-off = Das ist unerwartet abgebrochen. Versuchen Sie es erneut; mehr steht im Log.

## Speichern

shell-error-disk-full = Der Datenträger ist voll: { $path } wurde nicht gespeichert. Schaffen Sie Platz oder wählen Sie einen anderen Ordner, dann speichern Sie noch einmal.
shell-error-not-writable = { $path } lässt sich nicht schreiben: Das Recht dazu fehlt, oder der Datenträger ist schreibgeschützt. Wählen Sie einen anderen Ordner.
shell-error-no-folder = Für { $path } gibt es keinen Ordner. Wählen Sie einen Ordner, den es gibt.
shell-error-file-exists = { $path } gibt es schon; die Datei blieb, wie sie ist. Wählen Sie einen anderen Namen.
shell-error-write-failed = { $path } konnte nicht gespeichert werden: { $cause }. Versuchen Sie es erneut, oder wählen Sie einen anderen Ordner.
shell-error-output-failed = Das Transkript konnte nicht geschrieben werden: { $cause }.
shell-error-read-failed = Das gespeicherte Transkript konnte nicht gelesen werden: { $cause }.
shell-error-not-a-transcript = Das ist kein Transkript, das Earshot als JSON gespeichert hat, oder es ist beschädigt: { $cause }.
shell-error-newer-version = Dieses Transkript hat ein neueres Earshot gespeichert (Dateiversion { $version }). Aktualisieren Sie Earshot, um es zu öffnen.
shell-error-unknown-format = Es gibt kein Format „{ $given }“. Wählen Sie eines davon: { $known }.
shell-error-unknown-time-style = Zeiten lassen sich nicht als „{ $given }“ angeben. Wählen Sie eines davon: { $known }.
shell-error-unknown-zone = Es gibt keine Zeitzone „{ $name }“. Geben Sie einen Namen wie Europe/Berlin oder UTC an.
shell-error-no-passage = Dieses Gespräch hat keine solchen Äußerungen. Wählen Sie sie noch einmal aus.
shell-error-not-saved = Das Protokoll wurde nicht gespeichert: { $cause }.
shell-error-not-saved-here = Das hat Earshot nicht in dieser Sitzung gespeichert.
shell-error-not-opened = Es ließ sich kein anderes Programm starten, um es zu öffnen.

## Ein Gespräch anhören

shell-error-audio-none = Dieses Gespräch wurde nicht aufgezeichnet, es gibt also nichts zu hören.
shell-error-audio-forbidden = Diese Verbindung darf keine Aufzeichnungen lesen. Bitten Sie einen Administrator um eine dieser Berechtigungen: { $permissions }.
shell-error-audio-archived = Die Aufzeichnung dieses Gesprächs ist archiviert. Lassen Sie sie in Genesys Cloud wiederherstellen, dann versuchen Sie es erneut.
shell-error-audio-restoring = Genesys Cloud holt die Aufzeichnung dieses Gesprächs gerade aus dem Archiv. Versuchen Sie es später erneut.
shell-error-audio-transcoding = Genesys Cloud bereitet die Aufzeichnung dieses Gesprächs noch vor. Versuchen Sie es in einigen Minuten erneut.
shell-error-audio-deleted = Die Aufzeichnung dieses Gesprächs wurde gelöscht.
shell-error-audio-failed = Genesys Cloud hat keinen Ton zu dieser Aufzeichnung.
shell-error-audio-broken-off = Die Aufzeichnung ist abgebrochen. Versuchen Sie es erneut.
shell-error-audio-not-offered = Das Gateway dieser Verbindung bietet Transkripte, aber keine Aufzeichnungen an; es gibt also nichts zu hören.
shell-error-audio-left = Inzwischen wird ein anderes Gespräch angehört oder keines mehr.

## Warnungen während einer Suche

shell-warning-sentiment-unscored =
    { $calls ->
        [one] { $calls } Gespräch enthält die Wörter, aber Genesys hat darin keine Stimmung bewertet, daher fehlt es.
       *[other] { $calls } Gespräche enthalten die Wörter, aber Genesys hat darin keine Stimmung bewertet, daher fehlen sie.
    }
shell-warning-content-search-unknown = Genesys hat kein Gespräch aufgelistet, und Earshot darf nicht sehen, ob die Inhaltssuche für diese Organisation eingeschaltet ist. Bitten Sie Ihren Administrator um routing:transcriptionSettings:view, oder lassen Sie jedes Gespräch dieser Tage lesen.
shell-warning-pages-repeat = Genesys hat dieselbe Seite von Gesprächen zweimal geschickt, daher ließ sich der Rest dieser Tage nicht auflisten. Versuchen Sie es erneut, oder wählen Sie weniger Tage.
shell-warning-calls-unlisted =
    { $calls ->
        [one] Genesys listet { $calls } Gespräch auf, ohne zu sagen, wann es war oder wo sein Transkript liegt, daher wurde es nicht gelesen.
       *[other] Genesys listet { $calls } Gespräche auf, ohne zu sagen, wann sie waren oder wo ihr Transkript liegt, daher wurden sie nicht gelesen.
    }
shell-warning-slice-too-full = Genesys hat in der Minute { $minute } insgesamt { $calls } Gespräche gefunden und zeigt davon nur { $shown }. Fragen Sie nach einer selteneren Wortfolge, um alle zu sehen.
shell-warning-rows-missing = Von den Gesprächen zwischen { $from } und { $to }, die die Wörter enthalten, hat Genesys { $calls } gezählt, aber nicht genannt. Versuchen Sie es erneut, oder wählen Sie weniger Tage.

## Warum ein Plan so sucht, und was ein Weg übersehen würde. Mehrere können aufeinander folgen

shell-reason-too-old = Genesys durchsucht nur die letzten 60 Tage nach Inhalt, daher wird jedes Gespräch dieser Tage gelesen.
shell-reason-chosen-scan = Sie wollten, dass jedes Gespräch dieser Tage gelesen wird.
shell-reason-chosen-content = Sie wollten die Inhaltssuche.
shell-reason-phrase-too-long = Die Wortfolge ist länger, als Genesys suchen kann, daher wird jedes Gespräch dieser Tage gelesen.
shell-reason-switched-off = Die Inhaltssuche ist für diese Organisation ausgeschaltet, daher wird jedes Gespräch dieser Tage gelesen.
shell-reason-not-said = Genesys kann nur suchen, was gesagt wurde, nicht, was nicht gesagt wurde, daher wird jedes Gespräch dieser Tage gelesen.
shell-reason-open-words = Genesys kann nur ganze Wörter suchen, daher wird jedes Gespräch dieser Tage gelesen.
shell-reason-many-alternatives = Die Frage hat zu viele Alternativen, um Genesys nach jeder einzeln zu fragen, daher wird jedes Gespräch dieser Tage gelesen.
shell-reason-by-content = Genesys listet die Gespräche auf, die die Wörter enthalten; jedes wird hier geprüft.
shell-reason-by-content-rows-first = Genesys listet die Gespräche auf, die die Wörter enthalten; ihre Details werden abgefragt, und die, die zu den Filtern passen, werden hier geprüft.
shell-reason-by-content-list-first = Genesys listet die Gespräche auf, die zu den Filtern passen, und die, die die Wörter enthalten; die auf beiden Listen werden hier geprüft.
shell-reason-older-read = Nach Inhalt durchsucht es nur die letzten 60 Tage, daher wird jedes ältere Gespräch dieses Zeitraums gelesen.
shell-reason-few-pass =
    { $calls ->
        [one] Nur etwa { $calls } Gespräch passt zu den Filtern; es zu lesen geht schneller als die Inhaltssuche.
       *[other] Nur etwa { $calls } Gespräche passen zu den Filtern; alle zu lesen geht schneller als die Inhaltssuche.
    }
shell-reason-content-not-accepted = Genesys hat die Inhaltssuche nicht angenommen, daher wird jedes Gespräch dieser Tage gelesen.
shell-reason-content-forbidden = Diese Verbindung darf nicht nach Inhalt suchen (dazu braucht es { $permissions }), daher wird jedes Gespräch dieser Tage gelesen.
shell-reason-missed-by-content = Übersehen würden Gespräche, die noch laufen oder noch nicht transkribiert sind, Gespräche, die Genesys noch nicht indiziert hat, und Wörter, die im Index von Genesys anders geschrieben sind als im Transkript.
shell-reason-number-in-words = Gespräche, in denen Genesys die Zahl in Wörtern hat („fünfhundert“), findet nur, wer jedes Gespräch liest.
shell-reason-missed-by-scan = Übersehen würden Gespräche, die noch laufen oder noch nicht transkribiert sind, und Gespräche der letzten Minuten, die Genesys noch nicht auflistet.

## Was eine Verbindung darf

shell-ability-readTranscripts = Transkripte lesen
shell-ability-readTranscripts-purpose = Earshot liest, was in jedem Gespräch gesagt wurde, und sucht darin nach Ihren Wörtern.
shell-ability-listCalls = Gespräche auflisten
shell-ability-listCalls-purpose = Earshot listet die Gespräche Ihrer Tage mit Zeiten, Agenten, Warteschlangen und Abschlusscodes auf.
shell-ability-contentSearch = Nach Inhalt suchen
shell-ability-contentSearch-purpose = Genesys Cloud schlägt die Gespräche der letzten 60 Tage vor, die Ihre Wörter enthalten, sodass weniger zu lesen sind. Ohne das liest Earshot alle Gespräche Ihrer Tage.
shell-ability-contentSwitch = Transkriptionseinstellungen sehen
shell-ability-contentSwitch-purpose = Earshot sieht, ob die Inhaltssuche eingeschaltet ist, und muss es nicht durch Probieren herausfinden.
shell-ability-queues = Warteschlangen sehen
shell-ability-queues-purpose = Gespräche zeigen den Namen ihrer Warteschlange, und Sie wählen Warteschlangen nach Namen.
shell-ability-agents = Agenten finden
shell-ability-agents-purpose = Sie wählen Agenten, indem Sie einen Teil des Namens eingeben. Ohne das liest Earshot dafür die Liste aller Benutzer.
shell-ability-wrapUpCodes = Abschlusscodes sehen
shell-ability-wrapUpCodes-purpose = Sie wählen Gespräche nach dem Abschlusscode, den der Agent vergeben hat.
shell-ability-divisions = Abteilungen sehen
shell-ability-divisions-purpose = Sie wählen Gespräche nach Abteilung.
shell-ability-topics = Themen sehen
shell-ability-topics-purpose = Sie wählen Gespräche nach den Themen, die die Sprachanalyse darin erkannt hat.
shell-ability-recordings = Aufzeichnungen abspielen
shell-ability-recordings-purpose = Sie hören ein Gespräch und lesen dabei mit. Ohne das zeigt Earshot nur die Wörter.
shell-ability-summaries = Zusammenfassungen lesen
shell-ability-summaries-purpose = Sie sehen die Zusammenfassung, die Genesys Cloud von einem Gespräch geschrieben hat, wo es eine gibt.

## Teile der Welt

shell-area-americas = Amerika
shell-area-emea = Europa, Naher Osten und Afrika
shell-area-asia-pacific = Asien-Pazifik

## Wer spricht, wo kein Name steht

shell-role-customer = Kunde
shell-role-agent = Agent
shell-role-ivr = IVR
shell-role-acd = Warteschlange
shell-role-voicemail = Voicemail
shell-role-other = Agent

## Was dort steht, wo Name oder Wert fehlt

shell-none-unknown-agent = Unbekannter Agent
shell-none-no-queue = Keine Warteschlange
shell-none-no-agent = Kein Agent
shell-none-unscored = Nicht bewertet
shell-none-negative = Negativ
shell-none-neutral = Neutral
shell-none-positive = Positiv
shell-none-nothing-said = [Stille/keine Sprache]

## Fenster des Systems: ihre Titel, und wie Dateiarten heißen

shell-dialog-save-transcript = Transkript speichern
shell-dialog-save-passage = Passage speichern
shell-dialog-save-all = Alle Transkripte in einem Ordner speichern
shell-dialog-save-receipt = Protokoll speichern
shell-dialog-save-searches = Suchen speichern
shell-dialog-import-searches = Suchen importieren
shell-kind-txt = Text
shell-kind-vtt = WebVTT-Untertitel
shell-kind-srt = SubRip-Untertitel
shell-kind-csv = CSV-Tabelle
shell-kind-json = JSON
shell-kind-table = Tabelle für Tabellenprogramme
shell-error-not-zoomed = Die Seite konnte nicht in einer anderen Größe dargestellt werden.
