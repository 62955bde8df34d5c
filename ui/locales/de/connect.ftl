# Verbinden: der erste Bildschirm, das Formular, Verbindungen, Berechtigungen. Begriffe: ../GLOSSARY.md

connect-headline = Finden Sie die Gespräche, in denen es jemand gesagt hat.
connect-promise-search = Durchsuchen Sie die Transkripte Ihrer Genesys-Cloud-Gespräche nach Wörtern, über beliebige Tage.
connect-promise-read = Lesen Sie das Gespräch als Zeitleiste und springen Sie zu der Sekunde, in der es gesagt wurde.
connect-promise-save = Speichern Sie, was zählt, als Text, Untertitel, CSV oder JSON.
connect-only-looking = Nur mal ansehen?
connect-demo-note =
    Die Demo-Organisation läuft in Earshot: mehrere hundert erfundene Servicegespräche, kein Konto, nichts verlässt diesen
    Computer.
connect-demo = Demo-Organisation ausprobieren
connect-demo-opening = Demo wird geöffnet…

connect-connected = Verbunden mit { $organization }
connect-worked-session = Die Anmeldung war erfolgreich. Das Geheimnis wird behalten, bis Earshot geschlossen wird.
connect-worked-saved = Die Anmeldung war erfolgreich. Die Verbindung ist gespeichert.
connect-start-searching = Suche beginnen
connect-may-do = Was diese Verbindung darf

connect-title = Ihre Organisation verbinden
connect-how =
    Mit einem OAuth-Client vom Typ <em>Client Credentials</em>. Ein Administrator legt ihn in Genesys Cloud unter Admin,
    Integrationen, OAuth an.
connect-region = Region
connect-choose = Wählen…
connect-custom-domain = Eigene Domain…
connect-domain = Domain der Region
connect-client-id = Client ID
connect-client-secret = Client Secret
connect-name = Name
connect-name-help = Wie Sie diese Verbindung nennen. Leer: der Name der Organisation.
connect-test = Testen und speichern
connect-testing = Wird getestet…
connect-asking-token = Token wird bei Genesys Cloud angefordert…
connect-back = Zurück zur Suche
connect-keeping = Das Geheimnis liegt in <b>{ $keyring }</b> auf diesem Computer, nie in einer Datei, und lässt sich hier nicht wieder auslesen.
connect-keyring-cannot = Der Schlüsselbund dieses Computers ({ $keyring }) kann das Geheimnis nicht aufnehmen.
connect-keyring-cannot-because = Der Schlüsselbund dieses Computers ({ $keyring }) kann das Geheimnis nicht aufnehmen: { $reason }.
connect-session-only = <b>Nur für diese Sitzung behalten.</b> Das Geheimnis bleibt im Arbeitsspeicher und ist weg, wenn Earshot geschlossen wird.
connect-advanced = Erweitert
connect-tutorial =
    <b>Tutorial-Endpunkte.</b> Nur für Organisationen hinter einem Gateway, das statt der Pfade von Genesys Cloud die des
    Transkript-Tutorials anbietet. Wer das Gateway betreibt, weiß das. Alle anderen lassen dies leer.

connect-error-domain = Geben Sie die Domain Ihrer Region ein, zum Beispiel mypurecloud.ie.
connect-error-region = Wählen Sie die Region, in der Ihre Organisation liegt.
connect-error-client-id = Fügen Sie die Client ID Ihres OAuth-Clients ein.
connect-error-client-secret = Fügen Sie das Client Secret ein, das zur Client ID gehört.

connect-connections = Verbindungen
connect-add-demo = Demo-Organisation hinzufügen
connect-add = Verbindung hinzufügen
connect-client = Client { $id }…
connect-this-session = nur diese Sitzung
connect-tutorial-short = Tutorial-Endpunkte
connect-in-use = in Gebrauch
connect-use = Verwenden
connect-check = Berechtigungen prüfen
connect-new-name = Neuer Name für { $name }
connect-remove-demo = „{ $name }“ entfernen? Die Demo-Organisation wird beendet. Sie können sie jederzeit wieder starten.
connect-remove-session = „{ $name }“ entfernen? Das Geheimnis wird vergessen.
connect-remove-kept = „{ $name }“ entfernen? Das Geheimnis wird aus { $keyring } gelöscht. In Genesys Cloud wird nichts gelöscht.
connect-the-keyring = dem Schlüsselbund
connect-removed = { $name } entfernt

connect-permissions-of = Berechtigungen von { $name }
connect-this-connection = dieser Verbindung
connect-check-again = Erneut prüfen
connect-copy-text = Text für den Administrator kopieren
connect-text-for = Text für den Administrator
connect-asking-permissions = Genesys Cloud wird gefragt, was diese Verbindung darf
connect-not-ready = Earshot kann noch nicht suchen: Etwas Unverzichtbares fehlt.
connect-all-allowed = Alles, was Earshot braucht, ist erlaubt.
connect-some-missing = Earshot kann suchen. Was fehlt, schränkt nur ein, was jeweils daneben steht.
connect-granted = Erlaubt
connect-missing = Fehlt
connect-unknown = Unbekannt
connect-needed = nötig
connect-wanted-one = Berechtigung: <names></names>
connect-wanted-all = Berechtigungen, alle davon: <names></names>
connect-wanted-any = Berechtigung, eine davon: <names></names>
connect-and = { " " }und{ " " }
connect-or = { " " }oder{ " " }
connect-scope = { " " }· Scope{ " " }
