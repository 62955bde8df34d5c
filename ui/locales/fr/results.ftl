# Les résultats d’une recherche. Termes : ../GLOSSARY.md

results-title = Résultats
results-calls = Appels
results-hits-in-context = Occurrences en contexte

results-asking = Interrogation de Genesys Cloud…
results-search-stopped = La recherche s’est arrêtée
results-new-calls =
    { $n ->
        [one] { $n } nouveau
       *[other] { $n } nouveaux
    }
results-some-of =
    <b>{ $shown }</b><m> sur </m><b>{ $n ->
        [one] { $n } appel
       *[other] { $n } appels
    }</b>
results-left-out =
    { $n ->
        [one] { $n } autre occurrence n’est pas parmi les lignes : il y en a trop. Les cartes et le tableau ont tous les appels.
       *[other] { $n } autres occurrences ne sont pas parmi les lignes : il y en a trop. Les cartes et le tableau ont tous les appels.
    }
results-save = Enregistrer…
results-save-all = Tout enregistrer…
results-saving = Enregistrement…
results-saving-of = Enregistrement { $done } sur { $total }
results-saving-label = Enregistrement
results-calls-read = Appels lus
results-listing-calls = Recensement des appels
results-stopping = arrêt en cours
results-paused = en pause
results-go-on = Continuer
results-pause = Pause
results-stop = Arrêter
results-stopped-early = arrêtée avant la fin
results-incomplete-calls =
    { $n ->
        [one] incomplet : { $n } appel n’a pas pu être lu
       *[other] incomplet : { $n } appels n’ont pas pu être lus
    }
results-complete = complet
results-incomplete = incomplet

results-listing = recensement des appels
results-read-of = { $examined } sur { $listed } lus
results-read-of-so-far = { $examined } lus sur { $listed } pour l’instant
results-a-minute =
    { $n ->
        [one] { $n } appel par minute
       *[other] { $n } appels par minute
    }
results-left-moment = encore moins d’une minute
results-left = encore environ { $time }

results-view = Vue
results-view-cards = Cartes
results-view-table = Tableau
results-view-lines = Lignes
results-view-cards-title = Une carte par appel, avec ses premières occurrences
results-view-table-title = Une ligne par appel, en colonnes
results-view-lines-title = Une ligne par occurrence, les mots les uns sous les autres
results-sort = Ordre des appels
results-sort-newest = Plus récents
results-sort-oldest = Plus anciens
results-sort-hits = Plus d’occurrences
results-sort-sentiment = Pire sentiment
results-sort-longest = Plus longs
results-order = Ordre des lignes
results-order-time = Par date
results-order-before = Par les mots d’avant
results-order-after = Par les mots d’après
results-narrow = Affiner
results-narrow-title = Affiner par file d’attente, agent, jour ou sentiment
results-columns = Colonnes
results-columns-title = Colonnes du tableau

results-new = nouveau
results-lasted = Durée { $time }
results-hits-word =
    { $n ->
        [one] occurrence
       *[other] occurrences
    }
results-unsaid = Répond par ce qui n’a pas été dit.
results-more-hits = +{ $n } de plus
results-side-at = { $side } à { $time }
results-side-says = { $side } :

results-column-when = Quand
results-column-agent = Agent
results-column-queue = File d’attente
results-column-length = Durée
results-column-direction = Sens
results-column-language = Langue
results-column-hits = Occ.
results-column-sentiment = Sentiment
results-column-number = Numéro
results-column-topics = Sujets
results-inbound = entrant
results-outbound = sortant

results-narrow-the = Affiner les résultats
results-facet-new = Depuis la dernière fois
results-facet-queue = File d’attente
results-facet-agent = Agent
results-facet-day = Jour
results-facet-sentiment = Sentiment du client
results-only-new = nouveaux seulement
results-fewer = moins
results-more = { $n } de plus
results-calls-word =
    { $n ->
        [one] appel
       *[other] appels
    }
results-narrowed-to = Affiné par
results-remove-tick = Retirer : { $label }
results-tick-remove = , retirer
results-clear-ticks = Effacer

results-searches = Recherches
results-close-search = Fermer la recherche { $asked }
results-close = Fermer
results-run-held = vous attend
results-run-starting = démarre
results-run-stopped = arrêtée
results-run-stopping = s’arrête
results-run-paused = en pause
results-run-running = en cours
results-run-percent = { $n } %
results-run-calls =
    { $n ->
        [one] { $n } appel
       *[other] { $n } appels
    }
results-run-calls-incomplete =
    { $n ->
        [one] { $n } appel, incomplet
       *[other] { $n } appels, incomplet
    }
