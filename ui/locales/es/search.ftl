# Preguntar: el cuadro de búsqueda y sus partes, fechas, filtros, el plan, búsquedas guardadas. Términos: ../GLOSSARY.md

search-button = Buscar
search-placeholder = Palabras que alguien dijo, por ejemplo  reembolso  o  customer:"cancelar mi cuenta"
search-box = Palabras que se buscan
search-help = Cómo buscar
search-words = Las palabras buscadas
search-add-words = Añadir palabras
search-zone = Días en { $zone }
search-exact = Solo la frase «{ $phrase }»
search-nothing-asked = Llamadas de voz de esta organización, ambas partes.
search-place = El lugar:
search-go-there = Ir allí
search-change-part = Cambiar esta parte: { $words }

search-dates = Fechas
search-preset-today = Hoy
search-preset-yesterday = Ayer
search-preset-days7 = Últimos 7 días
search-preset-days30 = Últimos 30 días
search-preset-custom = Personalizado
search-from = Del
search-to = al
search-whole-days = ambos días completos

search-question = { $when } en las que { $said }
search-when-today = Llamadas de hoy
search-when-yesterday = Llamadas de ayer
search-when-days7 = Llamadas de los últimos 7 días
search-when-days30 = Llamadas de los últimos 30 días
search-when-days = Llamadas del { $days }

search-quoted = «{ $text }»
search-starting = una palabra que empieza por { $what }
search-containing = una palabra que contiene { $what }
search-matching = palabras que cumplen el patrón { $pattern }
search-or = { $left } o { $right }
search-and = { $left } y { $right }
search-says =
    { $side ->
        [customer] el cliente dice { $what }
        [agent] el agente dice { $what }
       *[anyone] alguien dice { $what }
    }
search-says-not =
    { $side ->
        [customer] el cliente no dice { $what }
        [agent] el agente no dice { $what }
       *[anyone] nadie dice { $what }
    }
search-near-words =
    { $n ->
        [1] { $left } junto a { $right }
       *[other] { $left } a { $n } palabras o menos de { $right }
    }
search-near-seconds = { $left } a { $time } o menos de { $right }
search-near-apart-words =
    { $n ->
        [1] { $left }, junto al lugar en que { $right }
       *[other] { $left }, a { $n } palabras o menos de donde { $right }
    }
search-near-apart-seconds = { $left }, a { $time } o menos de donde { $right }
search-first =
    { $n ->
        [1] en el primer segundo
       *[other] en los primeros { $time }
    }
search-last =
    { $n ->
        [1] en el último segundo
       *[other] en los últimos { $time }
    }
search-after = después de: { $what }
search-anchored = { $where }, { $said }
search-brackets = ({ $said })
search-not-so = no se cumple: { $said }

search-chip-not = no { $what }
search-chip-says =
    { $side ->
        [agent] el agente dice { $what }
       *[customer] el cliente dice { $what }
    }
search-chip-says-not =
    { $side ->
        [agent] el agente no dice { $what }
       *[customer] el cliente no dice { $what }
    }
search-join-and = y
search-join-or = o
search-join-not = no

search-where-queues = en la cola { $names }
search-where-agents = con el agente { $names }
search-where-divisions = en la división { $names }
search-where-wrapUpCodes = concluidas como { $names }
search-where-inbound = entrantes
search-where-outbound = salientes
search-where-languages = en { $names }
search-where-languages-or-unknown = en { $names } o en un idioma desconocido
search-where-between = de entre { $least } y { $most }
search-where-at-least = de { $least } como mínimo
search-where-at-most = de { $most } como máximo
search-where-held = puestas en espera
search-where-not-held = nunca puestas en espera
search-where-transferred = transferidas
search-where-not-transferred = no transferidas
search-where-number = con { $number } en un número
search-where-sentiment =
    en las que el sentimiento del { $side ->
        [agent] agente
       *[customer] cliente
    } { $is ->
        [positive] es positivo
        [gotWorse] empeoró
        [gotBetter] mejoró
       *[negative] es negativo
    }
search-where-topics = sobre { $names }

search-editor-change = Cambiar esta parte
search-editor-add = Añadir una parte
search-apply = Aplicar
search-add = Añadir
search-joins = Cómo se une al resto
search-joins-and = y también
search-joins-or = o en su lugar
search-who = Quién
search-who-anyone = cualquiera
search-who-customer = el cliente
search-who-agent = el agente
search-group-side =
    { $side ->
        [agent] el agente, como todo en estos paréntesis
       *[customer] el cliente, como todo en estos paréntesis
    }
