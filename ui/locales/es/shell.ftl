# Lo que dice el núcleo de la aplicación, por sus códigos. Los nombres de equipos, las rutas, los nombres de permisos y lo que
# dice el sistema ($cause) vienen de fuera y se quedan como están. Términos: ../GLOSSARY.md

## Genesys Cloud rechaza, o no se le puede preguntar

shell-error-sign-in-refused = Genesys Cloud rechazó el acceso en { $host }. O el Client Secret es incorrecto, o el Client ID es desconocido, o la organización está en otra región: compruebe los tres en la conexión.
shell-error-token-expired = El acceso a Genesys Cloud ha caducado. Inténtelo de nuevo: Earshot vuelve a acceder.
shell-error-permission-missing-unnamed = Este cliente no tiene permitido hacer eso en Genesys Cloud. Pida a un administrador que dé al cliente OAuth un rol (con las divisiones adecuadas) que tenga el permiso para ello.
shell-error-permission-missing-one = Este cliente no tiene permitido hacer eso en Genesys Cloud. Pida a un administrador que dé al cliente OAuth un rol (con las divisiones adecuadas) que tenga el permiso { $permissions }.
shell-error-permission-missing-any = Este cliente no tiene permitido hacer eso en Genesys Cloud. Pida a un administrador que dé al cliente OAuth un rol (con las divisiones adecuadas) que tenga uno de estos permisos: { $permissions }.
shell-error-permission-missing-all = Este cliente no tiene permitido hacer eso en Genesys Cloud. Pida a un administrador que dé al cliente OAuth un rol (con las divisiones adecuadas) que tenga estos permisos: { $permissions }.
shell-error-not-found = Genesys Cloud no tiene nada ahí. Una transcripción suele aparecer minutos después de la llamada, a veces horas; donde el análisis de voz está desactivado para la cola, no habrá ninguna.
shell-error-not-found-call = Esta llamada no está entre los resultados.
shell-error-not-genesys = { $host } responde, pero no como lo hace Genesys Cloud. Compruebe la región o la dirección en la conexión.
shell-error-bad-request = Genesys Cloud no aceptó la solicitud (HTTP { $status }). Cambie la búsqueda e inténtelo de nuevo; si continúa, dé los detalles de abajo a quien se ocupa de Earshot.
shell-error-rate-limited = Genesys Cloud pide una pausa: se hicieron demasiadas solicitudes. Inténtelo de nuevo dentro de un minuto.
shell-error-rate-limited-seconds =
    { $seconds ->
        [one] Genesys Cloud pide una pausa: se hicieron demasiadas solicitudes. Inténtelo de nuevo dentro de { $seconds } segundo.
       *[other] Genesys Cloud pide una pausa: se hicieron demasiadas solicitudes. Inténtelo de nuevo dentro de { $seconds } segundos.
    }
shell-error-rate-limited-minutes =
    { $minutes ->
        [one] Genesys Cloud pide una pausa: se hicieron demasiadas solicitudes. Inténtelo de nuevo dentro de { $minutes } minuto.
       *[other] Genesys Cloud pide una pausa: se hicieron demasiadas solicitudes. Inténtelo de nuevo dentro de { $minutes } minutos.
    }
