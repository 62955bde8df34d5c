# O que deu errado onde a própria página percebeu.

errors-internal = O Earshot não conseguiu fazer isso. Tente de novo; se acontecer outra vez, os detalhes abaixo ajudam o suporte.
