# Los resultados de una búsqueda. Términos: ../GLOSSARY.md

results-title = Resultados
results-calls = Llamadas
results-hits-in-context = Coincidencias en contexto

results-asking = Consultando Genesys Cloud…
results-search-stopped = La búsqueda se detuvo
results-new-calls =
    { $n ->
        [one] { $n } nueva
       *[other] { $n } nuevas
    }
results-some-of =
    <b>{ $shown }</b><m> de </m><b>{ $n ->
        [one] { $n } llamada
       *[other] { $n } llamadas
    }</b>
results-left-out =
    { $n ->
        [one] { $n } coincidencia más no está entre las líneas: hay demasiadas. Las tarjetas y la tabla tienen todas las llamadas.
       *[other] { $n } coincidencias más no están entre las líneas: hay demasiadas. Las tarjetas y la tabla tienen todas las llamadas.
    }
results-save = Guardar…
results-save-all = Guardar todo…
results-saving = Guardando…
results-saving-of = Guardando { $done } de { $total }
results-saving-label = Guardando
results-calls-read = Llamadas leídas
results-listing-calls = Listando llamadas
results-stopping = deteniéndose
results-paused = en pausa
results-go-on = Continuar
results-pause = Pausar
results-stop = Detener
results-stopped-early = detenida antes del final
results-incomplete-calls =
    { $n ->
        [one] incompleto: no se pudo leer { $n } llamada
       *[other] incompleto: no se pudieron leer { $n } llamadas
    }
results-complete = completo
results-incomplete = incompleto

results-listing = listando llamadas
results-read-of = { $examined } de { $listed } leídas
results-read-of-so-far = { $examined } de { $listed } leídas por ahora
results-a-minute =
    { $n ->
        [one] { $n } llamada por minuto
       *[other] { $n } llamadas por minuto
    }
results-left-moment = queda menos de un minuto
results-left = queda alrededor de { $time }

results-view = Vista
results-view-cards = Tarjetas
results-view-table = Tabla
results-view-lines = Líneas
results-view-cards-title = Una tarjeta por llamada, con sus primeras coincidencias
results-view-table-title = Una fila por llamada, en columnas
results-view-lines-title = Una línea por coincidencia, las palabras una bajo otra
results-sort = Orden de las llamadas
results-sort-newest = Más recientes
results-sort-oldest = Más antiguas
results-sort-hits = Más coincidencias
results-sort-sentiment = Peor sentimiento
results-sort-longest = Más largas
results-order = Orden de las líneas
results-order-time = Por fecha
results-order-before = Por las palabras anteriores
results-order-after = Por las palabras siguientes
results-narrow = Acotar
results-narrow-title = Acotar por cola, agente, día o sentimiento
results-columns = Columnas
results-columns-title = Columnas de la tabla

results-new = nueva
results-lasted = Duró { $time }
results-hits-word =
    { $n ->
        [one] coincidencia
       *[other] coincidencias
    }
results-unsaid = Responde por lo que no se dijo.
results-more-hits = +{ $n } más
results-side-at = { $side } en { $time }
results-side-says = { $side }:

results-column-when = Cuándo
results-column-agent = Agente
results-column-queue = Cola
results-column-length = Duración
results-column-direction = Dirección
results-column-language = Idioma
results-column-hits = Coinc.
results-column-sentiment = Sentimiento
results-column-number = Número
results-column-topics = Temas
results-inbound = entrante
results-outbound = saliente

results-narrow-the = Acotar los resultados
results-facet-new = Desde la última vez
results-facet-queue = Cola
results-facet-agent = Agente
results-facet-day = Día
results-facet-sentiment = Sentimiento del cliente
results-only-new = solo nuevas
results-fewer = menos
results-more = { $n } más
results-calls-word =
    { $n ->
        [one] llamada
       *[other] llamadas
    }
results-narrowed-to = Acotado a
results-remove-tick = Quitar: { $label }
results-tick-remove = , quitar
results-clear-ticks = Borrar

results-searches = Búsquedas
results-close-search = Cerrar la búsqueda { $asked }
results-close = Cerrar
results-run-held = le espera
results-run-starting = empezando
results-run-stopped = detenida
results-run-stopping = deteniéndose
results-run-paused = en pausa
results-run-running = en curso
results-run-percent = { $n } %
results-run-calls =
    { $n ->
        [one] { $n } llamada
       *[other] { $n } llamadas
    }
results-run-calls-incomplete =
    { $n ->
        [one] { $n } llamada, incompleto
       *[other] { $n } llamadas, incompleto
    }
