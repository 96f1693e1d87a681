"""The hardest passages of a project, ranked by the Limpide index within each locale."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pipeline.checks.reading import ReadPassage, ReadSection, ReadSentence
from pipeline.checks.running_text import heading_text
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.rarity import RARE, zipf
from pipeline.language.scoring.counts import tally
from pipeline.language.scoring.limpide_index import limpide_index
from pipeline.language.words import WITHOUT_SPACES, has_letters
from pipeline.model.document import DocumentKind
from pipeline.model.readability import HardPassage
from pipeline.model.value import replace

MOST = 10  # passages a locale: an afternoon's work
_SHORTEST = 15  # words: in fewer, one rare word decides
_LONGEST = 120  # words: what is longer is looked at in stretches of whole sentences,
_STRETCH = 40  # so many words and more, for a reader to see the fault at once
_SHOWN_WORDS = 5
_SHOWN_CHARACTERS = 1500  # more than any paragraph that is read to its end
_LONG = 12  # letters


def hardest_passages(
    subjects: Iterable[DocumentSubject], most: int = MOST
) -> tuple[HardPassage, ...]:
    """The hardest passages of each locale, the hardest first, locales in the order given.

    Only running text counts, no headings, labels, tables or code. A text that stands in several
    places is listed once, at the first.
    """
    by_locale: dict[str, list[HardPassage]] = {}
    for subject in subjects:
        if _can_rank(subject):
            by_locale.setdefault(subject.locale, []).extend(_passages(subject))
    return tuple(
        _explained(passage) for found in by_locale.values() for passage in _worst(found, most)
    )


def _can_rank(subject: DocumentSubject) -> bool:
    is_site = subject.document.kind is DocumentKind.SITE
    return not is_site and subject.language not in WITHOUT_SPACES


def _worst(found: list[HardPassage], most: int) -> Iterator[HardPassage]:
    times = Counter(passage.text for passage in found)
    once: dict[str, HardPassage] = {}
    for passage in found:
        once.setdefault(passage.text, passage)
    ranked = sorted(once.values(), key=lambda passage: -passage.index)
    for passage in ranked[:most]:
        yield replace(passage, repeats=times[passage.text] - 1)


def _passages(subject: DocumentSubject) -> Iterator[HardPassage]:
    for section in subject.sections:
        for passage in section.passages:
            if passage.passage.scored and passage.word_count >= _SHORTEST:
                for stretch in _stretches(passage):
                    yield from _measured(subject, section, stretch)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Sentences that follow each other in a passage."""

    passage: ReadPassage
    sentences: tuple[ReadSentence, ...]

    @property
    def text(self) -> str:
        """The sentences with what stands between them."""
        first, last = self.sentences[0], self.sentences[-1]
        return self.passage.passage.text[first.start : last.start + len(last.text)].strip()


def _stretches(passage: ReadPassage) -> Iterator[_Stretch]:
    """The passage, or parts of it where it is long."""
    if passage.word_count <= _LONGEST:
        yield _Stretch(passage, passage.sentences)
        return
    gathered: list[ReadSentence] = []
    for sentence in passage.sentences:
        gathered.append(sentence)
        if sum(len(each.words) for each in gathered) >= _STRETCH:
            yield _Stretch(passage, tuple(gathered))
            gathered = []
    if gathered:
        yield _Stretch(passage, tuple(gathered))


def _measured(
    subject: DocumentSubject, section: ReadSection, stretch: _Stretch
) -> Iterator[HardPassage]:
    counts, _ = tally(stretch.text, subject.locale)
    index = limpide_index(counts)
    if index is not None and counts.words >= _SHORTEST:
        yield HardPassage(
            document_id=subject.document_id,
            locale=subject.locale,
            title=heading_text(section.section.heading),
            location=stretch.sentences[0].location,
            text=stretch.text,
            counts=counts,
            index=index,
        )


def _explained(passage: HardPassage) -> HardPassage:
    """The passage with its rarest and its longest words."""
    used = dict.fromkeys(
        word for word in tally(passage.text, passage.locale)[1] if has_letters(word)
    )
    rarity = {word: zipf(word, passage.locale) for word in used}
    rare = sorted(
        (word for word, found in rarity.items() if found is not None and found < RARE),
        key=lambda word: rarity[word] or 0,
    )
    long = sorted((word for word in used if sum(map(str.isalpha, word)) >= _LONG), key=len)
    return replace(
        passage,
        text=_cut(passage.text),
        rare_words=tuple(rare[:_SHOWN_WORDS]),
        long_words=tuple(long[::-1][:_SHOWN_WORDS]),
    )


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN_CHARACTERS else f"{text[:_SHOWN_CHARACTERS]}…"
