# O relatório de uma pesquisa: o que houve com cada candidata. Termos: ../GLOSSARY.md

receipt-title = O que esta pesquisa leu
receipt-outcomes = Candidatas por resultado
receipt-sentence = { $sentence }.
receipt-candidates =
    { $n ->
        [one] candidata
       *[other] candidatas
    }
receipt-how = Como foi pesquisado
receipt-save = Salvar relatório…
receipt-what = Relatório
receipt-retry = Tentar estas de novo
receipt-show-calls = Mostrar estas chamadas
receipt-show-calls-of = { $label }: mostrar estas chamadas
receipt-where-from = De onde vieram as palavras
receipt-all-numbers = Todos os números

receipt-matched = respondem
receipt-unmatched = não respondem
receipt-noTranscript = sem transcrição
receipt-pending = recentes demais
receipt-forbidden = não permitidas
receipt-failed = com falha
receipt-matched-note =
    { $n ->
        [one] { $n } ocorrência ao todo
       *[other] { $n } ocorrências ao todo
    }
receipt-matched-unsaid = pelo que não foi dito
receipt-unmatched-note = lidas, mas não atendiam às palavras ou aos filtros
receipt-noTranscript-note = não transcritas, ou nada foi dito
receipt-pending-note = costumam chegar em minutos, às vezes em horas
receipt-forbidden-note = esta conexão não pode lê-las
receipt-failed-note = abra a lista para ver por quê
receipt-fetched = obtidas do Genesys Cloud
receipt-fromLibrary = lidas antes nesta sessão
receipt-earlier = lidas antes da interrupção da pesquisa

receipt-cancelled = Você parou a pesquisa, portanto isto não é tudo.
receipt-limited = A pesquisa terminou no seu limite de chamadas, portanto isto não é tudo.
receipt-set-aside =
    { $n ->
        [one] Mais { $n } chamada foi listada e deixada de lado pelos filtros sem ser lida.
       *[other] Mais { $n } chamadas foram listadas e deixadas de lado pelos filtros sem serem lidas.
    }
receipt-set-aside-by =
    { $n ->
        [one] Mais { $n } chamada foi listada e deixada de lado pelos filtros ({ $filters }) sem ser lida.
       *[other] Mais { $n } chamadas foram listadas e deixadas de lado pelos filtros ({ $filters }) sem serem lidas.
    }
receipt-filter = { $label } { $words }
receipt-slices =
    { $n ->
        [one] As datas foram pedidas em { $n } parte, para que nenhuma lista fosse cortada.
       *[other] As datas foram pedidas em { $n } partes, para que nenhuma lista fosse cortada.
    }

receipt-list-matched = Chamadas que respondem à pergunta
receipt-list-unmatched = Chamadas que não respondem à pergunta
receipt-list-noTranscript = Chamadas sem transcrição
receipt-list-pending = Chamadas cuja transcrição ainda não chegou
receipt-list-forbidden = Chamadas que esta conexão não pode ler
receipt-list-failed = Chamadas que não puderam ser lidas
receipt-list-fetched = Chamadas obtidas do Genesys Cloud
receipt-list-fromLibrary = Chamadas lidas antes nesta sessão
receipt-list-earlier = Chamadas lidas antes da interrupção da pesquisa
receipt-outcome-matched = Responde
receipt-outcome-unmatched = Não responde
receipt-outcome-noTranscript = Sem transcrição
receipt-outcome-pending = Recente demais
receipt-outcome-forbidden = Não permitida
receipt-outcome-failed = Falhou
receipt-time-unknown = hora desconhecida
receipt-open-call = , abrir a chamada
receipt-copy-id = Copiar { $id }
receipt-copy-id-label = , copiar o ID da conversa
receipt-conversation-id = ID da conversa
receipt-problem = { $code } · ID de correlação { $id }
