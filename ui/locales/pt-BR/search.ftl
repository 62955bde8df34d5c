# Perguntar: a caixa de pesquisa e suas partes, datas, filtros, o plano, pesquisas salvas. Termos: ../GLOSSARY.md

search-button = Pesquisar
search-placeholder = Palavras que alguém disse, por exemplo  reembolso  ou  customer:"cancelar minha conta"
search-box = Palavras procuradas
search-help = Como pesquisar
search-words = As palavras procuradas
search-add-words = Adicionar palavras
search-zone = Dias em { $zone }
search-exact = Somente a frase “{ $phrase }”
search-nothing-asked = Chamadas de voz desta organização, dos dois lados.
search-place = O lugar:
search-go-there = Ir até lá
search-change-part = Alterar esta parte: { $words }

search-dates = Datas
search-preset-today = Hoje
search-preset-yesterday = Ontem
search-preset-days7 = Últimos 7 dias
search-preset-days30 = Últimos 30 dias
search-preset-custom = Personalizado
search-from = De
search-to = até
search-whole-days = os dois dias inteiros

search-question = { $when } em que { $said }
search-when-today = Chamadas de hoje
search-when-yesterday = Chamadas de ontem
search-when-days7 = Chamadas dos últimos 7 dias
search-when-days30 = Chamadas dos últimos 30 dias
search-when-days = Chamadas de { $days }

search-quoted = “{ $text }”
search-starting = uma palavra que começa com { $what }
search-containing = uma palavra que contém { $what }
search-matching = palavras que seguem o padrão { $pattern }
search-or = { $left } ou { $right }
search-and = { $left } e { $right }
search-says =
    { $side ->
        [customer] o cliente diz { $what }
        [agent] o agente diz { $what }
       *[anyone] alguém diz { $what }
    }
search-says-not =
    { $side ->
        [customer] o cliente não diz { $what }
        [agent] o agente não diz { $what }
       *[anyone] ninguém diz { $what }
    }
search-near-words =
    { $n ->
        [1] { $left } ao lado de { $right }
       *[other] { $left } a até { $n } palavras de { $right }
    }
search-near-seconds = { $left } a até { $time } de { $right }
search-near-apart-words =
    { $n ->
        [1] { $left }, ao lado de onde { $right }
       *[other] { $left }, a até { $n } palavras de onde { $right }
    }
search-near-apart-seconds = { $left }, a até { $time } de onde { $right }
search-first =
    { $n ->
        [1] no primeiro segundo
       *[other] nos primeiros { $time }
    }
search-last =
    { $n ->
        [1] no último segundo
       *[other] nos últimos { $time }
    }
search-after = depois de: { $what }
search-anchored = { $where }, { $said }
search-brackets = ({ $said })
search-not-so = não ocorre: { $said }

search-chip-not = não { $what }
search-chip-says =
    { $side ->
        [agent] agente diz { $what }
       *[customer] cliente diz { $what }
    }
search-chip-says-not =
    { $side ->
        [agent] agente não diz { $what }
       *[customer] cliente não diz { $what }
    }
search-join-and = e
search-join-or = ou
search-join-not = não

search-where-queues = na fila { $names }
search-where-agents = com o agente { $names }
search-where-divisions = na divisão { $names }
search-where-wrapUpCodes = finalizadas como { $names }
search-where-inbound = de entrada
search-where-outbound = de saída
search-where-languages = em { $names }
search-where-languages-or-unknown = em { $names } ou em idioma desconhecido
search-where-between = com duração entre { $least } e { $most }
search-where-at-least = com pelo menos { $least }
search-where-at-most = com no máximo { $most }
search-where-held = colocadas em espera
search-where-not-held = nunca colocadas em espera
search-where-transferred = transferidas
search-where-not-transferred = não transferidas
search-where-number = com { $number } em um número
search-where-sentiment =
    em que o sentimento do { $side ->
        [agent] agente
       *[customer] cliente
    } { $is ->
        [positive] é positivo
        [gotWorse] piorou
        [gotBetter] melhorou
       *[negative] é negativo
    }
search-where-topics = sobre { $names }

search-editor-change = Alterar esta parte
search-editor-add = Adicionar uma parte
search-apply = Aplicar
search-add = Adicionar
search-joins = Como se liga ao resto
search-joins-and = e também
search-joins-or = ou então
search-who = Quem
search-who-anyone = qualquer pessoa
search-who-customer = o cliente
search-who-agent = o agente
search-group-side =
    { $side ->
        [agent] o agente, como tudo nestes parênteses
       *[customer] o cliente, como tudo nestes parênteses
    }
