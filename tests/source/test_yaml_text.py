from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.errors import PipelineError
from pipeline.source.yaml_text import parse_yaml

PATH = PurePosixPath("a.yaml")


@given(st.text())
def test_any_text_is_read_or_refused_in_a_sentence(text: str) -> None:
    try:
        parse_yaml(text, PATH)
    except PipelineError as error:
        assert str(error).startswith("a.yaml")  # noqa: PT017 - most texts are read, and may be


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(PipelineError, match="nested too deeply"):
        parse_yaml("a: b\nc: " + "[" * 100_000, PATH)


def test_lines_count_from_where_the_yaml_starts() -> None:
    node = parse_yaml("a:\n  b: 1\n", PATH, first_line=10).mapping()["a"].mapping()["b"]
    assert (node.line, node.integer()) == (11, 1)


def test_an_alias_bomb_is_refused_before_it_grows() -> None:
    levels = "".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]\n" for n in range(1, 30))
    with pytest.raises(PipelineError, match="anchors"):
        parse_yaml("l0: &l0 [a]\n" + levels, PATH)
