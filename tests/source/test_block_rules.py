"""A rule that is not asked has nothing to say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.source import markdown_parser
from pipeline.source.block_rules import idle_rules
from pipeline.source.plain_paragraph import NAME as PLAIN_PARAGRAPH
from pipeline.source.syntax import SyntaxNode
from tests.export.markdown_examples import BLOCKS, EXAMPLES

_lines = st.lists(
    st.text("ab -+*_=#>|:~`<[]^{}().1\\\t", max_size=12)
    | st.text("ab «(!.'\"**[]0- \n>", max_size=20)
    | st.sampled_from(BLOCKS),
    max_size=8,
).map("\n".join)


def _all_rules(text: str) -> list[object]:
    tokens: list[object] = []
    # The parser with every rule of its own is private.
    parser = markdown_parser._parser(frozenset({PLAIN_PARAGRAPH}))  # noqa: SLF001
    parser.block.parse(text, parser, {}, tokens)  # type: ignore[arg-type]
    return [(token.type, token.map, token.content, token.markup) for token in tokens]  # type: ignore[attr-defined]


def _chosen_rules(text: str) -> list[object]:
    tokens: list[object] = []
    parser = markdown_parser._parser(idle_rules(text))  # noqa: SLF001
    parser.block.parse(text, parser, {}, tokens)  # type: ignore[arg-type]
    return [(token.type, token.map, token.content, token.markup) for token in tokens]  # type: ignore[attr-defined]


@pytest.mark.parametrize("text", EXAMPLES)
def test_examples_are_read_the_same_with_fewer_rules(text: str) -> None:
    assert _chosen_rules(text) == _all_rules(text)


@given(_lines)
def test_any_text_is_read_the_same_with_fewer_rules(text: str) -> None:
    assert _chosen_rules(text) == _all_rules(text)


def test_a_plain_page_leaves_most_rules_idle() -> None:
    assert len(idle_rules("Un paragraphe.\n\nUn autre, simple.\n")) == 13
    assert "list" not in idle_rules("- un")


def test_a_tree_has_the_tokens_it_is_made_of() -> None:
    root, _links = markdown_parser.parse_blocks("- un\n\n> deux\n")
    assert isinstance(root, SyntaxNode)
    assert [child.type for child in root.children] == ["bullet_list", "blockquote"]
    assert root.children[0].children[0].children[0].parent is root.children[0].children[0]