search-says-label = Diz
search-look-at = Onde
search-kind-phrase = exatamente estas palavras
search-kind-starts = palavras que começam com
search-kind-contains = palavras que contêm
search-kind-near = estas palavras perto de outras
search-kind-after = só o que vem depois
search-kind-first = só o começo da chamada
search-kind-last = só o fim da chamada
search-kind-regex = um padrão (expressão regular)
search-words-label = Palavras
search-pattern-label = Padrão
search-example = por exemplo  { $example }
search-example-phrase = cancelar minha conta
search-example-starts = cancel
search-example-contains = reclam
search-example-near = reembolso
search-example-other = gerente
search-example-after = obrigado por ligar
search-example-regex = pedido (número|n\.º) \d+
search-within = A até
search-within-of = de
search-unit = Unidade
search-unit-words = palavras
search-unit-seconds = segundos
search-other-words = Outras palavras
search-the-first = Os primeiros
search-the-last = Os últimos
search-amount-seconds = segundos
search-must-not = <b>não</b> pode ser dito

search-filter = Filtro
search-filters = Filtros
search-add-filter = Adicionar um filtro
search-clear-filters = Limpar tudo
search-remove-filter = Remover este filtro
search-remove-named-filter = Remover o filtro { $label }: { $words }
search-filter-named = Filtro: { $label }
search-filter-is = { $label }: { $words }
search-filter-queues = Fila
search-filter-agents = Agente
search-filter-direction = Direção
search-filter-duration = Duração
search-filter-sentiment = Sentimento
search-filter-topics = Tópico
search-filter-wrapUpCodes = Código de finalização
search-filter-holding = Espera ou transferência
search-filter-languages = Idioma
search-filter-number = Número
search-filter-divisions = Divisão
search-whose-customer = Sentimento do cliente
search-whose-agent = Sentimento do agente
search-note-queues = filas pelas quais a chamada passou
search-note-agents = quem falou com o cliente
search-note-direction = quem ligou para quem
search-note-duration = quanto durou a chamada
search-note-sentiment = como um lado se sentiu e como isso mudou
search-note-topics = do que se trata segundo o Genesys Cloud
search-note-wrapUpCodes = o que o agente escolheu depois da chamada
search-note-holding = chamadas em espera ou transferidas
search-note-languages = o idioma da transcrição
search-note-number = o número de quem ligou ou o discado, ou uma parte
search-note-divisions = divisões a que a chamada pertence

search-is-inbound = de entrada
search-is-outbound = de saída
search-is-at-least = pelo menos { $time }
search-is-at-most = no máximo { $time }
search-is-held = em espera
search-is-not-held = sem espera
search-is-transferred = transferida
search-is-not-transferred = não transferida
search-is-negative = é negativo
search-is-positive = é positivo
search-is-gotWorse = piorou
search-is-gotBetter = melhorou
search-is-one-or-more =
    { $n ->
        [one] { $name } ou mais { $n }
       *[other] { $name } ou mais { $n }
    }
search-is-not-unknown = não desconhecido

search-either-direction = Qualquer uma
search-inbound = De entrada: o cliente ligou
search-outbound = De saída: nós ligamos
search-at-least = Pelo menos
search-at-most = No máximo
search-field-unit = { $label }, { $unit }
search-min = min
search-s = s
search-held = Em espera
search-transferred = Transferida
search-either = tanto faz
search-yes = sim
search-no = não
search-sentiment-line = O sentimento do <whose></whose> <is></is>
search-sentiment-customer = cliente
search-sentiment-agent = agente
search-sentiment-whose = Sentimento de quem
search-sentiment-is = Como é
search-choose = escolha…
search-number-field = Dígitos do número de quem ligou ou do número discado

search-look-queues = Procurar uma fila
search-look-agents = Procurar um agente
search-look-topics = Procurar um tópico
search-look-wrapUpCodes = Procurar um código de finalização
search-look-languages = Procurar um idioma
search-look-divisions = Procurar uma divisão
search-type-a-name = Digite um nome
search-chosen = Escolhidos
search-remove-entry = Remover { $name }
search-looking = Procurando…
search-nothing-called = Nada se chama “{ $text }”.
search-none-here = Não há nenhum aqui.
search-unknown-language = incluir chamadas de idioma desconhecido

