# El sonido de una llamada. Términos: ../GLOSSARY.md

player-label = Grabación
player-play = Reproducir
player-pause = Pausar
player-back =
    { $n ->
        [one] Retroceder { $n } segundo
       *[other] Retroceder { $n } segundos
    }
player-forward =
    { $n ->
        [one] Avanzar { $n } segundo
       *[other] Avanzar { $n } segundos
    }
player-left-title = Tiempo restante
player-asking = Obteniendo la grabación…
player-waits = Esperando el sonido…
player-rate = Velocidad
player-rate-times = { $rate }×
player-follow = Seguir
player-follow-again = Volver a seguir
player-skip = Omitir silencios
player-skip-title = Omite los tramos de 3 segundos o más en los que nadie habla
player-retry = Reintentar

## Por qué no se puede oír una llamada

player-reason-forbidden = Esta conexión no puede oír grabaciones. Pida a un administrador de Genesys Cloud uno de estos permisos: <code>{ $permissions }</code>
player-reason-forbidden-unnamed = Esta conexión no puede oír grabaciones. Pida a un administrador de Genesys Cloud que lo permita.
player-reason-unplayable = Genesys Cloud envió la grabación en un formato que Earshot no puede reproducir.
