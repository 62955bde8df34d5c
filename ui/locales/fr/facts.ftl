# Ce que l’on sait d’un appel au-delà de ses mots. Termes : ../GLOSSARY.md

facts-title = Détails
facts-close = Fermer les détails
facts-copy-all = Copier tous les détails
facts-copied-what = Détails
facts-loading = Interrogation de Genesys Cloud
facts-unknown = Inconnu
facts-not-analysed = Genesys Cloud n’a pas analysé cet appel.
facts-forbidden = { $n ->
    [one] Cette connexion ne peut pas lire cela. Demandez à votre administrateur l’autorisation <code>{ $permissions }</code>
   *[other] Cette connexion ne peut pas lire cela. Demandez à votre administrateur l’une des autorisations <code>{ $permissions }</code>
}
facts-go = Aller à { $at } dans l’appel
facts-at = à { $at }
facts-line = { $name } : { $value }

## L’appel
facts-call = Appel
facts-when = Quand
facts-utc = { $when } UTC
facts-in-zone = { $when } ({ $zone })
facts-duration = Durée
facts-direction = Sens
facts-inbound = entrant
facts-outbound = sortant
facts-queue = File d’attente
facts-customer = Client
facts-language = Langue
facts-id = ID de conversation

## Qui a participé
facts-who = Qui était en ligne
facts-name-role = { $name } ({ $role })
facts-from = à partir de { $from }
facts-from-to = { $from } – { $to }
facts-role-customer = Client
facts-role-agent = Agent
facts-role-ivr = SVI
facts-role-acd = File d’attente
facts-role-voicemail = Messagerie vocale
facts-role-other = Autre
facts-letter-customer = C
facts-letter-agent = A
facts-letter-other = S

## Clôture
facts-wrap-up = Clôture
facts-wrap-up-none = Aucun code de clôture n’a été donné.
facts-wrap-up-unnamed = Un code sans nom

## Temps de parole
facts-talk = Temps de parole
facts-talk-customer = Client
facts-talk-agent = Agent
facts-talk-other = SVI et file d’attente
facts-talk-silence = Personne
facts-share-time = { $share }, { $time }
facts-overtalk = En même temps
facts-longest-silence = Plus long silence
facts-silence-at = { $length }, à { $at }
facts-interruptions = A coupé la parole
facts-interruptions-value = client { $customer ->
    [0] jamais
    [one] une fois
   *[other] { $customer } fois
}, agent { $agent ->
    [0] jamais
    [one] une fois
   *[other] { $agent } fois
}
facts-holds = Mis en attente
facts-holds-none = jamais
facts-holds-value = { $n ->
    [0] jamais
    [one] une fois, { $time }
   *[other] { $n } fois, { $time } en tout
}
facts-measured = Selon Genesys Cloud
facts-measured-part = { $who } { $share }

## Sentiment
facts-sentiment = Sentiment du client
facts-sentiment-genesys = Genesys Cloud
facts-sentiment-ours = D’après les répliques
facts-of-hundred = de −100 à +100
facts-score-trend = { $score }, { $trend }
facts-trend-number = tendance { $trend }
facts-trend-declining = s’est dégradé
facts-trend-slightly-declining = s’est un peu dégradé
facts-trend-no-change = sans changement
facts-trend-slightly-improving = s’est un peu amélioré
facts-trend-improving = s’est amélioré
facts-trend-not-calculated = tendance non calculée
facts-scored = négatives { $negative }, neutres { $neutral }, positives { $positive }
facts-not-scored = Aucune réplique du client n’est évaluée.

## Sujets, catégories, résumé
facts-topics = Sujets
facts-topics-none = Aucun n’a été détecté.
facts-times = { $n ->
    [one] une fois
   *[other] { $n } fois
}
facts-categories = Catégories
facts-categories-none = Aucune.
facts-summary = Résumé
facts-summary-none = Il n’y a pas de résumé de cet appel.
facts-generated = Rédigé par l’IA de Genesys Cloud
facts-generated-why = Une machine l’a rédigé d’après la transcription. Lisez ce qui a été dit avant de vous y fier.
facts-generated-line = { $text } (rédigé par l’IA de Genesys Cloud)
facts-point-reason = Motif
facts-point-resolution = Résolution
facts-point-actionItem = À faire
facts-point-other = Noté
