"""Translations that are in another language than their locale."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import SENTENCE_END
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait
from pipeline.language.addresses import running_text
from pipeline.language.identification import (
    language_of_words,
    may_have_sentence_of_others,
    other_language,
    other_script,
    words_in,
)
from pipeline.model.finding import Observation, Rationale, Severity


@dataclass(frozen=True, slots=True)
class WrongLanguage(Check[MessageSubject]):
    """The words of a translation are those of another language."""

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.FOREIGN | Trait.SCRIPT
    severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what="The text is in another language than its catalog.",
        why="Readers cannot read it, and a screen reader speaks it with the wrong voice.",
        source=(
            "Grefenstette, Comparing Two Language Identification Schemes, 1995; WCAG 2.2, 3.1.2."
        ),
        fix="Translate it into the language of the catalog.",
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield the message where its language is surely another one."""
        if subject.readings is None:
            return
        _source, translation = subject.readings
        text = running_text(translation.text)
        if not translation.has_foreign_word and not other_script(text, translation.language):
            return
        found = other_language(text, translation.words, translation.locale)
        if not found and may_have_sentence_of_others(translation.words, translation.locale):
            found = _of_a_sentence(text, translation.locale)
        if found:
            yield Observation(
                location=subject.location,
                message=f"This text seems to be in another language ({found})",
                suggestion=f"Translate it into the language of the catalog ({subject.locale})",
                measured=found,
                limit=subject.locale,
                excerpt=translation.text,
                excerpt_locale=found if len(found) == _CODE else "",
            )


def _of_a_sentence(text: str, locale: str) -> str:
    """The language of a sentence that was left in another one among sentences of the locale.

    What is quoted, such as the title of a leaflet, may be in any language.
    """
    sentences = SENTENCE_END.split(_QUOTED.sub(" ", text))
    if len(sentences) == 1:
        return ""
    return next(filter(None, (language_of_words(words_in(each), locale) for each in sentences)), "")


_QUOTED = re.compile('«[^»]*»|“[^”]*”|„[^“”]*[“”]|"[^"]*"')
_CODE = 2  # letters, of a language
