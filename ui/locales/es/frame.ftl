# Navegación, paneles, barra de estado y lo que aparece donde no hay nada. Términos: ../GLOSSARY.md

frame-starting = Iniciando Earshot
frame-broken = Earshot no pudo iniciarse

## Paneles
frame-search = Búsqueda
frame-panes = Panel
frame-results = Resultados
frame-results-count = { $n ->
    [one] { $n } resultado
   *[other] { $n } resultados
}
frame-call = Llamada
frame-no-call-open = No hay ninguna llamada abierta.
frame-splitter-saved = Ancho de las búsquedas guardadas
frame-splitter-results = Ancho de los resultados
frame-splitter-hint = Arrastre o use las flechas. Un doble clic restablece el ancho inicial.
frame-nav-open = Mostrar búsquedas guardadas y conexiones
frame-nav-close = Ocultar búsquedas guardadas y conexiones
frame-close-call = Cerrar la llamada

## Navegación
frame-connections = Conexiones
frame-manage-connections = Gestionar conexiones
frame-invented = llamadas inventadas
frame-demo-note = Está en la organización de demostración. Las personas y las llamadas son inventadas.

## Barra de estado
frame-not-connected = Sin conexión
frame-demo = demo
frame-session-only = solo esta sesión
frame-session-only-why = El secreto está solo en memoria y desaparece cuando se cierra Earshot.
frame-budget = Límite de solicitudes
frame-budget-why = Genesys Cloud solo permite a una conexión cierto número de solicitudes por minuto. Earshot no llega a ese límite.
frame-budget-used = <b>{ $used }</b> / { $allowed } <long>solicitudes este minuto</long>
frame-budget-wait = { $seconds ->
    [one] esperando { $seconds } segundo por el límite de solicitudes
   *[other] esperando { $seconds } segundos por el límite de solicitudes
}
frame-shared = { $n ->
    [one] lo usa { $n } búsqueda
   *[other] lo comparten { $n } búsquedas
}
frame-keys = Teclas

## Sin red
frame-offline = Sin red
frame-offline-title = No se puede acceder a Genesys Cloud.
frame-offline-works = Las llamadas ya encontradas se pueden leer y guardar. Las búsquedas nuevas tienen que esperar a la red.
frame-offline-waiting = La búsqueda espera a la red. Mientras tanto, las llamadas ya encontradas se pueden leer y guardar.

## El panel de lectura
frame-reading = Llamada
frame-opening = Abriendo la transcripción
frame-try-again = Reintentar

## La cabecera de una llamada
frame-direction-inbound = entrante
frame-direction-outbound = saliente
frame-when-title = { $utc } · se muestra en { $zone }
frame-id = ID
frame-copy-id-title = Copiar { $id }
frame-copy-id = , copiar el ID de conversación
frame-id-copied-what = ID de conversación
frame-open-in-genesys = Abrir en Genesys Cloud
frame-save = Guardar
frame-saving = Guardando…
frame-facts = Datos
frame-facts-title = Datos de la llamada

## Avisos que pasan
frame-open-folder = Abrir carpeta
frame-dismiss = Descartar

## El panel de resultados sin filas
frame-start = ¿Qué se dijo?
frame-start-how = Escriba palabras en el cuadro de arriba. Earshot encuentra las llamadas en las que alguien las dijo y le lleva al segundo exacto.
frame-start-examples = Por ejemplo
frame-example-word = reembolso
frame-example-word-note = esta palabra, dicha por cualquiera
frame-example-phrase = "cancelar mi contrato"
frame-example-phrase-note = estas palabras, en este orden
frame-example-side = customer:quej*
frame-example-side-note = el cliente dice queja, quejas, quejarme…
frame-example-near = reembolso NEAR/10 factura
frame-example-near-note = ambas, a diez palabras como máximo
frame-example-never = -agent:disculpe
frame-example-never-note = llamadas en las que el agente nunca dice disculpe
frame-narrowed-away = No queda ninguna llamada
frame-narrowed-away-why = Nada de lo encontrado cumple todo lo que ha marcado.
frame-show-all = Mostrar todas las llamadas
frame-without-lines = No hay palabras que mostrar en líneas
frame-without-lines-why = Estas llamadas responden a la consulta por lo que no se dijo.
frame-show-cards = Mostrarlas como tarjetas
frame-search-again = Buscar de nuevo
frame-what-was-read = Qué se leyó
frame-stopped = Detenida antes de encontrar nada
frame-nothing-found = Ninguna llamada responde a esto
frame-none = { $sentence }: ninguna.
frame-search-instead = Buscar en su lugar
frame-proposed-none = La búsqueda de contenido de Genesys Cloud no propuso ninguna llamada.
frame-proposed = { $n ->
    [one] La búsqueda de contenido de Genesys Cloud propuso { $n } llamada; llamadas que se pudieron leer: { $read }. Las palabras no estaban.
   *[other] La búsqueda de contenido de Genesys Cloud propuso { $n } llamadas; llamadas que se pudieron leer: { $read }. Las palabras no estaban en ellas.
}
frame-listed-none = No había llamadas que leer en estas fechas.
frame-listed = Se listaron todas las llamadas de estas fechas: { $n }. De ellas se pudieron leer { $read }.
frame-set-aside = { $n ->
    [one] Los filtros apartaron { $n } llamada más, sin leerla.
   *[other] Los filtros apartaron { $n } llamadas más, sin leerlas.
}
frame-unread = La respuesta puede estar entre lo que no se leyó: { $reasons }.
frame-unread-pending = { $n ->
    [one] { $n } transcripción que aún no está lista
   *[other] { $n } transcripciones que aún no están listas
}
frame-unread-forbidden = { $n ->
    [one] { $n } llamada que esta conexión no puede leer
   *[other] { $n } llamadas que esta conexión no puede leer
}
frame-unread-failed = { $n ->
    [one] { $n } llamada que no se pudo leer
   *[other] { $n } llamadas que no se pudieron leer
}
frame-try-these-again = Reintentar estas
frame-see-which = Ver cuáles
frame-zoomed = { $percent } % del tamaño original
