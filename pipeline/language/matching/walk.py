"""Walks through the tree of terms, from every word of a text that a term may start with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from pipeline.language.matching.reading import WordInText
from pipeline.language.matching.trie import Entry, Node

_MOST_LINKS = 2  # words such as « de la » between two words of a term

# Where terms stand: the position of their first word, that after their last word, the terms.
Place: TypeAlias = tuple[int, int, Sequence[Entry]]
_Steps: TypeAlias = list[tuple[Node, int]]


def places(words: list[WordInText], root: Node) -> list[Place]:
    """The terms in a text, from the left.

    The same two positions may come twice, where one word is a form of several words of terms.

    Args:
        words: those of the text, a stop at the end.
        root: where the walks start that begin with two words in one.
    """
    found: list[Place] = []
    for start, word in enumerate(words):
        if word.opens:
            if word.entries:
                found.append((start, start + 1, word.entries))
            after = words[start + 1]
            if (
                not word.seconds.isdisjoint(after.numbers)
                or after.joined
                or (after.is_link and _may_go_on(word.seconds, words[start + 2]))
            ):
                found += _walk(words, start, [(node, start + 1) for node in word.firsts])
            if word.joined:
                found += _walk(words, start, _onward(root, word.joined, start + 2))
    return found


def _may_go_on(seconds: frozenset[int], beyond: WordInText) -> bool:
    """Whether a longer term may go on beyond a link: a quick look before the walk."""
    return beyond.is_link or beyond.joined is not None or not seconds.isdisjoint(beyond.numbers)


def _walk(words: list[WordInText], start: int, walks: _Steps) -> Iterator[Place]:
    """The terms that end on the way from these nodes, each with the position after it."""
    while walks:
        node, position = walks.pop()
        if node.entries:
            yield start, position, node.entries
        if node.following:
            walks += _steps(words, node, position)


def _steps(words: list[WordInText], node: Node, position: int) -> _Steps:
    """The nodes one word on, links between the two left out."""
    steps: _Steps = []
    for after, word in enumerate(words[position : position + _MOST_LINKS + 1], position + 1):
        steps += _onward(node, word, after)
        if word.joined:
            steps += _onward(node, word.joined, after + 1)
        if not word.is_link:
            break
    return steps


def _onward(node: Node, word: WordInText, position: int) -> _Steps:
    following = node.following
    return [(following[number], position) for number in word.numbers if number in following]
