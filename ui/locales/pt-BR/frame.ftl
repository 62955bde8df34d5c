# Navegação, painéis, barra de status e o que aparece onde não há nada. Termos: ../GLOSSARY.md

frame-starting = Iniciando o Earshot
frame-broken = O Earshot não pôde ser iniciado

## Painéis
frame-search = Pesquisa
frame-panes = Painel
frame-results = Resultados
frame-results-count = { $n ->
    [one] { $n } resultado
   *[other] { $n } resultados
}
frame-call = Chamada
frame-no-call-open = Nenhuma chamada está aberta.
frame-splitter-saved = Largura das pesquisas salvas
frame-splitter-results = Largura dos resultados
frame-splitter-hint = Arraste ou use as setas. Um duplo clique restaura a largura inicial.
frame-nav-open = Mostrar pesquisas salvas e conexões
frame-nav-close = Ocultar pesquisas salvas e conexões
frame-close-call = Fechar a chamada

## Navegação
frame-connections = Conexões
frame-manage-connections = Gerenciar conexões
frame-invented = chamadas inventadas
frame-demo-note = Você está na organização de demonstração. As pessoas e as chamadas dela são inventadas.

## Barra de status
frame-not-connected = Sem conexão
frame-demo = demo
frame-session-only = só esta sessão
frame-session-only-why = O segredo fica só na memória e desaparece quando o Earshot é fechado.
frame-budget = Limite de solicitações
frame-budget-why = O Genesys Cloud permite a uma conexão um certo número de solicitações por minuto. O Earshot fica abaixo dele.
frame-budget-used = <b>{ $used }</b> / { $allowed } <long>solicitações neste minuto</long>
frame-budget-wait = { $seconds ->
    [one] esperando { $seconds } segundo pelo limite de solicitações
   *[other] esperando { $seconds } segundos pelo limite de solicitações
}
frame-shared = { $n ->
    [one] usado por { $n } pesquisa
   *[other] dividido entre { $n } pesquisas
}
frame-keys = Teclas

## Sem rede
frame-offline = Sem rede
frame-offline-title = Não é possível acessar o Genesys Cloud.
frame-offline-works = As chamadas já encontradas podem ser lidas e salvas. Novas pesquisas precisam esperar pela rede.
frame-offline-waiting = A pesquisa espera pela rede. Enquanto isso, as chamadas já encontradas podem ser lidas e salvas.

## O painel de leitura
frame-reading = Chamada
frame-opening = Abrindo a transcrição
frame-try-again = Tentar de novo

## O cabeçalho de uma chamada
frame-direction-inbound = de entrada
frame-direction-outbound = de saída
frame-when-title = { $utc } · mostrado em { $zone }
frame-id = ID
frame-copy-id-title = Copiar { $id }
frame-copy-id = , copiar o ID da conversa
frame-id-copied-what = ID da conversa
frame-open-in-genesys = Abrir no Genesys Cloud
frame-save = Salvar
frame-saving = Salvando…
frame-facts = Dados
frame-facts-title = Dados da chamada

## Avisos que passam
frame-open-folder = Abrir pasta
frame-dismiss = Dispensar

## O painel de resultados sem linhas
frame-start = O que foi dito?
frame-start-how = Digite palavras na caixa acima. O Earshot encontra as chamadas em que alguém as disse e leva você ao segundo exato.
frame-start-examples = Por exemplo
frame-example-word = reembolso
frame-example-word-note = esta palavra, dita por qualquer pessoa
frame-example-phrase = "cancelar meu contrato"
frame-example-phrase-note = estas palavras, nesta ordem
frame-example-side = customer:reclam*
frame-example-side-note = o cliente diz reclamo, reclamar, reclamação…
frame-example-near = reembolso NEAR/10 fatura
frame-example-near-note = as duas, a no máximo dez palavras
frame-example-never = -agent:desculpe
frame-example-never-note = chamadas em que o agente nunca diz desculpe
frame-narrowed-away = Não resta nenhuma chamada
frame-narrowed-away-why = Nada do que foi encontrado atende a tudo o que você marcou.
frame-show-all = Mostrar todas as chamadas
frame-without-lines = Não há palavras para mostrar em linhas
frame-without-lines-why = Estas chamadas respondem à pergunta pelo que não foi dito.
frame-show-cards = Mostrá-las como cartões
frame-search-again = Pesquisar de novo
frame-what-was-read = O que foi lido
frame-stopped = Parada antes de encontrar algo
frame-nothing-found = Nenhuma chamada responde a isto
frame-none = { $sentence }: nenhuma.
frame-search-instead = Pesquisar em vez disso
frame-proposed-none = A pesquisa de conteúdo do Genesys Cloud não propôs nenhuma chamada.
frame-proposed = { $n ->
    [one] A pesquisa de conteúdo do Genesys Cloud propôs { $n } chamada; chamadas que puderam ser lidas: { $read }. As palavras não estavam lá.
   *[other] A pesquisa de conteúdo do Genesys Cloud propôs { $n } chamadas; chamadas que puderam ser lidas: { $read }. As palavras não estavam nelas.
}
frame-listed-none = Não havia chamadas para ler nestas datas.
frame-listed = Todas as chamadas destas datas foram listadas: { $n }. Destas, puderam ser lidas { $read }.
frame-set-aside = { $n ->
    [one] Os filtros deixaram de lado mais { $n } chamada, sem ser lida.
   *[other] Os filtros deixaram de lado mais { $n } chamadas, sem serem lidas.
}
frame-unread = A resposta pode estar no que não foi lido: { $reasons }.
frame-unread-pending = { $n ->
    [one] { $n } transcrição que ainda não está pronta
   *[other] { $n } transcrições que ainda não estão prontas
}
frame-unread-forbidden = { $n ->
    [one] { $n } chamada que esta conexão não pode ler
   *[other] { $n } chamadas que esta conexão não pode ler
}
frame-unread-failed = { $n ->
    [one] { $n } chamada que não pôde ser lida
   *[other] { $n } chamadas que não puderam ser lidas
}
frame-try-these-again = Tentar estas de novo
frame-see-which = Ver quais
frame-zoomed = { $percent }% do tamanho original
