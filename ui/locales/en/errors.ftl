# Area “errors”. Every id begins with `errors-`.
