# Os resultados de uma pesquisa. Termos: ../GLOSSARY.md

results-title = Resultados
results-calls = Chamadas
results-hits-in-context = Ocorrências no contexto

results-asking = Consultando o Genesys Cloud…
results-search-stopped = A pesquisa parou
results-new-calls =
    { $n ->
        [one] { $n } nova
       *[other] { $n } novas
    }
results-some-of =
    <b>{ $shown }</b><m> de </m><b>{ $n ->
        [one] { $n } chamada
       *[other] { $n } chamadas
    }</b>
results-left-out =
    { $n ->
        [one] Mais { $n } ocorrência não está entre as linhas: são muitas. Os cartões e a tabela têm todas as chamadas.
       *[other] Mais { $n } ocorrências não estão entre as linhas: são muitas. Os cartões e a tabela têm todas as chamadas.
    }
results-save = Salvar…
results-save-all = Salvar tudo…
results-saving = Salvando…
results-saving-of = Salvando { $done } de { $total }
results-saving-label = Salvando
results-calls-read = Chamadas lidas
results-listing-calls = Listando chamadas
results-stopping = parando
results-paused = em pausa
results-go-on = Continuar
results-pause = Pausar
results-stop = Parar
results-stopped-early = parada antes do fim
results-incomplete-calls =
    { $n ->
        [one] incompleto: { $n } chamada não pôde ser lida
       *[other] incompleto: { $n } chamadas não puderam ser lidas
    }
results-complete = completo
results-incomplete = incompleto

results-listing = listando chamadas
results-read-of = { $examined } de { $listed } lidas
results-read-of-so-far = { $examined } de { $listed } lidas até agora
results-a-minute =
    { $n ->
        [one] { $n } chamada por minuto
       *[other] { $n } chamadas por minuto
    }
results-left-moment = falta menos de um minuto
results-left = faltam cerca de { $time }

results-view = Exibição
results-view-cards = Cartões
results-view-table = Tabela
results-view-lines = Linhas
results-view-cards-title = Um cartão por chamada, com suas primeiras ocorrências
results-view-table-title = Uma linha por chamada, em colunas
results-view-lines-title = Uma linha por ocorrência, as palavras uma embaixo da outra
results-sort = Ordem das chamadas
results-sort-newest = Mais recentes
results-sort-oldest = Mais antigas
results-sort-hits = Mais ocorrências
results-sort-sentiment = Pior sentimento
results-sort-longest = Mais longas
results-order = Ordem das linhas
results-order-time = Por data
results-order-before = Pelas palavras anteriores
results-order-after = Pelas palavras seguintes
results-narrow = Refinar
results-narrow-title = Refinar por fila, agente, dia ou sentimento
results-columns = Colunas
results-columns-title = Colunas da tabela

results-new = nova
results-lasted = Durou { $time }
results-hits-word =
    { $n ->
        [one] ocorrência
       *[other] ocorrências
    }
results-unsaid = Responde pelo que não foi dito.
results-more-hits = mais { $n }
results-side-at = { $side } em { $time }
results-side-says = { $side }:

results-column-when = Quando
results-column-agent = Agente
results-column-queue = Fila
results-column-length = Duração
results-column-direction = Direção
results-column-language = Idioma
results-column-hits = Ocor.
results-column-sentiment = Sentimento
results-column-number = Número
results-column-topics = Tópicos
results-inbound = de entrada
results-outbound = de saída

results-narrow-the = Refinar os resultados
results-facet-new = Desde a última vez
results-facet-queue = Fila
results-facet-agent = Agente
results-facet-day = Dia
results-facet-sentiment = Sentimento do cliente
results-only-new = só novas
results-fewer = menos
results-more = mais { $n }
results-calls-word =
    { $n ->
        [one] chamada
       *[other] chamadas
    }
results-narrowed-to = Refinado por
results-remove-tick = Remover: { $label }
results-tick-remove = , remover
results-clear-ticks = Limpar

results-searches = Pesquisas
results-close-search = Fechar a pesquisa { $asked }
results-close = Fechar
results-run-held = espera por você
results-run-starting = começando
results-run-stopped = parada
results-run-stopping = parando
results-run-paused = em pausa
results-run-running = em andamento
results-run-percent = { $n }%
results-run-calls =
    { $n ->
        [one] { $n } chamada
       *[other] { $n } chamadas
    }
results-run-calls-incomplete =
    { $n ->
        [one] { $n } chamada, incompleto
       *[other] { $n } chamadas, incompleto
    }
