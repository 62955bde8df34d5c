# Comandos, la paleta, la hoja de teclas y las marcas. `keys-also-<id>` son otras palabras con las que se puede buscar un
# comando, separadas por comas. Términos: ../GLOSSARY.md

## Teclas tal como están impresas

keys-key-ctrl = Ctrl
keys-key-shift = Mayús
keys-key-space = Espacio
keys-key-enter = Intro
keys-key-escape = Esc
keys-key-home = Inicio
keys-key-end = Fin
keys-key-pageup = RePág
keys-key-pagedown = AvPág
keys-key-tab = Tab

## Grupos de comandos y de lugares a los que lleva la paleta

keys-group-recent = Usados hace poco
keys-group-search = Búsqueda
keys-group-results = Resultados
keys-group-call = Llamada
keys-group-sound = Sonido
keys-group-window = Ventana
keys-group-runs = Búsquedas abiertas
keys-group-saved = Búsquedas guardadas
keys-group-asked = Búsquedas recientes
keys-group-calls = Llamadas en pantalla
keys-group-connections = Conexiones
keys-group-languages = Idiomas

## Comandos

keys-command-search-box = Ir al cuadro de búsqueda
keys-also-search-box = buscar, preguntar, consulta, búsqueda nueva, palabras
keys-command-search-stop = Detener la búsqueda en pantalla
keys-also-search-stop = cancelar, terminar, parar
keys-command-search-pause = Pausar la búsqueda en pantalla
keys-also-search-pause = esperar, interrumpir
keys-command-search-resume = Continuar la búsqueda en pantalla
keys-also-search-resume = reanudar, seguir, empezar
keys-command-search-again = Repetir la misma búsqueda
keys-also-search-again = otra vez, de nuevo, actualizar, recargar, ejecutar
keys-command-search-previous = Búsqueda anterior
keys-also-search-previous = pestaña, atrás
keys-command-search-next = Búsqueda siguiente
keys-also-search-next = pestaña, adelante
keys-command-search-close = Cerrar la búsqueda en pantalla
keys-also-search-close = pestaña, quitar
keys-command-search-filter = Añadir un filtro
keys-also-search-filter = agregar, cola, agente, conclusión, idioma, número, duración, limitar
keys-command-search-term = Añadir una parte a la consulta
keys-also-search-term = agregar, palabras, frase, excluir, cerca, patrón
keys-command-search-save = Guardar la consulta
keys-also-search-save = conservar, favorito, almacenar
keys-command-search-help = Cómo buscar
keys-also-search-help = ayuda, sintaxis, lenguaje de consulta, operadores, ejemplos
keys-command-receipt = Mostrar el informe
keys-also-receipt = completo, cobertura, llamadas con error, cuántas se leyeron

keys-command-list-next = Llamada o línea siguiente
keys-command-list-previous = Llamada o línea anterior
keys-command-list-first = Primera llamada o línea
keys-command-list-last = Última llamada o línea
keys-command-list-open = Abrir la llamada que tiene el foco
keys-command-view-cards = Resultados como tarjetas
keys-also-view-cards = vista, lista
keys-command-view-table = Resultados como tabla
keys-also-view-table = vista, columnas, filas
keys-command-view-lines = Resultados como líneas en contexto
keys-also-view-lines = vista, concordancia, KWIC
keys-command-facets = Acotar los resultados
keys-also-facets = filtrar, facetas, cola, agente, día, sentimiento
keys-command-only-flagged = Solo llamadas con marca, o todas de nuevo
keys-also-only-flagged = marcadas, señaladas, marcadores, acotar
keys-command-save-all = Guardar todas las llamadas
keys-also-save-all = exportar, descargar, archivos, carpeta

