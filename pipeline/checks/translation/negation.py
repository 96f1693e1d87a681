"""Sentences that deny what their source does not, or the reverse."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.sentence_pairs import sentence_pairs
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait, traits_of
from pipeline.checks.translation_reading import Reading
from pipeline.language import negation as negations
from pipeline.language.double_negation import may_deny_twice, stands_for_both
from pipeline.model.finding import Observation, Rationale, Severity

_DENIAL = int(Trait.DENIAL)
_MAY_DENY = int(Trait.DENIAL | Trait.PLACEHOLDER | Trait.ADDRESS)  # also by a word of these


@dataclass(frozen=True, slots=True)
class Negation(Check[MessageSubject]):
    """A negation of the source is not in the translation, or the translation has one more."""

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.DENIAL
    severity: ClassVar = Severity.WARNING
    critical_severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what="A sentence denies or forbids, and its translation does not; or the reverse.",
        why="Without its « ne … pas », a warning tells patients to do what harms them.",
        source=(
            "Hossain, Anastasopoulos, Blanco and Palmer, It’s not a Non-Issue, 2020, on negation."
        ),
        fix="Compare what is denied, and say the same.",
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield one observation for each pair of sentences that disagree."""
        if subject.readings is None:
            return
        source, translation = subject.readings
        silent = _is_silent(source), _is_silent(translation)
        if all(silent):
            return
        if negations.is_known(source.locale) and negations.is_known(translation.locale):
            for text, translated in _pairs(source, translation):
                if any(silent) or not _both_deny(subject, text, translated):
                    yield from _compared(subject, text, translated, silent)


def _is_silent(reading: Reading) -> bool:
    """Whether no word of the text can deny."""
    return not reading.traits & _DENIAL


def _pairs(source: Reading, translation: Reading) -> list[tuple[str, str]]:
    """Sentences side by side where both texts have as many, else the whole texts.

    An easy version of a text explains words in sentences of its own, which may deny: where their
    numbers differ, it is only asked for what the source denies.
    """
    pairs = sentence_pairs(source, translation)
    if pairs is not None:
        return [
            (text, translated)
            for text, translated in pairs
            if len(pairs) == 1
            or _may_deny(text, source.locale)
            or _may_deny(translated, translation.locale)
        ]
    if source.language == translation.language and _is_silent(source):
        return []
    return [(source.text, translation.text)]


def _may_deny(sentence: str, locale: str) -> bool:
    return bool(traits_of(sentence, locale) & _MAY_DENY)


def _both_deny(subject: MessageSubject, text: str, translated: str) -> bool:
    """Whether each sentence has one negation of its own: those of most pairs need no comparison."""
    source, locale = subject.source.locale, subject.locale
    if may_deny_twice(text, source) or may_deny_twice(translated, locale):
        return False
    return negations.surely_denies(text, source) and negations.surely_denies(translated, locale)


def _compared(
    subject: MessageSubject, text: str, translated: str, silent: tuple[bool, bool]
) -> Iterator[Observation]:
    both = _negations(subject, text, translated, silent)
    if both is None:
        return
    said, written = both
    if said.words and not written.answers(said):
        message = f"The source denies ({quoted(said.words[0])}) what the translation affirms"
        suggestion, focus = "Write the negation of the source", ""
    elif written.words and not said.answers(written):
        message = f"The translation denies ({quoted(written.words[0])}) what the source affirms"
        suggestion, focus = "Remove the negation, or compare with the source", written.words[0]
    elif stands_for_both(written, twice=said):
        message = f"The source denies twice ({_listed(said)}), the translation once"
        suggestion, focus = "Write both negations of the source", written.words[0]
    elif stands_for_both(said, twice=written):
        message = f"The translation denies twice ({_listed(written)}), the source once"
        suggestion, focus = "Remove a negation, or compare with the source", written.words[0]
    else:
        return
    yield Observation(
        location=subject.location,
        message=message,
        suggestion=suggestion,
        excerpt=translated,
        focus=focus,
    )


def _negations(
    subject: MessageSubject, text: str, translated: str, silent: tuple[bool, bool]
) -> tuple[negations.Negation, negations.Negation] | None:
    """What two sentences deny, None where one is silent and the other one denies nothing either."""
    said = None
    if not silent[0]:
        said = negations.negation(text, subject.source.locale)
        if silent[1] and not said.words:
            return None
    written = negations.negation(translated, subject.locale)
    if said is None and not written.words:
        return None
    return said or negations.negation(text, subject.source.locale), written


def _listed(negation: negations.Negation) -> str:
    return ", ".join(quoted(word) for word in dict.fromkeys(negation.words))
