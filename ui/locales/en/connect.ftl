# Area “connect”. Every id begins with `connect-`.