search-says-label = Dice
search-look-at = Dónde
search-kind-phrase = exactamente estas palabras
search-kind-starts = palabras que empiezan por
search-kind-contains = palabras que contienen
search-kind-near = estas palabras cerca de otras
search-kind-after = solo lo que viene después
search-kind-first = solo el principio de la llamada
search-kind-last = solo el final de la llamada
search-kind-regex = un patrón (expresión regular)
search-words-label = Palabras
search-pattern-label = Patrón
search-example = por ejemplo  { $example }
search-example-phrase = cancelar mi cuenta
search-example-starts = cancel
search-example-contains = queja
search-example-near = reembolso
search-example-other = supervisor
search-example-after = gracias por llamar
search-example-regex = pedido (número|n\.º) \d+
search-within = A menos de
search-within-of = de
search-unit = Unidad
search-unit-words = palabras
search-unit-seconds = segundos
search-other-words = Otras palabras
search-the-first = Los primeros
search-the-last = Los últimos
search-amount-seconds = segundos
search-must-not = <b>no</b> debe decirse

search-filter = Filtro
search-filters = Filtros
search-add-filter = Añadir un filtro
search-clear-filters = Quitar todos
search-remove-filter = Quitar este filtro
search-remove-named-filter = Quitar el filtro { $label }: { $words }
search-filter-named = Filtro: { $label }
search-filter-is = { $label }: { $words }
search-filter-queues = Cola
search-filter-agents = Agente
search-filter-direction = Dirección
search-filter-duration = Duración
search-filter-sentiment = Sentimiento
search-filter-topics = Tema
search-filter-wrapUpCodes = Código de conclusión
search-filter-holding = Espera o transferencia
search-filter-languages = Idioma
search-filter-number = Número
search-filter-divisions = División
search-whose-customer = Sentimiento del cliente
search-whose-agent = Sentimiento del agente
search-note-queues = colas por las que pasó la llamada
search-note-agents = quién habló con el cliente
search-note-direction = quién llamó a quién
search-note-duration = cuánto duró la llamada
search-note-sentiment = cómo se sintió una parte y cómo cambió
search-note-topics = de qué trata según Genesys Cloud
search-note-wrapUpCodes = lo que el agente eligió después de la llamada
search-note-holding = llamadas puestas en espera o transferidas
search-note-languages = el idioma de la transcripción
search-note-number = el número de quien llama o el marcado, o una parte
search-note-divisions = divisiones a las que pertenece la llamada

search-is-inbound = entrante
search-is-outbound = saliente
search-is-at-least = como mínimo { $time }
search-is-at-most = como máximo { $time }
search-is-held = en espera
search-is-not-held = sin espera
search-is-transferred = transferida
search-is-not-transferred = no transferida
search-is-negative = es negativo
search-is-positive = es positivo
search-is-gotWorse = empeoró
search-is-gotBetter = mejoró
search-is-one-or-more =
    { $n ->
        [one] { $name } o { $n } más
       *[other] { $name } o { $n } más
    }
search-is-not-unknown = no desconocido

search-either-direction = Cualquiera
search-inbound = Entrante: llamó el cliente
search-outbound = Saliente: llamamos nosotros
search-at-least = Como mínimo
search-at-most = Como máximo
search-field-unit = { $label }, { $unit }
search-min = min
search-s = s
search-held = Puesta en espera
search-transferred = Transferida
search-either = da igual
search-yes = sí
search-no = no
search-sentiment-line = El sentimiento del <whose></whose> <is></is>
search-sentiment-customer = cliente
search-sentiment-agent = agente
search-sentiment-whose = Sentimiento de quién
search-sentiment-is = Cómo es
search-choose = elegir…
search-number-field = Dígitos del número de quien llama o del número marcado

search-look-queues = Buscar una cola
search-look-agents = Buscar un agente
search-look-topics = Buscar un tema
search-look-wrapUpCodes = Buscar un código de conclusión
search-look-languages = Buscar un idioma
search-look-divisions = Buscar una división
search-type-a-name = Escriba un nombre
search-chosen = Elegidos
search-remove-entry = Quitar { $name }
search-looking = Buscando…
search-nothing-called = Nada se llama «{ $text }».
search-none-here = Aquí no hay ninguno.
search-unknown-language = incluir llamadas de idioma desconocido

