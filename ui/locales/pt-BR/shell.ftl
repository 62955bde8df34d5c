# O que o núcleo do aplicativo diz, pelos seus códigos. Nomes de servidores, caminhos, nomes de permissões e o que o sistema
# diz ($cause) vêm de fora e ficam como são. Termos: ../GLOSSARY.md

## O Genesys Cloud recusa, ou não pode ser consultado

shell-error-sign-in-refused = O Genesys Cloud recusou o acesso em { $host }. Ou o Client Secret está errado, ou o Client ID é desconhecido, ou a organização fica em outra região: verifique os três na conexão.
shell-error-token-expired = O acesso ao Genesys Cloud expirou. Tente de novo: o Earshot faz o acesso outra vez.
shell-error-permission-missing-unnamed = Este cliente não tem permissão para fazer isso no Genesys Cloud. Peça a um administrador que dê ao cliente OAuth uma função (com as divisões certas) que tenha a permissão para isso.
shell-error-permission-missing-one = Este cliente não tem permissão para fazer isso no Genesys Cloud. Peça a um administrador que dê ao cliente OAuth uma função (com as divisões certas) que tenha a permissão { $permissions }.
shell-error-permission-missing-any = Este cliente não tem permissão para fazer isso no Genesys Cloud. Peça a um administrador que dê ao cliente OAuth uma função (com as divisões certas) que tenha uma destas permissões: { $permissions }.
shell-error-permission-missing-all = Este cliente não tem permissão para fazer isso no Genesys Cloud. Peça a um administrador que dê ao cliente OAuth uma função (com as divisões certas) que tenha estas permissões: { $permissions }.
shell-error-not-found = O Genesys Cloud não tem nada ali. Uma transcrição costuma aparecer minutos depois da chamada, às vezes horas; onde a análise de fala está desativada para a fila, não haverá nenhuma.
shell-error-not-found-call = Esta chamada não está entre os resultados.
shell-error-not-genesys = { $host } responde, mas não como o Genesys Cloud. Verifique a região ou o endereço na conexão.
shell-error-bad-request = O Genesys Cloud não aceitou a solicitação (HTTP { $status }). Altere a pesquisa e tente de novo; se continuar, passe os detalhes abaixo a quem cuida do Earshot.
shell-error-rate-limited = O Genesys Cloud pede uma pausa: foram feitas solicitações demais. Tente de novo em um minuto.
shell-error-rate-limited-seconds =
    { $seconds ->
        [one] O Genesys Cloud pede uma pausa: foram feitas solicitações demais. Tente de novo em { $seconds } segundo.
       *[other] O Genesys Cloud pede uma pausa: foram feitas solicitações demais. Tente de novo em { $seconds } segundos.
    }
shell-error-rate-limited-minutes =
    { $minutes ->
        [one] O Genesys Cloud pede uma pausa: foram feitas solicitações demais. Tente de novo em { $minutes } minuto.
       *[other] O Genesys Cloud pede uma pausa: foram feitas solicitações demais. Tente de novo em { $minutes } minutos.
    }
