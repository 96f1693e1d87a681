"""A rule that is not asked has nothing to say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it.token import Token

from pipeline.source import markdown_parser
from pipeline.source.idle_rules import idle_rules
from pipeline.source.lines import Lines
from pipeline.source.plain_paragraph import NAME as PLAIN_PARAGRAPH
from tests.export.markdown_examples import BLOCKS, EXAMPLES

_lines = st.lists(
    st.text("ab -+*_=#>|:~`<[]^{}().1\\\t", max_size=12)
    | st.text("ab «(!.'\"**[]0- \n>", max_size=20)
    | st.text("a1*_`![)], \t", max_size=6)
    | st.sampled_from(BLOCKS),
    max_size=8,
).map("\n".join)


def _all_rules(text: str) -> list[object]:
    """What the parser itself makes of a text: its own walk, lines and tokens."""
    parser = markdown_parser._library_parser(frozenset({PLAIN_PARAGRAPH}))  # noqa: SLF001
    tokens: list[Token] = []
    parser.block.parse(Lines(text).text, parser, {}, tokens)
    return _said(tokens)


def _chosen_rules(text: str) -> list[object]:
    return _said(markdown_parser._tokens(Lines(text), idle_rules(text), {}))  # noqa: SLF001


def _said(tokens: list[Token]) -> list[object]:
    return [
        (token.type, token.map, token.content, token.markup, token.level, token.hidden)
        for token in tokens
    ]


@pytest.mark.parametrize("text", EXAMPLES)
def test_examples_are_read_the_same_with_fewer_rules(text: str) -> None:
    assert _chosen_rules(text) == _all_rules(text)


@given(_lines)
def test_any_text_is_read_the_same_with_fewer_rules(text: str) -> None:
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
    text = _only(paragraph)
    assert (item.type, paragraph.type, text.content) == ("list_item_open", "paragraph_open", "un")


def test_a_token_without_lines_has_those_of_what_holds_it() -> None:
    tokens, _links = markdown_parser.parse_blocks(Lines("mot\n\n| a | b |\n|---|---|\n| c | d |\n"))
    head = (tokens[1].children or [])[0]
    assert [cell.map for cell in head.children or []] == [[2, 3], [2, 3]]