shell-error-unreachable = No se pudo acceder a Genesys Cloud. Compruebe la conexión de red, y la región o la dirección en la conexión.
shell-error-unreachable-slow-connection = No se pudo acceder a { $host }: la conexión no se estableció a tiempo. Compruebe la conexión de red, y la región o la dirección en la conexión.
shell-error-unreachable-slow-answer = No se pudo acceder a { $host }: la respuesta tardó demasiado. Compruebe la conexión de red, y la región o la dirección en la conexión.
shell-error-unreachable-refused = No se pudo acceder a { $host }: la conexión fue rechazada. Compruebe la conexión de red, y la región o la dirección en la conexión.
shell-error-unreachable-no-such-name = No se pudo acceder a { $host }: no se encontró su nombre. Compruebe la conexión de red, y la región o la dirección en la conexión.
shell-error-unreachable-no-connection = No se pudo acceder a { $host }: no se pudo establecer ninguna conexión. Compruebe la conexión de red, y la región o la dirección en la conexión.
shell-error-unreachable-broke = No se pudo acceder a { $host }: la conexión se cortó. Compruebe la conexión de red, y la región o la dirección en la conexión.
shell-error-tls = No se pudo establecer una conexión segura con { $host }. Puede haber un proxy o un cortafuegos en medio, o el reloj o los certificados de este equipo son incorrectos: consulte al administrador de su red.
shell-error-redirected = { $host } respondió con una redirección, cosa que Genesys Cloud no hace. Puede haber en medio una página de acceso de su red: abra una página web en el navegador e inténtelo de nuevo.
shell-error-server = Genesys Cloud tiene un problema en este momento (HTTP { $status }). Inténtelo de nuevo dentro de unos minutos.
shell-error-unreadable-answer = No se pudo leer la respuesta de Genesys Cloud (en `{ $path }`). Inténtelo de nuevo; si continúa, puede que un proxy esté cambiando las respuestas.
shell-error-truncated = La respuesta de Genesys Cloud se cortó a la mitad. Inténtelo de nuevo.
shell-error-too-large = La respuesta supera los { $limit } bytes y no se leyó. La llamada no se puede mostrar.
shell-error-storage-refused = El almacenamiento de Genesys Cloud rechazó entregar la transcripción (HTTP { $status }). Compruebe el reloj de este equipo e inténtelo de nuevo; si continúa, consulte a su administrador de Genesys Cloud.
shell-error-storage-address = La respuesta indica una dirección de almacenamiento que no es https, así que no se abrió. Compruebe la región o la dirección en la conexión.
shell-error-insecure-address = { $address } no es segura: un Client Secret solo se envía por https. Use https.
shell-error-bad-address = `{ $address }` no es una región de Genesys Cloud. Escriba un dominio como mypurecloud.ie.
shell-error-query-too-long = La frase tiene { $characters } caracteres; Genesys Cloud busca { $limit } como máximo. Acórtela.
shell-error-network-setup = En este equipo no se pueden establecer conexiones seguras. Compruebe sus certificados.

## Por qué no se buscó en una llamada

shell-error-pending = Aún no hay transcripción. Las transcripciones suelen aparecer minutos después de la llamada, a veces horas; vuelva a buscar más tarde.
shell-error-no-transcript = No hay transcripción. Puede que la transcripción esté desactivada para la cola o que la grabación se haya borrado.
shell-error-empty-transcript = La transcripción está vacía. Puede que el análisis de voz esté desactivado para la cola; consulte a su administrador.
shell-error-filter-unverified-forbidden = La llamada contiene las palabras, pero no se pudo comprobar si cumple «{ $filter }»: esta conexión no puede ver los detalles de las llamadas. Pida a su administrador { $permissions }.
shell-error-filter-unverified-unlisted = La llamada contiene las palabras, pero no se pudo comprobar si cumple «{ $filter }»: Genesys aún no lista sus detalles. Inténtelo de nuevo dentro de unos minutos.
shell-error-filter-unverified-untold = La llamada contiene las palabras, pero no se pudo comprobar si cumple «{ $filter }»: Genesys no lo dice de esta llamada. Quite el filtro para verla.

## La consulta