keys-command-phrase-next = Intervención siguiente, o llamada siguiente en la lista
keys-command-phrase-previous = Intervención anterior, o llamada anterior en la lista
keys-command-hit-next = Coincidencia siguiente, también en la llamada siguiente
keys-also-hit-next = resultado, encontrado, adelante
keys-command-hit-previous = Coincidencia anterior, también en la llamada anterior
keys-also-hit-previous = resultado, encontrado, atrás
keys-command-call-next = Llamada siguiente
keys-also-call-next = conversación, adelante
keys-command-call-previous = Llamada anterior
keys-also-call-previous = conversación, atrás
keys-command-flag = Marcar la intervención o quitarle la marca
keys-also-flag = marcar, marcador, señalar, favorito, anotar el momento
keys-command-flag-next = Marca siguiente en la llamada
keys-also-flag-next = marcada, marcador, adelante
keys-command-flag-previous = Marca anterior en la llamada
keys-also-flag-previous = marcada, marcador, atrás
keys-command-copy = Copiar la intervención con hora, hablante y enlace
keys-also-copy = portapapeles, citar
keys-command-save = Guardar la llamada
keys-also-save = exportar, descargar, archivo, transcripción, subtítulos
keys-command-facts = Datos de la llamada
keys-also-facts = detalles, resumen, conclusión, sentimiento, temas, participantes
keys-command-find = Buscar en la llamada
keys-also-find = encontrar, texto, Ctrl F
keys-command-time-style = Tiempo dentro de la llamada u hora del día
keys-also-time-style = reloj, transcurrido, marcas de tiempo
keys-command-text-size = Siguiente tamaño del texto
keys-also-text-size = letra, fuente, más grande, más pequeño, zoom
keys-command-side-all = Palabras de todos
keys-also-side-all = filtro, partes, hablantes, sin atenuar
keys-command-side-customer = Palabras del cliente
keys-also-side-customer = filtro, parte, hablante, atenuar
keys-command-side-agent = Palabras del agente
keys-also-side-agent = filtro, parte, hablante, atenuar
keys-command-genesys = Abrir la llamada en Genesys Cloud
keys-also-genesys = navegador, enlace, interacción

keys-command-play = Reproducir o pausar
keys-also-play = audio, sonido, grabación, escuchar, oír

keys-command-pane-1 = Ir a las búsquedas guardadas
keys-also-pane-1 = panel, navegación
keys-command-pane-2 = Ir a la consulta
keys-also-pane-2 = panel, cuadro de búsqueda
keys-command-pane-3 = Ir a los resultados
keys-also-pane-3 = panel, lista, llamadas
keys-command-pane-4 = Ir a la llamada
keys-also-pane-4 = panel, lectura, transcripción
keys-command-palette = Encontrar cualquier comando
keys-command-keys = Mostrar las teclas
keys-also-keys = ayuda, atajos, teclado
keys-command-connections = Gestionar conexiones
keys-also-connections = organización, cuenta, configuración, ajustes, permisos, quitar
keys-command-connect = Conectar otra organización
keys-also-connect = añadir, agregar, cuenta, iniciar sesión, cliente

## Teclas de un solo lugar, que solo nombra la hoja

keys-local-search = En el cuadro de búsqueda: buscar
keys-local-leave = En el cuadro de búsqueda: a los resultados
keys-local-strip-phrase = En la línea de tiempo: por intervenciones
keys-local-strip-page = En la línea de tiempo: medio minuto
keys-local-copy = Copiar las líneas seleccionadas con hora y hablante
keys-local-next-control = Control siguiente
keys-local-close = Cerrar un diálogo, menú o panel

## La hoja de teclas

keys-title = Teclas
keys-search = Buscar entre las teclas
keys-only-now = Solo lo que se puede hacer ahora
keys-not-now = ahora no
keys-letters = Las teclas sueltas son comandos
keys-letters-why = Desactívelo si se pulsan teclas sin querer, por ejemplo con el dictado por voz. Las teclas con Ctrl siguen funcionando, y también la paleta de comandos.
keys-nothing = No hay ninguna tecla para «{ $text }».

## La paleta

keys-close = Cerrar
keys-palette-title = Comandos
keys-palette-field = Encontrar un comando, una búsqueda o una llamada
keys-palette-empty = Nada se llama «{ $text }».
keys-palette-count =
    { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }
keys-palette-language = Idioma: { $name }
keys-palette-call = { $agents }, { $when }
keys-palette-hint-move = moverse
keys-palette-hint-take = ejecutar
keys-palette-hint-close = cerrar

## Marcas

keys-flag-up =
    { $count ->
        [one] Marca puesta. Una marca en esta llamada.
       *[other] Marca puesta. { $count } marcas en esta llamada.
    }
keys-flag-down =
    { $count ->
        [0] Marca quitada. Ninguna marca en esta llamada.
        [one] Marca quitada. Queda una marca en esta llamada.
       *[other] Marca quitada. Quedan { $count } marcas en esta llamada.
    }
keys-flag-at = Marca { $index } de { $count }
keys-flag-none = No hay ninguna marca en esta llamada. Elija una intervención y pulse f para marcarla.
keys-flag-nowhere = Elija primero una intervención y pulse f.
keys-flag-not-kept = No se pudo guardar la marca: { $reason }
keys-flag-not-removed = No se pudo quitar la marca: { $reason }
keys-flags = Marcas
keys-only-flagged = solo con marca
keys-flags-of-card =
    { $count ->
        [one] { $count } marca
       *[other] { $count } marcas
    }
keys-command-zoom-in = Ampliar la página
keys-command-zoom-out = Reducir la página
keys-command-zoom-reset = Página en su tamaño original
