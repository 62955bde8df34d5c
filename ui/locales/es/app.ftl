# Palabras que comparten varios lugares de la ventana. Términos: ../GLOSSARY.md

app-calls =
    { $n ->
        [one] { $n } llamada
       *[other] { $n } llamadas
    }
app-hits =
    { $n ->
        [one] { $n } coincidencia
       *[other] { $n } coincidencias
    }
app-files =
    { $n ->
        [one] { $n } archivo
       *[other] { $n } archivos
    }
app-requests =
    { $n ->
        [one] { $n } solicitud
       *[other] { $n } solicitudes
    }
app-minutes =
    { $n ->
        [one] { $n } minuto
       *[other] { $n } minutos
    }
app-seconds =
    { $n ->
        [one] { $n } segundo
       *[other] { $n } segundos
    }
app-minutes-and-seconds = { $minutes } y { $seconds }

app-h = { NUMBER($n, useGrouping: "false") } h
app-min = { NUMBER($n, useGrouping: "false") } min
app-s = { NUMBER($n, useGrouping: "false") } s
app-lasting-gap = { " " }
app-day-and-time = { $day }, { $time }

app-comma = { ", " }
app-semicolon = { "; " }

app-customer = Cliente
app-agent = Agente
app-customer-letter = C
app-agent-letter = A
app-no-agent = Sin agente

app-feeling = Sentimiento del cliente: { $words }
app-feeling-prefix = sentimiento del cliente
app-feeling-negative = negativo
app-feeling-neutral = neutro
app-feeling-positive = positivo
app-trend-worse = empeoró
app-trend-better = mejoró

app-close = Cerrar
app-cancel = Cancelar
app-remove = Quitar
app-rename = Renombrar
app-done = Listo
app-copy = Copiar
app-try-again = Reintentar
app-copied = Copiado: { $what }
app-not-copied = No se pudo copiar: { $what }. Seleccione el texto y pulse Ctrl+C.
app-saved-as = Guardado como { $path }
app-saved-files =
    { $n ->
        [one] { $n } archivo guardado en { $folder }
       *[other] { $n } archivos guardados en { $folder }
    }
app-saved-files-but =
    { $n ->
        [one] { $n } archivo guardado en { $folder }; { $failed } no: { $reason }
       *[other] { $n } archivos guardados en { $folder }; { $failed } no: { $reason }
    }

app-save-call = Guardar esta llamada
app-save-all = Guardar todas las llamadas
app-format = Formato
app-format-txt = Texto <note>para leer y enviar</note>
app-format-vtt = WebVTT <note>subtítulos para la web</note>
app-format-srt = SubRip (SRT) <note>subtítulos para reproductores</note>
app-format-csv = CSV <note>una fila por intervención, para hojas de cálculo</note>
app-format-json = JSON <note>todo, para programas</note>
app-times = Horas
app-time-elapsed = Tiempo dentro de la llamada
app-time-clock = Hora del día
app-save-as = Guardar como…
app-save-in-folder =
    { $n ->
        [one] Elegir una carpeta para { $n } archivo…
       *[other] Elegir una carpeta para { $n } archivos…
    }
app-save-these =
    { $n ->
        [one] Guardar esta llamada…
       *[other] Guardar estas { $n } llamadas…
    }
app-save-every =
    { $n ->
        [one] Guardar { $n } llamada…
       *[other] Guardar las { $n } llamadas…
    }

app-language = Idioma
app-language-system = Sistema · { $name }
