# As palavras de uma chamada: a lista de falas, as ferramentas acima dela, os trechos. Termos: ../GLOSSARY.md

reading-region = Transcrição
reading-list = Falas
reading-letter-customer = C
reading-letter-agent = A
reading-letter-system = S
reading-side-customer = Cliente
reading-side-agent = Agente
reading-no-words = [Silêncio/Sem fala]
reading-sure = { $share } de certeza
reading-sure-hint = Confiança do reconhecimento de fala
reading-silence = { $length } de silêncio
reading-waiting = { $length } na fila
reading-hold = Em espera { $length }
reading-overlap = dito ao mesmo tempo que a linha de cima
reading-flagged = Com marcador
reading-negative = Sentimento negativo
reading-positive = Sentimento positivo
reading-fold-ivr = URA
reading-fold-acd = Fila
reading-fold-voicemail = Correio de voz
reading-fold-other = Sistema
reading-fold =
    { $n ->
        [one] { $who }, { $n } fala, { $length }
       *[other] { $who }, { $n } falas, { $length }
    }
reading-hidden =
    { $n ->
        [one] { $n } fala oculta
       *[other] { $n } falas ocultas
    }

## Os tempos das palavras

reading-words-show = Mostrar quando cada palavra foi dita
reading-words-hide = Ocultar quando cada palavra foi dita
reading-words = Quando cada palavra foi dita
reading-words-loading = Consultando quando cada palavra foi dita
reading-words-none = O reconhecimento de fala não deu tempos para as palavras desta fala.
reading-word = { $word }, { $time }
reading-word-sure = { $word }, { $time }, { $share } de certeza

## As ferramentas acima da lista

reading-tools = Como ler a chamada
reading-tools-side = De quem são as palavras
reading-everyone = Todos
reading-customer = Cliente
reading-agent = Agente
reading-time-hint = Mostrar o tempo dentro da chamada ou a hora do dia
reading-time-elapsed = Tempo dentro da chamada
reading-time-clock = Hora do dia
reading-size-hint = Tamanho do texto: { $size ->
        [S] pequeno
        [L] grande
       *[M] médio
    }
reading-hits = Ocorrências
reading-hit-at = Ocorrência <b>{ $at }</b> de { $count }
reading-hit-none = Sem ocorrências
reading-hit-previous = Ocorrência anterior
reading-hit-next = Próxima ocorrência
reading-find = Localizar nesta chamada
reading-filter = Filtro
reading-filter-title = O que olhar
reading-filter-sentiment = Sentimento
reading-filter-any = Qualquer um
reading-filter-negative = Negativo
reading-filter-positive = Positivo
reading-filter-topic = Tópico
reading-filter-any-topic = Qualquer tópico
reading-filter-only-hits = Só ocorrências
reading-filter-context = Linhas em torno de cada ocorrência
reading-filter-clear = Limpar
reading-filter-clear-all = Limpar o filtro

## O que um filtro faz

reading-hiding =
    { $n ->
        [one] { $n } fala sem ocorrências está oculta.
       *[other] { $n } falas sem ocorrências estão ocultas.
    }
reading-hiding-no-hits = Esta chamada não tem ocorrências, por isso todas as suas falas estão ocultas.
reading-dimming =
    { $n ->
        [one] { $n } fala de { $count } atende ao filtro; as outras ficam esmaecidas.
       *[other] { $n } falas de { $count } atendem ao filtro; as outras ficam esmaecidas.
    }
reading-dimming-none = Nenhuma fala desta chamada atende ao filtro, por isso todas ficam esmaecidas.

## Trechos

reading-passage = Trecho escolhido
reading-passage-length =
    { $n ->
        [one] { $n } fala
       *[other] { $n } falas
    }
reading-passage-copy = Copiar
reading-passage-save = Salvar trecho…
reading-passage-save-all =
    { $n ->
        [one] Salvar { $n } fala…
       *[other] Salvar todas as { $n } falas…
    }
reading-passage-leave = Limpar a seleção
reading-copied-phrase = Fala
reading-copied-passage = Trecho
reading-last-hit = Essa era a última ocorrência.
reading-first-hit = Essa era a primeira ocorrência.
reading-last-call = Essa era a última chamada.
reading-first-call = Essa era a primeira chamada.
