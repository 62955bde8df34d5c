# Ce qu’Earshot dit lui-même, par ses codes. Les adresses, les chemins de fichiers, les noms des autorisations et ce que dit
# le système ($cause) restent tels quels. Termes : ../GLOSSARY.md

## Genesys Cloud refuse, ou ne peut pas être interrogé

shell-error-sign-in-refused = Genesys Cloud a refusé l’authentification auprès de { $host }. Soit le Client Secret est faux, soit le Client ID est inconnu, soit l’organisation se trouve dans une autre région : vérifiez les trois dans la connexion.
shell-error-token-expired = L’authentification auprès de Genesys Cloud a expiré. Réessayez : Earshot s’authentifie de nouveau.
shell-error-permission-missing-unnamed = Ce client n’y est pas autorisé dans Genesys Cloud. Demandez à un administrateur de donner au client OAuth un rôle (avec les bonnes divisions) qui possède l’autorisation nécessaire.
shell-error-permission-missing-one = Ce client n’y est pas autorisé dans Genesys Cloud. Demandez à un administrateur de donner au client OAuth un rôle (avec les bonnes divisions) qui possède l’autorisation { $permissions }.
shell-error-permission-missing-any = Ce client n’y est pas autorisé dans Genesys Cloud. Demandez à un administrateur de donner au client OAuth un rôle (avec les bonnes divisions) qui possède l’une de ces autorisations : { $permissions }.
shell-error-permission-missing-all = Ce client n’y est pas autorisé dans Genesys Cloud. Demandez à un administrateur de donner au client OAuth un rôle (avec les bonnes divisions) qui possède ces autorisations : { $permissions }.
shell-error-not-found = Genesys Cloud n’a rien à cet endroit. Une transcription apparaît en général quelques minutes après l’appel, parfois quelques heures ; là où l’analyse vocale est désactivée pour la file d’attente, il n’y en aura pas.
shell-error-not-found-call = Cet appel n’est pas parmi les résultats.
shell-error-not-genesys = { $host } répond, mais pas comme Genesys Cloud. Vérifiez la région ou l’adresse dans la connexion.
shell-error-bad-request = Genesys Cloud n’a pas accepté la requête (HTTP { $status }). Modifiez la recherche et réessayez ; si cela persiste, donnez les détails ci-dessous à la personne qui s’occupe d’Earshot.
shell-error-rate-limited = Genesys Cloud demande une pause : il y a eu trop de requêtes. Réessayez dans une minute.
shell-error-rate-limited-seconds =
    { $seconds ->
        [one] Genesys Cloud demande une pause : il y a eu trop de requêtes. Réessayez dans { $seconds } seconde.
       *[other] Genesys Cloud demande une pause : il y a eu trop de requêtes. Réessayez dans { $seconds } secondes.
    }
shell-error-rate-limited-minutes =
    { $minutes ->
        [one] Genesys Cloud demande une pause : il y a eu trop de requêtes. Réessayez dans { $minutes } minute.
       *[other] Genesys Cloud demande une pause : il y a eu trop de requêtes. Réessayez dans { $minutes } minutes.
    }
