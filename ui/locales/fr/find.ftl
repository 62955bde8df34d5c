# Chercher dans l’appel ouvert (Ctrl+F). Termes : ../GLOSSARY.md

find-bar = Rechercher dans cet appel
find-field = Rechercher dans cet appel
find-next = Correspondance suivante
find-previous = Correspondance précédente
find-case = Respecter la casse
find-regex = Expression régulière
find-close = Fermer
find-at = { $at } sur { $count }
find-at-more = { $at } sur { $count }+
find-none = Aucune correspondance
find-busy = Recherche…
find-from-start = Reprise au début
find-from-end = Reprise à la fin
find-said = { $place }. { $who } : { $words }
find-bad-regex = Ce n’est pas une expression régulière. Il manque peut-être une parenthèse ; \ devant un caractère le rend littéral.
find-too-slow = Cette expression régulière prend trop de temps. La cause habituelle : des répétitions dans des répétitions, comme dans (a+)+.
find-no-regex = Les expressions régulières ne peuvent pas être utilisées dans cette fenêtre.
