"""A readability score as a value."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.model.document import Location


@dataclass(frozen=True, slots=True)
class ReadabilityScore:
    """What a formula says of a text.

    `value` is None where no formula is known for the locale or the text is too short, and `band`
    then says which; `direction` is +1 where a higher value means easier, -1 where harder.
    """

    formula: str
    value: float | None
    locale: str
    words: int
    sentences: int
    direction: int
    band: str
    source: str


@dataclass(frozen=True, slots=True)
class SectionScore:
    """The score of a section, from one heading to the next, or of a whole document.

    `section` is the heading's block id and `title` its words; both are "" for the text before the
    first heading. `whole` marks the score of the document.
    """

    document_id: str
    whole: bool
    section: str
    title: str
    location: Location
    score: ReadabilityScore
