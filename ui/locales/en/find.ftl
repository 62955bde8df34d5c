# Area “find”. Every id begins with `find-`.
