# Area “app”. Every id begins with `app-`.
