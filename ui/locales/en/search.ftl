# Area “search”. Every id begins with `search-`.
