# Demander : la zone de recherche et ses parties, les dates, les filtres, le plan, les recherches enregistrées.

search-button = Rechercher
search-placeholder = Mots prononcés, par exemple  remboursement  ou  customer:"résilier"
search-box = Mots à rechercher
search-help = Comment rechercher
search-words = Les mots recherchés
search-add-words = Ajouter des mots
search-zone = Jours en { $zone }
search-exact = Seulement l’expression « { $phrase } »
search-nothing-asked = Appels vocaux de cette organisation, des deux côtés.
search-place = L’endroit :
search-go-there = Y aller
search-change-part = Modifier cette partie : { $words }

search-dates = Dates
search-preset-today = Aujourd’hui
search-preset-yesterday = Hier
search-preset-days7 = Sur 7 jours
search-preset-days30 = Sur 30 jours
search-preset-custom = Personnalisé
search-from = Du
search-to = au
search-whole-days = les deux jours compris

search-question = { $when } où { $said }
search-when-today = Appels d’aujourd’hui
search-when-yesterday = Appels d’hier
search-when-days7 = Appels des 7 derniers jours
search-when-days30 = Appels des 30 derniers jours
search-when-days = Appels du { $days }

search-quoted = « { $text } »
search-starting = un mot commençant par { $what }
search-containing = un mot contenant { $what }
search-matching = des mots selon le modèle { $pattern }
search-or = { $left } ou { $right }
search-and = { $left } et { $right }
search-says =
    { $side ->
        [customer] le client dit { $what }
        [agent] l’agent dit { $what }
       *[anyone] quelqu’un dit { $what }
    }
search-says-not =
    { $side ->
        [customer] le client ne dit pas { $what }
        [agent] l’agent ne dit pas { $what }
       *[anyone] personne ne dit { $what }
    }
search-near-words =
    { $n ->
        [1] { $left } juste à côté de { $right }
       *[other] { $left } à moins de { $n } mots de { $right }
    }
search-near-seconds = { $left } à moins de { $time } de { $right }
search-near-apart-words =
    { $n ->
        [1] { $left }, juste à côté de l’endroit où { $right }
       *[other] { $left }, à moins de { $n } mots de l’endroit où { $right }
    }
search-near-apart-seconds = { $left }, à moins de { $time } du moment où { $right }
search-first =
    { $n ->
        [1] dans la première seconde
       *[other] dans les premières { $time }
    }
search-last =
    { $n ->
        [1] dans la dernière seconde
       *[other] dans les dernières { $time }
    }
search-after = après : { $what }
search-anchored = { $where }, { $said }
search-brackets = ({ $said })
search-not-so = ceci est faux : { $said }

search-chip-not = pas { $what }
search-chip-says =
    { $side ->
        [agent] l’agent dit { $what }
       *[customer] le client dit { $what }
    }
search-chip-says-not =
    { $side ->
        [agent] l’agent ne dit pas { $what }
       *[customer] le client ne dit pas { $what }
    }
search-join-and = et
search-join-or = ou
search-join-not = pas

search-where-queues = dans la file d’attente { $names }
search-where-agents = avec l’agent { $names }
search-where-divisions = dans la division { $names }
search-where-wrapUpCodes = clôturés comme { $names }
search-where-inbound = entrants
search-where-outbound = sortants
search-where-languages = en { $names }
search-where-languages-or-unknown = en { $names } ou dans une langue inconnue
search-where-between = d’une durée de { $least } à { $most }
search-where-at-least = d’une durée d’au moins { $least }
search-where-at-most = d’une durée d’au plus { $most }
search-where-held = mis en attente
search-where-not-held = jamais mis en attente
search-where-transferred = transférés
search-where-not-transferred = non transférés
search-where-number = avec { $number } dans un numéro
search-where-sentiment =
    où le sentiment { $side ->
        [agent] de l’agent
       *[customer] du client
    } { $is ->
        [positive] est positif
        [gotWorse] s’est dégradé
        [gotBetter] s’est amélioré
       *[negative] est négatif
    }
search-where-topics = sur { $names }

search-editor-change = Modifier cette partie
search-editor-add = Ajouter une partie
search-apply = Appliquer
search-add = Ajouter
search-joins = Lien avec le reste
search-joins-and = et aussi
search-joins-or = ou à la place
search-who = Qui
search-who-anyone = n’importe qui
search-who-customer = le client
search-who-agent = l’agent
search-group-side =
    { $side ->
        [agent] l’agent, comme tout dans ces parenthèses
       *[customer] le client, comme tout dans ces parenthèses
    }
