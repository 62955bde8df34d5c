# Area “shell”. Every id begins with `shell-`.
