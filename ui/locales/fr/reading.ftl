# Les mots d’un appel : la liste des répliques, les outils au-dessus, les passages. Termes : ../GLOSSARY.md

## La liste

reading-region = Transcription
reading-list = Répliques
reading-letter-customer = C
reading-letter-agent = A
reading-letter-system = S
reading-side-customer = Client
reading-side-agent = Agent
reading-no-words = [Silence/pas de parole]
reading-sure = confiance { $share }
reading-sure-hint = Confiance de la reconnaissance vocale
reading-silence = { $length } de silence
reading-waiting = { $length } dans la file d’attente
reading-hold = { $length } en attente
reading-overlap = dit en même temps que la ligne au-dessus
reading-flagged = Repère posé
reading-negative = Sentiment négatif
reading-positive = Sentiment positif
reading-fold-ivr = SVI
reading-fold-acd = File d’attente
reading-fold-voicemail = Messagerie vocale
reading-fold-other = Système
reading-fold =
    { $n ->
        [one] { $who }, { $n } réplique, { $length }
       *[other] { $who }, { $n } répliques, { $length }
    }
reading-hidden =
    { $n ->
        [one] { $n } réplique masquée
       *[other] { $n } répliques masquées
    }

## Les heures des mots

reading-words-show = Afficher à quel moment chaque mot a été dit
reading-words-hide = Masquer à quel moment chaque mot a été dit
reading-words = À quel moment chaque mot a été dit
reading-words-loading = Récupération du moment de chaque mot
reading-words-none = La reconnaissance vocale n’a pas indiqué à quel moment chaque mot de cette réplique a été dit.
reading-word = { $word }, { $time }
reading-word-sure = { $word }, { $time }, confiance { $share }

## Les outils au-dessus de la liste

reading-tools = Façon de lire l’appel
reading-tools-side = Les mots de qui
reading-everyone = Tous
reading-customer = Client
reading-agent = Agent
reading-time-hint = Afficher le temps écoulé dans l’appel ou l’heure du jour
reading-time-elapsed = Temps écoulé dans l’appel
reading-time-clock = Heure du jour
reading-size-hint = Taille du texte : { $size ->
        [S] petite
        [L] grande
       *[M] moyenne
    }
reading-hits = Occurrences
reading-hit-at = Occurrence <b>{ $at }</b> sur { $count }
reading-hit-none = Aucune occurrence
reading-hit-previous = Occurrence précédente
reading-hit-next = Occurrence suivante
reading-find = Rechercher dans cet appel
reading-filter = Filtre
reading-filter-title = Ce que vous voulez lire
reading-filter-sentiment = Sentiment
reading-filter-any = Tous
reading-filter-negative = Négatif
reading-filter-positive = Positif
reading-filter-topic = Sujet
reading-filter-any-topic = Tous les sujets
reading-filter-only-hits = Occurrences seulement
reading-filter-context = Lignes autour de chaque occurrence
reading-filter-clear = Effacer
reading-filter-clear-all = Effacer le filtre

## Ce que fait un filtre

reading-hiding =
    { $n ->
        [one] { $n } réplique sans occurrence est masquée.
       *[other] { $n } répliques sans occurrence sont masquées.
    }
reading-hiding-no-hits = Cet appel n’a aucune occurrence, toutes ses répliques sont donc masquées.
reading-dimming =
    { $n ->
        [one] { $n } réplique sur { $count } correspond ; les autres sont estompées.
       *[other] { $n } répliques sur { $count } correspondent ; les autres sont estompées.
    }
reading-dimming-none = Aucune réplique de cet appel ne correspond, toutes sont donc estompées.

## Passages

reading-passage = Passage sélectionné
reading-passage-length =
    { $n ->
        [one] { $n } réplique
       *[other] { $n } répliques
    }
reading-passage-copy = Copier
reading-passage-save = Enregistrer le passage…
reading-passage-save-all =
    { $n ->
        [one] Enregistrer { $n } réplique…
       *[other] Enregistrer les { $n } répliques…
    }
reading-passage-leave = Désélectionner le passage
reading-copied-phrase = Réplique
reading-copied-passage = Passage
reading-last-hit = C’était la dernière occurrence.
reading-first-hit = C’était la première occurrence.
reading-last-call = C’était le dernier appel.
reading-first-call = C’était le premier appel.