search-says-label = Dit
search-look-at = Où
search-kind-phrase = exactement ces mots
search-kind-starts = des mots commençant par
search-kind-contains = des mots contenant
search-kind-near = ces mots près d’autres
search-kind-after = seulement ce qui suit
search-kind-first = seulement le début de l’appel
search-kind-last = seulement la fin de l’appel
search-kind-regex = un modèle (expression régulière)
search-words-label = Mots
search-pattern-label = Modèle
search-example = par exemple  { $example }
search-example-phrase = résilier mon contrat
search-example-starts = résili
search-example-contains = plain
search-example-near = remboursement
search-example-other = responsable
search-example-after = merci de votre appel
search-example-regex = commande (numéro|n°) \d+
search-within = À moins de
search-within-of = de
search-unit = Unité
search-unit-words = mots
search-unit-seconds = secondes
search-other-words = Autres mots
search-the-first = Les premières
search-the-last = Les dernières
search-amount-seconds = secondes
search-must-not = ne doit <b>pas</b> être dit

search-filter = Filtre
search-filters = Filtres
search-add-filter = Ajouter un filtre
search-clear-filters = Tout effacer
search-remove-filter = Supprimer ce filtre
search-remove-named-filter = Supprimer le filtre { $label } : { $words }
search-filter-named = Filtre : { $label }
search-filter-is = { $label } : { $words }
search-filter-queues = File d’attente
search-filter-agents = Agent
search-filter-direction = Sens
search-filter-duration = Durée
search-filter-sentiment = Sentiment
search-filter-topics = Sujet
search-filter-wrapUpCodes = Code de clôture
search-filter-holding = Attente ou transfert
search-filter-languages = Langue
search-filter-number = Numéro
search-filter-divisions = Division
search-whose-customer = Sentiment du client
search-whose-agent = Sentiment de l’agent
search-note-queues = files par lesquelles l’appel est passé
search-note-agents = qui a parlé avec le client
search-note-direction = qui a appelé qui
search-note-duration = combien de temps l’appel a duré
search-note-sentiment = ce qu’un côté a ressenti et comment cela a évolué
search-note-topics = de quoi il s’agit selon Genesys Cloud
search-note-wrapUpCodes = ce que l’agent a choisi après l’appel
search-note-holding = appels mis en attente ou transférés
search-note-languages = la langue de la transcription
search-note-number = le numéro de l’appelant ou le numéro appelé, ou une partie
search-note-divisions = divisions auxquelles l’appel appartient

search-is-inbound = entrant
search-is-outbound = sortant
search-is-at-least = au moins { $time }
search-is-at-most = au plus { $time }
search-is-held = mis en attente
search-is-not-held = pas mis en attente
search-is-transferred = transféré
search-is-not-transferred = non transféré
search-is-negative = est négatif
search-is-positive = est positif
search-is-gotWorse = s’est dégradé
search-is-gotBetter = s’est amélioré
search-is-one-or-more =
    { $n ->
        [one] { $name } ou { $n } autre
       *[other] { $name } ou { $n } autres
    }
search-is-not-unknown = pas inconnue

search-either-direction = Les deux
search-inbound = Entrant : le client a appelé
search-outbound = Sortant : nous avons appelé
search-at-least = Au moins
search-at-most = Au plus
search-field-unit = { $label }, { $unit }
search-min = min
search-s = s
search-held = Mis en attente
search-transferred = Transféré
search-either = indifférent
search-yes = oui
search-no = non
search-sentiment-line = Le sentiment <whose></whose> <is></is>
search-sentiment-customer = du client
search-sentiment-agent = de l’agent
search-sentiment-whose = Sentiment de qui
search-sentiment-is = Comment il est
search-choose = choisir…
search-number-field = Chiffres du numéro de l’appelant ou du numéro appelé

search-look-queues = Rechercher une file d’attente
search-look-agents = Rechercher un agent
search-look-topics = Rechercher un sujet
search-look-wrapUpCodes = Rechercher un code de clôture
search-look-languages = Rechercher une langue
search-look-divisions = Rechercher une division
search-type-a-name = Saisir un nom
search-chosen = Sélection
search-remove-entry = Retirer { $name }
search-looking = Recherche…
search-nothing-called = Rien ne s’appelle « { $text } ».
search-none-here = Il n’y en a pas ici.
search-unknown-language = inclure les appels dont la langue est inconnue