search-help-press = Pulse un ejemplo para ponerlo en el cuadro.
search-help-words = Palabras
search-help-words-1 = "cancelar mi cuenta"
search-help-words-1-means = estas palabras, en este orden
search-help-words-2 = cancelar cuenta
search-help-words-2-means = ambas palabras, en cualquier lugar de la llamada
search-help-words-3 = reembolso OR devolución
search-help-words-3-means = al menos una de ellas
search-help-words-4 = cancel*
search-help-words-4-means = también cancelo, cancelar, cancelación
search-help-who = Quién
search-help-who-1 = customer:"hablar con un supervisor"
search-help-who-1-means = solo cuando lo dice el cliente
search-help-who-2 = agent:(perdón OR disculpe)
search-help-who-2-means = solo cuando el agente dice una de ellas
search-help-not = No
search-help-not-1 = factura -reembolso
search-help-not-1-means = la primera palabra y en ningún lugar la segunda
search-help-not-2 = -agent:"gracias por llamar"
search-help-not-2-means = llamadas en las que el agente nunca lo dice
search-help-where = Dónde
search-help-where-1 = reembolso NEAR/5 supervisor
search-help-where-1-means = a cinco palabras como máximo
search-help-where-2 = queja NEAR/10s disculpe
search-help-where-2-means = dichas en menos de diez segundos
search-help-where-3 = first:60s -agent:"mi nombre es"
search-help-where-3-means = no se dice en el primer minuto
search-help-where-4 = after:"algo más" cancelar
search-help-where-4-means = se dice después de otra cosa
search-help-foot = Las mayúsculas no importan. Los paréntesis agrupan. <code>/un patrón/</code> es una expresión regular.

search-save = Guardar búsqueda
search-save-title = Conservar esta consulta para repetirla
search-save-this = Guardar esta búsqueda
search-save-note = Se conservan palabras, fechas y filtros. Cada ejecución dirá qué hay de nuevo.
search-save-do = Guardar
search-save-or = o
search-save-change = Cambiar «{ $name }»
search-name = Nombre de la búsqueda
search-a-name = Un nombre
search-saved-as = «{ $name }» guardada
search-removed = «{ $name }» quitada
search-imported =
    { $n ->
        [one] { $n } búsqueda importada
       *[other] { $n } búsquedas importadas
    }

search-saved = Búsquedas guardadas
search-saved-none = Aún no hay ninguna. «Guardar búsqueda» conserva una consulta para repetirla.
search-saved-more = Exportar o importar búsquedas
search-last-run = última vez { $when }
search-not-run = aún no ejecutada
search-new-since =
    { $n ->
        [one] { $n } nueva desde la última vez
       *[other] { $n } nuevas desde la última vez
    }
search-new-calls =
    { $n ->
        [one] llamada nueva
       *[other] llamadas nuevas
    }
search-more-about = Más sobre { $name }
search-recent = Recientes
search-import = Importar de un archivo…
search-export-all = Exportar todas…
search-run = Ejecutar
search-replace = Reemplazar por la consulta del cuadro
search-duplicate = Duplicar
search-export = Exportar…
search-remove-sure = ¿Quitar «{ $name }»? Lo que encontró permanece en Genesys Cloud.

search-interrupted = Búsquedas interrumpidas
search-interrupted-at =
    { $n ->
        [one] Interrumpida tras leer { $n } llamada
       *[other] Interrumpida tras leer { $n } llamadas
    }
search-go-on = Continuar
search-forget = Olvidar

search-plan-long = Esto llevará un rato
search-plan-how = Cómo se buscó
search-plan-ways = Maneras de buscar
search-plan-start = Empezar
search-plan-not-now = Ahora no
search-way-content = Consultar la búsqueda de contenido de Genesys Cloud
search-way-content-what = lee solo las llamadas que propone
search-way-scan = Leer todas las llamadas
search-way-scan-what = lee la transcripción de cada llamada de estos días
search-way-chosen = elegida
search-way-taken = usada
search-way-impossible = no es posible
search-plan-calls =
    { $n ->
        [one] aproximadamente { $n } llamada
       *[other] aproximadamente { $n } llamadas
    }
search-plan-calls-unknown = número de llamadas desconocido
search-plan-moment = menos de un minuto
search-plan-hours =
    { $n ->
        [one] { $n } hora
       *[other] { $n } horas
    }
search-plan-takes = { $calls }, { $requests }, { $time } con su límite
search-plan-uncounted = Genesys no dice cuántas llamadas hay

search-error-no-words = Escriba las palabras que busca.
search-error-no-days = Elija el primer y el último día.
search-error-days = El último día es anterior al primero.
search-error-duration = La duración mínima es mayor que la máxima.

search-instead-apart = Estas palabras en cualquier lugar de la llamada
search-instead-begin = Palabras que empiezan así
search-instead-days30 = Los últimos 30 días
search-without-queues = Sin el filtro Cola
search-without-agents = Sin el filtro Agente
search-without-divisions = Sin el filtro División
search-without-wrapUpCodes = Sin el filtro Código de conclusión
search-without-direction = Sin el filtro Dirección
search-without-languages = Sin el filtro Idioma
search-without-duration = Sin el filtro Duración
search-without-holding = Sin el filtro Espera o transferencia
search-without-number = Sin el filtro Número
search-without-sentiment = Sin el filtro Sentimiento
search-without-topics = Sin el filtro Tema
search-without-any = Sin ningún filtro
search-instead-scan = Leer todas las llamadas en vez de consultar la búsqueda de contenido

search-filters-gone = Se quitaron los filtros propios de la otra organización.
