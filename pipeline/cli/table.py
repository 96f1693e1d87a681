"""Every verb, one line each, in the order of `limpide --help`.

A verb's module is imported when the verb is asked for: no one should wait for a spreadsheet library
to look for long sentences.
"""

# The verb, and the module of this package that holds it under its name.
VERBS = {
    "init": "publishing",
    "extract": "catalogs",
    "update": "catalogs",
    "status": "catalogs",
    "exchange": "exchange",
    "memory": "exchange",
    "check": "checking",
    "score": "scoring",
    "export": "publishing",
    "build": "publishing",
    "repair": "repair",
    "terms": "terms",
    "install-git": "git",
    "merge-driver": "git",
    "pseudo": "testing",
}
