"""What is measured of a text, and the scores that follow from it, as values."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.model.document import Location


@dataclass(frozen=True, slots=True)
class TextCounts:
    """What formulas need to know of a text; counts of parts add up with `+`.

    All are whole numbers, so that no order of adding them changes a score. Syllables are None in
    languages without a counter, rare words in languages without a list of frequencies.

    `lettered` are the words with a letter in them, `letters` their letters; `long_words` have
    more than 6 letters, `longer_than_five` more than 5; `monosyllables` have 1 syllable,
    `polysyllables` 3 and more. `rare_words` are under Zipf 4, and `rarity` is how far all words
    are under Zipf 5, in hundredths, added up. `squares` adds up the squares of the lengths of
    sentences, and `longest` is the longest, in words. `sounds` and `eloquent` are counted in
    Arabic alone: letters that stand for a syllable, and words of the eloquent register (faseeh).
    """

    words: int = 0
    sentences: int = 0
    syllables: int | None = 0
    letters: int = 0
    lettered: int = 0
    long_words: int = 0
    longer_than_five: int = 0
    monosyllables: int | None = 0
    polysyllables: int | None = 0
    rare_words: int | None = 0
    rarity: int | None = 0
    squares: int = 0
    longest: int = 0
    sounds: int = 0
    eloquent: int = 0

    def __add__(self, other: TextCounts) -> TextCounts:
        return TextCounts(
            words=self.words + other.words,
            sentences=self.sentences + other.sentences,
            syllables=_sum(self.syllables, other.syllables),
            letters=self.letters + other.letters,
            lettered=self.lettered + other.lettered,
            long_words=self.long_words + other.long_words,
            longer_than_five=self.longer_than_five + other.longer_than_five,
            monosyllables=_sum(self.monosyllables, other.monosyllables),
            polysyllables=_sum(self.polysyllables, other.polysyllables),
            rare_words=_sum(self.rare_words, other.rare_words),
            rarity=_sum(self.rarity, other.rarity),
            squares=self.squares + other.squares,
            longest=max(self.longest, other.longest),
            sounds=self.sounds + other.sounds,
            eloquent=self.eloquent + other.eloquent,
        )

    @property
    def words_per_sentence(self) -> float:
        """The mean length of a sentence, in words; 0 for an empty text."""
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def syllables_per_word(self) -> float:
        """The mean length of a word, in syllables; 0 for an empty text."""
        return (self.syllables or 0) / self.words if self.words else 0.0

    def share(self, part: int | None) -> float:
        """How many of the words a count is, in percent; 0 for an empty text."""
        return 100 * (part or 0) / self.words if self.words else 0.0


def _sum(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else one + other


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
class TextScore:
    """All that is measured of one text.

    `formulas` are those of its language, the main one first and LIX last. `index` is the Limpide
    index, higher is harder, None for a text without words. `other_language` is the language, or
    the script, the text seems to be in where that is not its locale's, else "".
    """

    locale: str
    counts: TextCounts
    formulas: tuple[ReadabilityScore, ...]
    index: float | None
    other_language: str = ""


@dataclass(frozen=True, slots=True)
class TranslationComparison:
    """A translation beside its source: sentences, words of the longest, place among other texts.

    Percentiles say how many texts of the same language are easier, 0 to 100; None where a text has
    no index or its language was not measured.
    """

    source_sentences: int
    sentences: int
    source_longest: int
    longest: int
    source_percentile: float | None
    percentile: float | None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many words of a document are not scored, and why."""

    reason: str
    words: int


@dataclass(frozen=True, slots=True)
class Cause:
    """A sentence that makes a text hard: what the text's values would gain without it, in points.

    `index_points` is how much lower the Limpide index would be, `ease_points` how much the main
    formula would move to its easier side; None where the text has no value of it.
    """

    text: str
    location: Location
    words: int
    index_points: float
    ease_points: float | None


@dataclass(frozen=True, slots=True)
class HardPassage:
    """A paragraph, an item of a list or a stretch of a film's captions, hard beside the others.

    `title` is the heading it stands under, "" before the first. `rare_words` are its least usual
    words and `long_words` its longest, the worst first; `repeats` is how many times the same text
    stands elsewhere in the project.
    """

    document_id: str
    locale: str
    title: str
    location: Location
    text: str
    counts: TextCounts
    index: float
    rare_words: tuple[str, ...] = ()
    long_words: tuple[str, ...] = ()
    repeats: int = 0


@dataclass(frozen=True, slots=True)
class SectionScore:
    """The score of a section, from one heading to the next, or of a whole document.

    `section` is the heading's block id and `title` its words; both are "" for the text before the
    first heading. `whole` marks the score of the document, which alone says what was left out.
    `score` is the reading ease; `formulas`, `index` and `counts` are those of a `TextScore`.
    `causes` are the sentences that make it hard, the worst first.
    """

    document_id: str
    whole: bool
    section: str
    title: str
    location: Location
    score: ReadabilityScore
    counts: TextCounts = TextCounts()
    formulas: tuple[ReadabilityScore, ...] = ()
    index: float | None = None
    left_out: tuple[LeftOut, ...] = ()
    causes: tuple[Cause, ...] = ()
