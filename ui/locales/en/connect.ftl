# Connecting: the first screen, the form, connections, permissions. Every id begins with `connect-`.

## The first screen

connect-headline = Find the calls in which somebody said it.
connect-promise-search = Search the transcripts of your Genesys Cloud calls for words, across any dates.
connect-promise-read = Read the call as a timeline and jump to the second it was said.
connect-promise-save = Save what matters as text, captions, CSV or JSON.
connect-only-looking = Only looking?
connect-demo-note =
    The demo organization runs inside Earshot: several hundred invented service calls, no account, nothing leaves this
    computer.
connect-demo = Try the demo organization
connect-demo-opening = Opening the demo…

## Connected

connect-connected = Connected to { $organization }
connect-worked-session = The sign-in worked. The secret is kept until Earshot closes.
connect-worked-saved = The sign-in worked. The connection is saved.
connect-start-searching = Start searching
connect-may-do = What this connection may do

## The form. OAuth, Client ID, Client secret and Client Credentials are the names that Genesys Cloud itself shows

connect-title = Connect your organization
connect-how =
    With an OAuth client of the type <em>Client Credentials</em>. An administrator makes one in Genesys Cloud under
    Admin, Integrations, OAuth.
connect-region = Region
connect-choose = Choose…
connect-custom-domain = Custom domain…
connect-domain = Domain of the region
connect-client-id = Client ID
connect-client-secret = Client secret
connect-name = Name
connect-name-help = How you will call this connection. Empty: the organization’s name.
connect-test = Test and save
connect-testing = Testing…
connect-asking-token = Asking Genesys Cloud for a token…
connect-back = Back to search
connect-keeping = The secret is kept in <b>{ $keyring }</b> on this computer, never in a file, and cannot be read back here.
connect-keyring-cannot = The keyring of this computer ({ $keyring }) cannot take the secret.
connect-keyring-cannot-because = The keyring of this computer ({ $keyring }) cannot take the secret: { $reason }.
connect-session-only = <b>Keep for this session only.</b> The secret stays in memory and is gone when Earshot closes.
connect-advanced = Advanced
connect-tutorial =
    <b>Tutorial endpoints.</b> Only for organizations behind a gateway that offers the paths of the transcript tutorial
    instead of Genesys Cloud’s own. Whoever runs the gateway knows. Everybody else leaves this empty.

## What is missing in the form

connect-error-domain = Type the domain of your region, for example mypurecloud.ie.
connect-error-region = Choose the region your organization lives in.
connect-error-client-id = Paste the client ID of your OAuth client.
connect-error-client-secret = Paste the client secret that belongs to the client ID.

## Connections

connect-connections = Connections
connect-add-demo = Add the demo organization
connect-add = Add a connection
connect-client = client { $id }…
connect-this-session = this session only
connect-tutorial-short = tutorial endpoints
connect-in-use = in use
connect-use = Use
connect-check = Check permissions
connect-new-name = New name for { $name }
connect-remove-demo = Remove “{ $name }”? The demo organization is stopped. You can start it again at any time.
connect-remove-session = Remove “{ $name }”? Its secret is forgotten.
connect-remove-kept = Remove “{ $name }”? Its secret is deleted from { $keyring }. Nothing is deleted in Genesys Cloud.
connect-the-keyring = the keyring
connect-removed = { $name } removed

## Permissions

connect-permissions-of = Permissions of { $name }
connect-this-connection = this connection
connect-check-again = Check again
connect-copy-text = Copy text for the administrator
connect-text-for = Text for the administrator
connect-asking-permissions = Asking Genesys Cloud what this connection may do
connect-not-ready = Earshot cannot search yet: something it cannot do without is missing.
connect-all-allowed = Everything Earshot needs is allowed.
connect-some-missing = Earshot can search. What is missing only takes away what is said beside it.
connect-granted = Allowed
connect-missing = Missing
connect-unknown = Not known
connect-needed = needed
# The names that follow are Genesys Cloud's own: “Permissions, all of them: a and b · scope c”
connect-wanted-one = Permission: <names></names>
connect-wanted-all = Permissions, all of them: <names></names>
connect-wanted-any = Permission, one of these: <names></names>
connect-and = { " " }and{ " " }
connect-or = { " " }or{ " " }
# Behind the permissions, in front of the scope.
connect-scope = { " " }· scope{ " " }
