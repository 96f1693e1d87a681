"""Whether the figures of a translation are those of its source."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from pipeline.checks.traits import Trait
from pipeline.checks.translation_reading import Reading
from pipeline.language.figures import halves
from pipeline.language.figures.figures import Figure, FigureKind
from pipeline.language.figures.units import converted, is_time, units
from pipeline.model.value import Value

_HALF_DAY = 12
_LARGEST_HOUR = 24
_COUNTED = frozenset({"", "times", "tablet"})
_NUMBER_WORD = int(Trait.NUMBER_WORD)
_KEPT = 256  # several checks ask about a message in turn


class Disagreement(Value, frozen=True, gc=False):
    """Figures the translation lacks and those it adds, and numbers in letters that differ.

    `lost_words` and `added_words` are numbers in letters without a counterpart.
    """

    lost: tuple[Figure, ...] = ()
    added: tuple[Figure, ...] = ()
    lost_words: tuple[str, ...] = ()
    added_words: tuple[str, ...] = ()


_NONE = Disagreement()


@lru_cache(maxsize=_KEPT)
def disagreement(source: Reading, translation: Reading) -> Disagreement:
    """Compare numbers, times and phone numbers; a number in letters may answer for digits."""
    digits = source.has_digits or translation.has_digits
    if not digits and not source.sure_numbers and not translation.sure_numbers:
        return _NONE
    lost, added = _without_common(source, translation)
    letters, letters_here = _letters(source), _letters(translation)
    if not lost and not added and letters == letters_here:
        return _NONE
    asked, given = Counter(letters), Counter(letters_here)
    common = asked & given
    asked, given = asked - common, given - common
    lost = _unanswered(lost, given, translation)
    added = _unanswered(added, asked, source)
    if source.language == translation.language:
        lost, added = _told_again(lost, added, source, translation)
    lost_words, added_words = _words_apart(asked, given, source, translation)
    if not (lost or added or lost_words or added_words):
        return _NONE
    return Disagreement(tuple(lost), tuple(added), lost_words, added_words)


def lost_halves(source: Reading, translation: Reading) -> tuple[str, ...]:
    """The words of a text that say a half where nothing in the other one can.

    A number that the text has not can: 0.5, 30 minutes, 50 %, the two of « en deux ».
    """
    sure = halves.SURE.get(source.language)
    if not sure or not source.traits & _NUMBER_WORD or sure.isdisjoint(source.words):
        return ()
    if source.language == translation.language:
        return ()
    if halves.may_say_half(translation.lower, translation.language):
        return ()
    return () if _said(translation) - _said(source) else tuple(sorted(sure & source.words))


def _said(reading: Reading) -> set[str]:
    return {value for figure in reading.figures for value in figure.values} | {*_letters(reading)}


def _letters(reading: Reading) -> list[str]:
    return [value for _word, value in reading.sure_numbers]


def _without_common(source: Reading, translation: Reading) -> tuple[list[Figure], list[Figure]]:
    """The figures of each side that the other has not, also not under another meaning."""
    lost, added = _values_apart(source.figures, translation.figures)
    if lost and added:
        lost, added = _meanings_apart(lost, added)
        added, lost = _meanings_apart(added, lost)
    return lost, added


def _values_apart(
    source: Sequence[Figure], translation: Sequence[Figure]
) -> tuple[list[Figure], list[Figure]]:
    asked, given = _values(source), _values(translation)
    if asked == given:
        return [], []
    wanted, said = Counter(asked), Counter(given)
    return _with_any(source, wanted - said), _with_any(translation, said - wanted)


def _values(figures: Sequence[Figure]) -> list[str]:
    return [value for figure in figures for value in figure.values]


def _with_any(figures: Sequence[Figure], values: Counter[str]) -> list[Figure]:
    """The figures that say these values, the last ones where a value stands too often."""
    left, found = Counter(values), []
    for figure in reversed(figures):
        if any(left[value] > 0 for value in figure.values):
            left.subtract(figure.values)
            found.append(figure)
    return found[::-1]


def _meanings_apart(
    figures: list[Figure], others: list[Figure]
) -> tuple[list[Figure], list[Figure]]:
    """Take away figures of which another meaning is among the others, with what answers them."""
    rest, remaining = [], list(others)
    for figure in figures:
        answer = _answer(figure, remaining)
        if answer is None:
            rest.append(figure)
        for used in answer or ():
            remaining.remove(used)
    return rest, remaining


def _answer(figure: Figure, others: list[Figure]) -> tuple[Figure, ...] | None:
    for meaning in _meanings(figure):
        wanted = Counter(meaning)
        used = []
        for other in others:
            said = Counter(other.values)
            if said and all(wanted[value] >= count for value, count in said.items()):
                wanted -= said
                used.append(other)
        if not wanted:
            return tuple(used)
    return None


def _meanings(figure: Figure) -> tuple[tuple[str, ...], ...]:
    """Other ways to say the figure: other readings of its digits, other units of time."""
    other_units = tuple((value,) for value in converted(figure.values[0], figure.unit))
    return (figure.values, *figure.others, *other_units)


def _unanswered(figures: list[Figure], letters: Counter[str], other: Reading) -> list[Figure]:
    """The figures that no number in letters of the other text answers for."""
    left = []
    for figure in figures:
        answers = [
            meaning
            for meaning in _meanings(figure)
            if all(letters[value] > 0 or value in other.possible_numbers for value in meaning)
        ]
        if answers:
            letters.subtract(value for value in answers[0] if letters[value] > 0)
        elif not _goes_without_saying(figure, other):
            left.append(figure)
    return left


def _told_again(
    lost: list[Figure], added: list[Figure], source: Reading, translation: Reading
) -> tuple[list[Figure], list[Figure]]:
    """What matters in an easy version, which repeats numbers, drops repetitions, and counts."""
    had = {value for figure in source.figures for value in figure.values}
    has = {value for figure in translation.figures for value in figure.values}
    lost = [figure for figure in lost if not has.issuperset(figure.values)]
    added = [
        figure
        for figure in added
        if not had.issuperset(figure.values) and (lost or figure.unit or len(figure.values[0]) > 1)
    ]
    return lost, added


def _goes_without_saying(figure: Figure, other: Reading) -> bool:
    """Arabic says one thing by the noun alone, and so do others with what comes once."""
    alone = figure.values == ("1",) and figure.kind is FigureKind.NUMBER
    counted = is_time(figure.unit) or figure.unit in _COUNTED
    return alone and counted and other.language == "ar"


def _words_apart(
    asked: Counter[str], given: Counter[str], source: Reading, translation: Reading
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Numbers in letters that differ.

    There must be one without counterpart on both sides, or one that measures something where the
    other text has « un ».
    """
    lost = _not_possible(+asked, translation)
    added = _not_possible(+given, source)
    if lost or added:  # « quinze jours » are two weeks
        lost = lost - {value for value, _unit in source.durations_of(translation)}
        added = added - {value for value, _unit in translation.durations_of(source)}
    if lost and added:
        if _is_clock(lost, added):
            return (), ()
        return _written(source, lost), _written(translation, added)
    if source.language == translation.language:
        return (), ()
    return (
        _in_place_of_one(source, lost, translation),
        _in_place_of_one(translation, added, source),
    )


def _in_place_of_one(reading: Reading, values: set[str], other: Reading) -> tuple[str, ...]:
    """The words of these values where the other text has « un », which may be what they replace."""
    if not values or "1" not in other.possible_numbers:
        return ()
    known = units(reading.locale)
    return tuple(
        word
        for word in _written(reading, values)
        if (after := re.search(rf"\b{re.escape(word)} (\w+)", reading.lower)) and after[1] in known
    )


def _not_possible(values: Counter[str], other: Reading) -> set[str]:
    meanings = (meaning for figure in other.figures for meaning in _meanings(figure))
    figures = {value for meaning in meanings for value in meaning}
    known = other.possible_numbers | figures | {value for _word, value in other.sure_numbers}
    return {value for value in values if value not in known}


def _is_clock(lost: set[str], added: set[str]) -> bool:
    """Whether the hours of a clock of twenty-four are those of a clock of twelve."""
    if not all(value.isdigit() and int(value) <= _LARGEST_HOUR for value in lost | added):
        return False
    return {int(value) % _HALF_DAY for value in lost} == {int(value) % _HALF_DAY for value in added}


def _written(reading: Reading, values: set[str]) -> tuple[str, ...]:
    return tuple(word for word, value in reading.sure_numbers if value in values)
