# O som de uma chamada. Termos: ../GLOSSARY.md

player-label = Gravação
player-play = Reproduzir
player-pause = Pausar
player-back =
    { $n ->
        [one] Voltar { $n } segundo
       *[other] Voltar { $n } segundos
    }
player-forward =
    { $n ->
        [one] Avançar { $n } segundo
       *[other] Avançar { $n } segundos
    }
player-left-title = Tempo restante
player-asking = Obtendo a gravação…
player-waits = Esperando o som…
player-rate = Velocidade
player-rate-times = { $rate }×
player-follow = Seguir
player-follow-again = Seguir de novo
player-skip = Pular silêncios
player-skip-title = Pula os trechos de 3 segundos ou mais em que ninguém fala
player-retry = Tentar de novo

## Por que uma chamada não pode ser ouvida

player-reason-forbidden = Esta conexão não pode ouvir gravações. Peça a um administrador do Genesys Cloud uma destas permissões: <code>{ $permissions }</code>
player-reason-forbidden-unnamed = Esta conexão não pode ouvir gravações. Peça a um administrador do Genesys Cloud que permita isso.
player-reason-unplayable = O Genesys Cloud enviou a gravação em um formato que o Earshot não consegue reproduzir.
