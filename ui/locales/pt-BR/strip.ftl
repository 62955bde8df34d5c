# A linha do tempo de uma chamada, acima da sua transcrição. Termos: ../GLOSSARY.md

strip-slider = Posição na chamada
strip-value = { $time }, { $who }: { $words }
strip-no-words = sem palavras
strip-help = As setas vão de fala em fala; Page Up e Page Down, meio minuto. Mais e menos aproximam e afastam; zero mostra a chamada inteira.

strip-lane-customer = Cliente
strip-lane-agent = Agente
strip-lane-other = Sistema
strip-row-feelings = Sentimento
strip-row-topics = Tópicos
strip-row-turns = Na linha
strip-letter-customer = C
strip-letter-agent = A
strip-letter-other = S

strip-role-agent = Agente
strip-role-ivr = URA
strip-role-acd = Fila
strip-role-voicemail = Correio de voz
strip-role-other = Sistema
strip-turn-queue = Na fila { $queue }

strip-hold = Espera
strip-hold-length = Espera { $length }
strip-waiting-length = Na fila { $length }

strip-card-silence = Ninguém fala por { $length }
strip-card-waiting = Espera { $length } na fila
strip-card-hold = Em espera por { $length }
strip-card-overtalk = Ambos falam ao mesmo tempo
strip-card-positive = Positivo
strip-card-negative = Negativo
strip-card-hit = Ocorrência
strip-card-find = Encontrado
strip-card-flag = Com marcador
strip-card-nobody = Ninguém fala

strip-tools = Linha do tempo
strip-zoom-in = Aproximar (+)
strip-zoom-out = Afastar (-)
strip-zoom-whole = Mostrar a chamada inteira (0)
strip-legend = O que os símbolos significam

strip-legend-title = O que os símbolos significam
strip-legend-customer = O cliente fala
strip-legend-agent = Um agente fala
strip-legend-other = URA, fila ou correio de voz
strip-legend-overtalk = Ambos falam ao mesmo tempo
strip-legend-silence = Ninguém fala por 3 segundos ou mais
strip-legend-hold = Em espera
strip-legend-positive = Sentimento positivo
strip-legend-negative = Sentimento negativo
strip-legend-topic = Tópico
strip-legend-hit = Ocorrência da pesquisa; a atual é maior
strip-legend-find = Encontrado com Ctrl+F
strip-legend-flag = Marcador que você adicionou
strip-legend-window = As linhas que você vê abaixo; arraste para rolar
strip-legend-play = Onde a gravação está tocando
strip-legend-keys = Ctrl e a roda aproximam ou afastam, a roda desloca, um duplo clique mostra um trecho.

strip-sum-shares = A chamada dura { $length }. O cliente fala { $customer } do tempo e o agente, { $agent }; ninguém fala em { $silence }.
strip-sum-other = URA, filas e correio de voz ocupam { $other }.
strip-sum-turns = Na linha, um após o outro: { $names }.
strip-sum-silences =
    { $count ->
        [one] Há um silêncio de 3 segundos ou mais: { $length }, a partir de { $time }.
       *[other] Há { $count } silêncios de 3 segundos ou mais; o mais longo dura { $length }, a partir de { $time }.
    }
strip-sum-no-silence = Não há nenhum silêncio de 3 segundos ou mais.
strip-sum-holds =
    { $count ->
        [one] O cliente ficou em espera uma vez.
       *[other] O cliente ficou em espera { $count } vezes.
    }
strip-sum-overtalk =
    { $count ->
        [one] Ambos falam ao mesmo tempo em um momento.
       *[other] Ambos falam ao mesmo tempo em { $count } momentos.
    }
strip-sum-hits =
    { $count ->
        [0] Não há ocorrências.
        [one] Há uma ocorrência.
       *[other] Há { $count } ocorrências.
    }
