# Lo que se sabe de una llamada además de sus palabras. Términos: ../GLOSSARY.md

facts-title = Datos
facts-close = Cerrar los datos
facts-copy-all = Copiar todos los datos
facts-copied-what = Datos
facts-loading = Consultando Genesys Cloud
facts-unknown = No se sabe
facts-not-analysed = Genesys Cloud no ha analizado esta llamada.
facts-forbidden = { $n ->
    [one] Esta conexión no puede leer esto. Pida a su administrador el permiso <code>{ $permissions }</code>
   *[other] Esta conexión no puede leer esto. Pida a su administrador uno de los permisos <code>{ $permissions }</code>
}
facts-go = Ir a { $at } en la llamada
facts-at = en { $at }
facts-line = { $name }: { $value }

## La llamada
facts-call = Llamada
facts-when = Cuándo
facts-utc = { $when } UTC
facts-in-zone = { $when } ({ $zone })
facts-duration = Duración
facts-direction = Dirección
facts-inbound = entrante
facts-outbound = saliente
facts-queue = Cola
facts-customer = Cliente
facts-language = Idioma
facts-id = ID de conversación

## Quién participó
facts-who = Quién participó en la llamada
facts-name-role = { $name } ({ $role })
facts-from = desde { $from }
facts-from-to = { $from }–{ $to }
facts-role-customer = Cliente
facts-role-agent = Agente
facts-role-ivr = IVR
facts-role-acd = Cola
facts-role-voicemail = Buzón de voz
facts-role-other = Otros
facts-letter-customer = C
facts-letter-agent = A
facts-letter-other = S

## Conclusión
facts-wrap-up = Conclusión
facts-wrap-up-none = No se indicó ninguna conclusión.
facts-wrap-up-unnamed = Un código sin nombre

## Habla
facts-talk = Proporción de habla
facts-talk-customer = Cliente
facts-talk-agent = Agente
facts-talk-other = IVR y cola
facts-talk-silence = Nadie
facts-share-time = { $share }, { $time }
facts-overtalk = Ambos a la vez
facts-longest-silence = Silencio más largo
facts-silence-at = { $length }, en { $at }
facts-interruptions = Interrupciones
facts-interruptions-value = cliente: { $customer ->
    [0] ninguna
    [one] una
   *[other] { $customer }
}; agente: { $agent ->
    [0] ninguna
    [one] una
   *[other] { $agent }
}
facts-holds = En espera
facts-holds-none = nunca
facts-holds-value = { $n ->
    [0] nunca
    [one] una vez, { $time }
   *[other] { $n } veces, { $time } en total
}
facts-measured = Según Genesys Cloud
facts-measured-part = { $who } { $share }

## Sentimiento
facts-sentiment = Sentimiento del cliente
facts-sentiment-genesys = Genesys Cloud
facts-sentiment-ours = Según las intervenciones
facts-of-hundred = de −100 a +100
facts-score-trend = { $score }, { $trend }
facts-trend-number = tendencia { $trend }
facts-trend-declining = empeoró
facts-trend-slightly-declining = empeoró ligeramente
facts-trend-no-change = sin cambios
facts-trend-slightly-improving = mejoró ligeramente
facts-trend-improving = mejoró
facts-trend-not-calculated = sin tendencia
facts-scored = { $negative ->
    [one] { $negative } negativa
   *[other] { $negative } negativas
}, { $neutral ->
    [one] { $neutral } neutra
   *[other] { $neutral } neutras
}, { $positive ->
    [one] { $positive } positiva
   *[other] { $positive } positivas
}
facts-not-scored = Ninguna intervención del cliente está evaluada.

## Temas, categorías, resumen
facts-topics = Temas
facts-topics-none = No se detectó ninguno.
facts-times = { $n ->
    [one] una vez
   *[other] { $n } veces
}
facts-categories = Categorías
facts-categories-none = Ninguna.
facts-summary = Resumen
facts-summary-none = No hay resumen de esta llamada.
facts-generated = Escrito por la IA de Genesys Cloud
facts-generated-why = Una máquina lo escribió a partir de la transcripción. Lea lo que se dijo antes de fiarse de él.
facts-generated-line = { $text } (escrito por la IA de Genesys Cloud)
facts-point-reason = Motivo
facts-point-resolution = Resolución
facts-point-actionItem = Pendiente
facts-point-other = Anotado
