# El informe de una búsqueda: qué fue de cada candidata. Términos: ../GLOSSARY.md

receipt-title = Lo que leyó esta búsqueda
receipt-outcomes = Candidatas por resultado
receipt-sentence = { $sentence }.
receipt-candidates =
    { $n ->
        [one] candidata
       *[other] candidatas
    }
receipt-how = Cómo se buscó
receipt-save = Guardar informe…
receipt-what = Informe
receipt-retry = Reintentar estas
receipt-show-calls = Mostrar estas llamadas
receipt-show-calls-of = { $label }: mostrar estas llamadas
receipt-where-from = De dónde salieron las palabras
receipt-all-numbers = Todas las cifras

receipt-matched = responden
receipt-unmatched = no responden
receipt-noTranscript = sin transcripción
receipt-pending = demasiado recientes
receipt-forbidden = no permitidas
receipt-failed = con error
receipt-matched-note =
    { $n ->
        [one] { $n } coincidencia en total
       *[other] { $n } coincidencias en total
    }
receipt-matched-unsaid = por lo que no se dijo
receipt-unmatched-note = leídas, pero no cumplían las palabras o los filtros
receipt-noTranscript-note = no transcritas, o no se dijo nada
receipt-pending-note = suelen llegar en minutos, a veces en horas
receipt-forbidden-note = esta conexión no puede leerlas
receipt-failed-note = abra la lista para ver por qué
receipt-fetched = obtenidas de Genesys Cloud
receipt-fromLibrary = leídas antes en esta sesión
receipt-earlier = leídas antes de interrumpirse la búsqueda

receipt-cancelled = Usted detuvo la búsqueda, así que esto no es todo.
receipt-limited = La búsqueda terminó en su límite de llamadas, así que esto no es todo.
receipt-set-aside =
    { $n ->
        [one] Los filtros apartaron { $n } llamada más de la lista, sin leerla.
       *[other] Los filtros apartaron { $n } llamadas más de la lista, sin leerlas.
    }
receipt-set-aside-by =
    { $n ->
        [one] Los filtros ({ $filters }) apartaron { $n } llamada más de la lista, sin leerla.
       *[other] Los filtros ({ $filters }) apartaron { $n } llamadas más de la lista, sin leerlas.
    }
receipt-filter = { $label } { $words }
receipt-slices =
    { $n ->
        [one] Las fechas se pidieron en { $n } tramo, para que ninguna lista quedara cortada.
       *[other] Las fechas se pidieron en { $n } tramos, para que ninguna lista quedara cortada.
    }

receipt-list-matched = Llamadas que responden a la consulta
receipt-list-unmatched = Llamadas que no responden a la consulta
receipt-list-noTranscript = Llamadas sin transcripción
receipt-list-pending = Llamadas cuya transcripción aún no está
receipt-list-forbidden = Llamadas que esta conexión no puede leer
receipt-list-failed = Llamadas que no se pudieron leer
receipt-list-fetched = Llamadas obtenidas de Genesys Cloud
receipt-list-fromLibrary = Llamadas leídas antes en esta sesión
receipt-list-earlier = Llamadas leídas antes de interrumpirse la búsqueda
receipt-outcome-matched = Responde
receipt-outcome-unmatched = No responde
receipt-outcome-noTranscript = Sin transcripción
receipt-outcome-pending = Demasiado reciente
receipt-outcome-forbidden = No permitida
receipt-outcome-failed = Con error
receipt-time-unknown = hora desconocida
receipt-open-call = , abrir la llamada
receipt-copy-id = Copiar { $id }
receipt-copy-id-label = , copiar el ID de conversación
receipt-conversation-id = ID de conversación
receipt-problem = { $code } · ID de correlación { $id }
