# Palavras que vários lugares da janela compartilham. Termos: ../GLOSSARY.md

app-calls =
    { $n ->
        [one] { $n } chamada
       *[other] { $n } chamadas
    }
app-hits =
    { $n ->
        [one] { $n } ocorrência
       *[other] { $n } ocorrências
    }
app-files =
    { $n ->
        [one] { $n } arquivo
       *[other] { $n } arquivos
    }
app-requests =
    { $n ->
        [one] { $n } solicitação
       *[other] { $n } solicitações
    }
app-minutes =
    { $n ->
        [one] { $n } minuto
       *[other] { $n } minutos
    }
app-seconds =
    { $n ->
        [one] { $n } segundo
       *[other] { $n } segundos
    }
app-minutes-and-seconds = { $minutes } e { $seconds }

app-h = { NUMBER($n, useGrouping: "false") } h
app-min = { NUMBER($n, useGrouping: "false") } min
app-s = { NUMBER($n, useGrouping: "false") } s
app-lasting-gap = { " " }
app-day-and-time = { $day }, { $time }

app-comma = { ", " }
app-semicolon = { "; " }

app-customer = Cliente
app-agent = Agente
app-customer-letter = C
app-agent-letter = A
app-no-agent = Sem agente

app-feeling = Sentimento do cliente: { $words }
app-feeling-prefix = sentimento do cliente
app-feeling-negative = negativo
app-feeling-neutral = neutro
app-feeling-positive = positivo
app-trend-worse = piorou
app-trend-better = melhorou

app-close = Fechar
app-cancel = Cancelar
app-remove = Remover
app-rename = Renomear
app-done = Pronto
app-copy = Copiar
app-try-again = Tentar de novo
app-copied = Copiado: { $what }
app-not-copied = Não foi possível copiar: { $what }. Selecione o texto e pressione Ctrl+C.
app-saved-as = Salvo como { $path }
app-saved-files =
    { $n ->
        [one] { $n } arquivo salvo em { $folder }
       *[other] { $n } arquivos salvos em { $folder }
    }
app-saved-files-but =
    { $n ->
        [one] { $n } arquivo salvo em { $folder }; { $failed } não: { $reason }
       *[other] { $n } arquivos salvos em { $folder }; { $failed } não: { $reason }
    }

app-save-call = Salvar esta chamada
app-save-all = Salvar todas as chamadas
app-format = Formato
app-format-txt = Texto <note>para ler e enviar</note>
app-format-vtt = WebVTT <note>legendas para a web</note>
app-format-srt = SubRip (SRT) <note>legendas para players</note>
app-format-csv = CSV <note>uma linha por fala, para planilhas</note>
app-format-json = JSON <note>tudo, para programas</note>
app-times = Horários
app-time-elapsed = Tempo dentro da chamada
app-time-clock = Hora do dia
app-save-as = Salvar como…
app-save-in-folder =
    { $n ->
        [one] Escolher uma pasta para { $n } arquivo…
       *[other] Escolher uma pasta para { $n } arquivos…
    }
app-save-these =
    { $n ->
        [one] Salvar { $n } chamada exibida…
       *[other] Salvar estas { $n } chamadas…
    }
app-save-every =
    { $n ->
        [one] Salvar { $n } chamada…
       *[other] Salvar todas as { $n } chamadas…
    }

app-language = Idioma
app-language-system = Sistema · { $name }
