# Le bilan d’une recherche : ce qu’est devenu chaque candidat. Termes : ../GLOSSARY.md

receipt-title = Ce que cette recherche a lu
receipt-outcomes = Candidats par résultat
receipt-sentence = { $sentence }.
receipt-candidates =
    { $n ->
        [one] candidat
       *[other] candidats
    }
receipt-how = Comment la recherche a été faite
receipt-save = Enregistrer le bilan…
receipt-what = Bilan
receipt-retry = Réessayer ceux-ci
receipt-show-calls = Afficher ces appels
receipt-show-calls-of = { $label } : afficher ces appels
receipt-where-from = D’où viennent les mots
receipt-all-numbers = Tous les nombres

receipt-matched = répondent
receipt-unmatched = ne répondent pas
receipt-noTranscript = sans transcription
receipt-pending = trop récents
receipt-forbidden = non autorisés
receipt-failed = en échec
receipt-matched-note =
    { $n ->
        [one] { $n } occurrence en tout
       *[other] { $n } occurrences en tout
    }
receipt-matched-unsaid = par ce qui n’a pas été dit
receipt-unmatched-note = lus, mais ne correspondant pas aux mots ou aux filtres
receipt-noTranscript-note = non transcrits, ou rien n’a été dit
receipt-pending-note = en général là en quelques minutes, parfois en quelques heures
receipt-forbidden-note = cette connexion ne peut pas les lire
receipt-failed-note = ouvrez la liste pour voir pourquoi
receipt-fetched = obtenus de Genesys Cloud
receipt-fromLibrary = lus plus tôt dans cette session
receipt-earlier = lus avant l’interruption de la recherche

receipt-cancelled = Vous avez arrêté la recherche, ce n’est donc pas tout.
receipt-limited = La recherche s’est terminée à sa limite d’appels, ce n’est donc pas tout.
receipt-set-aside =
    { $n ->
        [one] { $n } autre appel a été listé et écarté par les filtres sans être lu.
       *[other] { $n } autres appels ont été listés et écartés par les filtres sans être lus.
    }
receipt-set-aside-by =
    { $n ->
        [one] { $n } autre appel a été listé et écarté par les filtres ({ $filters }) sans être lu.
       *[other] { $n } autres appels ont été listés et écartés par les filtres ({ $filters }) sans être lus.
    }
receipt-filter = { $label } { $words }
receipt-slices =
    { $n ->
        [one] Les dates ont été demandées en { $n } tranche, pour qu’aucune liste ne soit tronquée.
       *[other] Les dates ont été demandées en { $n } tranches, pour qu’aucune liste ne soit tronquée.
    }

receipt-list-matched = Appels qui répondent à la question
receipt-list-unmatched = Appels qui ne répondent pas à la question
receipt-list-noTranscript = Appels sans transcription
receipt-list-pending = Appels dont la transcription n’est pas encore là
receipt-list-forbidden = Appels que cette connexion ne peut pas lire
receipt-list-failed = Appels qui n’ont pas pu être lus
receipt-list-fetched = Appels obtenus de Genesys Cloud
receipt-list-fromLibrary = Appels lus plus tôt dans cette session
receipt-list-earlier = Appels lus avant l’interruption de la recherche
receipt-outcome-matched = Répond
receipt-outcome-unmatched = Ne répond pas
receipt-outcome-noTranscript = Sans transcription
receipt-outcome-pending = Trop récent
receipt-outcome-forbidden = Non autorisé
receipt-outcome-failed = Échec
receipt-time-unknown = heure inconnue
receipt-open-call = , ouvrir l’appel
receipt-copy-id = Copier { $id }
receipt-copy-id-label = , copier l’ID de conversation
receipt-conversation-id = ID de conversation
receipt-problem = { $code } · ID de corrélation { $id }
