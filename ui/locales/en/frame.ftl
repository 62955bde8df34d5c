# Area “frame”. Every id begins with `frame-`.
