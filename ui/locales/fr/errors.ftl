# Ce qui a échoué, là où la page elle-même l’a remarqué.

errors-internal = Earshot n’a pas pu le faire. Réessayez ; si cela se reproduit, les détails ci-dessous aideront le support.
