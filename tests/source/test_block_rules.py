"""A rule that is not asked has nothing to say."""

import re

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from markdown_it.token import Token

from pipeline.source import markdown_parser
from pipeline.source.idle_rules import idle_rules
from pipeline.source.lines import Lines
from pipeline.source.plain_html import NAME as PLAIN_HTML
from pipeline.source.plain_list import NAME as PLAIN_LIST
from pipeline.source.plain_paragraph import NAME as PLAIN_PARAGRAPH
from pipeline.source.syntax import nested
from tests.export.markdown_examples import BLOCKS, EXAMPLES

_INDENTS = ("", "", " ", "  ", "   ", "    ", "\t", ">", "> ", "> > ", "- ", "1. ", "[^1]: ")
_MARKS = (
    *("", "", "", "-", "*", "+", "0.", "1)", "12.", "#", "##", ">", "```", "~~~", ":", "~", ":::"),
    *("..", "[^1]:", "[a]:", "<p>", "<!--", "***", "___", "---", "===", "|", "|-|-|", "a|b"),
)
_SPACES = ("", " ", " ", "  ", "\t")
_WORDS = ("", "a", "a b", "**a** b", "'a'", "- a", "-", "a | b", "/u", "a::")
_lines = st.lists(
    st.tuples(*map(st.sampled_from, (_INDENTS, _MARKS, _SPACES, _WORDS))).map("".join)
    | st.text("ab -+*_=#>|:~`<[]^{}().1\\\t", max_size=12)
    | st.text("ab «(!.'\"**[]0- \n>", max_size=20)
    | st.text("a1*_`![)], \t", max_size=6)
    | st.sampled_from(BLOCKS),
    max_size=8,
).map("\n".join)


def _all_rules(text: str) -> list[object]:
    """What the parser itself makes of a text: its own walk, lines and tokens."""
    parser = markdown_parser._library_parser(frozenset({PLAIN_HTML, PLAIN_LIST, PLAIN_PARAGRAPH}))  # noqa: SLF001
    tokens: list[Token] = []
    parser.block.parse(Lines(text).text, parser, {}, tokens)
    return _said(nested(tokens))


def _chosen_rules(text: str) -> list[object]:
    tokens = markdown_parser._tokens(Lines(text), idle_rules(text), {})  # noqa: SLF001
    return _said(nested(tokens))


def _said(tokens: list[Token]) -> list[object]:
    return [
        (
            *(token.type, token.map, token.tag, token.content, token.markup, token.info),
            *(token.attrs, token.level, token.hidden, _said(token.children or [])),
        )
        for token in tokens
    ]


@pytest.mark.parametrize("text", EXAMPLES)
def test_examples_are_read_the_same_with_fewer_rules(text: str) -> None:
    assert _chosen_rules(text) == _all_rules(text)


# Where a list stands after a tab in a quote in another block, the parser itself takes its mark for
# text; ours does not.
_MISREAD = re.compile(r">.*>\s*\t")


@given(_lines)
@example("a\n-b")
@example("> a\n>+'b'")
@example(">a\n    - b")
@example("   * a\n    - b")
@example("789. a\n    + b")
@example("- -\n\n  a")
@example("a\n\t: b")
@example(">a\n>:\tb")
@example("[^1]:>-")
@example("- a\n- b\n\n- c")
@example("- a\n\n  b")
@example("- a\n  - b\n  - c\n- d")
@example("- a\n* b")
@example("- a\nb")
@example("> - a\n>\n>\n\nb")
@example("> - a\n- b")
@example("- a\n\n- b\n\n\n- c\n\nd")
@example("- a\n\n  - b\n- c")
@example("- a\n  - b\n\n- c")
@example("- a\n  - b\n\n  - c\n- d")
@example("- a\n  - b\n\nc")
@example("- a\n  - b\n\n  c")
@example("- a\n  2. b")
@example("- a\n\n  2. b")
@example("- a\n      - b")
@example("- a\n  - b\n - c")
@example("-    a\n    - b\n- c")
@example("> - a\n>   - b\nc")
@example("01. a\n02. b\n3) c")
@example("2. a\n   - b\n\n3. c\n4.")
@example("- a\n\n**b**")
@example("- a\n\n---")
@example("- a\n\n1. b")
def test_any_text_is_read_the_same_with_fewer_rules(text: str) -> None:
    assume(not _MISREAD.search(text))
    assert _chosen_rules(text) == _all_rules(text)


@pytest.mark.parametrize("text", [">\t>\t-\ta", ">   >\t- a", "> - >\t1. a"])
def test_the_mark_of_a_list_is_no_text_after_a_tab_in_a_quote(text: str) -> None:
    tokens, _links = markdown_parser.parse_blocks(Lines(text))
    while tokens[0].children:
        tokens = tokens[0].children
    assert [(token.type, token.content) for token in tokens] == [("paragraph_open", "a")]


@pytest.mark.parametrize("before", ["", "a\n", "> ", "- ", "a\n> "])
@pytest.mark.parametrize(
    "opening",
    [
        *(f"{digit}. a" for digit in range(10)),
        *("- a", "* a", "+ a", "---", "***", "___", "```", "~~~", "> a", "# a", "<p>"),
        *("[a]: b", "[^a]: b", "::: a", ".. a::"),
    ],
)
def test_a_block_is_known_by_each_mark_it_may_have(before: str, opening: str) -> None:
    text = f"{before}{opening}"
    assert _chosen_rules(text) == _all_rules(text)


def test_a_plain_page_leaves_most_rules_idle() -> None:
    idle = {"table", "reference", "lheading", "deflist"}
    assert idle_rules("Un paragraphe.\n\nUn autre, simple.\n") == idle
    assert idle_rules("Un titre\n===") == idle - {"lheading"}


def test_a_container_is_not_looked_for_beyond_the_end_of_a_page() -> None:
    text = ">- ***\n>\n>- ::: avis Un titre\n>  un\n>\n>  - un\n>  :::\n>\n>"
    tokens, _links = markdown_parser.parse_blocks(Lines(text))
    assert [token.type for token in tokens] == ["blockquote_open"]


def _only(token: Token) -> Token:
    held = token.children or []
    assert len(held) == 1
    return held[0]


def test_a_tree_has_the_tokens_it_is_made_of() -> None:
    tokens, _links = markdown_parser.parse_blocks(Lines("- un\n\n> deux\n"))
    assert [token.type for token in tokens] == ["bullet_list_open", "blockquote_open"]
    item = _only(tokens[0])
    paragraph = _only(item)
    assert (item.type, paragraph.type) == ("list_item_open", "paragraph_open")
    assert (paragraph.content, paragraph.children) == ("un", None)


def test_a_token_without_lines_has_those_of_what_holds_it() -> None:
    tokens, _links = markdown_parser.parse_blocks(Lines("mot\n\n| a | b |\n|---|---|\n| c | d |\n"))
    head = (tokens[1].children or [])[0]
    assert [cell.map for cell in head.children or []] == [[2, 3], [2, 3]]