search-help-press = Appuyez sur un exemple pour le placer dans la zone de recherche.
search-help-words = Mots
search-help-words-1 = "résilier mon contrat"
search-help-words-1-means = ces mots, dans cet ordre
search-help-words-2 = résilier contrat
search-help-words-2-means = les deux mots, n’importe où dans l’appel
search-help-words-3 = remboursement OR avoir
search-help-words-3-means = au moins l’un des deux
search-help-words-4 = résili*
search-help-words-4-means = aussi résilier, résilié, résiliation
search-help-who = Qui
search-help-who-1 = customer:"parler à un responsable"
search-help-who-1-means = seulement si le client le dit
search-help-who-2 = agent:(désolé OR désolée)
search-help-who-2-means = seulement si l’agent dit l’un des deux
search-help-not = Pas
search-help-not-1 = facture -remboursement
search-help-not-1-means = le premier mot, et nulle part le second
search-help-not-2 = -agent:"merci de votre appel"
search-help-not-2-means = appels où l’agent ne le dit jamais
search-help-where = Où
search-help-where-1 = remboursement NEAR/5 responsable
search-help-where-1-means = à cinq mots d’écart au plus
search-help-where-2 = réclamation NEAR/10s désolé
search-help-where-2-means = dits en l’espace de dix secondes
search-help-where-3 = first:60s -agent:"je m’appelle"
search-help-where-3-means = pas dit dans la première minute
search-help-where-4 = after:"autre chose" résilier
search-help-where-4-means = dit après autre chose
search-help-foot = Majuscules et minuscules sont équivalentes. Les parenthèses regroupent. <code>/un modèle/</code> est une expression régulière.

search-save = Enregistrer la recherche
search-save-title = Garder cette question pour la reposer
search-save-this = Enregistrer cette recherche
search-save-note = Les mots, les dates et les filtres sont gardés. Chaque exécution dit ensuite ce qui est nouveau.
search-save-do = Enregistrer
search-save-or = ou
search-save-change = Modifier « { $name } »
search-name = Nom de la recherche
search-a-name = Un nom
search-saved-as = « { $name } » enregistrée
search-removed = « { $name } » supprimée
search-imported =
    { $n ->
        [one] { $n } recherche importée
       *[other] { $n } recherches importées
    }

search-saved = Recherches enregistrées
search-saved-none = Aucune pour l’instant. « Enregistrer la recherche » garde une question pour la reposer.
search-saved-more = Exporter ou importer des recherches
search-last-run = dernière fois { $when }
search-not-run = pas encore exécutée
search-new-since =
    { $n ->
        [one] { $n } nouveau depuis la dernière fois
       *[other] { $n } nouveaux depuis la dernière fois
    }
search-new-calls =
    { $n ->
        [one] nouvel appel
       *[other] nouveaux appels
    }
search-more-about = Plus sur { $name }
search-recent = Récentes
search-import = Importer d’un fichier…
search-export-all = Tout exporter…
search-run = Exécuter
search-replace = Remplacer par la question saisie
search-duplicate = Dupliquer
search-export = Exporter…
search-remove-sure = Supprimer « { $name } » ? Ce qu’elle a trouvé reste dans Genesys Cloud.

search-interrupted = Recherches interrompues
search-interrupted-at =
    { $n ->
        [one] Interrompue après { $n } appel lu
       *[other] Interrompue après { $n } appels lus
    }
search-go-on = Continuer
search-forget = Oublier

search-plan-long = Cela prendra un moment
search-plan-how = Comment la recherche a été faite
search-plan-ways = Façons de rechercher
search-plan-start = Démarrer
search-plan-not-now = Pas maintenant
search-way-content = Interroger la recherche de contenu de Genesys Cloud
search-way-content-what = ne lit que les appels qu’elle propose
search-way-scan = Lire chaque appel
search-way-scan-what = lit la transcription de chaque appel de ces jours
search-way-chosen = choisie
search-way-taken = utilisée
search-way-impossible = impossible
search-plan-calls =
    { $n ->
        [one] environ { $n } appel
       *[other] environ { $n } appels
    }
search-plan-calls-unknown = nombre d’appels inconnu
search-plan-moment = moins d’une minute
search-plan-hours =
    { $n ->
        [one] { $n } heure
       *[other] { $n } heures
    }
search-plan-takes = { $calls }, { $requests }, { $time } à votre limite
search-plan-uncounted = Genesys ne dit pas combien d’appels il y a

search-error-no-words = Saisissez les mots à rechercher.
search-error-no-days = Choisissez le premier et le dernier jour.
search-error-days = Le dernier jour est avant le premier.
search-error-duration = La durée minimale est plus longue que la durée maximale.

search-instead-apart = Ces mots n’importe où dans l’appel
search-instead-begin = Des mots qui commencent ainsi
search-instead-days30 = Les 30 derniers jours
search-without-queues = Sans le filtre File d’attente
search-without-agents = Sans le filtre Agent
search-without-divisions = Sans le filtre Division
search-without-wrapUpCodes = Sans le filtre Code de clôture
search-without-direction = Sans le filtre Sens
search-without-languages = Sans le filtre Langue
search-without-duration = Sans le filtre Durée
search-without-holding = Sans le filtre Attente ou transfert
search-without-number = Sans le filtre Numéro
search-without-sentiment = Sans le filtre Sentiment
search-without-topics = Sans le filtre Sujet
search-without-any = Sans aucun filtre
search-instead-scan = Lire chaque appel, sans la recherche de contenu

search-filters-gone = Les filtres propres à l’autre organisation ont été supprimés.
