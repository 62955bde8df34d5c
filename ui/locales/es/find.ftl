# Buscar en la llamada abierta (Ctrl+F). Términos: ../GLOSSARY.md

find-bar = Buscar en esta llamada
find-field = Buscar en esta llamada
find-next = Resultado siguiente
find-previous = Resultado anterior
find-case = Distinguir mayúsculas
find-regex = Expresión regular
find-close = Cerrar
find-at = { $at } de { $count }
find-at-more = { $at } de { $count }+
find-none = Sin resultados
find-busy = Buscando…
find-from-start = De nuevo desde el principio
find-from-end = De nuevo desde el final
find-said = { $place }. { $who }: { $words }
find-bad-regex = Esto no es una expresión regular. Quizá falte un paréntesis; \ delante de un carácter lo hace literal.
find-too-slow = Esta expresión regular tarda demasiado. La causa habitual son repeticiones dentro de repeticiones, como en (a+)+.
find-no-regex = En esta ventana no se pueden usar expresiones regulares.
