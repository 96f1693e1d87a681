"""What an author does to the form of a page is no news to its translators."""

from __future__ import annotations

import subprocess
import textwrap
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalog.extract import extract
from pipeline.catalog.po.po import parse_po, serialize_po
from pipeline.catalog.updating.update import new_catalog, update
from pipeline.model.catalog import Catalog, Message
from pipeline.model.value import replace
from pipeline.source.any_markdown import AnyMarkdownReader
from pipeline.source.reader import SourceFile

_NAME = PurePosixPath("page.md")
# Words that may start a line without opening a block; some hold spaces at which lines may break.
_WORDS = (
    "fièvre", "38\u00a0°C", "l’équipe", "**très gras**", "*penché ici*", "`du code`", "a_b",
    "[un lien](x.md 'Un titre')", "![une image](y.svg)", "[^n]", "<https://example.org>",
    '<b title="un mot">mot</b>', "«\u00a0oui\u202f!\u00a0»", "&eacute;", "مرحبا", "pas", "plus\\*",
)  # fmt: skip
_texts = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=40).map(" ".join)
_widths = st.integers(8, 200)
_AROUND = ("{}", "> {}", "- {}", "1. {}", "> - {}", "Avant.\n\n{}\n\nAprès.", "Terme\n: {}")


def _template(text: str) -> Catalog:
    return extract(AnyMarkdownReader().read(SourceFile(_NAME, _NAME.name, text, "fr")))


def _wrapped(text: str, width: int, around: str) -> str:
    """The text in its container, no line longer than that where it can be helped."""
    before = around[: around.index("{}")].rpartition("\n")[2]
    margin = "".join(character if character == ">" else " " for character in before)
    # Python's own wrapping would break at no-break spaces too.
    lines = textwrap.wrap(
        text.replace("\u00a0", "⍽").replace("\u202f", "⍽⍽"),
        width,
        break_long_words=False,
        break_on_hyphens=False,
    )
    kept = [line.replace("⍽⍽", "\u202f").replace("⍽", "\u00a0") for line in lines]
    return around.format(f"\n{margin}".join(kept)) + "\n"


@given(_texts, _widths, _widths, st.sampled_from(_AROUND))
def test_wrapping_a_paragraph_at_another_width_changes_not_a_byte_of_the_template(
    text: str, width: int, other: int, around: str
) -> None:
    one, two = (_template(_wrapped(text, each, around)) for each in (width, other))
    assert serialize_po(one) == serialize_po(two)
    # No-break spaces and all; of an image alone, its alternative is the text.
    alone = text == "![une image](y.svg)"
    assert ("une image" if alone else text) in {message.msgid for message in one.messages}


@given(st.lists(_texts, min_size=2, max_size=6, unique=True), st.data())
def test_moving_a_paragraph_changes_nothing_but_its_place(
    paragraphs: list[str], data: st.DataObject
) -> None:
    paragraphs = [f"Un {text}" for text in paragraphs]
    moved = data.draw(st.permutations(paragraphs))
    before, after = (_template("\n\n".join(texts)) for texts in (paragraphs, moved))
    assert set(before.messages) == set(after.messages)
    assert [message.msgid for message in after.messages] == moved


def test_a_paragraph_moved_to_another_section_changes_only_what_names_the_section() -> None:
    page = "## Un\n\n{}Texte.\n\n## Deux\n\nAutre.\n{}"
    before = _message(_template(page.format("Mobile.\n\n", "")), "Mobile.")
    after = _message(_template(page.format("", "\nMobile.\n")), "Mobile.")
    assert before.references != after.references
    assert after.extracted_comments == ("role: paragraph", "section: Deux")
    assert after == replace(
        before, references=after.references, extracted_comments=after.extracted_comments
    )


def test_no_line_number_is_in_a_template() -> None:
    text = "## Un\n\nTexte.\n"
    assert serialize_po(_template(text)) == serialize_po(_template("\n\n\n" + text))


def test_a_text_that_stands_twice_is_one_message_unless_it_has_another_role() -> None:
    page = "## Fatigue\n\nRepos.\n\n- Repos.\n\n> Repos.\n\n| Fatigue |\n|---|\n| Repos. |\n"
    found = [
        (message.msgctxt, message.msgid, len(message.references))
        for message in _template(page).messages
    ]
    assert found == [
        ("heading", "Fatigue", 1),
        (None, "Repos.", 3),
        ("table cell", "Fatigue", 1),
        ("table cell", "Repos.", 1),
    ]


@pytest.mark.parametrize("tool", ["msgcat", "msgattrib"])
def test_limits_and_hints_that_other_tools_drop_come_back(tmp_path: Path, tool: str) -> None:
    document = AnyMarkdownReader().read(
        SourceFile(_NAME, _NAME.name, "---\ntitle: Un titre\n---\n\nDu repos.\n", "fr")
    )
    template = extract(document, lambda text: ("term: repos = rest",) if "repos" in text else ())
    known = update(new_catalog(template, "en", "nplurals=2; plural=(n != 1);"), template)
    translated = replace(
        known, messages=tuple(replace(each, msgstr="EN " + each.msgid) for each in known.messages)
    )
    (tmp_path / "page.po").write_text(serialize_po(translated), "utf-8")
    run = subprocess.run([tool, "page.po"], cwd=tmp_path, capture_output=True, check=True)
    without = b"".join(
        line for line in run.stdout.splitlines(keepends=True) if not line.startswith(b"#.")
    )
    assert b"max-length" not in without
    lost = parse_po(without, _NAME, "page", "en")
    assert serialize_po(update(lost, template)) == serialize_po(translated)


def _message(catalog: Catalog, msgid: str) -> Message:
    return next(message for message in catalog.messages if message.msgid == msgid)
