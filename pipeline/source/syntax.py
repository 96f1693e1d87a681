"""The parser's flat list of tokens as a tree."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from markdown_it.token import Token

# Tokens that say nothing of a page: what they hold is read as held by what holds them.
_UNSAID = frozenset({"thead_open", "tbody_open", "thead_close", "tbody_close", "footnote_anchor"})


class SyntaxNode:
    """A block or an inline with what it holds.

    The parser's own tree answers every question through a property that asks its token again;
    this one, built once, is what makes reading fast.
    """

    __slots__ = (
        "attrs",
        "children",
        "content",
        "hidden",
        "info",
        "map",
        "markup",
        "meta",
        "parent",
        "tag",
        "type",
    )

    def __init__(self, token: Token | None, parent: SyntaxNode | None, kind: str) -> None:
        self.type = kind
        self.parent = parent
        self.children: list[SyntaxNode] = []
        self.tag = token.tag if token else ""
        self.info = token.info if token else ""
        self.content = token.content if token else ""
        self.markup = token.markup if token else ""
        self.map = token.map if token else None
        self.hidden = token.hidden if token else False
        self.attrs: dict[str, Any] = token.attrs if token else {}
        self.meta: dict[str, Any] = token.meta if token else {}


def syntax_tree(tokens: Iterable[Token]) -> SyntaxNode:
    """The root of the tree that tokens describe by opening and closing."""
    root = SyntaxNode(None, None, "root")
    here = root
    for token in tokens:
        if token.type in _UNSAID:
            continue
        if token.nesting < 0:
            here = here.parent or root
            continue
        kind = token.type.removesuffix("_open") if token.nesting else token.type
        node = SyntaxNode(token, here, kind)
        here.children.append(node)
        if token.nesting:
            here = node
        elif token.children:  # what stands in the brackets of an image
            node.children = syntax_tree(token.children).children
    return root
