# Navigation, panneaux, barre d’état, et ce qui se trouve là où il n’y a rien. Termes : ../GLOSSARY.md

frame-starting = Démarrage d’Earshot
frame-broken = Earshot n’a pas pu démarrer

## Panneaux
frame-search = Recherche
frame-panes = Panneau
frame-results = Résultats
frame-results-count = { $n ->
    [one] { $n } résultat
   *[other] { $n } résultats
}
frame-call = Appel
frame-no-call-open = Aucun appel n’est ouvert.
frame-splitter-saved = Largeur des recherches enregistrées
frame-splitter-results = Largeur des résultats
frame-splitter-hint = Faites glisser ou utilisez les flèches. Un double-clic rétablit la largeur d’origine.
frame-nav-open = Afficher les recherches enregistrées et les connexions
frame-nav-close = Masquer les recherches enregistrées et les connexions
frame-close-call = Fermer l’appel

## Navigation
frame-connections = Connexions
frame-manage-connections = Gérer les connexions
frame-invented = appels inventés
frame-demo-note = Vous êtes dans l’organisation de démonstration. Les personnes et les appels y sont inventés.

## Barre d’état
frame-not-connected = Non connecté
frame-demo = démo
frame-session-only = cette session seulement
frame-session-only-why = Le secret n’est qu’en mémoire et disparaît à la fermeture d’Earshot.
frame-budget = Limite de requêtes
frame-budget-why = Genesys Cloud n’accorde à une connexion qu’un certain nombre de requêtes par minute. Earshot reste en dessous.
frame-budget-used = <b>{ $used }</b> / { $allowed } <long>requêtes cette minute</long>
frame-budget-wait = { $seconds ->
    [one] attend { $seconds } seconde à cause de la limite de requêtes
   *[other] attend { $seconds } secondes à cause de la limite de requêtes
}
frame-shared = { $n ->
    [one] utilisée par { $n } recherche
   *[other] partagée par { $n } recherches
}
frame-keys = Touches

## Hors ligne
frame-offline = Hors ligne
frame-offline-title = Genesys Cloud est injoignable.
frame-offline-works = Les appels déjà trouvés peuvent être lus et enregistrés. Les nouvelles recherches doivent attendre le réseau.
frame-offline-waiting = La recherche attend le réseau. Les appels déjà trouvés peuvent être lus et enregistrés entre-temps.

## Le panneau de lecture
frame-reading = Appel
frame-opening = Ouverture de la transcription
frame-try-again = Réessayer

## L’en-tête d’un appel
frame-direction-inbound = entrant
frame-direction-outbound = sortant
frame-when-title = { $utc } · affiché en { $zone }
frame-id = ID
frame-copy-id-title = Copier { $id }
frame-copy-id = , copier l’ID de conversation
frame-id-copied-what = ID de conversation
frame-open-in-genesys = Ouvrir dans Genesys Cloud
frame-save = Enregistrer
frame-saving = Enregistrement…
frame-facts = Détails
frame-facts-title = Détails de l’appel

## Messages passagers
frame-open-folder = Ouvrir le dossier
frame-dismiss = Fermer

## Le panneau des résultats sans lignes
frame-start = Qu’est-ce qui a été dit ?
frame-start-how = Saisissez des mots dans la zone ci-dessus. Earshot trouve les appels où quelqu’un les a dits et vous mène à la seconde près.
frame-start-examples = Par exemple
frame-example-word = remboursement
frame-example-word-note = ce mot, dit par n’importe qui
frame-example-phrase = "résilier mon contrat"
frame-example-phrase-note = ces mots, dans cet ordre
frame-example-side = customer:réclam*
frame-example-side-note = le client dit réclamer, réclamé, réclamation…
frame-example-near = remboursement NEAR/10 mécontent
frame-example-near-note = les deux, à dix mots d’écart au plus
frame-example-never = -agent:désolé
frame-example-never-note = appels où l’agent ne dit jamais « désolé »
frame-narrowed-away = Il ne reste aucun appel
frame-narrowed-away-why = Rien de ce qui a été trouvé ne correspond à tout ce que vous avez coché.
frame-show-all = Afficher tous les appels
frame-without-lines = Aucun mot à afficher en lignes
frame-without-lines-why = Ces appels répondent à la question par ce qui n’a pas été dit.
frame-show-cards = Les afficher en cartes
frame-search-again = Rechercher à nouveau
frame-what-was-read = Ce qui a été lu
frame-stopped = Arrêtée avant d’avoir trouvé quoi que ce soit
frame-nothing-found = Aucun appel ne répond à cette question
frame-none = { $sentence } : aucun.
frame-search-instead = Rechercher plutôt
frame-proposed-none = La recherche de contenu de Genesys Cloud n’a proposé aucun appel.
frame-proposed = { $n ->
    [one] La recherche de contenu de Genesys Cloud a proposé { $n } appel ; lus : { $read }, et les mots n’y étaient pas.
   *[other] La recherche de contenu de Genesys Cloud a proposé { $n } appels ; lus : { $read }, et les mots n’y étaient pas.
}
frame-listed-none = Il n’y avait aucun appel à lire à ces dates.
frame-listed = Tous les appels de ces dates ont été listés : { $n }, dont { $read } ont pu être lus.
frame-set-aside = { $n ->
    [one] Les filtres ont écarté { $n } autre appel sans qu’il soit lu.
   *[other] Les filtres ont écarté { $n } autres appels sans qu’ils soient lus.
}
frame-unread = La réponse peut être ailleurs : { $reasons }.
frame-unread-pending = { $n ->
    [one] { $n } transcription pas encore écrite
   *[other] { $n } transcriptions pas encore écrites
}
frame-unread-forbidden = { $n ->
    [one] { $n } appel que cette connexion ne peut pas lire
   *[other] { $n } appels que cette connexion ne peut pas lire
}
frame-unread-failed = { $n ->
    [one] { $n } appel qui n’a pas pu être lu
   *[other] { $n } appels qui n’ont pas pu être lus
}
frame-try-these-again = Réessayer ceux-ci
frame-see-which = Voir lesquels
frame-zoomed = { $percent } % de la taille d’origine
