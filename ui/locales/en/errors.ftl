# What went wrong, where the page itself noticed it; what the shell says is in shell.ftl. Every id begins with `errors-`.

errors-internal = Earshot could not do that. Try again; if it happens again, the details below help support.
