"""Words and expressions for which there are plainer ones."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class WordList(StrEnum):
    """Why an expression should give way; each is a list of its own."""

    COMPLEX = "complex"  # a plainer word says the same
    FOREIGN = "foreign"  # a word of the reader's own language says the same
    IDIOM = "idiom"  # it does not mean what its words say


@dataclass(frozen=True, slots=True)
class Expression:
    """A word or expression in citation form, and what to write instead.

    `plainer` has at least one proposal, the best first; `register` says where the expression is at
    home ("administratif", "médical"...) and `note` when it may stay or how the sentence changes.
    """

    text: str
    plainer: tuple[str, ...]
    register: str = ""
    note: str = ""

    @property
    def proposal(self) -> str:
        """What to write instead, as a suggestion to an editor."""
        choices = " or ".join(f"“{each}”" for each in self.plainer)
        return f"Write {choices}{f' ({self.note})' if self.note else ''}"
