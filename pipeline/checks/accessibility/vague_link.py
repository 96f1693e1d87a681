"""Links whose words say nothing of where they lead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.locale import base_language
from pipeline.language.words import words
from pipeline.model.finding import Observation, Rationale
from pipeline.model.inline import Link, plain_text, walk

_VAGUE = {
    "fr": (
        "ici", "cliquez ici", "cliquer ici", "en savoir plus", "lire la suite", "plus d’infos",
        "plus d’informations", "voir plus", "lien", "ce lien", "suite", "cette page", "télécharger",
    ),
    "en": ("here", "click here", "read more", "learn more", "more", "link", "this link"),
    "es": ("aquí", "haga clic aquí", "leer más", "más información", "más", "enlace", "este enlace"),
    "it": ("qui", "clicca qui", "clicchi qui", "leggi tutto", "per saperne di più", "link"),
    "ar": ("هنا", "اضغط هنا", "انقر هنا", "اقرأ المزيد", "المزيد", "الرابط"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class VagueLink(Check[DocumentSubject]):
    """A link says « ici » or « en savoir plus » and nothing else."""

    subjects: ClassVar = (DocumentSubject,)
    rationale: ClassVar = Rationale(
        what="The words of a link could lead anywhere.",
        why="Screen-reader users list the links of a page: « ici » four times tells them nothing.",
        source="WCAG 2.2 (2024), 2.4.4 Link Purpose and 2.4.9, technique G91.",
        fix="Make the words that name the page the link: « les effets secondaires ».",
    )

    def observe(self, subject: DocumentSubject) -> Iterator[Observation]:
        """Yield every vague link, in the languages whose vague words are known."""
        vague = _VAGUE.get(base_language(subject.locale), ())
        for segment in subject.own_segments():
            for inline in walk(segment.inlines):
                if isinstance(inline, Link):
                    said = plain_text(inline.children)
                    if _plain(said) in vague:
                        yield Observation(
                            location=segment.location,
                            message=f"The link {quoted(said)} does not say where it leads",
                            suggestion="Make the words that name the page the link",
                            excerpt=segment.text,
                            focus=said,
                        )


def _plain(said: str) -> str:
    return " ".join(words(said)).casefold().replace("'", "’")
