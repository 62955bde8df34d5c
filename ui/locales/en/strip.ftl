# Area “strip”. Every id begins with `strip-`.
