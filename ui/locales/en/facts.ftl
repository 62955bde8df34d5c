# Area “facts”. Every id begins with `facts-`.
