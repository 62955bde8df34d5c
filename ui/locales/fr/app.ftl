# Mots communs à plusieurs endroits de la fenêtre. Termes : ../GLOSSARY.md

app-calls =
    { $n ->
        [one] { $n } appel
       *[other] { $n } appels
    }
app-hits =
    { $n ->
        [one] { $n } occurrence
       *[other] { $n } occurrences
    }
app-files =
    { $n ->
        [one] { $n } fichier
       *[other] { $n } fichiers
    }
app-requests =
    { $n ->
        [one] { $n } requête
       *[other] { $n } requêtes
    }
app-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
app-seconds =
    { $n ->
        [one] { $n } seconde
       *[other] { $n } secondes
    }
app-minutes-and-seconds = { $minutes } { $seconds }

app-h = { NUMBER($n, useGrouping: "false") } h
app-min = { NUMBER($n, useGrouping: "false") } min
app-s = { NUMBER($n, useGrouping: "false") } s
app-lasting-gap = { " " }
app-day-and-time = { $day } à { $time }

app-comma = { ", " }
app-semicolon = { " ; " }

app-customer = Client
app-agent = Agent
app-customer-letter = C
app-agent-letter = A
app-no-agent = Aucun agent

app-feeling = Sentiment du client : { $words }
app-feeling-prefix = sentiment du client
app-feeling-negative = négatif
app-feeling-neutral = neutre
app-feeling-positive = positif
app-trend-worse = s’est dégradé
app-trend-better = s’est amélioré

app-close = Fermer
app-cancel = Annuler
app-remove = Supprimer
app-rename = Renommer
app-done = Terminé
app-copy = Copier
app-try-again = Réessayer
app-copied = Copié : { $what }
app-not-copied = Copie impossible : { $what }. Sélectionnez le texte et appuyez sur Ctrl+C.
app-saved-as = Enregistré sous { $path }
app-saved-files =
    { $n ->
        [one] { $n } fichier enregistré dans { $folder }
       *[other] { $n } fichiers enregistrés dans { $folder }
    }
app-saved-files-but =
    { $n ->
        [one] { $n } fichier enregistré dans { $folder } ; { $failed } non enregistrés : { $reason }
       *[other] { $n } fichiers enregistrés dans { $folder } ; { $failed } non enregistrés : { $reason }
    }

app-save-call = Enregistrer cet appel
app-save-all = Enregistrer tous les appels
app-format = Format
app-format-txt = Texte <note>à lire et à envoyer</note>
app-format-vtt = WebVTT <note>sous-titres pour le Web</note>
app-format-srt = SubRip (SRT) <note>sous-titres pour lecteurs</note>
app-format-csv = CSV <note>une ligne par réplique, pour tableur</note>
app-format-json = JSON <note>tout, pour les programmes</note>
app-times = Heures
app-time-elapsed = Temps écoulé dans l’appel
app-time-clock = Heure du jour
app-save-as = Enregistrer sous…
app-save-in-folder =
    { $n ->
        [one] Choisir un dossier pour { $n } fichier…
       *[other] Choisir un dossier pour { $n } fichiers…
    }
app-save-these =
    { $n ->
        [one] Enregistrer { $n } appel affiché…
       *[other] Enregistrer ces { $n } appels…
    }
app-save-every =
    { $n ->
        [one] Enregistrer { $n } appel…
       *[other] Enregistrer les { $n } appels…
    }

app-language = Langue
app-language-system = Système · { $name }
