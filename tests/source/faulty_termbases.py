"""A termbase, and everything that can be wrong in one."""

from __future__ import annotations

from typing import NamedTuple

TERMBASE = """\
concepts:
  - id: immunotherapy
    domain: treatment
    definition: {fr: Un traitement.}
    terms:
      fr:
        - {text: immunothérapie, status: preferred}
        - {text: immuno, status: deprecated}
      en:
        - {text: immunotherapy, status: preferred}
  - id: fever
    terms:
      fr: [{text: fièvre, status: preferred}]
"""


class Fault(NamedTuple):
    """What to write instead of what, the line that is then named, and the problem."""

    old: str
    new: str
    line: int
    problem: str

    @property
    def text(self) -> str:
        """The termbase with this fault."""
        assert self.old in TERMBASE
        return TERMBASE.replace(self.old, self.new)


_OTHER = "immuno, status: deprecated"
_STATUS = "status: deprecated"
_ONLY = "[{text: fièvre, status: preferred}]"
_NO_TERM = f"{_STATUS}, acronym_of: x"
_ITSELF = f"{_STATUS}, acronym_of: immuno"

# Those that an editor shows, which knows the JSON Schema alone, ...
SEEN_BY_EDITORS = (
    Fault(_OTHER, "immuno, status: preferred", 8, "2 preferred terms"),
    Fault(_STATUS, "status: deprecatd", 8, 'cannot be "deprecatd"'),
    Fault("id: fever", "id: Fièvre", 11, 'cannot be "Fièvre"'),
    Fault("text: fièvre, status", "text: fièvre, statut", 13, 'unknown key "statut"'),
    Fault(_STATUS, f"{_STATUS}, gender: f", 8, '"gender" cannot be "f"'),
    Fault(_STATUS, f"{_STATUS}, translate: n", 8, "must be true or false"),
    Fault(_ONLY, "[]", 13, '"fr" has no terms'),
    Fault("{fr: Un traitement.}", '{fr: ""}', 4, '"fr" must be a text'),
    Fault("text: immuno,", 'text: " immuno",', 8, "spaces around it"),
)
# ... and the others: no schema knows every language, or compares two places of a file.
UNSEEN_BY_EDITORS = (
    Fault("id: fever", "id: immunotherapy", 11, '"immunotherapy" is already on line 2'),
    Fault(_OTHER, "immunothérapie, status: admitted", 8, "both preferred"),
    Fault("      en:", "      xx:", 10, 'unknown locale "xx"'),
    Fault("{fr: Un traitement.}", "{xx: Un traitement.}", 2, 'unknown locale "xx"'),
    Fault("text: immuno,", 'text: "immu\\u0007no",', 8, "control character"),
    Fault(_STATUS, _ITSELF, 8, "acronym of itself"),
    Fault(_STATUS, _NO_TERM, 8, 'of "x", which is no term'),
)
FAULTS = (*SEEN_BY_EDITORS, *UNSEEN_BY_EDITORS)
