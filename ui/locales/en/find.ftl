# Find in the open call (Ctrl+F). Every id begins with `find-`.

find-bar = Find in this call
find-field = Find in this call
find-next = Next match
find-previous = Previous match
find-case = Match case
find-regex = Regular expression
find-close = Close
find-at = { $at } of { $count }
# More were found than are counted.
find-at-more = { $at } of { $count }+
find-none = No matches
find-busy = Looking…
find-from-start = From the start again
find-from-end = From the end again
# Said by screen readers; $place is “3 of 15”.
find-said = { $place }. { $who }: { $words }
find-bad-regex = This is not a regular expression. A bracket may be missing; \ before a sign takes it as it is.
find-too-slow = This regular expression takes too long. Repetitions inside repetitions, as in (a+)+, are the usual reason.
find-no-regex = Regular expressions cannot be used in this window.
