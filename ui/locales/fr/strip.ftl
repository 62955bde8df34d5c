# La frise chronologique : l’appel d’un coup d’œil, au-dessus de sa transcription. Termes : ../GLOSSARY.md

strip-slider = Position dans l’appel
strip-value = { $time }, { $who } : { $words }
strip-no-words = aucun mot
strip-help = Les flèches vont de réplique en réplique, Page précédente et Page suivante d’une demi-minute. Plus et moins zooment, zéro montre tout l’appel.

# Les pistes, à gauche de la frise
strip-lane-customer = Client
strip-lane-agent = Agent
strip-lane-other = Système
strip-row-feelings = Sentiment
strip-row-topics = Sujets
strip-row-turns = En ligne
strip-letter-customer = C
strip-letter-agent = A
strip-letter-other = S

# Qui participe, là où personne n’a de nom
strip-role-agent = Agent
strip-role-ivr = SVI
strip-role-acd = File d’attente
strip-role-voicemail = Messagerie vocale
strip-role-other = Système
strip-turn-queue = Dans la file { $queue }

# Sur la frise elle-même : court
strip-hold = Attente
strip-hold-length = Attente { $length }
strip-waiting-length = En file { $length }

# La fiche sous le pointeur
strip-card-silence = Personne ne parle pendant { $length }
strip-card-waiting = Attend { $length } dans la file d’attente
strip-card-hold = En attente pendant { $length }
strip-card-overtalk = Tous deux parlent en même temps
strip-card-positive = Positif
strip-card-negative = Négatif
strip-card-hit = Occurrence
strip-card-find = Trouvé
strip-card-flag = Repère
strip-card-nobody = Personne ne parle

# Boutons à côté de la frise
strip-tools = Frise chronologique
strip-zoom-in = Zoom avant (+)
strip-zoom-out = Zoom arrière (-)
strip-zoom-whole = Afficher tout l’appel (0)
strip-legend = Ce que signifient les symboles

# Ce que signifient les signes
strip-legend-title = Ce que signifient les symboles
strip-legend-customer = Le client parle
strip-legend-agent = Un agent parle
strip-legend-other = SVI, file d’attente ou messagerie vocale
strip-legend-overtalk = Tous deux parlent en même temps
strip-legend-silence = Personne ne parle pendant 3 secondes ou plus
strip-legend-hold = En attente
strip-legend-positive = Sentiment positif
strip-legend-negative = Sentiment négatif
strip-legend-topic = Sujet
strip-legend-hit = Occurrence de la recherche ; l’actuelle est plus grande
strip-legend-find = Trouvé avec Ctrl+F
strip-legend-flag = Repère que vous avez posé
strip-legend-window = Les lignes visibles plus bas ; faites glisser pour défiler
strip-legend-play = Où en est la lecture de l’enregistrement
strip-legend-keys = Ctrl et la molette zooment, la molette fait défiler, un double-clic montre un passage.

# Toute la frise en phrases, pour qui ne la voit pas
strip-sum-shares = L’appel dure { $length }. Le client parle { $customer } du temps, l’agent { $agent } ; personne ne parle pendant { $silence } du temps.
strip-sum-other = Le SVI, la file d’attente et la messagerie vocale prennent { $other }.
strip-sum-turns = En ligne, l’un après l’autre : { $names }.
strip-sum-silences =
    { $count ->
        [one] Il y a un silence de 3 secondes ou plus : { $length }, à { $time }.
       *[other] Il y a { $count } silences de 3 secondes ou plus, le plus long de { $length } à { $time }.
    }
strip-sum-no-silence = Il n’y a aucun silence de 3 secondes ou plus.
strip-sum-holds =
    { $count ->
        [one] Le client a été mis en attente une fois.
       *[other] Le client a été mis en attente { $count } fois.
    }
strip-sum-overtalk =
    { $count ->
        [one] Tous deux parlent en même temps à un moment.
       *[other] Tous deux parlent en même temps à { $count } moments.
    }
strip-sum-hits =
    { $count ->
        [0] Il n’y a aucune occurrence.
        [one] Il y a une occurrence.
       *[other] Il y a { $count } occurrences.
    }
