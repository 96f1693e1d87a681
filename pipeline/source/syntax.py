"""The parser's flat list of tokens as a tree."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.token import Token

# Tokens that say nothing of a page: what they hold is read as held by what holds them.
_UNSAID = frozenset({"thead_open", "tbody_open", "thead_close", "tbody_close"})


def nested(tokens: Iterable[Token]) -> list[Token]:
    """The outermost tokens, each with what it holds as its `children`.

    An opening token holds what stands before its closing one, which is left out. A token that does
    not say on which lines it stands, as some do, is given those of the token that holds it.
    """
    outermost: list[Token] = []
    here, lines = outermost, None
    holders: list[tuple[list[Token], list[int] | None]] = []
    for token in tokens:
        if token.type in _UNSAID:
            continue
        if token.nesting < 0:
            here, lines = holders.pop()
            continue
        here.append(token)
        if token.map is None:
            token.map = lines
        if token.nesting:
            holders.append((here, lines))
            here, lines = [], token.map
            token.children = here
        elif token.children:  # what stands in the brackets of an image
            token.children = nested(token.children)
    return outermost
