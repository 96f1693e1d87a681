"""The parser's flat list of tokens as a tree."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.token import Token

# Tokens that say nothing of a page: what they hold is read as held by what holds them.
UNSAID = "unsaid"
_UNSAID = frozenset({UNSAID, "thead_open", "tbody_open", "thead_close", "tbody_close"})


def nested(tokens: Iterable[Token]) -> list[Token]:
    """The outermost tokens, each with what it holds as its `children`, or as its `content`.

    An opening token holds what stands before its closing one, which is left out; where that is a
    text still to be parsed, it is the content. A token that does not say on which lines it stands,
    as some do, is given those of the token that holds it.
    """
    outermost: list[Token] = []
    here, lines = outermost, None
    holders: list[tuple[list[Token], list[int] | None]] = []
    opening: Token | None = None
    for token in tokens:
        kind = token.type
        if kind in _UNSAID:
            continue
        if token.nesting < 0:
            here, lines = holders.pop()
        elif kind == "inline" and opening:
            opening.content = token.content
        else:
            here.append(token)
            if token.map is None:
                token.map = lines
            if token.nesting:
                opening = token
                holders.append((here, lines))
                here, lines = [], token.map
                token.children = here
            elif kind == "image":
                token.children = nested(token.children or ())
    return outermost
