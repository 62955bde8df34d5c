# O que se sabe de uma chamada além das suas palavras. Termos: ../GLOSSARY.md

facts-title = Dados
facts-close = Fechar os dados
facts-copy-all = Copiar todos os dados
facts-copied-what = Dados
facts-loading = Consultando o Genesys Cloud
facts-unknown = Não se sabe
facts-not-analysed = O Genesys Cloud não analisou esta chamada.
facts-forbidden = { $n ->
    [one] Esta conexão não pode ler isto. Peça ao administrador a permissão <code>{ $permissions }</code>
   *[other] Esta conexão não pode ler isto. Peça ao administrador uma das permissões <code>{ $permissions }</code>
}
facts-go = Ir para { $at } na chamada
facts-at = em { $at }
facts-line = { $name }: { $value }

## A chamada
facts-call = Chamada
facts-when = Quando
facts-utc = { $when } UTC
facts-in-zone = { $when } ({ $zone })
facts-duration = Duração
facts-direction = Direção
facts-inbound = de entrada
facts-outbound = de saída
facts-queue = Fila
facts-customer = Cliente
facts-language = Idioma
facts-id = ID da conversa

## Quem participou
facts-who = Quem esteve na linha
facts-name-role = { $name } ({ $role })
facts-from = desde { $from }
facts-from-to = { $from }–{ $to }
facts-role-customer = Cliente
facts-role-agent = Agente
facts-role-ivr = URA
facts-role-acd = Fila
facts-role-voicemail = Correio de voz
facts-role-other = Outros
facts-letter-customer = C
facts-letter-agent = A
facts-letter-other = S

## Finalização
facts-wrap-up = Finalização
facts-wrap-up-none = Nenhuma finalização foi informada.
facts-wrap-up-unnamed = Um código sem nome

## Fala
facts-talk = Proporção de fala
facts-talk-customer = Cliente
facts-talk-agent = Agente
facts-talk-other = URA e fila
facts-talk-silence = Ninguém
facts-share-time = { $share }, { $time }
facts-overtalk = Ambos ao mesmo tempo
facts-longest-silence = Silêncio mais longo
facts-silence-at = { $length }, em { $at }
facts-interruptions = Interrupções
facts-interruptions-value = cliente: { $customer ->
    [0] nenhuma
    [one] uma
   *[other] { $customer }
}; agente: { $agent ->
    [0] nenhuma
    [one] uma
   *[other] { $agent }
}
facts-holds = Em espera
facts-holds-none = nunca
facts-holds-value = { $n ->
    [0] nunca
    [one] uma vez, { $time }
   *[other] { $n } vezes, { $time } ao todo
}
facts-measured = Segundo o Genesys Cloud
facts-measured-part = { $who } { $share }

## Sentimento
facts-sentiment = Sentimento do cliente
facts-sentiment-genesys = Genesys Cloud
facts-sentiment-ours = Segundo as falas
facts-of-hundred = de −100 a +100
facts-score-trend = { $score }, { $trend }
facts-trend-number = tendência { $trend }
facts-trend-declining = piorou
facts-trend-slightly-declining = piorou ligeiramente
facts-trend-no-change = sem mudança
facts-trend-slightly-improving = melhorou ligeiramente
facts-trend-improving = melhorou
facts-trend-not-calculated = sem tendência
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
facts-not-scored = Nenhuma fala do cliente foi avaliada.

## Tópicos, categorias, resumo
facts-topics = Tópicos
facts-topics-none = Nenhum foi detectado.
facts-times = { $n ->
    [one] uma vez
   *[other] { $n } vezes
}
facts-categories = Categorias
facts-categories-none = Nenhuma.
facts-summary = Resumo
facts-summary-none = Não há resumo desta chamada.
facts-generated = Escrito pela IA do Genesys Cloud
facts-generated-why = Uma máquina escreveu isto a partir da transcrição. Leia o que foi dito antes de confiar nisto.
facts-generated-line = { $text } (escrito pela IA do Genesys Cloud)
facts-point-reason = Motivo
facts-point-resolution = Resolução
facts-point-actionItem = A fazer
facts-point-other = Anotado
