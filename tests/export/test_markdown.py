"""A source in another language is the source: same tags, same attributes, same order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.export.markdown_text import markdown_of
from pipeline.model.document import Block
from pipeline.model.value import replace
from tests.export.fidelity import MARKER, marked, read, unfaithful
from tests.export.markdown_examples import BLOCKS, EXAMPLES


@pytest.mark.parametrize("text", EXAMPLES)
def test_every_example_is_faithful(text: str) -> None:
    assert unfaithful(text) == ""


@given(st.lists(st.sampled_from(BLOCKS), max_size=6).map("\n".join))
def test_pages_put_together_from_any_blocks_are_faithful(text: str) -> None:
    assert unfaithful(text) == ""


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("last", ["", "\n"])
def test_marks_and_line_endings_stay(ending: str, mark: str, last: str) -> None:
    lines = ["---", "title: Une page", "---", "", "## Titre", "", "Un  ", "deux", "trois"]
    text = mark + ending.join(lines) + last.replace("\n", ending)
    assert markdown_of(read(text), text) == text
    rebuilt = markdown_of(marked(read(text)), text)
    assert rebuilt.startswith(mark + "---" + ending)
    assert f"Un\\{ending}deux trois{MARKER}" in rebuilt
    assert rebuilt.endswith(MARKER + last.replace("\n", ending))


@pytest.mark.parametrize(
    ("source", "translation", "written"),
    [
        ("Un\n", "- one", "\\- one\n"),
        ("Un\n", "1. one", "1\\. one\n"),
        ("Un\n", "# one", "\\# one\n"),
        ("- un\n", "> one", "- \\> one\n"),
        ("| a |\n|---|\n| un |\n", "one | two", "| a |\n|---|\n| one \\| two |\n"),
        ('![un](x.svg "deux")\n', 'a "b"', '![un](x.svg "a \\"b\\"")\n'),
        ('<img alt="un">\n', 'a "b"', '<img alt="a &quot;b&quot;">\n'),
        ("<img alt='un'>\n", "l'un", "<img alt='l&#39;un'>\n"),
        ("<img alt=un>\n", 'a "b"', '<img alt="a &quot;b&quot;">\n'),
        ("![un](x.svg 'deux')\n", "l'autre", "![un](x.svg 'l\\'autre')\n"),
        ("![un](x.svg)\n", "a [b] *c*", "![a \\[b\\] \\*c\\*](x.svg)\n"),
        ('[un]\n\n[un]: x "deux"\n', 'a "b"', '[un]\n\n[un]: x "a \\"b\\""\n'),
        ("## Un\n", "In C #", "## In C \\#\n"),
        ("Un\n===\n", "1. one", "1\\. one\n===\n"),
        ("> Un  \n> deux\n> ---\n", "a\\\n---", "> a\\\n> \\---\n> ---\n"),
        ("Un  \ndeux\n", "a\\\n===", "a\\\n\\===\n"),
        ("Un\n", "* * *", "\\* * *\n"),
        ("Un\n", "```", "\\```\n"),
        ("Un\n", "<div>", "\\<div>\n"),
        ("Un\n", "<b>one</b>", "<b>one</b>\n"),
        ("Un\n\n.. a::\n\n    b\n", ".. c:: d", "Un\n\n.. a::\n\n    \\.. c:: d\n"),
        ("Un\n", "[a\\]b]: c", "\\[a\\]b]: c\n"),
        ("Terme\n: un\n", ": one", "Terme\n: \\: one\n"),
        ('---\ntitle: "Un"\n---\n', 'a: "b"', '---\ntitle: "a: \\"b\\""\n---\n'),
    ],
)
def test_a_translation_stays_a_text_whatever_it_says(
    source: str, translation: str, written: str
) -> None:
    document = read(source)
    last = list(document.segments())[-1]

    def translated(block: Block) -> Block:
        segments = tuple(
            replace(found, text=translation) if found is last else found for found in block.segments
        )
        return replace(block, segments=segments, children=tuple(map(translated, block.children)))

    blocks = tuple(map(translated, document.blocks))
    assert markdown_of(replace(document, blocks=blocks), source) == written
