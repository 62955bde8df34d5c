# Area “results”. Every id begins with `results-`.
