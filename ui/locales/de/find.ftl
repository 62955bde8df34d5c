# Im offenen Gespräch suchen (Strg+F). Begriffe: ../GLOSSARY.md

find-bar = In diesem Gespräch suchen
find-field = In diesem Gespräch suchen
find-next = Nächste Fundstelle
find-previous = Vorige Fundstelle
find-case = Groß- und Kleinschreibung beachten
find-regex = Regulärer Ausdruck
find-close = Schließen
find-at = { $at } von { $count }
find-at-more = { $at } von { $count }+
find-none = Nicht gefunden
find-busy = Wird gesucht…
find-from-start = Wieder am Anfang
find-from-end = Wieder am Ende
find-said = { $place }. { $who }: { $words }
find-bad-regex = Das ist kein regulärer Ausdruck. Vielleicht fehlt eine Klammer; \ vor einem Zeichen nimmt es wörtlich.
find-too-slow = Dieser reguläre Ausdruck braucht zu lange. Meist liegt es an Wiederholungen in Wiederholungen, wie in (a+)+.
find-no-regex = Reguläre Ausdrücke können in diesem Fenster nicht verwendet werden.
