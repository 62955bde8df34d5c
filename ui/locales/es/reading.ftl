# Las palabras de una llamada: la lista de intervenciones, las herramientas de encima, los fragmentos. Términos: ../GLOSSARY.md

reading-region = Transcripción
reading-list = Intervenciones
reading-letter-customer = C
reading-letter-agent = A
reading-letter-system = S
reading-side-customer = Cliente
reading-side-agent = Agente
reading-no-words = [Silencio/Sin voz]
reading-sure = { $share } de certeza
reading-sure-hint = Confianza del reconocimiento de voz
reading-silence = { $length } de silencio
reading-waiting = { $length } en la cola
reading-hold = En espera { $length }
reading-overlap = dicho al mismo tiempo que la línea anterior
reading-flagged = Con marca
reading-negative = Sentimiento negativo
reading-positive = Sentimiento positivo
reading-fold-ivr = IVR
reading-fold-acd = Cola
reading-fold-voicemail = Buzón de voz
reading-fold-other = Sistema
reading-fold =
    { $n ->
        [one] { $who }, { $n } intervención, { $length }
       *[other] { $who }, { $n } intervenciones, { $length }
    }
reading-hidden =
    { $n ->
        [one] { $n } intervención oculta
       *[other] { $n } intervenciones ocultas
    }

## Los tiempos de las palabras

reading-words-show = Mostrar cuándo se dijo cada palabra
reading-words-hide = Ocultar cuándo se dijo cada palabra
reading-words = Cuándo se dijo cada palabra
reading-words-loading = Consultando cuándo se dijo cada palabra
reading-words-none = El reconocimiento de voz no dio tiempos para las palabras de esta intervención.
reading-word = { $word }, { $time }
reading-word-sure = { $word }, { $time }, { $share } de certeza

## Las herramientas sobre la lista

reading-tools = Cómo leer la llamada
reading-tools-side = De quién son las palabras
reading-everyone = Todos
reading-customer = Cliente
reading-agent = Agente
reading-time-hint = Mostrar el tiempo dentro de la llamada o la hora del día
reading-time-elapsed = Tiempo dentro de la llamada
reading-time-clock = Hora del día
reading-size-hint = Tamaño del texto: { $size ->
        [S] pequeño
        [L] grande
       *[M] mediano
    }
reading-hits = Coincidencias
reading-hit-at = Coincidencia <b>{ $at }</b> de { $count }
reading-hit-none = Sin coincidencias
reading-hit-previous = Coincidencia anterior
reading-hit-next = Coincidencia siguiente
reading-find = Buscar en esta llamada
reading-filter = Filtro
reading-filter-title = Qué mirar
reading-filter-sentiment = Sentimiento
reading-filter-any = Cualquiera
reading-filter-negative = Negativo
reading-filter-positive = Positivo
reading-filter-topic = Tema
reading-filter-any-topic = Cualquier tema
reading-filter-only-hits = Solo coincidencias
reading-filter-context = Líneas alrededor de cada coincidencia
reading-filter-clear = Borrar
reading-filter-clear-all = Borrar el filtro

## Lo que hace un filtro

reading-hiding =
    { $n ->
        [one] Hay { $n } intervención oculta, sin coincidencias.
       *[other] Hay { $n } intervenciones ocultas, sin coincidencias.
    }
reading-hiding-no-hits = Esta llamada no tiene coincidencias, así que todas sus intervenciones están ocultas.
reading-dimming =
    { $n ->
        [one] { $n } intervención de { $count } cumple el filtro; las demás aparecen atenuadas.
       *[other] { $n } intervenciones de { $count } cumplen el filtro; las demás aparecen atenuadas.
    }
reading-dimming-none = Ninguna intervención de esta llamada cumple el filtro, así que todas aparecen atenuadas.

## Fragmentos

reading-passage = Fragmento elegido
reading-passage-length =
    { $n ->
        [one] { $n } intervención
       *[other] { $n } intervenciones
    }
reading-passage-copy = Copiar
reading-passage-save = Guardar fragmento…
reading-passage-save-all =
    { $n ->
        [one] Guardar { $n } intervención…
       *[other] Guardar las { $n } intervenciones…
    }
reading-passage-leave = Anular la selección
reading-copied-phrase = Intervención
reading-copied-passage = Fragmento
reading-last-hit = Era la última coincidencia.
reading-first-hit = Era la primera coincidencia.
reading-last-call = Era la última llamada.
reading-first-call = Era la primera llamada.