search-help-press = Pressione um exemplo para colocá-lo na caixa.
search-help-words = Palavras
search-help-words-1 = "cancelar minha conta"
search-help-words-1-means = estas palavras, nesta ordem
search-help-words-2 = cancelar conta
search-help-words-2-means = as duas palavras, em qualquer lugar da chamada
search-help-words-3 = reembolso OR devolução
search-help-words-3-means = pelo menos uma delas
search-help-words-4 = cancel*
search-help-words-4-means = também cancelo, cancelar, cancelamento
search-help-who = Quem
search-help-who-1 = customer:"falar com um gerente"
search-help-who-1-means = só quando o cliente diz
search-help-who-2 = agent:(desculpe OR perdão)
search-help-who-2-means = só quando o agente diz uma delas
search-help-not = Não
search-help-not-1 = fatura -reembolso
search-help-not-1-means = a primeira palavra, e em lugar nenhum a segunda
search-help-not-2 = -agent:"obrigado por ligar"
search-help-not-2-means = chamadas em que o agente nunca diz isso
search-help-where = Onde
search-help-where-1 = reembolso NEAR/5 gerente
search-help-where-1-means = a no máximo cinco palavras
search-help-where-2 = reclamação NEAR/10s desculpe
search-help-where-2-means = ditas em até dez segundos
search-help-where-3 = first:60s -agent:"meu nome é"
search-help-where-3-means = não dito no primeiro minuto
search-help-where-4 = after:"mais alguma coisa" cancelar
search-help-where-4-means = dito depois de outra coisa
search-help-foot = Maiúsculas não fazem diferença. Parênteses agrupam. <code>/um padrão/</code> é uma expressão regular.

search-save = Salvar pesquisa
search-save-title = Guardar esta pergunta para fazê-la de novo
search-save-this = Salvar esta pesquisa
search-save-note = Palavras, datas e filtros são guardados. Cada execução diz então o que há de novo.
search-save-do = Salvar
search-save-or = ou
search-save-change = Alterar “{ $name }”
search-name = Nome da pesquisa
search-a-name = Um nome
search-saved-as = “{ $name }” salva
search-removed = “{ $name }” removida
search-imported =
    { $n ->
        [one] { $n } pesquisa importada
       *[other] { $n } pesquisas importadas
    }

search-saved = Pesquisas salvas
search-saved-none = Nenhuma ainda. “Salvar pesquisa” guarda uma pergunta para fazê-la de novo.
search-saved-more = Exportar ou importar pesquisas
search-last-run = última vez { $when }
search-not-run = ainda não executada
search-new-since =
    { $n ->
        [one] { $n } nova desde a última vez
       *[other] { $n } novas desde a última vez
    }
search-new-calls =
    { $n ->
        [one] chamada nova
       *[other] chamadas novas
    }
search-more-about = Mais sobre { $name }
search-recent = Recentes
search-import = Importar de um arquivo…
search-export-all = Exportar todas…
search-run = Executar
search-replace = Substituir pela pergunta da caixa
search-duplicate = Duplicar
search-export = Exportar…
search-remove-sure = Remover “{ $name }”? O que ela encontrou continua no Genesys Cloud.

search-interrupted = Pesquisas interrompidas
search-interrupted-at =
    { $n ->
        [one] Interrompida com { $n } chamada lida
       *[other] Interrompida com { $n } chamadas lidas
    }
search-go-on = Continuar
search-forget = Esquecer

search-plan-long = Isto vai demorar um pouco
search-plan-how = Como foi pesquisado
search-plan-ways = Formas de pesquisar
search-plan-start = Começar
search-plan-not-now = Agora não
search-way-content = Consultar a pesquisa de conteúdo do Genesys Cloud
search-way-content-what = lê só as chamadas que ela propõe
search-way-scan = Ler todas as chamadas
search-way-scan-what = lê a transcrição de cada chamada destes dias
search-way-chosen = escolhida
search-way-taken = usada
search-way-impossible = não é possível
search-plan-calls =
    { $n ->
        [one] cerca de { $n } chamada
       *[other] cerca de { $n } chamadas
    }
search-plan-calls-unknown = número de chamadas desconhecido
search-plan-moment = menos de um minuto
search-plan-hours =
    { $n ->
        [one] { $n } hora
       *[other] { $n } horas
    }
search-plan-takes = { $calls }, { $requests }, { $time } no seu limite
search-plan-uncounted = O Genesys não diz quantas chamadas há

search-error-no-words = Digite as palavras que procura.
search-error-no-days = Escolha o primeiro e o último dia.
search-error-days = O último dia é anterior ao primeiro.
search-error-duration = A duração mínima é maior que a máxima.

search-instead-apart = Estas palavras em qualquer lugar da chamada
search-instead-begin = Palavras que começam assim
search-instead-days30 = Os últimos 30 dias
search-without-queues = Sem o filtro Fila
search-without-agents = Sem o filtro Agente
search-without-divisions = Sem o filtro Divisão
search-without-wrapUpCodes = Sem o filtro Código de finalização
search-without-direction = Sem o filtro Direção
search-without-languages = Sem o filtro Idioma
search-without-duration = Sem o filtro Duração
search-without-holding = Sem o filtro Espera ou transferência
search-without-number = Sem o filtro Número
search-without-sentiment = Sem o filtro Sentimento
search-without-topics = Sem o filtro Tópico
search-without-any = Sem nenhum filtro
search-instead-scan = Ler todas as chamadas em vez de consultar a pesquisa de conteúdo

search-filters-gone = Os filtros que pertencem à outra organização foram removidos.
