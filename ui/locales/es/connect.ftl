# Conectar: la primera pantalla, el formulario, conexiones, permisos. Términos: ../GLOSSARY.md

connect-headline = Encuentre las llamadas en las que alguien lo dijo.
connect-promise-search = Busque palabras en las transcripciones de sus llamadas de Genesys Cloud, en cualquier fecha.
connect-promise-read = Lea la llamada como una línea de tiempo y salte al segundo en que se dijo.
connect-promise-save = Guarde lo importante como texto, subtítulos, CSV o JSON.
connect-only-looking = ¿Solo quiere ver?
connect-demo-note =
    La organización de demostración funciona dentro de Earshot: varios cientos de llamadas inventadas, sin cuenta, nada sale
    de este equipo.
connect-demo = Probar la organización de demostración
connect-demo-opening = Abriendo la demostración…

connect-connected = Conectado a { $organization }
connect-worked-session = El acceso se realizó correctamente. El secreto se conserva hasta que se cierre Earshot.
connect-worked-saved = El acceso se realizó correctamente. La conexión está guardada.
connect-start-searching = Empezar a buscar
connect-may-do = Lo que puede hacer esta conexión

connect-title = Conectar su organización
connect-how =
    Con un cliente OAuth del tipo <em>Client Credentials</em>. Un administrador lo crea en Genesys Cloud, en Admin,
    Integraciones, OAuth.
connect-region = Región
connect-choose = Elegir…
connect-custom-domain = Otro dominio…
connect-domain = Dominio de la región
connect-client-id = Client ID
connect-client-secret = Client Secret
connect-name = Nombre
connect-name-help = Cómo llamará a esta conexión. Vacío: el nombre de la organización.
connect-test = Probar y guardar
connect-testing = Probando…
connect-asking-token = Pidiendo un token a Genesys Cloud…
connect-back = Volver a la búsqueda
connect-keeping = El secreto se guarda en <b>{ $keyring }</b> en este equipo, nunca en un archivo, y no se puede volver a leer aquí.
connect-keyring-cannot = El llavero de este equipo ({ $keyring }) no puede guardar el secreto.
connect-keyring-cannot-because = El llavero de este equipo ({ $keyring }) no puede guardar el secreto: { $reason }.
connect-session-only = <b>Conservar solo en esta sesión.</b> El secreto queda en memoria y desaparece cuando se cierra Earshot.
connect-advanced = Opciones avanzadas
connect-tutorial =
    <b>Endpoints del tutorial.</b> Solo para organizaciones detrás de una pasarela que ofrece las rutas del tutorial
    de transcripciones en lugar de las de Genesys Cloud. Quien gestiona la pasarela lo sabe. Los demás dejan esto vacío.

connect-error-domain = Escriba el dominio de su región, por ejemplo mypurecloud.ie.
connect-error-region = Elija la región en la que está su organización.
connect-error-client-id = Pegue el Client ID de su cliente OAuth.
connect-error-client-secret = Pegue el Client Secret que corresponde al Client ID.

connect-connections = Conexiones
connect-add-demo = Añadir la organización de demostración
connect-add = Añadir una conexión
connect-client = cliente { $id }…
connect-this-session = solo esta sesión
connect-tutorial-short = endpoints del tutorial
connect-in-use = en uso
connect-use = Usar
connect-check = Comprobar permisos
connect-new-name = Nuevo nombre para { $name }
connect-remove-demo = ¿Quitar «{ $name }»? La organización de demostración se detiene. Puede volver a iniciarla en cualquier momento.
connect-remove-session = ¿Quitar «{ $name }»? Su secreto se olvida.
connect-remove-kept = ¿Quitar «{ $name }»? Su secreto se borra de { $keyring }. En Genesys Cloud no se borra nada.
connect-the-keyring = su llavero
connect-removed = { $name } quitada

connect-permissions-of = Permisos de { $name }
connect-this-connection = esta conexión
connect-check-again = Comprobar de nuevo
connect-copy-text = Copiar texto para el administrador
connect-text-for = Texto para el administrador
connect-asking-permissions = Preguntando a Genesys Cloud qué puede hacer esta conexión
connect-not-ready = Earshot aún no puede buscar: falta algo imprescindible.
connect-all-allowed = Todo lo que Earshot necesita está permitido.
connect-some-missing = Earshot puede buscar. Lo que falta solo afecta a lo que se indica al lado.
connect-granted = Permitido
connect-missing = Falta
connect-unknown = No se sabe
connect-needed = necesario
connect-wanted-one = Permiso: <names></names>
connect-wanted-all = Permisos, todos ellos: <names></names>
connect-wanted-any = Permiso, uno de estos: <names></names>
connect-and = { " " }y{ " " }
connect-or = { " " }o{ " " }
connect-scope = { " " }· ámbito (scope){ " " }
