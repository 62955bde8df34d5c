# Was schiefging, wo die Seite selbst es bemerkt hat.

errors-internal = Das konnte Earshot nicht tun. Versuchen Sie es erneut; wenn es wieder geschieht, helfen die Angaben darunter dem Support.
