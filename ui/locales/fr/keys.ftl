# Les commandes, leur liste, l’aide des touches, les repères. Termes : ../GLOSSARY.md
# `keys-also-<id>` : d’autres mots sous lesquels on peut chercher une commande, séparés par des virgules.

## Les touches comme elles sont imprimées

keys-key-ctrl = Ctrl
keys-key-shift = Maj
keys-key-space = Espace
keys-key-enter = Entrée
keys-key-escape = Échap
keys-key-home = Début
keys-key-end = Fin
keys-key-pageup = Pg préc
keys-key-pagedown = Pg suiv
keys-key-tab = Tab

## Groupes

keys-group-recent = Utilisées récemment
keys-group-search = Recherche
keys-group-results = Résultats
keys-group-call = Appel
keys-group-sound = Son
keys-group-window = Fenêtre
keys-group-runs = Recherches ouvertes
keys-group-saved = Recherches enregistrées
keys-group-asked = Recherches récentes
keys-group-calls = Appels affichés
keys-group-connections = Connexions
keys-group-languages = Langues

## Commandes

keys-command-search-box = Aller à la zone de recherche
keys-also-search-box = chercher, trouver, demander, requête, question, nouvelle recherche
keys-command-search-stop = Arrêter la recherche affichée
keys-also-search-stop = annuler, finir, interrompre, stop
keys-command-search-pause = Mettre en pause la recherche affichée
keys-also-search-pause = attendre, suspendre
keys-command-search-resume = Continuer la recherche affichée
keys-also-search-resume = reprendre, poursuivre, démarrer
keys-command-search-again = Refaire la même recherche
keys-also-search-again = répéter, actualiser, recharger, relancer
keys-command-search-previous = Recherche précédente
keys-also-search-previous = exécution, onglet, retour
keys-command-search-next = Recherche suivante
keys-also-search-next = exécution, onglet, avancer
keys-command-search-close = Fermer la recherche affichée
keys-also-search-close = exécution, onglet, supprimer
keys-command-search-filter = Ajouter un filtre
keys-also-search-filter = file d’attente, agent, clôture, langue, numéro, durée, restreindre
keys-command-search-term = Ajouter une partie à la question
keys-also-search-term = mots, expression, exclure, près de, modèle
keys-command-search-save = Enregistrer la question
keys-also-search-save = garder, signet, favori, sauvegarder
keys-command-search-help = Comment rechercher
keys-also-search-help = aide, syntaxe, langage de requête, opérateurs, exemples
keys-command-receipt = Afficher le bilan
keys-also-receipt = complet, couverture, appels en échec, combien ont été lus

keys-command-list-next = Appel suivant ou ligne suivante
keys-command-list-previous = Appel précédent ou ligne précédente
keys-command-list-first = Premier appel ou première ligne
keys-command-list-last = Dernier appel ou dernière ligne
keys-command-list-open = Ouvrir l’appel qui a le focus
keys-command-view-cards = Résultats en cartes
keys-also-view-cards = vue, liste
keys-command-view-table = Résultats en tableau
keys-also-view-table = vue, colonnes, lignes
keys-command-view-lines = Résultats en lignes avec leur contexte
keys-also-view-lines = vue, concordance, KWIC
keys-command-facets = Affiner les résultats
keys-also-facets = filtre, facettes, file d’attente, agent, jour, sentiment
keys-command-only-flagged = Appels avec repère seulement, ou de nouveau tous
keys-also-only-flagged = repérés, marqués, signets, affiner
keys-command-save-all = Enregistrer tous les appels
keys-also-save-all = exporter, télécharger, fichiers, dossier

keys-command-phrase-next = Réplique suivante, ou appel suivant dans la liste
keys-command-phrase-previous = Réplique précédente, ou appel précédent dans la liste
keys-command-hit-next = Occurrence suivante, jusque dans l’appel suivant
keys-also-hit-next = correspondance, trouvé, avancer
keys-command-hit-previous = Occurrence précédente, jusque dans l’appel précédent
keys-also-hit-previous = correspondance, trouvé, retour
keys-command-call-next = Appel suivant
keys-also-call-next = conversation, avancer
keys-command-call-previous = Appel précédent
keys-also-call-previous = conversation, retour
keys-command-flag = Poser ou retirer un repère
keys-also-flag = marquer, signet, étoile, drapeau, noter le moment
keys-command-flag-next = Repère suivant dans l’appel
keys-also-flag-next = marqué, signet, avancer
keys-command-flag-previous = Repère précédent dans l’appel
keys-also-flag-previous = marqué, signet, retour
keys-command-copy = Copier la réplique avec l’heure, la personne et le lien
keys-also-copy = presse-papiers, citer
keys-command-save = Enregistrer l’appel
keys-also-save = exporter, télécharger, fichier, transcription, sous-titres
keys-command-facts = Détails de l’appel
keys-also-facts = informations, résumé, clôture, sentiment, sujets, participants
keys-command-find = Rechercher dans l’appel
keys-also-find = trouver, texte, Ctrl F
keys-command-time-style = Temps écoulé dans l’appel ou heure du jour
keys-also-time-style = horloge, durée, horodatage
keys-command-text-size = Taille de texte suivante
keys-also-text-size = police, plus grand, plus petit, zoom
keys-command-side-all = Mots de tous
keys-also-side-all = filtre, côtés, interlocuteurs, ne plus estomper
keys-command-side-customer = Mots du client
keys-also-side-customer = filtre, côté, interlocuteur, estomper
keys-command-side-agent = Mots de l’agent
keys-also-side-agent = filtre, côté, interlocuteur, estomper
keys-command-genesys = Ouvrir l’appel dans Genesys Cloud
keys-also-genesys = navigateur, lien, interaction

