# Area “keys”. Every id begins with `keys-`.
