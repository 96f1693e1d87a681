"""A message as checks of translations read it: its figures, months, words, found once for all.

Whole documents, in sentences, are read by `reading.py` for the checks of readability.
"""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.checks.traits import Trait, traits_of
from pipeline.language.addresses import addresses, running_text
from pipeline.language.figures.compound_numbers import joined
from pipeline.language.figures.figures import Figure, figures
from pipeline.language.figures.months import months
from pipeline.language.figures.number_words import STAGES, number_words
from pipeline.language.figures.roman_numerals import (
    roman_numerals,
    roman_ordinals,
    roman_value,
    stages,
)
from pipeline.language.figures.units import are_neighbours, converted, is_time, periods, units
from pipeline.language.letters import in_small_letters, runs_of_letters
from pipeline.language.locale import base_language
from pipeline.language.plain_words import plain_words
from pipeline.model.kept import kept
from pipeline.model.value import Value

_COMPOUNDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
_NOON = "meio-dia"
# As plain numbers: adding flags takes longer than most checks.
_DIGITS, _ADDRESS, _MONTH = int(Trait.DIGITS), int(Trait.ADDRESS), int(Trait.MONTH)
_NUMBER_WORD, _PERIOD, _FOREIGN = int(Trait.NUMBER_WORD), int(Trait.PERIOD), int(Trait.FOREIGN)
# Readings of sources that are kept for the next locale.
_KEPT = 20_000


class Reading(Value, frozen=True, eq=False, dict=True):
    """A plain text in a locale. Properties are found when a check first asks for them.

    Readings are compared by identity, which is quick. `traits` is a sum of `Trait`: what the text
    itself has.
    """

    text: str
    locale: str
    traits: int

    @property
    def language(self) -> str:
        """The language of the locale."""
        return base_language(self.locale)

    @property
    def has_digits(self) -> bool:
        """Whether there is a digit, of any script."""
        return bool(self.traits & _DIGITS)

    @property
    def has_address(self) -> bool:
        """Whether there may be an e-mail address or a URL."""
        return bool(self.traits & _ADDRESS)

    @property
    def names_month(self) -> bool:
        """Whether there is a word that names a month; it may mean something else."""
        return bool(self.traits & _MONTH)

    @property
    def has_foreign_word(self) -> bool:
        """Whether there is a function word of another language."""
        return bool(self.traits & _FOREIGN)

    @kept
    def lower(self) -> str:
        """The text in lower case, without addresses, placeholders and Arabic vowel signs."""
        return in_small_letters(running_text(self.text), self.locale)

    @kept
    def words(self) -> frozenset[str]:
        """The runs of letters of `lower`, each once: « n’est-ce » is three."""
        return frozenset(plain_words(self.text, self.locale))

    @kept
    def figures(self) -> tuple[Figure, ...]:
        """The figures, in order."""
        return figures(self.text, self.locale) if self.has_digits else ()

    @kept
    def addresses(self) -> tuple[str, ...]:
        """The e-mail addresses and URLs, in order."""
        return addresses(self.text) if self.has_address else ()

    @kept
    def months(self) -> tuple[tuple[int, bool], ...]:
        """The months named in letters, and whether a number stands beside each."""
        return tuple(months(self.text, self.locale)) if self.names_month else ()

    @kept
    def sure_numbers(self) -> tuple[tuple[str, str], ...]:
        """Numbers in letters: (word, value), in order, Roman numerals after the others."""
        if not self.traits & _NUMBER_WORD:
            return ()
        known = number_words(self.locale).sure
        romans = self._romans()
        if not romans and known.keys().isdisjoint(self.words):
            return ()
        words = joined(tuple(plain_words(self.text, self.locale)), self.language)
        if "-" in self.text:
            lower = self.lower
            compounds = tuple(word for word in _COMPOUNDS.findall(lower) if word in known)
            for compound in compounds:
                lower = lower.replace(compound, " ")
            words = (*compounds, *runs_of_letters(lower)) if compounds else words
        found = [(word, known.get(word, word)) for word in words if word in known or word.isdigit()]
        return (*found, *((roman, str(roman_value(roman.upper()))) for roman in romans))

    @kept
    def possible_numbers(self) -> frozenset[str]:
        """The values of words that can stand for a number: « demi », "both", "first"."""
        known = number_words(self.locale).possible
        found = {value for word in known.keys() & self.words for value in known[word]}
        if self.traits & _NUMBER_WORD:
            found |= {str(roman_value(ordinal)) for ordinal in roman_ordinals(self.text)}
        return frozenset(found)

    @kept
    def periods(self) -> tuple[str, ...]:
        """The units of time the text speaks of, as often as it does: day, week..."""
        if not self.traits & _PERIOD:
            return ()
        known = periods(self.locale)
        # « meio-dia » is half a day by its letters.
        words = runs_of_letters(self.lower.replace(_NOON, ""))
        return tuple(known[word] for word in words if word in known)

    @kept
    def durations(self) -> frozenset[tuple[str, str]]:
        """Durations in letters, as values and units: « quinze jours », "a week", « أسبوعين »."""
        if not self.traits & _PERIOD:
            return frozenset()
        numbers, times = number_words(self.locale), units(self.locale)
        words = tuple(plain_words(self.text, self.locale))
        found = set()
        for word, after in zip(words, (*words[1:], ""), strict=True):
            here = word if word in periods(self.locale) else after
            unit = periods(self.locale).get(here) or times.get(here, "")
            if is_time(unit):
                sure = (numbers.sure[word],) if word in numbers.sure else ()
                found |= {(value, unit) for value in sure or numbers.possible.get(word, ())}
        return frozenset(found)

    def durations_of(self, other: Reading) -> frozenset[tuple[str, str]]:
        """Durations in letters that the other text gives in another unit."""
        if not self.traits & other.traits & _PERIOD:
            return frozenset()
        given = other.durations
        return frozenset(
            (value, unit)
            for value, unit in self.durations
            if any(
                are_neighbours(unit, written) and said in converted(value, unit)
                for said, written in given
            )
        )

    def _romans(self) -> list[str]:
        found = roman_numerals(self.text)
        return found if self.words.isdisjoint(STAGES) else [*found, *stages(self.text)]


def read_text(text: str, locale: str) -> Reading:
    """The reading of a plain text in a locale."""
    return Reading(text, locale, traits_of(text, locale))


@lru_cache(maxsize=_KEPT)
def read_source(text: str, locale: str) -> Reading:
    """The reading of a source text, kept for the next locale it is translated into."""
    return read_text(text, locale)
