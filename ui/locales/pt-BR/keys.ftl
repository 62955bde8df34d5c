# Comandos, a paleta, a folha de teclas e os marcadores. `keys-also-<id>` são outras palavras pelas quais um comando pode ser
# procurado, separadas por vírgulas. Termos: ../GLOSSARY.md

## Teclas como estão impressas

keys-key-ctrl = Ctrl
keys-key-shift = Shift
keys-key-space = Espaço
keys-key-enter = Enter
keys-key-escape = Esc
keys-key-home = Home
keys-key-end = End
keys-key-pageup = PgUp
keys-key-pagedown = PgDn
keys-key-tab = Tab

## Grupos de comandos e de lugares a que a paleta leva

keys-group-recent = Usados por último
keys-group-search = Pesquisa
keys-group-results = Resultados
keys-group-call = Chamada
keys-group-sound = Som
keys-group-window = Janela
keys-group-runs = Pesquisas abertas
keys-group-saved = Pesquisas salvas
keys-group-asked = Pesquisas recentes
keys-group-calls = Chamadas na tela
keys-group-connections = Conexões
keys-group-languages = Idiomas

## Comandos

keys-command-search-box = Ir para a caixa de pesquisa
keys-also-search-box = buscar, procurar, perguntar, pergunta, nova pesquisa, palavras
keys-command-search-stop = Parar a pesquisa na tela
keys-also-search-stop = cancelar, encerrar, interromper
keys-command-search-pause = Pausar a pesquisa na tela
keys-also-search-pause = esperar, suspender
keys-command-search-resume = Continuar a pesquisa na tela
keys-also-search-resume = retomar, seguir, começar
keys-command-search-again = Repetir a mesma pesquisa
keys-also-search-again = outra vez, de novo, atualizar, recarregar, executar
keys-command-search-previous = Pesquisa anterior
keys-also-search-previous = aba, voltar
keys-command-search-next = Próxima pesquisa
keys-also-search-next = aba, avançar
keys-command-search-close = Fechar a pesquisa na tela
keys-also-search-close = aba, remover
keys-command-search-filter = Adicionar um filtro
keys-also-search-filter = fila, agente, finalização, idioma, número, duração, restringir
keys-command-search-term = Adicionar uma parte à pergunta
keys-also-search-term = palavras, frase, excluir, perto, padrão
keys-command-search-save = Salvar a pergunta
keys-also-search-save = guardar, favorito, armazenar
keys-command-search-help = Como pesquisar
keys-also-search-help = ajuda, sintaxe, linguagem de consulta, operadores, exemplos
keys-command-receipt = Mostrar o relatório
keys-also-receipt = completo, cobertura, chamadas com falha, quantas foram lidas

keys-command-list-next = Próxima chamada ou linha
keys-command-list-previous = Chamada ou linha anterior
keys-command-list-first = Primeira chamada ou linha
keys-command-list-last = Última chamada ou linha
keys-command-list-open = Abrir a chamada em foco
keys-command-view-cards = Resultados como cartões
keys-also-view-cards = exibição, lista
keys-command-view-table = Resultados como tabela
keys-also-view-table = exibição, colunas, linhas
keys-command-view-lines = Resultados como linhas no contexto
keys-also-view-lines = exibição, concordância, KWIC
keys-command-facets = Refinar os resultados
keys-also-facets = filtrar, facetas, fila, agente, dia, sentimento
keys-command-only-flagged = Só chamadas com marcador, ou todas de novo
keys-also-only-flagged = marcadas, sinalizadas, favoritos, refinar
keys-command-save-all = Salvar todas as chamadas
keys-also-save-all = exportar, baixar, arquivos, pasta