shell-error-unreachable = Genesys Cloud est injoignable. Vérifiez la connexion au réseau, et la région ou l’adresse dans la connexion.
shell-error-unreachable-slow-connection = { $host } est injoignable : aucune connexion n’a été établie à temps. Vérifiez la connexion au réseau, et la région ou l’adresse dans la connexion.
shell-error-unreachable-slow-answer = { $host } est injoignable : la réponse a pris trop de temps. Vérifiez la connexion au réseau, et la région ou l’adresse dans la connexion.
shell-error-unreachable-refused = { $host } est injoignable : la connexion a été refusée. Vérifiez la connexion au réseau, et la région ou l’adresse dans la connexion.
shell-error-unreachable-no-such-name = { $host } est injoignable : son nom est introuvable. Vérifiez la connexion au réseau, et la région ou l’adresse dans la connexion.
shell-error-unreachable-no-connection = { $host } est injoignable : aucune connexion n’a pu être établie. Vérifiez la connexion au réseau, et la région ou l’adresse dans la connexion.
shell-error-unreachable-broke = { $host } est injoignable : la connexion a été coupée. Vérifiez la connexion au réseau, et la région ou l’adresse dans la connexion.
shell-error-tls = Aucune connexion sécurisée à { $host } n’a pu être établie. Un proxy ou un pare-feu est peut-être entre les deux, ou l’horloge ou les certificats de l’ordinateur sont incorrects : adressez-vous à votre administrateur réseau.
shell-error-redirected = { $host } a répondu par une redirection, ce que Genesys Cloud ne fait pas. Une page d’authentification de votre réseau est peut-être entre les deux : ouvrez une page Web dans le navigateur, puis réessayez.
shell-error-server = Genesys Cloud a un problème en ce moment (HTTP { $status }). Réessayez dans quelques minutes.
shell-error-unreadable-answer = La réponse de Genesys Cloud n’a pas pu être lue (à `{ $path }`). Réessayez ; si cela persiste, un proxy modifie peut-être les réponses.
shell-error-truncated = La réponse de Genesys Cloud s’est interrompue à mi-chemin. Réessayez.
shell-error-too-large = La réponse dépasse { $limit } octets et n’a pas été lue. L’appel ne peut pas être affiché.
shell-error-storage-refused = Le stockage de Genesys Cloud a refusé la transcription (HTTP { $status }). Vérifiez l’horloge de cet ordinateur, puis réessayez ; si cela persiste, adressez-vous à votre administrateur Genesys Cloud.
shell-error-storage-address = La réponse donne une adresse de stockage qui n’est pas en https, elle n’a donc pas été ouverte. Vérifiez la région ou l’adresse dans la connexion.
shell-error-insecure-address = { $address } n’est pas sécurisée : un Client Secret n’est envoyé qu’en https. Utilisez https.
shell-error-bad-address = `{ $address }` n’est pas une région de Genesys Cloud. Saisissez un domaine comme mypurecloud.ie.
shell-error-query-too-long = L’expression a { $characters } caractères ; Genesys Cloud en recherche au plus { $limit }. Raccourcissez-la.
shell-error-network-setup = Les connexions sécurisées ne peuvent pas être mises en place sur cet ordinateur. Vérifiez ses certificats.

## Pourquoi un appel n’a pas été examiné

shell-error-pending = Il n’y a pas encore de transcription. Les transcriptions apparaissent en général quelques minutes après l’appel, parfois quelques heures ; recherchez à nouveau plus tard.
shell-error-no-transcript = Il n’y a pas de transcription. Elle est peut-être désactivée pour la file d’attente, ou l’enregistrement a été supprimé.
shell-error-empty-transcript = La transcription est vide. L’analyse vocale est peut-être désactivée pour la file d’attente ; adressez-vous à votre administrateur.
shell-error-filter-unverified-forbidden = L’appel contient les mots, mais le filtre « { $filter } » n’a pas pu être vérifié : cette connexion ne peut pas voir les détails des appels. Demandez { $permissions } à votre administrateur.
shell-error-filter-unverified-unlisted = L’appel contient les mots, mais le filtre « { $filter } » n’a pas pu être vérifié : Genesys ne liste pas encore ses détails. Réessayez dans quelques minutes.
shell-error-filter-unverified-untold = L’appel contient les mots, mais le filtre « { $filter } » n’a pas pu être vérifié : Genesys ne le dit pas pour cet appel. Supprimez le filtre pour le voir.

## La question