shell-error-unreachable = Não foi possível acessar o Genesys Cloud. Verifique a conexão de rede, e a região ou o endereço na conexão.
shell-error-unreachable-slow-connection = Não foi possível acessar { $host }: a conexão não foi estabelecida a tempo. Verifique a conexão de rede, e a região ou o endereço na conexão.
shell-error-unreachable-slow-answer = Não foi possível acessar { $host }: a resposta demorou demais. Verifique a conexão de rede, e a região ou o endereço na conexão.
shell-error-unreachable-refused = Não foi possível acessar { $host }: a conexão foi recusada. Verifique a conexão de rede, e a região ou o endereço na conexão.
shell-error-unreachable-no-such-name = Não foi possível acessar { $host }: o nome não foi encontrado. Verifique a conexão de rede, e a região ou o endereço na conexão.
shell-error-unreachable-no-connection = Não foi possível acessar { $host }: nenhuma conexão pôde ser estabelecida. Verifique a conexão de rede, e a região ou o endereço na conexão.
shell-error-unreachable-broke = Não foi possível acessar { $host }: a conexão caiu. Verifique a conexão de rede, e a região ou o endereço na conexão.
shell-error-tls = Não foi possível estabelecer uma conexão segura com { $host }. Pode haver um proxy ou firewall no meio, ou o relógio ou os certificados deste computador estão errados: consulte o administrador da rede.
shell-error-redirected = { $host } respondeu com um redirecionamento, o que o Genesys Cloud não faz. Pode haver no meio uma página de acesso da sua rede: abra uma página da web no navegador e tente de novo.
shell-error-server = O Genesys Cloud está com um problema no momento (HTTP { $status }). Tente de novo em alguns minutos.
shell-error-unreadable-answer = A resposta do Genesys Cloud não pôde ser lida (em `{ $path }`). Tente de novo; se continuar, um proxy pode estar alterando as respostas.
shell-error-truncated = A resposta do Genesys Cloud foi cortada no meio. Tente de novo.
shell-error-too-large = A resposta tem mais de { $limit } bytes e não foi lida. A chamada não pode ser mostrada.
shell-error-storage-refused = O armazenamento do Genesys Cloud recusou a transcrição (HTTP { $status }). Verifique o relógio deste computador e tente de novo; se continuar, consulte o administrador do Genesys Cloud.
shell-error-storage-address = A resposta indica um endereço de armazenamento que não é https, por isso ele não foi aberto. Verifique a região ou o endereço na conexão.
shell-error-insecure-address = { $address } não é seguro: um Client Secret só é enviado por https. Use https.
shell-error-bad-address = `{ $address }` não é uma região do Genesys Cloud. Digite um domínio como mypurecloud.ie.
shell-error-query-too-long = A frase tem { $characters } caracteres; o Genesys Cloud pesquisa no máximo { $limit }. Encurte-a.
shell-error-network-setup = Neste computador não é possível estabelecer conexões seguras. Verifique os certificados dele.

## Por que uma chamada não foi pesquisada

shell-error-pending = Ainda não há transcrição. As transcrições costumam aparecer minutos depois da chamada, às vezes horas; pesquise de novo mais tarde.
shell-error-no-transcript = Não há transcrição. A transcrição pode estar desativada para a fila, ou a gravação foi excluída.
shell-error-empty-transcript = A transcrição está vazia. A análise de fala pode estar desativada para a fila; consulte o administrador.
shell-error-filter-unverified-forbidden = A chamada contém as palavras, mas não foi possível verificar se ela atende a “{ $filter }”: esta conexão não pode ver os detalhes das chamadas. Peça ao administrador { $permissions }.
shell-error-filter-unverified-unlisted = A chamada contém as palavras, mas não foi possível verificar se ela atende a “{ $filter }”: o Genesys ainda não lista os detalhes dela. Tente de novo em alguns minutos.
shell-error-filter-unverified-untold = A chamada contém as palavras, mas não foi possível verificar se ela atende a “{ $filter }”: o Genesys não diz isso sobre esta chamada. Remova o filtro para vê-la.

## A pergunta