shell-error-empty-query-nothing = Escriba lo que se dijo: una palabra o una frase.
shell-error-empty-query-no-words = No hay ninguna palabra que buscar. Escriba al menos una letra o un dígito.
shell-error-too-long = Es demasiado largo. Use { $longest } caracteres como máximo.
shell-error-invalid-regex-unreadable = No se puede leer la expresión regular: { $reason }.
shell-error-invalid-regex-matches-nothing = La expresión regular coincide con un texto vacío, así que coincidiría en todas partes. Pida al menos una letra.
shell-error-invalid-query-star-alone = Un * necesita letras a su lado: escriba cancel* para palabras que empiezan así, o *embols* para palabras que lo contienen.
shell-error-invalid-query-star-inside = Un * puede estar al principio o al final de una palabra, no dentro de ella.
shell-error-invalid-query-no-letters = «{ $text }» no tiene ninguna letra ni dígito que buscar. Quítelo.
shell-error-invalid-query-unclosed-quote = Falta cerrar las comillas. Escriba otra " donde termina la frase.
shell-error-invalid-query-empty-quotes = No hay nada entre las comillas. Escriba ahí las palabras que se dijeron, o quite las comillas.
shell-error-invalid-query-unclosed-regex = La expresión no tiene final. Escriba otra / donde termina, o ponga las palabras entre comillas.
shell-error-invalid-query-empty-regex = No hay nada entre las barras. Escriba ahí una expresión, por ejemplo /reembols(o|ar)/.
shell-error-invalid-query-after-regex = Deje un espacio después de la barra que termina una expresión. Una barra dentro de ella se escribe \/.
shell-error-invalid-query-unclosed-group = El paréntesis no está cerrado. Escriba otro ) donde termina el grupo.
shell-error-invalid-query-stray-close = Este ) no cierra nada. Quítelo, o escriba ( donde empieza el grupo.
shell-error-invalid-query-empty-group = No hay nada entre los paréntesis. Escriba lo que busca, o quítelos.
shell-error-invalid-query-unknown-scope = «{ $name }:» no existe. Escriba customer: o agent:, o ponga las palabras entre comillas.
shell-error-invalid-query-nothing-after-scope = «{ $scope }:» necesita algo detrás. Escriba { $scope }:reembolso o { $scope }:"cancelar mi cuenta".
shell-error-invalid-query-no-duration = «{ $scope }:» necesita una duración de hasta 24 horas. Escriba { $scope }:60s, { $scope }:2m o { $scope }:1m30s.
shell-error-invalid-query-nothing-beside = { $operator } necesita algo a ambos lados. Para buscar la palabra misma, póngala entre comillas: "{ $word }".
shell-error-invalid-query-nothing-after-not = NOT necesita algo detrás. Para buscar la palabra misma, póngala entre comillas: "not".
shell-error-invalid-query-minus-alone = Un - excluye lo que le sigue directamente: escriba -reembolso. Un guion entre palabras se puede omitir.
shell-error-invalid-query-near-number = NEAR necesita un número: escriba reembolso NEAR/5 supervisor para ambas a 5 palabras como máximo, o NEAR/10s para 10 segundos. Para buscar la palabra misma, póngala entre comillas: "near".
shell-error-invalid-query-near-chain = NEAR une dos cosas. Para tres, escriba (a NEAR/5 b) (b NEAR/5 c).
shell-error-invalid-query-near-operand = NEAR une palabras, frases, expresiones y grupos OR de ellas. Escriba NOT delante de un grupo: NOT (reembolso NEAR/5 supervisor).
shell-error-invalid-query-near-across-sides = Las palabras se cuentan solo dentro de una parte, y aquí las partes son distintas. Escriba NEAR/10s para contar los segundos entre el cliente y el agente.
shell-error-invalid-query-after-operand = «after:» admite una palabra, una frase, una expresión o un grupo OR de ellas. Escriba after:"muchas gracias" o after:(gracias OR adiós).
shell-error-invalid-query-only-anchors = «first:», «last:» y «after:» limitan lo que está a su lado. Escriba ahí lo que busca: first:60s reembolso.
shell-error-invalid-query-negated-anchor = «first:», «last:» y «after:» no se pueden negar. Ponga NOT delante de lo que no debe decirse ahí: first:60s NOT reembolso.
shell-error-invalid-query-double-negation = Dos negaciones se anulan. Escríbalo sin ninguna de las dos.
shell-error-invalid-query-other-side = «{ $inner }:» no puede estar dentro de «{ $outer }:». Escriba uno junto al otro: { $outer }:reembolso { $inner }:disculpe.
shell-error-invalid-query-too-many-regexes = Son demasiadas expresiones para una consulta. Use { $most } como máximo.
shell-error-invalid-query-too-deep = Hay demasiados paréntesis unos dentro de otros. Quite los que no hagan falta.

## Fechas y filtros

shell-error-invalid-dates-unreadable = «{ $text }» no es una fecha. Escríbala así: 2026-11-20, o 2026-11-20 14:30.
shell-error-invalid-dates-end-before-start = El final es anterior al principio. Intercambie las dos fechas.
shell-error-invalid-dates-too-old = El principio es anterior al año 2000. Compruebe el año.
shell-error-invalid-dates-in-the-future = El principio está en el futuro. Elija un día que ya haya empezado.
shell-error-invalid-filter-lengths-swapped = Ninguna llamada dura como mínimo { $min } y como máximo { $max } segundos. Intercambie las dos duraciones.
shell-error-invalid-filter-empty-number = Un número de teléfono se busca por sus dígitos. Escriba al menos uno, o quite el número.
shell-error-invalid-filter-empty =
    { $what ->
        [language] Hay un idioma vacío. Elija uno de la lista, o quítelo.
       *[topic] Hay un tema vacío. Elija uno de la lista, o quítelo.
    }
shell-error-invalid-filter-unknown =
    { $what ->
        [queue] La cola «{ $name }» no existe en esta organización. Elíjala de nuevo de la lista.
        [agent] El agente «{ $name }» no existe en esta organización. Elíjalo de nuevo de la lista.
        [division] La división «{ $name }» no existe en esta organización. Elíjala de nuevo de la lista.
       *[wrap-up-code] El código de conclusión «{ $name }» no existe en esta organización. Elíjalo de nuevo de la lista.
    }

## Conexiones y el llavero

shell-error-not-connected = Earshot no está conectado a ninguna organización. Conecte una, o elija una de las conexiones guardadas.
shell-error-connection-unknown = No hay ninguna conexión llamada «{ $name }».
shell-error-connections-unreadable = Earshot no puede leer su lista de conexiones, { $path }: { $cause }. Compruebe que la carpeta existe, es suya y tiene espacio, o indique otra en EARSHOT_CONFIG_DIR.
shell-error-connections-unwritable = Earshot no puede escribir su lista de conexiones, { $path }: { $cause }. Compruebe que la carpeta existe, es suya y tiene espacio, o indique otra en EARSHOT_CONFIG_DIR.
shell-error-connections-newer = La lista de conexiones, { $path }, la escribió un Earshot más reciente. Actualice Earshot, o indique otra carpeta en EARSHOT_CONFIG_DIR.
shell-error-bad-region = Elija la región de su organización.
shell-error-bad-client-id = Escriba el Client ID.
shell-error-bad-client-secret = Escriba el Client Secret.
shell-error-no-home = No hay carpeta personal. Indique una en EARSHOT_CONFIG_DIR.
shell-error-demo-failed = { $cause }
shell-error-keyring-unavailable = Earshot no puede acceder a un llavero ({ $keyring }) en este equipo. Instale e inicie uno (GNOME Keyring o KWallet) y vuelva a iniciar Earshot. O conserve el secreto solo en esta sesión.
shell-error-keyring-unavailable-own-account = Earshot no puede acceder a un llavero ({ $keyring }) en este equipo. Inicie sesión en este equipo con su propia cuenta y vuelva a iniciar Earshot. O conserve el secreto solo en esta sesión.
shell-error-keyring-unavailable-not-removed = «{ $name }» no se quitó, porque no se pudo borrar su secreto. { shell-error-keyring-unavailable }
shell-error-keyring-locked = El llavero ({ $keyring }) está bloqueado. Desbloquéelo e inténtelo de nuevo, o conserve el secreto solo en esta sesión.
shell-error-keyring-locked-not-removed = «{ $name }» no se quitó, porque no se pudo borrar su secreto. { shell-error-keyring-locked }
shell-error-keyring-no-answer = El llavero ({ $keyring }) no respondió en dos minutos. Busque una ventana que pida su contraseña, respóndala e inténtelo de nuevo.
shell-error-keyring-no-answer-not-removed = «{ $name }» no se quitó, porque no se pudo borrar su secreto. { shell-error-keyring-no-answer }
shell-error-keyring-refused = El llavero ({ $keyring }) lo rechazó: { $cause }. Inténtelo de nuevo, o conserve el secreto solo en esta sesión.
shell-error-keyring-refused-not-removed = «{ $name }» no se quitó, porque no se pudo borrar su secreto. { shell-error-keyring-refused }
shell-error-keyring-not-asked = No se pudo consultar el llavero.
shell-error-secret-missing = No hay ningún secreto de esta conexión en el llavero ({ $keyring }). Conéctese de nuevo y escríbalo.
shell-error-secret-missing-not-removed = «{ $name }» no se quitó, porque no se pudo borrar su secreto. { shell-error-secret-missing }

## Nombres de búsquedas guardadas y de conexiones

shell-error-bad-name-search-empty = Dé un nombre a la búsqueda.
shell-error-bad-name-search-long = El nombre tiene más de { $longest } caracteres. Acórtelo.
shell-error-bad-name-search-taken = Ya hay una búsqueda guardada llamada «{ $name }». Elija otro nombre.
shell-error-bad-name-connection-empty = Dé un nombre a la conexión.
shell-error-bad-name-connection-taken = Ya hay una conexión llamada «{ $name }». Elija otro nombre.

## Búsquedas que se conservan

shell-error-searches-unreadable = Earshot no puede leer sus búsquedas, { $path }: { $cause }. Compruebe que la carpeta existe, es suya y tiene espacio, o indique otra en EARSHOT_CONFIG_DIR.
shell-error-searches-unwritable = Earshot no puede escribir sus búsquedas, { $path }: { $cause }. Compruebe que la carpeta existe, es suya y tiene espacio, o indique otra en EARSHOT_CONFIG_DIR.
shell-error-searches-damaged = El archivo { $path } está dañado: { $cause }. Earshot lo deja como está. Repárelo, o muévalo a otro lugar para empezar de nuevo.
shell-error-searches-newer = El archivo { $path } lo escribió un Earshot más reciente. Actualice Earshot, o indique otra carpeta en EARSHOT_CONFIG_DIR.
shell-error-search-unknown = No hay ninguna búsqueda guardada llamada «{ $name }».
shell-error-import-refused-closed = Las búsquedas no se importaron: no se puede leer el archivo ({ $cause }).
shell-error-import-refused-large = Las búsquedas no se importaron: el archivo es demasiado grande para ser uno que exportó Earshot.
shell-error-import-refused-unreadable = Las búsquedas no se importaron: el archivo no es uno que exportó Earshot ({ $cause }).
shell-error-import-refused-foreign = Las búsquedas no se importaron: el archivo no es uno que exportó Earshot.
shell-error-import-refused-newer = Las búsquedas no se importaron: el archivo lo escribió un Earshot más reciente. Actualice Earshot.
shell-error-import-refused-damaged = Las búsquedas no se importaron: el archivo está dañado ({ $cause }).
shell-error-import-refused-empty = Las búsquedas no se importaron: no hay ninguna en el archivo.
shell-error-import-refused-not-askable = Las búsquedas no se importaron: «{ $name }» no se puede ejecutar. { $cause }
shell-error-run-unknown = Esta búsqueda ya no se puede continuar: se terminó o se olvidó en otro lugar.
shell-error-run-busy = Esta búsqueda ya se está continuando en otra ventana o terminal.

## Búsquedas en curso

shell-error-run-gone = Estos resultados ya no se conservan. Busque de nuevo.
shell-error-run-going-on-again = Esta búsqueda sigue en curso. Espere a que termine, o deténgala primero.
shell-error-run-going-on-receipt = Esta búsqueda sigue en curso. Espere a que termine, o deténgala, para guardar su informe.
shell-error-too-many-runs = Ya hay { $most } búsquedas en curso. Espere a que termine una, o detenga una de ellas.
shell-error-broke-off = Esto se detuvo de forma inesperada. Inténtelo de nuevo; el registro dice más.

## Guardar

shell-error-disk-full = El disco está lleno: { $path } no se guardó. Libere espacio o elija otra carpeta y guarde de nuevo.
shell-error-not-writable = No se puede escribir { $path }: no hay permiso o el disco es de solo lectura. Elija otra carpeta.
shell-error-no-folder = No hay carpeta para { $path }. Elija una carpeta que exista.
shell-error-file-exists = { $path } ya existe y se dejó como estaba. Elija otro nombre.
shell-error-write-failed = No se pudo guardar { $path }: { $cause }. Inténtelo de nuevo, o elija otra carpeta.
shell-error-output-failed = No se pudo escribir la transcripción: { $cause }.
shell-error-read-failed = No se pudo leer la transcripción guardada: { $cause }.
shell-error-not-a-transcript = Esto no es una transcripción que Earshot guardó como JSON, o está dañada: { $cause }.
shell-error-newer-version = Esta transcripción la guardó un Earshot más reciente (versión de archivo { $version }). Actualice Earshot para abrirla.
shell-error-unknown-format = No existe el formato «{ $given }». Elija uno de estos: { $known }.
shell-error-unknown-time-style = Las horas no se pueden dar como «{ $given }». Elija una de estas formas: { $known }.
shell-error-unknown-zone = No existe la zona horaria «{ $name }». Indique un nombre como America/Bogota o UTC.
shell-error-no-passage = Esta llamada no tiene esas intervenciones. Selecciónelas de nuevo.
shell-error-not-saved = El informe no se guardó: { $cause }.
shell-error-not-saved-here = Earshot no guardó esto en esta sesión.
shell-error-not-opened = No se pudo iniciar ningún otro programa para abrirlo.

## Oír una llamada

shell-error-audio-none = Esta llamada no se grabó, así que no hay nada que oír.
shell-error-audio-forbidden = Esta conexión no puede leer grabaciones. Pida a un administrador uno de estos permisos: { $permissions }.
shell-error-audio-archived = La grabación de esta llamada está archivada. Haga que la restauren en Genesys Cloud e inténtelo de nuevo.
shell-error-audio-restoring = Genesys Cloud está recuperando de su archivo la grabación de esta llamada. Inténtelo de nuevo más tarde.
shell-error-audio-transcoding = Genesys Cloud aún está preparando la grabación de esta llamada. Inténtelo de nuevo dentro de unos minutos.
shell-error-audio-deleted = La grabación de esta llamada se borró.
shell-error-audio-failed = Genesys Cloud no tiene sonido para esta grabación.
shell-error-audio-left = Ya se está oyendo otra llamada, o ninguna.
shell-error-audio-not-offered = La pasarela de esta conexión ofrece transcripciones pero no grabaciones, así que no hay nada que oír.
shell-error-audio-broken-off = La grabación se cortó. Inténtelo de nuevo.

## Advertencias durante una búsqueda

shell-warning-sentiment-unscored =
    { $calls ->
        [one] { $calls } llamada contiene las palabras, pero Genesys no evaluó su sentimiento, así que quedó fuera.
       *[other] { $calls } llamadas contienen las palabras, pero Genesys no evaluó su sentimiento, así que quedaron fuera.
    }
shell-warning-content-search-unknown = Genesys no listó ninguna llamada, y Earshot no puede ver si la búsqueda de contenido está activada en esta organización. Pida a su administrador routing:transcriptionSettings:view, o haga leer todas las llamadas de estas fechas.
shell-warning-pages-repeat = Genesys envió dos veces la misma página de llamadas, así que no se pudo listar el resto de estas fechas. Inténtelo de nuevo, o elija menos días.
shell-warning-calls-unlisted =
    { $calls ->
        [one] Genesys lista { $calls } llamada sin decir cuándo fue ni cómo encontrar su transcripción, así que no se leyó.
       *[other] Genesys lista { $calls } llamadas sin decir cuándo fueron ni cómo encontrar sus transcripciones, así que no se leyeron.
    }
shell-warning-slice-too-full = Genesys encontró { $calls } llamadas en el minuto { $minute } y solo muestra { $shown } de ellas. Pida una frase menos frecuente para verlas todas.
shell-warning-rows-missing = De las llamadas entre { $from } y { $to } que contienen las palabras, Genesys contó algunas que no nombró: { $calls }. Inténtelo de nuevo, o elija menos días.

## Por qué un plan busca así sus llamadas, y qué se perdería. Pueden ir varias seguidas

shell-reason-too-old = Genesys solo busca por contenido en los últimos 60 días, así que se leen todas las llamadas de estas fechas.
shell-reason-chosen-scan = Usted pidió que se leyeran todas las llamadas de estas fechas.
shell-reason-chosen-content = Usted pidió la búsqueda de contenido.
shell-reason-phrase-too-long = La frase es más larga de lo que Genesys puede buscar, así que se leen todas las llamadas de estas fechas.
shell-reason-switched-off = La búsqueda de contenido está desactivada en esta organización, así que se leen todas las llamadas de estas fechas.
shell-reason-not-said = Genesys solo puede buscar lo que se dijo, no lo que no se dijo, así que se leen todas las llamadas de estas fechas.
shell-reason-open-words = Genesys solo puede buscar palabras enteras, así que se leen todas las llamadas de estas fechas.
shell-reason-many-alternatives = La consulta tiene demasiadas alternativas para pedirlas a Genesys una por una, así que se leen todas las llamadas de estas fechas.
shell-reason-by-content = Genesys lista las llamadas que contienen las palabras; aquí se comprueba cada una.
shell-reason-by-content-rows-first = Genesys lista las llamadas que contienen las palabras; se piden sus detalles, y las que pasan los filtros se comprueban aquí.
shell-reason-by-content-list-first = Genesys lista las llamadas que pasan los filtros y las que contienen las palabras; las que están en ambas listas se comprueban aquí.
shell-reason-older-read = Solo busca por contenido en los últimos 60 días, así que se leen todas las llamadas anteriores de estas fechas.
shell-reason-few-pass =
    { $calls ->
        [one] Solo { $calls } llamada aproximadamente pasa los filtros, así que leerla es más rápido que buscar por contenido.
       *[other] Solo unas { $calls } llamadas pasan los filtros, así que leerlas es más rápido que buscar por contenido.
    }
shell-reason-content-not-accepted = Genesys no aceptó una búsqueda de contenido, así que se leen todas las llamadas de estas fechas.
shell-reason-content-forbidden = Esta conexión no puede buscar por contenido (para eso hace falta { $permissions }), así que se leen todas las llamadas de estas fechas.
shell-reason-missed-by-content = Se perderían las llamadas aún en curso o aún sin transcribir, las que Genesys aún no ha indexado y las palabras que en el índice de Genesys están escritas de otra forma que en la transcripción.
shell-reason-number-in-words = Las llamadas en las que Genesys tiene el número en palabras («quinientos») solo se encuentran leyendo todas las llamadas.
shell-reason-missed-by-scan = Se perderían las llamadas aún en curso, las aún sin transcribir y las de los últimos minutos que Genesys aún no lista.

## Lo que puede hacer una conexión

shell-ability-readTranscripts = Leer transcripciones
shell-ability-readTranscripts-purpose = Earshot lee lo que se dijo en cada llamada y busca ahí sus palabras.
shell-ability-listCalls = Listar llamadas
shell-ability-listCalls-purpose = Earshot lista las llamadas de sus fechas con sus horas, agentes, colas y códigos de conclusión.
shell-ability-contentSearch = Buscar por contenido
shell-ability-contentSearch-purpose = Genesys Cloud propone las llamadas de los últimos 60 días que contienen sus palabras, y así hay que leer menos. Sin esto, Earshot lee todas las llamadas de sus fechas.
shell-ability-contentSwitch = Ver la configuración de transcripción
shell-ability-contentSwitch-purpose = Earshot ve si la búsqueda de contenido está activada y no necesita averiguarlo probando.
shell-ability-queues = Ver colas
shell-ability-queues-purpose = Las llamadas muestran el nombre de su cola, y usted elige las colas por su nombre.
shell-ability-agents = Encontrar agentes
shell-ability-agents-purpose = Usted elige agentes escribiendo una parte de su nombre. Sin esto, Earshot lee para ello la lista de todos los usuarios.
shell-ability-wrapUpCodes = Ver códigos de conclusión
shell-ability-wrapUpCodes-purpose = Usted elige llamadas por el código de conclusión que puso el agente.
shell-ability-divisions = Ver divisiones
shell-ability-divisions-purpose = Usted elige llamadas por división.
shell-ability-topics = Ver temas
shell-ability-topics-purpose = Usted elige llamadas por los temas que el análisis de voz detectó en ellas.
shell-ability-recordings = Reproducir grabaciones
shell-ability-recordings-purpose = Usted oye una llamada mientras lee lo que se dice. Sin esto, Earshot muestra solo las palabras.
shell-ability-summaries = Leer resúmenes
shell-ability-summaries-purpose = Usted ve el resumen que Genesys Cloud escribió de una llamada, si lo hizo.

## Partes del mundo

shell-area-americas = América
shell-area-emea = Europa, Oriente Medio y África
shell-area-asia-pacific = Asia-Pacífico

## Quién habla, donde no hay nombre

shell-role-customer = Cliente
shell-role-agent = Agente
shell-role-ivr = IVR
shell-role-acd = Cola
shell-role-voicemail = Buzón de voz
shell-role-other = Agente

## Lo que aparece donde no hay nombre o valor

shell-none-unknown-agent = Agente desconocido
shell-none-no-queue = Sin cola
shell-none-no-agent = Sin agente
shell-none-unscored = Sin evaluar
shell-none-negative = Negativo
shell-none-neutral = Neutro
shell-none-positive = Positivo
shell-none-nothing-said = [Silencio/Sin voz]

## Ventanas del sistema: sus títulos y cómo se llaman los tipos de archivo

shell-dialog-save-transcript = Guardar transcripción
shell-dialog-save-passage = Guardar fragmento
shell-dialog-save-all = Guardar todas las transcripciones en una carpeta
shell-dialog-save-receipt = Guardar informe
shell-dialog-save-searches = Guardar búsquedas
shell-dialog-import-searches = Importar búsquedas
shell-kind-txt = Texto
shell-kind-vtt = Subtítulos WebVTT
shell-kind-srt = Subtítulos SubRip
shell-kind-csv = Tabla CSV
shell-kind-json = JSON
shell-kind-table = Tabla para hojas de cálculo
shell-error-not-zoomed = No se pudo mostrar la página en otro tamaño.
