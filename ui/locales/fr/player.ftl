# Le son d’un appel. Termes : ../GLOSSARY.md

player-label = Enregistrement
player-play = Lire
player-pause = Mettre en pause
player-back =
    { $n ->
        [one] Reculer de { $n } seconde
       *[other] Reculer de { $n } secondes
    }
player-forward =
    { $n ->
        [one] Avancer de { $n } seconde
       *[other] Avancer de { $n } secondes
    }
player-left-title = Temps restant
player-asking = Récupération de l’enregistrement…
player-waits = En attente du son…
player-rate = Vitesse
player-rate-times = { $rate }×
player-follow = Suivre
player-follow-again = Suivre à nouveau
player-skip = Sans silences
player-skip-title = Saute les moments de 3 secondes et plus où personne ne parle
player-retry = Réessayer

## Pourquoi un appel ne peut pas être écouté : une ligne à la place des boutons

player-reason-forbidden = Cette connexion ne peut pas écouter les enregistrements. Demandez à un administrateur de Genesys Cloud l’une de ces autorisations : <code>{ $permissions }</code>
player-reason-forbidden-unnamed = Cette connexion ne peut pas écouter les enregistrements. Demandez à un administrateur de Genesys Cloud de l’autoriser.
player-reason-unplayable = Genesys Cloud a envoyé l’enregistrement sous une forme qu’Earshot ne peut pas lire.