shell-error-empty-query-nothing = Saisissez ce qui a été dit : un mot ou une expression.
shell-error-empty-query-no-words = Il n’y a aucun mot à rechercher. Saisissez au moins une lettre ou un chiffre.
shell-error-too-long = C’est trop long. Utilisez au plus { $longest } caractères.
shell-error-invalid-regex-unreadable = L’expression régulière n’est pas lisible : { $reason }.
shell-error-invalid-regex-matches-nothing = L’expression régulière correspond à un texte vide, elle correspondrait donc partout. Exigez au moins une lettre.
shell-error-invalid-query-star-alone = Un * a besoin de lettres à côté de lui : écrivez résili* pour les mots qui commencent ainsi, ou *bours* pour les mots qui le contiennent.
shell-error-invalid-query-star-inside = Un * peut se trouver au début ou à la fin d’un mot, pas à l’intérieur.
shell-error-invalid-query-no-letters = « { $text } » n’a ni lettre ni chiffre à rechercher. Laissez-le de côté.
shell-error-invalid-query-unclosed-quote = Le guillemet n’est pas fermé. Écrivez un autre " là où l’expression se termine.
shell-error-invalid-query-empty-quotes = Il n’y a rien entre les guillemets. Écrivez-y les mots prononcés, ou supprimez les guillemets.
shell-error-invalid-query-unclosed-regex = L’expression régulière n’a pas de fin. Écrivez un autre / là où elle se termine, ou mettez les mots entre guillemets.
shell-error-invalid-query-empty-regex = Il n’y a rien entre les barres obliques. Écrivez-y une expression, par exemple /rembours(er|é)/.
shell-error-invalid-query-after-regex = Laissez une espace après la barre oblique qui termine une expression. À l’intérieur, une barre oblique s’écrit \/.
shell-error-invalid-query-unclosed-group = La parenthèse n’est pas fermée. Écrivez un autre ) là où le groupe se termine.
shell-error-invalid-query-stray-close = Ce ) ne ferme rien. Supprimez-le, ou écrivez ( là où le groupe commence.
shell-error-invalid-query-empty-group = Il n’y a rien entre les parenthèses. Écrivez-y ce qu’il faut rechercher, ou supprimez-les.
shell-error-invalid-query-unknown-scope = « { $name }: » n’est pas connu. Écrivez customer: ou agent:, ou mettez les mots entre guillemets.
shell-error-invalid-query-nothing-after-scope = « { $scope }: » doit être suivi de quelque chose. Écrivez { $scope }:remboursement ou { $scope }:"résilier mon contrat".
shell-error-invalid-query-no-duration = « { $scope }: » demande une durée de 24 heures au plus. Écrivez { $scope }:60s, { $scope }:2m ou { $scope }:1m30s.
shell-error-invalid-query-nothing-beside = { $operator } doit avoir quelque chose des deux côtés. Pour rechercher le mot lui-même, mettez-le entre guillemets : "{ $word }".
shell-error-invalid-query-nothing-after-not = NOT doit être suivi de quelque chose. Pour rechercher le mot lui-même, mettez-le entre guillemets : "not".
shell-error-invalid-query-minus-alone = Un - exclut ce qui le suit directement : écrivez -remboursement. Un tiret entre deux mots peut être omis.
shell-error-invalid-query-near-number = NEAR a besoin d’un nombre : écrivez remboursement NEAR/5 responsable pour les deux à 5 mots d’écart au plus, ou NEAR/10s pour 10 secondes. Pour rechercher le mot lui-même, mettez-le entre guillemets : "near".
shell-error-invalid-query-near-chain = NEAR relie deux choses. Pour trois, écrivez (a NEAR/5 b) (b NEAR/5 c).
shell-error-invalid-query-near-operand = NEAR relie des mots, des expressions exactes ou régulières et leurs groupes OR. Écrivez NOT devant un groupe : NOT (remboursement NEAR/5 responsable).
shell-error-invalid-query-near-across-sides = Les mots ne se comptent que d’un seul côté, et ici les côtés diffèrent. Écrivez NEAR/10s pour compter les secondes entre le client et l’agent.
shell-error-invalid-query-after-operand = « after: » prend un mot, une expression exacte ou régulière, ou un groupe OR de ceux-ci. Écrivez after:"merci beaucoup" ou after:(merci OR bonsoir).
shell-error-invalid-query-only-anchors = « first: », « last: » et « after: » restreignent ce qui est à côté. Écrivez-y ce qu’il faut rechercher : first:60s remboursement.
shell-error-invalid-query-negated-anchor = « first: », « last: » et « after: » n’ont pas de négation. Mettez NOT devant ce qui ne doit pas y être dit : first:60s NOT remboursement.
shell-error-invalid-query-double-negation = Deux négations s’annulent. Écrivez-le sans l’une ni l’autre.
shell-error-invalid-query-other-side = « { $inner }: » ne peut pas se trouver dans « { $outer }: ». Écrivez les deux côte à côte : { $outer }:remboursement { $inner }:désolé.
shell-error-invalid-query-too-many-regexes = Il y a trop d’expressions régulières pour une seule question. Utilisez-en au plus { $most }.
shell-error-invalid-query-too-deep = Trop de parenthèses sont imbriquées. Supprimez celles qui ne sont pas nécessaires.

## Dates et filtres

shell-error-invalid-dates-unreadable = « { $text } » n’est pas une date. Écrivez-la comme 2026-11-20, ou 2026-11-20 14:30.
shell-error-invalid-dates-end-before-start = La fin est avant le début. Échangez les deux dates.
shell-error-invalid-dates-too-old = Le début est avant l’an 2000. Vérifiez l’année.
shell-error-invalid-dates-in-the-future = Le début est dans le futur. Choisissez un jour qui a commencé.
shell-error-invalid-filter-lengths-swapped = Aucun appel ne dure au moins { $min } et au plus { $max } secondes. Échangez les deux durées.
shell-error-invalid-filter-empty-number = Un numéro de téléphone se recherche par ses chiffres. Saisissez-en au moins un, ou supprimez le numéro.
shell-error-invalid-filter-empty =
    { $what ->
        [language] Une langue est vide. Choisissez-en une dans la liste, ou supprimez-la.
       *[topic] Un sujet est vide. Choisissez-en un dans la liste, ou supprimez-le.
    }
shell-error-invalid-filter-unknown =
    { $what ->
        [queue] La file d’attente « { $name } » n’est pas connue dans cette organisation. Choisissez-la de nouveau dans la liste.
        [agent] L’agent « { $name } » n’est pas connu dans cette organisation. Choisissez-le de nouveau dans la liste.
        [division] La division « { $name } » n’est pas connue dans cette organisation. Choisissez-la de nouveau dans la liste.
       *[wrap-up-code] Le code de clôture « { $name } » n’est pas connu dans cette organisation. Choisissez-le de nouveau dans la liste.
    }

## Les connexions et le trousseau

shell-error-not-connected = Earshot n’est connecté à aucune organisation. Connectez-en une, ou choisissez l’une des connexions enregistrées.
shell-error-connection-unknown = Aucune connexion ne s’appelle « { $name } ».
shell-error-connections-unreadable = Earshot ne peut pas lire sa liste de connexions, { $path } : { $cause }. Vérifiez que le dossier existe, qu’il est à vous et qu’il a de la place, ou indiquez-en un autre dans EARSHOT_CONFIG_DIR.
shell-error-connections-unwritable = Earshot ne peut pas écrire sa liste de connexions, { $path } : { $cause }. Vérifiez que le dossier existe, qu’il est à vous et qu’il a de la place, ou indiquez-en un autre dans EARSHOT_CONFIG_DIR.
shell-error-connections-newer = La liste des connexions, { $path }, a été écrite par une version plus récente d’Earshot. Mettez Earshot à jour, ou indiquez un autre dossier dans EARSHOT_CONFIG_DIR.
shell-error-bad-region = Choisissez la région de votre organisation.
shell-error-bad-client-id = Saisissez le Client ID.
shell-error-bad-client-secret = Saisissez le Client Secret.
shell-error-no-home = Il n’y a pas de dossier personnel. Indiquez-en un dans EARSHOT_CONFIG_DIR.
shell-error-demo-failed = { $cause }
shell-error-keyring-unavailable = Earshot ne trouve aucun trousseau ({ $keyring }) sur cet ordinateur. Installez-en un et démarrez-le (GNOME Keyring ou KWallet), puis redémarrez Earshot. Ou gardez le secret pour cette session seulement.
shell-error-keyring-unavailable-own-account = Earshot ne trouve aucun trousseau ({ $keyring }) sur cet ordinateur. Ouvrez une session sur cet ordinateur avec votre propre compte et redémarrez Earshot. Ou gardez le secret pour cette session seulement.
shell-error-keyring-unavailable-not-removed = « { $name } » n’a pas été supprimée, car son secret n’a pas pu être effacé. { shell-error-keyring-unavailable }
shell-error-keyring-locked = Le trousseau ({ $keyring }) est verrouillé. Déverrouillez-le et réessayez, ou gardez le secret pour cette session seulement.
shell-error-keyring-locked-not-removed = « { $name } » n’a pas été supprimée, car son secret n’a pas pu être effacé. { shell-error-keyring-locked }
shell-error-keyring-no-answer = Le trousseau ({ $keyring }) n’a pas répondu en deux minutes. Cherchez une fenêtre qui demande votre mot de passe, répondez-y et réessayez.
shell-error-keyring-no-answer-not-removed = « { $name } » n’a pas été supprimée, car son secret n’a pas pu être effacé. { shell-error-keyring-no-answer }
shell-error-keyring-refused = Le trousseau ({ $keyring }) a refusé : { $cause }. Réessayez, ou gardez le secret pour cette session seulement.
shell-error-keyring-refused-not-removed = « { $name } » n’a pas été supprimée, car son secret n’a pas pu être effacé. { shell-error-keyring-refused }
shell-error-keyring-not-asked = Le trousseau n’a pas pu être interrogé.
shell-error-secret-missing = Le trousseau ({ $keyring }) ne contient pas de secret pour cette connexion. Connectez de nouveau l’organisation et saisissez-le.
shell-error-secret-missing-not-removed = « { $name } » n’a pas été supprimée, car son secret n’a pas pu être effacé. { shell-error-secret-missing }

## Noms des recherches enregistrées et des connexions

shell-error-bad-name-search-empty = Donnez un nom à la recherche.
shell-error-bad-name-search-long = Le nom dépasse { $longest } caractères. Raccourcissez-le.
shell-error-bad-name-search-taken = Une recherche enregistrée s’appelle déjà « { $name } ». Choisissez un autre nom.
shell-error-bad-name-connection-empty = Donnez un nom à la connexion.
shell-error-bad-name-connection-taken = Une connexion s’appelle déjà « { $name } ». Choisissez un autre nom.

## Recherches gardées

shell-error-searches-unreadable = Earshot ne peut pas lire ses recherches, { $path } : { $cause }. Vérifiez que le dossier existe, qu’il est à vous et qu’il a de la place, ou indiquez-en un autre dans EARSHOT_CONFIG_DIR.
shell-error-searches-unwritable = Earshot ne peut pas écrire ses recherches, { $path } : { $cause }. Vérifiez que le dossier existe, qu’il est à vous et qu’il a de la place, ou indiquez-en un autre dans EARSHOT_CONFIG_DIR.
shell-error-searches-damaged = Le fichier { $path } est endommagé : { $cause }. Earshot le laisse tel quel. Réparez-le, ou déplacez-le pour recommencer à neuf.
shell-error-searches-newer = Le fichier { $path } a été écrit par une version plus récente d’Earshot. Mettez Earshot à jour, ou indiquez un autre dossier dans EARSHOT_CONFIG_DIR.
shell-error-search-unknown = Aucune recherche enregistrée ne s’appelle « { $name } ».
shell-error-import-refused-closed = Les recherches n’ont pas été importées : le fichier n’est pas lisible ({ $cause }).
shell-error-import-refused-large = Les recherches n’ont pas été importées : le fichier est trop volumineux pour avoir été exporté par Earshot.
shell-error-import-refused-unreadable = Les recherches n’ont pas été importées : le fichier n’a pas été exporté par Earshot ({ $cause }).
shell-error-import-refused-foreign = Les recherches n’ont pas été importées : le fichier n’a pas été exporté par Earshot.
shell-error-import-refused-newer = Les recherches n’ont pas été importées : le fichier a été écrit par une version plus récente d’Earshot. Mettez Earshot à jour.
shell-error-import-refused-damaged = Les recherches n’ont pas été importées : le fichier est endommagé ({ $cause }).
shell-error-import-refused-empty = Les recherches n’ont pas été importées : le fichier n’en contient aucune.
shell-error-import-refused-not-askable = Les recherches n’ont pas été importées : la question de « { $name } » ne peut pas être posée. { $cause }
shell-error-run-unknown = Cette recherche ne peut plus être continuée : elle a été terminée ou oubliée ailleurs.
shell-error-run-busy = Cette recherche est déjà continuée dans une autre fenêtre ou un autre terminal.

## Recherches en cours

shell-error-run-gone = Ces résultats ne sont plus gardés. Recherchez à nouveau.
shell-error-run-going-on-again = Cette recherche est encore en cours. Attendez sa fin, ou arrêtez-la d’abord.
shell-error-run-going-on-receipt = Cette recherche est encore en cours. Attendez sa fin, ou arrêtez-la, pour enregistrer son bilan.
shell-error-too-many-runs = { $most } recherches sont déjà en cours. Attendez que l’une se termine, ou arrêtez-en une.
shell-error-broke-off = Cela s’est arrêté de façon inattendue. Réessayez ; le journal en dit plus.

## Enregistrer

shell-error-disk-full = Le disque est plein : { $path } n’a pas été enregistré. Libérez de la place ou choisissez un autre dossier, puis enregistrez de nouveau.
shell-error-not-writable = Impossible d’écrire { $path } : l’accès est refusé ou le disque est en lecture seule. Choisissez un autre dossier.
shell-error-no-folder = Il n’y a pas de dossier pour { $path }. Choisissez un dossier qui existe.
shell-error-file-exists = { $path } existe déjà et a été laissé tel quel. Choisissez un autre nom.
shell-error-write-failed = { $path } n’a pas pu être enregistré : { $cause }. Réessayez, ou choisissez un autre dossier.
shell-error-output-failed = La transcription n’a pas pu être écrite : { $cause }.
shell-error-read-failed = La transcription enregistrée n’a pas pu être lue : { $cause }.
shell-error-not-a-transcript = Ce n’est pas une transcription qu’Earshot a enregistrée en JSON, ou elle est endommagée : { $cause }.
shell-error-newer-version = Cette transcription a été enregistrée par une version plus récente d’Earshot (version du fichier : { $version }). Mettez Earshot à jour pour l’ouvrir.
shell-error-unknown-format = Il n’y a pas de format « { $given } ». Choisissez parmi { $known }.
shell-error-unknown-time-style = Les heures ne peuvent pas être données en « { $given } ». Choisissez parmi { $known }.
shell-error-unknown-zone = Il n’y a pas de fuseau horaire « { $name } ». Donnez un nom comme Europe/Berlin ou UTC.
shell-error-no-passage = Cet appel n’a pas ces répliques. Sélectionnez-les de nouveau.
shell-error-not-saved = Le bilan n’a pas été enregistré : { $cause }.
shell-error-not-saved-here = Earshot ne l’a pas enregistré dans cette session.
shell-error-not-opened = Aucun autre programme n’a pu être démarré pour l’ouvrir.

## Écouter un appel

shell-error-audio-none = Cet appel n’a pas été enregistré, il n’y a donc rien à écouter.
shell-error-audio-forbidden = Cette connexion ne peut pas lire les enregistrements. Demandez à un administrateur l’une de ces autorisations : { $permissions }.
shell-error-audio-archived = L’enregistrement de cet appel est archivé. Faites-le restaurer dans Genesys Cloud, puis réessayez.
shell-error-audio-restoring = Genesys Cloud récupère l’enregistrement de cet appel dans ses archives. Réessayez plus tard.
shell-error-audio-transcoding = Genesys Cloud prépare encore l’enregistrement de cet appel. Réessayez dans quelques minutes.
shell-error-audio-deleted = L’enregistrement de cet appel a été supprimé.
shell-error-audio-failed = Genesys Cloud n’a pas de son pour cet enregistrement.
shell-error-audio-broken-off = L’enregistrement s’est interrompu. Réessayez.
shell-error-audio-not-offered = La passerelle de cette connexion offre des transcriptions mais pas d’enregistrements, il n’y a donc rien à écouter.
shell-error-audio-left = Un autre appel est écouté entre-temps, ou plus aucun.

## Avertissements pendant une recherche

shell-warning-sentiment-unscored =
    { $calls ->
        [one] { $calls } appel contient les mots, mais Genesys n’y a évalué aucun sentiment ; il a donc été laissé de côté.
       *[other] { $calls } appels contiennent les mots, mais Genesys n’y a évalué aucun sentiment ; ils ont donc été laissés de côté.
    }
shell-warning-content-search-unknown = Genesys n’a listé aucun appel, et Earshot ne peut pas voir si la recherche de contenu est activée pour cette organisation. Demandez routing:transcriptionSettings:view à votre administrateur, ou faites lire chaque appel de ces dates.
shell-warning-pages-repeat = Genesys a envoyé deux fois la même page d’appels, le reste de ces dates n’a donc pas pu être listé. Réessayez, ou choisissez moins de jours.
shell-warning-calls-unlisted =
    { $calls ->
        [one] Genesys liste { $calls } appel sans dire quand il a eu lieu ni où trouver sa transcription ; il n’a donc pas été lu.
       *[other] Genesys liste { $calls } appels sans dire quand ils ont eu lieu ni où trouver leur transcription ; ils n’ont donc pas été lus.
    }
shell-warning-slice-too-full = Genesys a trouvé { $calls } appels dans la minute de { $minute }, et n’en montre que { $shown }. Demandez une expression plus rare pour les voir tous.
shell-warning-rows-missing = Parmi les appels du { $from } au { $to } qui contiennent les mots, Genesys en a compté { $calls } sans les nommer. Réessayez, ou choisissez moins de jours.

## Pourquoi un plan cherche ainsi, et ce qu’une façon manquerait. Plusieurs peuvent se suivre

shell-reason-too-old = Genesys ne recherche par contenu que dans les 60 derniers jours, chaque appel de ces dates est donc lu.
shell-reason-chosen-scan = Vous avez demandé que chaque appel de ces dates soit lu.
shell-reason-chosen-content = Vous avez demandé la recherche de contenu.
shell-reason-phrase-too-long = L’expression est plus longue que ce que Genesys peut rechercher, chaque appel de ces dates est donc lu.
shell-reason-switched-off = La recherche de contenu est désactivée pour cette organisation, chaque appel de ces dates est donc lu.
shell-reason-not-said = Genesys ne peut rechercher que ce qui a été dit, pas ce qui ne l’a pas été ; chaque appel de ces dates est donc lu.
shell-reason-open-words = Genesys ne peut rechercher que des mots entiers, chaque appel de ces dates est donc lu.
shell-reason-many-alternatives = La question a trop de variantes pour interroger Genesys sur chacune, chaque appel de ces dates est donc lu.
shell-reason-by-content = Genesys liste les appels qui contiennent les mots ; chacun est vérifié ici.
shell-reason-by-content-rows-first = Genesys liste les appels qui contiennent les mots ; leurs détails sont demandés, et ceux qui passent les filtres sont vérifiés ici.
shell-reason-by-content-list-first = Genesys liste les appels qui passent les filtres et ceux qui contiennent les mots ; ceux des deux listes sont vérifiés ici.
shell-reason-older-read = Il ne recherche par contenu que dans les 60 derniers jours, chaque appel plus ancien de ces dates est donc lu.
shell-reason-few-pass =
    { $calls ->
        [one] Environ { $calls } appel seulement passe les filtres ; le lire est plus rapide que la recherche de contenu.
       *[other] Environ { $calls } appels seulement passent les filtres ; les lire tous est plus rapide que la recherche de contenu.
    }
shell-reason-content-not-accepted = Genesys n’a pas accepté de recherche de contenu, chaque appel de ces dates est donc lu.
shell-reason-content-forbidden = Cette connexion ne peut pas rechercher par contenu (il faut { $permissions }), chaque appel de ces dates est donc lu.
shell-reason-missed-by-content = Il manquerait les appels encore en cours ou pas encore transcrits, les appels que Genesys n’a pas encore indexés, et les mots que l’index de Genesys écrit autrement que la transcription.
shell-reason-number-in-words = Les appels où Genesys a le nombre en lettres (« cinq cents ») ne se trouvent qu’en lisant chaque appel.
shell-reason-missed-by-scan = Il manquerait les appels encore en cours, les appels pas encore transcrits et les appels des dernières minutes que Genesys ne liste pas encore.

## Ce qu’une connexion peut faire

shell-ability-readTranscripts = Lire les transcriptions
shell-ability-readTranscripts-purpose = Earshot lit ce qui a été dit dans chaque appel et y cherche vos mots.
shell-ability-listCalls = Lister les appels
shell-ability-listCalls-purpose = Earshot liste les appels de vos dates avec leurs heures, agents, files d’attente et codes de clôture.
shell-ability-contentSearch = Rechercher par contenu
shell-ability-contentSearch-purpose = Genesys Cloud propose les appels des 60 derniers jours qui contiennent vos mots, il y en a donc moins à lire. Sans cela, Earshot lit tous les appels de vos dates.
shell-ability-contentSwitch = Voir les paramètres de transcription
shell-ability-contentSwitch-purpose = Earshot voit si la recherche de contenu est activée, sans devoir l’essayer.
shell-ability-queues = Voir les files d’attente
shell-ability-queues-purpose = Les appels montrent le nom de leur file d’attente, et vous choisissez les files par leur nom.
shell-ability-agents = Trouver des agents
shell-ability-agents-purpose = Vous choisissez des agents en saisissant une partie de leur nom. Sans cela, Earshot lit pour cela la liste de tous les utilisateurs.
shell-ability-wrapUpCodes = Voir les codes de clôture
shell-ability-wrapUpCodes-purpose = Vous choisissez des appels d’après le code de clôture donné par l’agent.
shell-ability-divisions = Voir les divisions
shell-ability-divisions-purpose = Vous choisissez des appels par division.
shell-ability-topics = Voir les sujets
shell-ability-topics-purpose = Vous choisissez des appels d’après les sujets que l’analyse vocale y a détectés.
shell-ability-recordings = Lire les enregistrements
shell-ability-recordings-purpose = Vous écoutez un appel tout en lisant ce qui s’y dit. Sans cela, Earshot ne montre que les mots.
shell-ability-summaries = Lire les résumés
shell-ability-summaries-purpose = Vous voyez le résumé que Genesys Cloud a écrit d’un appel, s’il y en a un.

## Parties du monde

shell-area-americas = Amériques
shell-area-emea = Europe, Moyen-Orient et Afrique
shell-area-asia-pacific = Asie-Pacifique

## Qui parle, là où il n’y a pas de nom

shell-role-customer = Client
shell-role-agent = Agent
shell-role-ivr = SVI
shell-role-acd = File d’attente
shell-role-voicemail = Messagerie vocale
shell-role-other = Agent

## Ce qui tient lieu de nom ou de valeur

shell-none-unknown-agent = Agent inconnu
shell-none-no-queue = Aucune file d’attente
shell-none-no-agent = Aucun agent
shell-none-unscored = Non évalué
shell-none-negative = Négatif
shell-none-neutral = Neutre
shell-none-positive = Positif
shell-none-nothing-said = [Silence/pas de parole]

## Fenêtres du système : leurs titres, et le nom des types de fichiers

shell-dialog-save-transcript = Enregistrer la transcription
shell-dialog-save-passage = Enregistrer le passage
shell-dialog-save-all = Enregistrer toutes les transcriptions dans un dossier
shell-dialog-save-receipt = Enregistrer le bilan
shell-dialog-save-searches = Enregistrer les recherches
shell-dialog-import-searches = Importer des recherches
shell-kind-txt = Texte
shell-kind-vtt = Sous-titres WebVTT
shell-kind-srt = Sous-titres SubRip
shell-kind-csv = Tableau CSV
shell-kind-json = JSON
shell-kind-table = Tableau pour tableur
shell-error-not-zoomed = La page n’a pas pu être affichée dans une autre taille.
