"""The lines of a page are where the parser's own state finds them."""

from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

from pipeline.source.block_state import BlockState
from pipeline.source.lines import Lines

_PARSER = MarkdownIt()


@given(st.text("aé \t\n\u00a0", max_size=30))
@example("")
@example("un\n  ")
@example("\tun\n \t\tdeux\n")
def test_lines_and_all_else_are_those_of_the_parser(text: str) -> None:
    ours, theirs = BlockState(Lines(text), _PARSER, {}), StateBlock(text, _PARSER, {}, [])

    assert vars(ours) == vars(theirs)
