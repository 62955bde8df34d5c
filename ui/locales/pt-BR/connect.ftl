# Conectar: a primeira tela, o formulário, conexões, permissões. Termos: ../GLOSSARY.md

connect-headline = Encontre as chamadas em que alguém disse isso.
connect-promise-search = Pesquise palavras nas transcrições das suas chamadas do Genesys Cloud, em quaisquer datas.
connect-promise-read = Leia a chamada como uma linha do tempo e vá ao segundo em que foi dito.
connect-promise-save = Salve o que importa como texto, legendas, CSV ou JSON.
connect-only-looking = Só quer conhecer?
connect-demo-note =
    A organização de demonstração funciona dentro do Earshot: várias centenas de chamadas inventadas, sem conta, nada sai
    deste computador.
connect-demo = Experimentar a organização de demonstração
connect-demo-opening = Abrindo a demonstração…

connect-connected = Conectado a { $organization }
connect-worked-session = O acesso foi bem-sucedido. O segredo é guardado até o Earshot ser fechado.
connect-worked-saved = O acesso foi bem-sucedido. A conexão está salva.
connect-start-searching = Começar a pesquisar
connect-may-do = O que esta conexão pode fazer

connect-title = Conectar sua organização
connect-how =
    Com um cliente OAuth do tipo <em>Client Credentials</em>. Um administrador o cria no Genesys Cloud, em Admin,
    Integrações, OAuth.
connect-region = Região
connect-choose = Escolha…
connect-custom-domain = Outro domínio…
connect-domain = Domínio da região
connect-client-id = Client ID
connect-client-secret = Client Secret
connect-name = Nome
connect-name-help = Como você chamará esta conexão. Vazio: o nome da organização.
connect-test = Testar e salvar
connect-testing = Testando…
connect-asking-token = Pedindo um token ao Genesys Cloud…
connect-back = Voltar à pesquisa
connect-keeping = O segredo fica em <b>{ $keyring }</b> neste computador, nunca em um arquivo, e não pode ser lido de volta aqui.
connect-keyring-cannot = O chaveiro deste computador ({ $keyring }) não pode guardar o segredo.
connect-keyring-cannot-because = O chaveiro deste computador ({ $keyring }) não pode guardar o segredo: { $reason }.
connect-session-only = <b>Guardar só nesta sessão.</b> O segredo fica na memória e desaparece quando o Earshot é fechado.
connect-advanced = Opções avançadas
connect-tutorial =
    <b>Endpoints do tutorial.</b> Só para organizações atrás de um gateway que oferece os caminhos do tutorial de transcrição
    em vez dos do próprio Genesys Cloud. Quem opera o gateway sabe. Todos os demais deixam isto vazio.

connect-error-domain = Digite o domínio da sua região, por exemplo mypurecloud.ie.
connect-error-region = Escolha a região em que está sua organização.
connect-error-client-id = Cole o Client ID do seu cliente OAuth.
connect-error-client-secret = Cole o Client Secret que pertence ao Client ID.

connect-connections = Conexões
connect-add-demo = Adicionar a organização de demonstração
connect-add = Adicionar uma conexão
connect-client = cliente { $id }…
connect-this-session = só esta sessão
connect-tutorial-short = endpoints do tutorial
connect-in-use = em uso
connect-use = Usar
connect-check = Verificar permissões
connect-new-name = Novo nome para { $name }
connect-remove-demo = Remover “{ $name }”? A organização de demonstração é encerrada. Você pode iniciá-la de novo a qualquer momento.
connect-remove-session = Remover “{ $name }”? O segredo é esquecido.
connect-remove-kept = Remover “{ $name }”? O segredo é apagado de { $keyring }. Nada é apagado no Genesys Cloud.
connect-the-keyring = seu chaveiro
connect-removed = { $name } removida

connect-permissions-of = Permissões: { $name }
connect-this-connection = esta conexão
connect-check-again = Verificar de novo
connect-copy-text = Copiar texto para o administrador
connect-text-for = Texto para o administrador
connect-asking-permissions = Perguntando ao Genesys Cloud o que esta conexão pode fazer
connect-not-ready = O Earshot ainda não pode pesquisar: falta algo indispensável.
connect-all-allowed = Tudo de que o Earshot precisa está permitido.
connect-some-missing = O Earshot pode pesquisar. O que falta só afeta o que está indicado ao lado.
connect-granted = Permitido
connect-missing = Falta
connect-unknown = Não se sabe
connect-needed = necessário
connect-wanted-one = Permissão: <names></names>
connect-wanted-all = Permissões, todas elas: <names></names>
connect-wanted-any = Permissão, uma destas: <names></names>
connect-and = { " " }e{ " " }
connect-or = { " " }ou{ " " }
connect-scope = { " " }· escopo{ " " }