keys-command-play = Lire ou mettre en pause
keys-also-play = audio, son, enregistrement, écouter, entendre

keys-command-pane-1 = Aller aux recherches enregistrées
keys-also-pane-1 = panneau, navigation
keys-command-pane-2 = Aller à la question
keys-also-pane-2 = panneau, zone de recherche
keys-command-pane-3 = Aller aux résultats
keys-also-pane-3 = panneau, liste, appels
keys-command-pane-4 = Aller à l’appel
keys-also-pane-4 = panneau, lecture, transcription
keys-command-palette = Trouver une commande
keys-command-keys = Afficher les touches
keys-also-keys = aide, raccourcis, clavier
keys-command-connections = Gérer les connexions
keys-also-connections = organisation, compte, réglages, autorisations, supprimer
keys-command-connect = Connecter une autre organisation
keys-also-connect = ajouter, compte, s’authentifier, client

## Touches d’un seul endroit, que seule l’aide nomme

keys-local-search = Dans la zone de recherche : rechercher
keys-local-leave = Dans la zone de recherche : aller aux résultats
keys-local-strip-phrase = Sur la frise : de réplique en réplique
keys-local-strip-page = Sur la frise : une demi-minute
keys-local-copy = Copier les lignes sélectionnées avec l’heure et la personne
keys-local-next-control = Élément suivant
keys-local-close = Fermer un dialogue, un menu ou un panneau

## L’aide des touches

keys-title = Touches
keys-search = Rechercher dans les touches
keys-only-now = Seulement ce qui est possible maintenant
keys-not-now = pas maintenant
keys-letters = Les touches seules sont des commandes
keys-letters-why = Désactivez cela si des touches sont actionnées par accident, par exemple par la saisie vocale. Les touches avec Ctrl fonctionnent toujours, et la liste des commandes aussi.
keys-nothing = Aucune touche n’est prévue pour « { $text } ».

## La liste des commandes

keys-close = Fermer
keys-palette-title = Commandes
keys-palette-field = Trouver une commande, une recherche ou un appel
keys-palette-empty = Rien ne s’appelle « { $text } ».
keys-palette-count =
    { $count ->
        [one] { $count } entrée
       *[other] { $count } entrées
    }
keys-palette-language = Langue : { $name }
keys-palette-call = { $agents }, { $when }
keys-palette-hint-move = se déplacer
keys-palette-hint-take = exécuter
keys-palette-hint-close = fermer

## Repères

keys-flag-up =
    { $count ->
        [one] Repère posé. Un repère dans cet appel.
       *[other] Repère posé. { $count } repères dans cet appel.
    }
keys-flag-down =
    { $count ->
        [0] Repère retiré. Aucun repère dans cet appel.
        [one] Repère retiré. Il reste un repère dans cet appel.
       *[other] Repère retiré. Il reste { $count } repères dans cet appel.
    }
keys-flag-at = Repère { $index } sur { $count }
keys-flag-none = Il n’y a pas de repère dans cet appel. Appuyez sur f sur une réplique pour en poser un.
keys-flag-nowhere = Choisissez d’abord une réplique, puis appuyez sur f.
keys-flag-not-kept = Le repère n’a pas pu être gardé : { $reason }
keys-flag-not-removed = Le repère n’a pas pu être retiré : { $reason }
keys-flags = Repères
keys-only-flagged = avec repère seulement
keys-flags-of-card =
    { $count ->
        [one] { $count } repère
       *[other] { $count } repères
    }
keys-command-zoom-in = Agrandir la page
keys-command-zoom-out = Réduire la page
keys-command-zoom-reset = Taille d’origine de la page
