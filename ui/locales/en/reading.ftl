# Area “reading”. Every id begins with `reading-`.
