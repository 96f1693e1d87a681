"""What TBX-Basic calls things, in its two editions.

ISO 30042:2008 is what Weblate and the Translate Toolkit read; ISO 30042:2019 renamed its elements.
Both hold the same data categories, here in the style « DCA » (data category as attribute).
"""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.model.termbase import Gender, PartOfSpeech, TermStatus


@dataclass(frozen=True, slots=True)
class TbxEdition:
    """The names of one edition's elements, and the attributes of its root."""

    year: str
    root: str
    attributes: tuple[tuple[str, str], ...]
    header: str
    concept: str
    language: str
    term: str


TBX_2008 = TbxEdition(
    "2008", "martif", (("type", "TBX-Basic"),), "martifHeader", "termEntry", "langSet", "tig"
)
TBX_2019 = TbxEdition(
    "2019",
    "tbx",
    (("style", "dca"), ("type", "TBX-Basic"), ("xmlns", "urn:iso:std:iso:30042:ed-2")),
    "tbxHeader",
    "conceptEntry",
    "langSec",
    "termSec",
)
EDITIONS = (TBX_2008, TBX_2019)

STATUSES = {
    TermStatus.PREFERRED: "preferredTerm-admn-sts",
    TermStatus.ADMITTED: "admittedTerm-admn-sts",
    TermStatus.DEPRECATED: "deprecatedTerm-admn-sts",
}
PARTS_OF_SPEECH = {part: str(part) for part in PartOfSpeech} | {
    PartOfSpeech.PROPER_NOUN: "properNoun"
}
GENDERS = {gender: str(gender) for gender in Gender}

# TBX-Basic has no category for these: notes that every tool keeps and shows.
NOT_TRANSLATED = "limpide: translate=no"
CASE_NOTES = {True: "limpide: case_sensitive=yes", False: "limpide: case_sensitive=no"}
