# Se connecter : le premier écran, le formulaire, les connexions, les autorisations. Termes : ../GLOSSARY.md

connect-headline = Trouvez les appels où quelqu’un l’a dit.
connect-promise-search = Recherchez des mots dans les transcriptions de vos appels Genesys Cloud, à n’importe quelles dates.
connect-promise-read = Lisez l’appel comme une frise chronologique et allez à la seconde où cela a été dit.
connect-promise-save = Enregistrez l’essentiel en texte, sous-titres, CSV ou JSON.
connect-only-looking = Juste pour voir ?
connect-demo-note =
    L’organisation de démonstration fonctionne dans Earshot : plusieurs centaines d’appels inventés, sans compte, rien ne
    quitte cet ordinateur.
connect-demo = Essayer l’organisation de démonstration
connect-demo-opening = Ouverture de la démonstration…

connect-connected = Connecté à { $organization }
connect-worked-session = L’authentification a réussi. Le secret est gardé jusqu’à la fermeture d’Earshot.
connect-worked-saved = L’authentification a réussi. La connexion est enregistrée.
connect-start-searching = Commencer à rechercher
connect-may-do = Ce que cette connexion peut faire

connect-title = Connecter votre organisation
connect-how =
    Avec un client OAuth du type <em>Client Credentials</em>. Un administrateur en crée un dans Genesys Cloud, sous Admin,
    Intégrations, OAuth.
connect-region = Région
connect-choose = Choisir…
connect-custom-domain = Domaine personnalisé…
connect-domain = Domaine de la région
connect-client-id = Client ID
connect-client-secret = Client Secret
connect-name = Nom
connect-name-help = Comment vous appelez cette connexion. Vide : le nom de l’organisation.
connect-test = Tester et enregistrer
connect-testing = Test en cours…
connect-asking-token = Demande d’un jeton à Genesys Cloud…
connect-back = Retour à la recherche
connect-keeping = Le secret est gardé dans <b>{ $keyring }</b> sur cet ordinateur, jamais dans un fichier, et ne peut pas être relu ici.
connect-keyring-cannot = Le trousseau de cet ordinateur ({ $keyring }) ne peut pas recevoir le secret.
connect-keyring-cannot-because = Le trousseau de cet ordinateur ({ $keyring }) ne peut pas recevoir le secret : { $reason }.
connect-session-only = <b>Garder pour cette session seulement.</b> Le secret reste en mémoire et disparaît à la fermeture d’Earshot.
connect-advanced = Options avancées
connect-tutorial =
    <b>Points de terminaison du tutoriel.</b> Seulement pour les organisations derrière une passerelle qui offre les chemins du
    tutoriel sur les transcriptions au lieu de ceux de Genesys Cloud. Qui gère la passerelle le sait. Les autres laissent
    cette case vide.

connect-error-domain = Saisissez le domaine de votre région, par exemple mypurecloud.ie.
connect-error-region = Choisissez la région où se trouve votre organisation.
connect-error-client-id = Collez le Client ID de votre client OAuth.
connect-error-client-secret = Collez le Client Secret qui correspond au Client ID.

connect-connections = Connexions
connect-add-demo = Ajouter l’organisation de démonstration
connect-add = Ajouter une connexion
connect-client = client { $id }…
connect-this-session = cette session seulement
connect-tutorial-short = points de terminaison du tutoriel
connect-in-use = utilisée
connect-use = Utiliser
connect-check = Vérifier les autorisations
connect-new-name = Nouveau nom pour { $name }
connect-remove-demo = Supprimer « { $name } » ? L’organisation de démonstration est arrêtée. Vous pouvez la relancer à tout moment.
connect-remove-session = Supprimer « { $name } » ? Son secret est oublié.
connect-remove-kept = Supprimer « { $name } » ? Son secret est effacé de { $keyring }. Rien n’est effacé dans Genesys Cloud.
connect-the-keyring = votre trousseau
connect-removed = { $name } supprimée

connect-permissions-of = Autorisations de { $name }
connect-this-connection = cette connexion
connect-check-again = Vérifier à nouveau
connect-copy-text = Copier le texte pour l’administrateur
connect-text-for = Texte pour l’administrateur
connect-asking-permissions = Genesys Cloud est interrogé sur ce que cette connexion peut faire
connect-not-ready = Earshot ne peut pas encore rechercher : il manque quelque chose d’indispensable.
connect-all-allowed = Tout ce dont Earshot a besoin est autorisé.
connect-some-missing = Earshot peut rechercher. Ce qui manque ne prive que de ce qui est indiqué à côté.
connect-granted = Autorisé
connect-missing = Manquant
connect-unknown = Inconnu
connect-needed = nécessaire
connect-wanted-one = Autorisation : <names></names>
connect-wanted-all = Autorisations, toutes : <names></names>
connect-wanted-any = Autorisation, l’une de celles-ci : <names></names>
connect-and = { " " }et{ " " }
connect-or = { " " }ou{ " " }
connect-scope = { " " }· scope{ " " }
