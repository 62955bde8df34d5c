# Der Ton eines Gesprächs. Begriffe: ../GLOSSARY.md

player-label = Aufzeichnung
player-play = Abspielen
player-pause = Anhalten
player-back =
    { $n ->
        [one] { $n } Sekunde zurück
       *[other] { $n } Sekunden zurück
    }
player-forward =
    { $n ->
        [one] { $n } Sekunde vor
       *[other] { $n } Sekunden vor
    }
player-left-title = Verbleibende Zeit
player-asking = Aufzeichnung wird geholt…
player-waits = Wartet auf Ton…
player-rate = Tempo
player-rate-times = { $rate }×
player-follow = Mitlaufen
player-follow-again = Wieder mitlaufen
player-skip = Ohne Stille
player-skip-title = Lässt Strecken von 3 Sekunden und mehr aus, in denen niemand spricht
player-retry = Erneut versuchen

## Warum ein Gespräch nicht zu hören ist: eine Zeile statt der Knöpfe

player-reason-forbidden = Diese Verbindung darf keine Aufzeichnungen hören. Bitten Sie einen Genesys-Cloud-Administrator um eine dieser Berechtigungen: <code>{ $permissions }</code>
player-reason-forbidden-unnamed = Diese Verbindung darf keine Aufzeichnungen hören. Bitten Sie einen Genesys-Cloud-Administrator, es zu erlauben.
player-reason-unplayable = Genesys Cloud hat die Aufzeichnung in einer Form geschickt, die Earshot nicht abspielen kann.
