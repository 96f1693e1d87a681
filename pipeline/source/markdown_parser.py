"""The Markdown parser as Limpide sets it up. The one door to markdown-it-py and its plugins."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.attrs import attrs_plugin
from mdit_py_plugins.container import container_plugin
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.footnote.index import footnote_ref

from pipeline.model.document import LinkDefinition
from pipeline.source.block_parser import BlockParser
from pipeline.source.block_rules import CONTAINER, CONTAINER_RULE, BlockRules, rules_by_name
from pipeline.source.block_state import BlockState
from pipeline.source.container_rule import within_the_page
from pipeline.source.directives import NAME as DIRECTIVE
from pipeline.source.directives import directive
from pipeline.source.idle_rules import idle_rules
from pipeline.source.lines import Lines
from pipeline.source.plain_html import NAME as PLAIN_HTML
from pipeline.source.plain_html import plain_html
from pipeline.source.plain_list import NAME as PLAIN_LIST
from pipeline.source.plain_list import plain_list_rule
from pipeline.source.plain_paragraph import NAME as PLAIN_PARAGRAPH
from pipeline.source.plain_paragraph import plain_paragraph_rule
from pipeline.source.syntax import nested

# A label with a bracket in it would have the plugin read on to the end of the text at each "[^".
_FOOTNOTE_CALL = re.compile(r"\[\^[^\[\]\s]+\]")


@cache
def _parser(idle: frozenset[str] = frozenset()) -> MarkdownIt:
    """The parser without the rules named, its walk ours."""
    parser = _library_parser(idle)
    parser.block = BlockParser(BlockRules(parser.block.ruler), parser.options.maxNesting)
    return parser


def _library_parser(idle: frozenset[str]) -> MarkdownIt:
    """The library's parser with its plugins and our rules, without those named."""
    parser = MarkdownIt("commonmark").enable("table")
    footnote_plugin(parser, inline=False, move_to_end=False)
    deflist_plugin(parser)
    attrs_plugin(parser, after=(), spans=True, allowed=("lang",))
    interrupted: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote", "list"]}
    container_plugin(parser, CONTAINER, validate=_any_word)
    container = within_the_page(rules_by_name(parser.block.ruler)[CONTAINER_RULE])
    parser.block.ruler.at(CONTAINER_RULE, container, interrupted)
    parser.block.ruler.before("fence", DIRECTIVE, directive, interrupted)
    parser.inline.ruler.at("footnote_ref", _footnote_call)
    brackets = "reference" in idle
    parser.block.ruler.before("table", PLAIN_LIST, plain_list_rule(brackets=brackets))
    parser.block.ruler.before("html_block", PLAIN_HTML, plain_html)
    parser.block.ruler.before("table", PLAIN_PARAGRAPH, plain_paragraph_rule(brackets=brackets))
    parser.block.ruler.disable(list(idle))
    return parser


def _footnote_call(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's signature
    return bool(_FOOTNOTE_CALL.match(state.src, state.pos)) and footnote_ref(
        state, silent, always_match=True
    )


def _any_word(_parameters: str, _markup: str) -> bool:
    # Every container is taken, whatever its word: an unknown word must be an error with a hint,
    # not a paragraph that starts with colons.
    return True


def parse_blocks(
    body: Lines, *, directives: bool = False
) -> tuple[list[Token], tuple[LinkDefinition, ...]]:
    """Split a page's body into a tree of blocks, inline text left unparsed.

    Args:
        body: what stands on the page after its front matter.
        directives: whether it may hold directives (`directives.directive`).

    Returns:
        The outermost tokens of the tree (`syntax.nested`), and the link definitions of the page.
    """
    env: dict[str, Any] = {}
    idle = idle_rules(body.text) | (frozenset() if directives else {DIRECTIVE})
    tokens = _tokens(body, idle, env)
    links = tuple(
        LinkDefinition(label, reference["href"], reference["title"], _lines(reference["map"]))
        for label, reference in env.get("references", {}).items()
    )
    return nested(tokens), links


def _tokens(body: Lines, idle: frozenset[str], env: dict[str, Any]) -> list[Token]:
    parser = _parser(idle)
    state = BlockState(body, parser, env)
    parser.block.tokenize(state, 0, state.lineMax)
    return state.tokens


def _lines(bounds: list[int]) -> tuple[int, int]:
    return bounds[0], bounds[1] - 1


def parse_inlines(text: str, links: tuple[LinkDefinition, ...] = ()) -> list[Token]:
    """Split a line of Markdown into a tree of inlines, given the link definitions of its page."""
    env = {
        "references": {link.label: {"href": link.target, "title": link.title} for link in links},
    }
    return nested(_parser().parseInline(text, env)[0].children or [])