keys-command-phrase-next = Próxima fala, ou próxima chamada na lista
keys-command-phrase-previous = Fala anterior, ou chamada anterior na lista
keys-command-hit-next = Próxima ocorrência, também na próxima chamada
keys-also-hit-next = resultado, encontrado, avançar
keys-command-hit-previous = Ocorrência anterior, também na chamada anterior
keys-also-hit-previous = resultado, encontrado, voltar
keys-command-call-next = Próxima chamada
keys-also-call-next = conversa, avançar
keys-command-call-previous = Chamada anterior
keys-also-call-previous = conversa, voltar
keys-command-flag = Marcar a fala ou remover o marcador
keys-also-flag = marcar, sinalizar, favorito, estrela, anotar o momento
keys-command-flag-next = Próximo marcador na chamada
keys-also-flag-next = marcada, favorito, avançar
keys-command-flag-previous = Marcador anterior na chamada
keys-also-flag-previous = marcada, favorito, voltar
keys-command-copy = Copiar a fala com hora, falante e link
keys-also-copy = área de transferência, citar
keys-command-save = Salvar a chamada
keys-also-save = exportar, baixar, arquivo, transcrição, legendas
keys-command-facts = Dados da chamada
keys-also-facts = detalhes, resumo, finalização, sentimento, tópicos, participantes
keys-command-find = Localizar na chamada
keys-also-find = buscar, procurar, pesquisar, texto, Ctrl F
keys-command-time-style = Tempo dentro da chamada ou hora do dia
keys-also-time-style = relógio, decorrido, marcas de tempo
keys-command-text-size = Próximo tamanho do texto
keys-also-text-size = fonte, letra, maior, menor, zoom
keys-command-side-all = Palavras de todos
keys-also-side-all = filtro, lados, falantes, sem esmaecer
keys-command-side-customer = Palavras do cliente
keys-also-side-customer = filtro, lado, falante, esmaecer
keys-command-side-agent = Palavras do agente
keys-also-side-agent = filtro, lado, falante, esmaecer
keys-command-genesys = Abrir a chamada no Genesys Cloud
keys-also-genesys = navegador, link, interação

keys-command-play = Reproduzir ou pausar
keys-also-play = áudio, som, gravação, ouvir, escutar, tocar

keys-command-pane-1 = Ir para as pesquisas salvas
keys-also-pane-1 = painel, navegação
keys-command-pane-2 = Ir para a pergunta
keys-also-pane-2 = painel, caixa de pesquisa
keys-command-pane-3 = Ir para os resultados
keys-also-pane-3 = painel, lista, chamadas
keys-command-pane-4 = Ir para a chamada
keys-also-pane-4 = painel, leitura, transcrição
keys-command-palette = Encontrar qualquer comando
keys-command-keys = Mostrar as teclas
keys-also-keys = ajuda, atalhos, teclado
keys-command-connections = Gerenciar conexões
keys-also-connections = organização, conta, configurações, permissões, remover
keys-command-connect = Conectar outra organização
keys-also-connect = adicionar, conta, entrar, login, cliente

## Teclas de um só lugar, que só a folha nomeia

keys-local-search = Na caixa de pesquisa: pesquisar
keys-local-leave = Na caixa de pesquisa: para os resultados
keys-local-strip-phrase = Na linha do tempo: fala por fala
keys-local-strip-page = Na linha do tempo: meio minuto
keys-local-copy = Copiar as linhas selecionadas com hora e falante
keys-local-next-control = Próximo controle
keys-local-close = Fechar um diálogo, menu ou painel

## A folha de teclas

keys-title = Teclas
keys-search = Pesquisar nas teclas
keys-only-now = Só o que pode ser feito agora
keys-not-now = agora não
keys-letters = Teclas isoladas são comandos
keys-letters-why = Desative se teclas forem pressionadas sem querer, por exemplo pelo ditado por voz. As teclas com Ctrl continuam funcionando, e a paleta de comandos também.
keys-nothing = Não há nenhuma tecla para “{ $text }”.

## A paleta

keys-close = Fechar
keys-palette-title = Comandos
keys-palette-field = Encontrar um comando, uma pesquisa ou uma chamada
keys-palette-empty = Nada se chama “{ $text }”.
keys-palette-count =
    { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }
keys-palette-language = Idioma: { $name }
keys-palette-call = { $agents }, { $when }
keys-palette-hint-move = mover
keys-palette-hint-take = executar
keys-palette-hint-close = fechar

## Marcadores

keys-flag-up =
    { $count ->
        [one] Marcador adicionado. Um marcador nesta chamada.
       *[other] Marcador adicionado. { $count } marcadores nesta chamada.
    }
keys-flag-down =
    { $count ->
        [0] Marcador removido. Nenhum marcador nesta chamada.
        [one] Marcador removido. Resta um marcador nesta chamada.
       *[other] Marcador removido. Restam { $count } marcadores nesta chamada.
    }
keys-flag-at = Marcador { $index } de { $count }
keys-flag-none = Não há nenhum marcador nesta chamada. Escolha uma fala e pressione f para marcá-la.
keys-flag-nowhere = Primeiro escolha uma fala e depois pressione f.
keys-flag-not-kept = Não foi possível guardar o marcador: { $reason }
keys-flag-not-removed = Não foi possível remover o marcador: { $reason }
keys-flags = Marcadores
keys-only-flagged = só com marcador
keys-flags-of-card =
    { $count ->
        [one] { $count } marcador
       *[other] { $count } marcadores
    }
keys-command-zoom-in = Ampliar a página
keys-command-zoom-out = Reduzir a página
keys-command-zoom-reset = Página no tamanho original