shell-error-empty-query-nothing = Digite o que foi dito: uma palavra ou uma frase.
shell-error-empty-query-no-words = Não há nenhuma palavra para procurar. Digite pelo menos uma letra ou um dígito.
shell-error-too-long = Isso é longo demais. Use no máximo { $longest } caracteres.
shell-error-invalid-regex-unreadable = A expressão regular não pode ser lida: { $reason }.
shell-error-invalid-regex-matches-nothing = A expressão regular corresponde a um texto vazio, por isso corresponderia em todo lugar. Peça pelo menos uma letra.
shell-error-invalid-query-star-alone = Um * precisa de letras ao lado: escreva cancel* para palavras que começam assim, ou *embols* para palavras que contêm isso.
shell-error-invalid-query-star-inside = Um * pode ficar no começo ou no fim de uma palavra, não dentro dela.
shell-error-invalid-query-no-letters = “{ $text }” não tem letra nem dígito para procurar. Tire isso.
shell-error-invalid-query-unclosed-quote = Falta fechar as aspas. Escreva mais uma " onde a frase termina.
shell-error-invalid-query-empty-quotes = Não há nada entre as aspas. Escreva ali as palavras que foram ditas, ou tire as aspas.
shell-error-invalid-query-unclosed-regex = A expressão não tem fim. Escreva mais uma / onde ela termina, ou ponha as palavras entre aspas.
shell-error-invalid-query-empty-regex = Não há nada entre as barras. Escreva ali uma expressão, por exemplo /reembols(o|ar)/.
shell-error-invalid-query-after-regex = Deixe um espaço depois da barra que termina uma expressão. Uma barra dentro dela se escreve \/.
shell-error-invalid-query-unclosed-group = O parêntese não está fechado. Escreva mais um ) onde o grupo termina.
shell-error-invalid-query-stray-close = Este ) não fecha nada. Tire-o, ou escreva ( onde o grupo começa.
shell-error-invalid-query-empty-group = Não há nada entre os parênteses. Escreva o que procura, ou tire-os.
shell-error-invalid-query-unknown-scope = “{ $name }:” não existe. Escreva customer: ou agent:, ou ponha as palavras entre aspas.
shell-error-invalid-query-nothing-after-scope = “{ $scope }:” precisa de algo depois. Escreva { $scope }:reembolso ou { $scope }:"cancelar minha conta".
shell-error-invalid-query-no-duration = “{ $scope }:” precisa de uma duração de até 24 horas. Escreva { $scope }:60s, { $scope }:2m ou { $scope }:1m30s.
shell-error-invalid-query-nothing-beside = { $operator } precisa de algo dos dois lados. Para procurar a própria palavra, ponha-a entre aspas: "{ $word }".
shell-error-invalid-query-nothing-after-not = NOT precisa de algo depois. Para procurar a própria palavra, ponha-a entre aspas: "not".
shell-error-invalid-query-minus-alone = Um - exclui o que vem logo depois: escreva -reembolso. Um hífen entre palavras pode ser omitido.
shell-error-invalid-query-near-number = NEAR precisa de um número: escreva reembolso NEAR/5 gerente para as duas a no máximo 5 palavras, ou NEAR/10s para 10 segundos. Para procurar a própria palavra, ponha-a entre aspas: "near".
shell-error-invalid-query-near-chain = NEAR une duas coisas. Para três, escreva (a NEAR/5 b) (b NEAR/5 c).
shell-error-invalid-query-near-operand = NEAR une palavras, frases, expressões e grupos OR delas. Escreva NOT antes de um grupo: NOT (reembolso NEAR/5 gerente).
shell-error-invalid-query-near-across-sides = As palavras só são contadas dentro de um lado, e aqui os lados são diferentes. Escreva NEAR/10s para contar os segundos entre o cliente e o agente.
shell-error-invalid-query-after-operand = “after:” aceita uma palavra, uma frase, uma expressão ou um grupo OR delas. Escreva after:"muito obrigado" ou after:(obrigado OR tchau).
shell-error-invalid-query-only-anchors = “first:”, “last:” e “after:” limitam o que está ao lado. Escreva ali o que procura: first:60s reembolso.
shell-error-invalid-query-negated-anchor = “first:”, “last:” e “after:” não podem ser negados. Ponha NOT antes do que não deve ser dito ali: first:60s NOT reembolso.
shell-error-invalid-query-double-negation = Duas negações se anulam. Escreva sem as duas.
shell-error-invalid-query-other-side = “{ $inner }:” não pode ficar dentro de “{ $outer }:”. Escreva um ao lado do outro: { $outer }:reembolso { $inner }:desculpe.
shell-error-invalid-query-too-many-regexes = São expressões demais para uma pergunta. Use no máximo { $most }.
shell-error-invalid-query-too-deep = Há parênteses demais uns dentro dos outros. Tire os que não são necessários.

## Datas e filtros

shell-error-invalid-dates-unreadable = “{ $text }” não é uma data. Escreva assim: 2026-11-20, ou 2026-11-20 14:30.
shell-error-invalid-dates-end-before-start = O fim é anterior ao começo. Troque as duas datas.
shell-error-invalid-dates-too-old = O começo é anterior ao ano 2000. Verifique o ano.
shell-error-invalid-dates-in-the-future = O começo está no futuro. Escolha um dia que já começou.
shell-error-invalid-filter-lengths-swapped = Nenhuma chamada dura no mínimo { $min } e no máximo { $max } segundos. Troque as duas durações.
shell-error-invalid-filter-empty-number = Um número de telefone é procurado pelos dígitos. Digite pelo menos um, ou remova o número.
shell-error-invalid-filter-empty =
    { $what ->
        [language] Há um idioma vazio. Escolha um da lista, ou remova-o.
       *[topic] Há um tópico vazio. Escolha um da lista, ou remova-o.
    }
shell-error-invalid-filter-unknown =
    { $what ->
        [queue] A fila “{ $name }” não existe nesta organização. Escolha-a de novo na lista.
        [agent] O agente “{ $name }” não existe nesta organização. Escolha-o de novo na lista.
        [division] A divisão “{ $name }” não existe nesta organização. Escolha-a de novo na lista.
       *[wrap-up-code] O código de finalização “{ $name }” não existe nesta organização. Escolha-o de novo na lista.
    }

## Conexões e o chaveiro

shell-error-not-connected = O Earshot não está conectado a nenhuma organização. Conecte uma, ou escolha uma das conexões salvas.
shell-error-connection-unknown = Não há nenhuma conexão chamada “{ $name }”.
shell-error-connections-unreadable = O Earshot não consegue ler sua lista de conexões, { $path }: { $cause }. Verifique se a pasta existe, é sua e tem espaço, ou indique outra em EARSHOT_CONFIG_DIR.
shell-error-connections-unwritable = O Earshot não consegue gravar sua lista de conexões, { $path }: { $cause }. Verifique se a pasta existe, é sua e tem espaço, ou indique outra em EARSHOT_CONFIG_DIR.
shell-error-connections-newer = A lista de conexões, { $path }, foi gravada por um Earshot mais novo. Atualize o Earshot, ou indique outra pasta em EARSHOT_CONFIG_DIR.
shell-error-bad-region = Escolha a região da sua organização.
shell-error-bad-client-id = Digite o Client ID.
shell-error-bad-client-secret = Digite o Client Secret.
shell-error-no-home = Não há pasta pessoal. Indique uma em EARSHOT_CONFIG_DIR.
shell-error-demo-failed = { $cause }
shell-error-keyring-unavailable = O Earshot não consegue acessar um chaveiro ({ $keyring }) neste computador. Instale e inicie um (GNOME Keyring ou KWallet) e inicie o Earshot de novo. Ou guarde o segredo só nesta sessão.
shell-error-keyring-unavailable-own-account = O Earshot não consegue acessar um chaveiro ({ $keyring }) neste computador. Entre neste computador com a sua própria conta e inicie o Earshot de novo. Ou guarde o segredo só nesta sessão.
shell-error-keyring-unavailable-not-removed = “{ $name }” não foi removida, porque seu segredo não pôde ser apagado. { shell-error-keyring-unavailable }
shell-error-keyring-locked = O chaveiro ({ $keyring }) está bloqueado. Desbloqueie-o e tente de novo, ou guarde o segredo só nesta sessão.
shell-error-keyring-locked-not-removed = “{ $name }” não foi removida, porque seu segredo não pôde ser apagado. { shell-error-keyring-locked }
shell-error-keyring-no-answer = O chaveiro ({ $keyring }) não respondeu em dois minutos. Procure uma janela que peça sua senha, responda a ela e tente de novo.
shell-error-keyring-no-answer-not-removed = “{ $name }” não foi removida, porque seu segredo não pôde ser apagado. { shell-error-keyring-no-answer }
shell-error-keyring-refused = O chaveiro ({ $keyring }) recusou: { $cause }. Tente de novo, ou guarde o segredo só nesta sessão.
shell-error-keyring-refused-not-removed = “{ $name }” não foi removida, porque seu segredo não pôde ser apagado. { shell-error-keyring-refused }
shell-error-keyring-not-asked = Não foi possível consultar o chaveiro.
shell-error-secret-missing = Não há nenhum segredo desta conexão no chaveiro ({ $keyring }). Conecte de novo e digite-o.
shell-error-secret-missing-not-removed = “{ $name }” não foi removida, porque seu segredo não pôde ser apagado. { shell-error-secret-missing }

## Nomes de pesquisas salvas e de conexões

shell-error-bad-name-search-empty = Dê um nome à pesquisa.
shell-error-bad-name-search-long = O nome tem mais de { $longest } caracteres. Encurte-o.
shell-error-bad-name-search-taken = Já existe uma pesquisa salva chamada “{ $name }”. Escolha outro nome.
shell-error-bad-name-connection-empty = Dê um nome à conexão.
shell-error-bad-name-connection-taken = Já existe uma conexão chamada “{ $name }”. Escolha outro nome.

## Pesquisas que são guardadas

shell-error-searches-unreadable = O Earshot não consegue ler suas pesquisas, { $path }: { $cause }. Verifique se a pasta existe, é sua e tem espaço, ou indique outra em EARSHOT_CONFIG_DIR.
shell-error-searches-unwritable = O Earshot não consegue gravar suas pesquisas, { $path }: { $cause }. Verifique se a pasta existe, é sua e tem espaço, ou indique outra em EARSHOT_CONFIG_DIR.
shell-error-searches-damaged = O arquivo { $path } está danificado: { $cause }. O Earshot o deixa como está. Repare-o, ou mova-o para outro lugar para começar de novo.
shell-error-searches-newer = O arquivo { $path } foi gravado por um Earshot mais novo. Atualize o Earshot, ou indique outra pasta em EARSHOT_CONFIG_DIR.
shell-error-search-unknown = Não há nenhuma pesquisa salva chamada “{ $name }”.
shell-error-import-refused-closed = As pesquisas não foram importadas: o arquivo não pode ser lido ({ $cause }).
shell-error-import-refused-large = As pesquisas não foram importadas: o arquivo é grande demais para ter sido exportado pelo Earshot.
shell-error-import-refused-unreadable = As pesquisas não foram importadas: o arquivo não foi exportado pelo Earshot ({ $cause }).
shell-error-import-refused-foreign = As pesquisas não foram importadas: o arquivo não foi exportado pelo Earshot.
shell-error-import-refused-newer = As pesquisas não foram importadas: o arquivo foi gravado por um Earshot mais novo. Atualize o Earshot.
shell-error-import-refused-damaged = As pesquisas não foram importadas: o arquivo está danificado ({ $cause }).
shell-error-import-refused-empty = As pesquisas não foram importadas: não há nenhuma no arquivo.
shell-error-import-refused-not-askable = As pesquisas não foram importadas: “{ $name }” não pode ser executada. { $cause }
shell-error-run-unknown = Esta pesquisa não pode mais ser continuada: foi terminada ou esquecida em outro lugar.
shell-error-run-busy = Esta pesquisa já está sendo continuada em outra janela ou terminal.

## Pesquisas em andamento

shell-error-run-gone = Estes resultados não são mais guardados. Pesquise de novo.
shell-error-run-going-on-again = Esta pesquisa ainda está em andamento. Espere que termine, ou pare-a primeiro.
shell-error-run-going-on-receipt = Esta pesquisa ainda está em andamento. Espere que termine, ou pare-a, para salvar o relatório.
shell-error-too-many-runs = Já há { $most } pesquisas em andamento. Espere que uma termine, ou pare uma delas.
shell-error-broke-off = Isto parou de forma inesperada. Tente de novo; o log diz mais.

## Salvar

shell-error-disk-full = O disco está cheio: { $path } não foi salvo. Libere espaço ou escolha outra pasta e salve de novo.
shell-error-not-writable = { $path } não pode ser gravado: não há permissão ou o disco é somente leitura. Escolha outra pasta.
shell-error-no-folder = Não há pasta para { $path }. Escolha uma pasta que exista.
shell-error-file-exists = { $path } já existe e foi deixado como estava. Escolha outro nome.
shell-error-write-failed = { $path } não pôde ser salvo: { $cause }. Tente de novo, ou escolha outra pasta.
shell-error-output-failed = A transcrição não pôde ser gravada: { $cause }.
shell-error-read-failed = A transcrição salva não pôde ser lida: { $cause }.
shell-error-not-a-transcript = Isto não é uma transcrição que o Earshot salvou como JSON, ou está danificada: { $cause }.
shell-error-newer-version = Esta transcrição foi salva por um Earshot mais novo (versão de arquivo { $version }). Atualize o Earshot para abri-la.
shell-error-unknown-format = Não existe o formato “{ $given }”. Escolha um destes: { $known }.
shell-error-unknown-time-style = Os horários não podem ser dados como “{ $given }”. Escolha uma destas formas: { $known }.
shell-error-unknown-zone = Não existe o fuso horário “{ $name }”. Indique um nome como America/Sao_Paulo ou UTC.
shell-error-no-passage = Esta chamada não tem essas falas. Selecione-as de novo.
shell-error-not-saved = O relatório não foi salvo: { $cause }.
shell-error-not-saved-here = O Earshot não salvou isto nesta sessão.
shell-error-not-opened = Nenhum outro programa pôde ser iniciado para abrir isto.

## Ouvir uma chamada

shell-error-audio-none = Esta chamada não foi gravada, por isso não há nada para ouvir.
shell-error-audio-forbidden = Esta conexão não pode ler gravações. Peça a um administrador uma destas permissões: { $permissions }.
shell-error-audio-archived = A gravação desta chamada está arquivada. Peça que ela seja restaurada no Genesys Cloud e tente de novo.
shell-error-audio-restoring = O Genesys Cloud está recuperando do arquivo morto a gravação desta chamada. Tente de novo mais tarde.
shell-error-audio-transcoding = O Genesys Cloud ainda está preparando a gravação desta chamada. Tente de novo em alguns minutos.
shell-error-audio-deleted = A gravação desta chamada foi excluída.
shell-error-audio-failed = O Genesys Cloud não tem som para esta gravação.
shell-error-audio-left = Outra chamada já está sendo ouvida, ou nenhuma.
shell-error-audio-not-offered = O gateway desta conexão oferece transcrições, mas não gravações, por isso não há nada para ouvir.
shell-error-audio-broken-off = A gravação foi interrompida. Tente de novo.

## Avisos durante uma pesquisa

shell-warning-sentiment-unscored =
    { $calls ->
        [one] { $calls } chamada contém as palavras, mas o Genesys não avaliou o sentimento dela, por isso ficou de fora.
       *[other] { $calls } chamadas contêm as palavras, mas o Genesys não avaliou o sentimento delas, por isso ficaram de fora.
    }
shell-warning-content-search-unknown = O Genesys não listou nenhuma chamada, e o Earshot não pode ver se a pesquisa de conteúdo está ativada nesta organização. Peça ao administrador routing:transcriptionSettings:view, ou mande ler todas as chamadas destas datas.
shell-warning-pages-repeat = O Genesys enviou duas vezes a mesma página de chamadas, por isso o resto destas datas não pôde ser listado. Tente de novo, ou escolha menos dias.
shell-warning-calls-unlisted =
    { $calls ->
        [one] O Genesys lista { $calls } chamada sem dizer quando foi nem como encontrar a transcrição dela, por isso ela não foi lida.
       *[other] O Genesys lista { $calls } chamadas sem dizer quando foram nem como encontrar as transcrições delas, por isso elas não foram lidas.
    }
shell-warning-slice-too-full = O Genesys encontrou { $calls } chamadas no minuto { $minute } e mostra só { $shown } delas. Peça uma frase mais rara para ver todas.
shell-warning-rows-missing = Das chamadas entre { $from } e { $to } que contêm as palavras, o Genesys contou algumas que não nomeou: { $calls }. Tente de novo, ou escolha menos dias.

## Por que um plano encontra as chamadas assim, e o que perderia. Podem vir várias seguidas

shell-reason-too-old = O Genesys só pesquisa por conteúdo nos últimos 60 dias, por isso todas as chamadas destas datas são lidas.
shell-reason-chosen-scan = Você pediu que todas as chamadas destas datas fossem lidas.
shell-reason-chosen-content = Você pediu a pesquisa de conteúdo.
shell-reason-phrase-too-long = A frase é mais longa do que o Genesys pode pesquisar, por isso todas as chamadas destas datas são lidas.
shell-reason-switched-off = A pesquisa de conteúdo está desativada nesta organização, por isso todas as chamadas destas datas são lidas.
shell-reason-not-said = O Genesys só pode pesquisar o que foi dito, não o que não foi, por isso todas as chamadas destas datas são lidas.
shell-reason-open-words = O Genesys só pode pesquisar palavras inteiras, por isso todas as chamadas destas datas são lidas.
shell-reason-many-alternatives = A pergunta tem alternativas demais para pedir ao Genesys uma por uma, por isso todas as chamadas destas datas são lidas.
shell-reason-by-content = O Genesys lista as chamadas que contêm as palavras; cada uma é conferida aqui.
shell-reason-by-content-rows-first = O Genesys lista as chamadas que contêm as palavras; os detalhes delas são pedidos, e as que passam pelos filtros são conferidas aqui.
shell-reason-by-content-list-first = O Genesys lista as chamadas que passam pelos filtros e as que contêm as palavras; as que estão nas duas listas são conferidas aqui.
shell-reason-older-read = Ele só pesquisa por conteúdo nos últimos 60 dias, por isso todas as chamadas anteriores destas datas são lidas.
shell-reason-few-pass =
    { $calls ->
        [one] Só cerca de { $calls } chamada passa pelos filtros, por isso lê-la é mais rápido do que pesquisar por conteúdo.
       *[other] Só cerca de { $calls } chamadas passam pelos filtros, por isso lê-las é mais rápido do que pesquisar por conteúdo.
    }
shell-reason-content-not-accepted = O Genesys não aceitou uma pesquisa de conteúdo, por isso todas as chamadas destas datas são lidas.
shell-reason-content-forbidden = Esta conexão não pode pesquisar por conteúdo (isso exige { $permissions }), por isso todas as chamadas destas datas são lidas.
shell-reason-missed-by-content = Ficariam de fora as chamadas ainda em andamento ou ainda não transcritas, as que o Genesys ainda não indexou e as palavras que no índice do Genesys têm outra grafia que na transcrição.
shell-reason-number-in-words = As chamadas em que o Genesys tem o número por extenso (“quinhentos”) só são encontradas lendo todas as chamadas.
shell-reason-missed-by-scan = Ficariam de fora as chamadas ainda em andamento, as ainda não transcritas e as dos últimos minutos que o Genesys ainda não lista.

## O que uma conexão pode fazer

shell-ability-readTranscripts = Ler transcrições
shell-ability-readTranscripts-purpose = O Earshot lê o que foi dito em cada chamada e procura ali as suas palavras.
shell-ability-listCalls = Listar chamadas
shell-ability-listCalls-purpose = O Earshot lista as chamadas das suas datas com horários, agentes, filas e códigos de finalização.
shell-ability-contentSearch = Pesquisar por conteúdo
shell-ability-contentSearch-purpose = O Genesys Cloud propõe as chamadas dos últimos 60 dias que contêm as suas palavras, e assim é preciso ler menos. Sem isto, o Earshot lê todas as chamadas das suas datas.
shell-ability-contentSwitch = Ver as configurações de transcrição
shell-ability-contentSwitch-purpose = O Earshot vê se a pesquisa de conteúdo está ativada e não precisa descobrir tentando.
shell-ability-queues = Ver filas
shell-ability-queues-purpose = As chamadas mostram o nome da fila, e você escolhe as filas pelo nome.
shell-ability-agents = Encontrar agentes
shell-ability-agents-purpose = Você escolhe agentes digitando uma parte do nome. Sem isto, o Earshot lê, para isso, a lista de todos os usuários.
shell-ability-wrapUpCodes = Ver códigos de finalização
shell-ability-wrapUpCodes-purpose = Você escolhe chamadas pelo código de finalização que o agente informou.
shell-ability-divisions = Ver divisões
shell-ability-divisions-purpose = Você escolhe chamadas por divisão.
shell-ability-topics = Ver tópicos
shell-ability-topics-purpose = Você escolhe chamadas pelos tópicos que a análise de fala detectou nelas.
shell-ability-recordings = Reproduzir gravações
shell-ability-recordings-purpose = Você ouve uma chamada enquanto lê o que foi dito. Sem isto, o Earshot mostra só as palavras.
shell-ability-summaries = Ler resumos
shell-ability-summaries-purpose = Você vê o resumo que o Genesys Cloud escreveu de uma chamada, se ele o fez.

## Partes do mundo

shell-area-americas = Américas
shell-area-emea = Europa, Oriente Médio e África
shell-area-asia-pacific = Ásia-Pacífico

## Quem fala, onde não há nome

shell-role-customer = Cliente
shell-role-agent = Agente
shell-role-ivr = URA
shell-role-acd = Fila
shell-role-voicemail = Correio de voz
shell-role-other = Agente

## O que aparece onde não há nome ou valor

shell-none-unknown-agent = Agente desconhecido
shell-none-no-queue = Sem fila
shell-none-no-agent = Sem agente
shell-none-unscored = Não avaliado
shell-none-negative = Negativo
shell-none-neutral = Neutro
shell-none-positive = Positivo
shell-none-nothing-said = [Silêncio/Sem fala]

## Janelas do sistema: seus títulos e como se chamam os tipos de arquivo

shell-dialog-save-transcript = Salvar transcrição
shell-dialog-save-passage = Salvar trecho
shell-dialog-save-all = Salvar todas as transcrições em uma pasta
shell-dialog-save-receipt = Salvar relatório
shell-dialog-save-searches = Salvar pesquisas
shell-dialog-import-searches = Importar pesquisas
shell-kind-txt = Texto
shell-kind-vtt = Legendas WebVTT
shell-kind-srt = Legendas SubRip
shell-kind-csv = Tabela CSV
shell-kind-json = JSON
shell-kind-table = Tabela para planilhas
shell-error-not-zoomed = Não foi possível exibir a página em outro tamanho.
