"""A source in another language is the source: same tags, same attributes, same order."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from pipeline.export.markdown_text import markdown_of
from pipeline.model.document import Block, Document
from pipeline.source.any_markdown import AnyMarkdownReader
from pipeline.source.reader import SourceFile
from tests.export.markdown_examples import BLOCKS, EXAMPLES

MARKER = " ⟦m⟧"


def read(text: str) -> Document:
    name = PurePosixPath("page.md")
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return AnyMarkdownReader().read(SourceFile(name, name, lines, "fr"))


def marked(document: Document) -> Document:
    """Every text with a marker after it, as a translator could write it."""
    return replace(document, blocks=tuple(map(_marked, document.blocks)))


def _marked(block: Block) -> Block:
    return replace(
        block,
        segments=tuple(replace(found, text=found.text + MARKER) for found in block.segments),
        children=tuple(map(_marked, block.children)),
    )


def html(text: str) -> str:
    """The page as an independent renderer shows it, white space folded."""
    parser = MarkdownIt("commonmark").enable("table")
    footnote_plugin(parser)
    deflist_plugin(parser)
    front_matter_plugin(parser)
    return re.sub(r"\s+", " ", parser.render(text.removeprefix("\ufeff"))).strip()


@pytest.mark.parametrize("text", EXAMPLES)
def test_an_identity_translation_is_the_source_to_the_byte(text: str) -> None:
    assert markdown_of(read(text), text) == text


@pytest.mark.parametrize("text", EXAMPLES)
def test_marked_texts_change_no_tag_and_no_attribute(text: str) -> None:
    document = marked(read(text))
    rebuilt = markdown_of(document, text)
    assert html(rebuilt).replace(MARKER, "").replace("⟦m⟧", "") == html(text)
    assert rebuilt.count(MARKER) == len(list(document.segments()))


@pytest.mark.parametrize("text", EXAMPLES)
def test_taking_the_markers_away_gives_the_source_but_for_line_wrapping(text: str) -> None:
    rebuilt = markdown_of(marked(read(text)), text).replace(MARKER, "")
    assert _unwrapped(rebuilt) == _unwrapped(text)


def _unwrapped(text: str) -> str:
    # The marks and spaces of a container go with the line break before them; a wanted break is
    # two spaces or a backslash; a YAML text comes back in double quotes; what would now define
    # a link is escaped.
    lines = re.sub(r" {2,}(\r?\n)", r"\1", text)
    return re.sub(r"[\s>\"'\\]+", "", lines)


@given(st.lists(st.sampled_from(BLOCKS), max_size=6).map("\n".join))
def test_pages_put_together_from_any_blocks_are_rebuilt(text: str) -> None:
    assert markdown_of(read(text), text) == text
    assert html(markdown_of(marked(read(text)), text)).replace(MARKER, "") == html(text)


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
