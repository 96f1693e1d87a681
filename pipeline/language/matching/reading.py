"""A text as the words that its terms are made of.

It is read piece by piece, a piece being what stands between two spaces: texts repeat their pieces,
so that most were cut into words before.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from pipeline.language.matching.trie import Entry, Node, TermTrie
from pipeline.language.matching.words import Words, words_of
from pipeline.language.morphology.function_words import enclitics, links
from pipeline.language.remembered import Remembered
from pipeline.model.value import Value, replace


class WordInText(Value, frozen=True, gc=False):
    """A word of a text, and what it may be.

    `numbers` are the words of terms that it is a form of; `entries` the terms of that one word;
    `firsts` the nodes it leads to where a longer term starts with it, and `seconds` the numbers
    that may follow there. `opens` says whether a term may start with it. A link may stand between
    two words of a term.

    It stands from `start` to `end` in its piece of the text (code points). `joined` is what it is
    when written as one word with the next, to which a hyphen ties it; `is_compound` says whether
    a hyphen makes one word of it and of the word before.
    """

    numbers: frozenset[int] = frozenset()
    entries: tuple[Entry, ...] = ()
    firsts: tuple[Node, ...] = ()
    seconds: frozenset[int] = frozenset()
    is_link: bool = False
    opens: bool = False
    start: int = 0
    end: int = 0
    joined: WordInText | None = None
    is_compound: bool = False


# Where no term goes on: at punctuation, and at words that no term has.
STOP = WordInText()


class Reader:
    """Reads texts of one locale.

    Args:
        locale: the language of the texts.
        trie: the terms of that locale.
    """

    def __init__(self, locale: str, trie: TermTrie) -> None:
        self._trie = trie
        self._links = links(locale)
        self._enclitics = enclitics(locale)
        self._known = Remembered(self._word)
        self._read = Remembered(self._cut)

    def words(self, pieces: Iterable[str]) -> list[WordInText]:
        """The words of a text in pieces, and a stop at its end."""
        return [*chain.from_iterable(map(self._read.__getitem__, pieces)), STOP]

    def starts(self, pieces: Iterable[str]) -> list[int]:
        """Where the piece of each of these words starts in the text, in code points."""
        starts: list[int] = []
        start = 0
        for piece in pieces:
            starts += [start] * len(self._read[piece])
            start += len(piece) + 1
        return starts

    def numbers(self, piece: str) -> frozenset[int]:
        """The words of terms that the words of a piece are forms of."""
        words = self._read[piece]
        joined = [word.joined for word in words if word.joined]
        return frozenset().union(*(word.numbers for word in (*words, *joined)))

    def _word(self, text: str) -> WordInText:
        numbers = self._trie.numbers(text)
        following = self._trie.root.following
        nodes = [following[number] for number in sorted(numbers) if number in following]
        return WordInText(
            numbers,
            tuple(entry for node in nodes for entry in node.entries),
            tuple(node for node in nodes if node.following),
            frozenset(number for node in nodes for number in node.following),
            text.lower() in self._links,
            opens=bool(nodes),
        )

    def _cut(self, piece: str) -> tuple[WordInText, ...]:
        """The words of a piece that matter to terms, the others as stops."""
        words = words_of(piece)
        offsets = words.offsets()
        cut: list[WordInText] = []
        for position in range(len(words.texts)):
            word = self._word_at(position, words, offsets)
            if word is STOP or not words.are_near(position):
                cut.append(STOP)
            if word is not STOP:
                cut.append(word)
        if not words.are_near(len(words.texts)):
            cut.append(STOP)
        return tuple(cut)

    def _word_at(self, position: int, words: Words, offsets: list[int]) -> WordInText:
        text = words.texts[position]
        word = self._known[text]
        is_compound = position in words.glued and text.lower() not in self._enclitics
        joined = None
        if position + 1 in words.glued:
            joined = self._known[text + words.texts[position + 1]]
        if not (word.numbers or word.is_link or position in words.glued or joined):
            return STOP
        return replace(
            word,
            start=offsets[2 * position],
            end=offsets[2 * position + 1],
            joined=joined,
            is_compound=is_compound,
            opens=word.opens or joined is not None,
        )


def pieces_of(text: str) -> list[str]:
    """What stands between the spaces of a text; a text with a tag is one piece, as the tag is."""
    return [text] if "<" in text else text.split(" ")
