# Localizar na chamada aberta (Ctrl+F). Termos: ../GLOSSARY.md

find-bar = Localizar nesta chamada
find-field = Localizar nesta chamada
find-next = Próximo resultado
find-previous = Resultado anterior
find-case = Diferenciar maiúsculas
find-regex = Expressão regular
find-close = Fechar
find-at = { $at } de { $count }
find-at-more = { $at } de { $count }+
find-none = Nada encontrado
find-busy = Procurando…
find-from-start = De novo desde o começo
find-from-end = De novo desde o fim
find-said = { $place }. { $who }: { $words }
find-bad-regex = Isto não é uma expressão regular. Pode faltar um parêntese; \ antes de um caractere o torna literal.
find-too-slow = Esta expressão regular demora demais. O motivo costuma ser repetições dentro de repetições, como em (a+)+.
find-no-regex = Expressões regulares não podem ser usadas nesta janela.
