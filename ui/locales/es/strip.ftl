# La línea de tiempo de una llamada, encima de su transcripción. Términos: ../GLOSSARY.md

strip-slider = Posición en la llamada
strip-value = { $time }, { $who }: { $words }
strip-no-words = sin palabras
strip-help = Las flechas van de intervención en intervención; RePág y AvPág, medio minuto. Más y menos acercan y alejan; cero muestra toda la llamada.

strip-lane-customer = Cliente
strip-lane-agent = Agente
strip-lane-other = Sistema
strip-row-feelings = Sentimiento
strip-row-topics = Temas
strip-row-turns = En la línea
strip-letter-customer = C
strip-letter-agent = A
strip-letter-other = S

strip-role-agent = Agente
strip-role-ivr = IVR
strip-role-acd = Cola
strip-role-voicemail = Buzón de voz
strip-role-other = Sistema
strip-turn-queue = En la cola { $queue }

strip-hold = Espera
strip-hold-length = Espera { $length }
strip-waiting-length = En cola { $length }

strip-card-silence = Nadie habla durante { $length }
strip-card-waiting = Espera { $length } en la cola
strip-card-hold = En espera durante { $length }
strip-card-overtalk = Ambos hablan a la vez
strip-card-positive = Positivo
strip-card-negative = Negativo
strip-card-hit = Coincidencia
strip-card-find = Encontrado
strip-card-flag = Con marca
strip-card-nobody = Nadie habla

strip-tools = Línea de tiempo
strip-zoom-in = Acercar (+)
strip-zoom-out = Alejar (-)
strip-zoom-whole = Mostrar toda la llamada (0)
strip-legend = Qué significan los símbolos

strip-legend-title = Qué significan los símbolos
strip-legend-customer = Habla el cliente
strip-legend-agent = Habla un agente
strip-legend-other = IVR, cola o buzón de voz
strip-legend-overtalk = Ambos hablan a la vez
strip-legend-silence = Nadie habla durante 3 segundos o más
strip-legend-hold = En espera
strip-legend-positive = Sentimiento positivo
strip-legend-negative = Sentimiento negativo
strip-legend-topic = Tema
strip-legend-hit = Coincidencia de la búsqueda; la actual es más grande
strip-legend-find = Encontrado con Ctrl+F
strip-legend-flag = Marca puesta por usted
strip-legend-window = Las líneas que se ven abajo; arrástrelo para desplazarse
strip-legend-play = Por dónde va la grabación
strip-legend-keys = Ctrl y la rueda acercan o alejan, la rueda desplaza, un doble clic muestra un fragmento.

strip-sum-shares = La llamada dura { $length }. El cliente habla el { $customer } del tiempo y el agente, el { $agent }; nadie habla durante el { $silence }.
strip-sum-other = El IVR, las colas y el buzón de voz ocupan el { $other }.
strip-sum-turns = En la línea, uno tras otro: { $names }.
strip-sum-silences =
    { $count ->
        [one] Hay un silencio de 3 segundos o más: { $length }, a partir de { $time }.
       *[other] Hay { $count } silencios de 3 segundos o más; el más largo dura { $length }, a partir de { $time }.
    }
strip-sum-no-silence = No hay ningún silencio de 3 segundos o más.
strip-sum-holds =
    { $count ->
        [one] El cliente estuvo en espera una vez.
       *[other] El cliente estuvo en espera { $count } veces.
    }
strip-sum-overtalk =
    { $count ->
        [one] Ambos hablan a la vez en un momento.
       *[other] Ambos hablan a la vez en { $count } momentos.
    }
strip-sum-hits =
    { $count ->
        [0] No hay coincidencias.
        [one] Hay una coincidencia.
       *[other] Hay { $count } coincidencias.
    }
