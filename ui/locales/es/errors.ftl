# Lo que salió mal donde la propia página lo notó.

errors-internal = Earshot no pudo hacerlo. Inténtelo de nuevo; si vuelve a ocurrir, los detalles de abajo ayudan al soporte.
