"""Messages that have no translation, or the source copied in its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import shorten
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import prose, quoted
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait
from pipeline.checks.translation_reading import Reading
from pipeline.language.words import has_letters, words
from pipeline.model.catalog import MessageState
from pipeline.model.finding import Observation, Rationale, Severity

_SHOWN = 60  # characters of a text that is not in the catalog yet


@dataclass(frozen=True, slots=True)
class Untranslated(Check[MessageSubject]):
    """A message has no translation; `copied_words` words like the source are a copy."""

    copied_words: int = 4

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.UNFINISHED | Trait.COPY
    critical_severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what="A message has no translation, or its translation is the source text.",
        why="Readers are shown a text in a language that they may not read.",
        source="WCAG 2.2 (2024), 3.1.2 Language of Parts: such text is marked, not mended.",
        fix="Translate the message.",
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield the message where it is missing or copied."""
        if subject.readings:
            if not self._is_copied(*subject.readings):
                return
            message = "The translation is the source text"
        elif subject.message.state is MessageState.MISSING:
            message = f"{_named(subject)} is not translated"
        else:
            return
        yield Observation(
            location=subject.location,
            message=f"{message}, and patients' safety depends on it"
            if subject.critical
            else message,
            suggestion=_suggestion(subject),
            excerpt=prose(subject.source.inlines),
            excerpt_locale=subject.source.locale,
        )

    def _is_copied(self, source: Reading, translation: Reading) -> bool:
        if source.text != translation.text or source.language == translation.language:
            return False
        return sum(map(has_letters, words(translation.text))) >= self.copied_words


def _named(subject: MessageSubject) -> str:
    """The message by its place, or by its words where the catalog has no place for it yet."""
    if subject.message.line:
        return "This message"
    return quoted(shorten(prose(subject.source.inlines), _SHOWN, placeholder="…"))


def _suggestion(subject: MessageSubject) -> str:
    if subject.message.line:
        return "Translate it"
    return 'It is not in the catalog yet: run "limpide update", then translate it'
