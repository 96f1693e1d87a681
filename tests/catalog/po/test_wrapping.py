"""Wrapping, beside msgcat itself."""

import subprocess

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.catalog.po.line_breaks import break_class, may_end
from pipeline.catalog.po.po import serialize_po
from pipeline.catalog.po.wrapping import columns, wrapped
from pipeline.model.catalog import Catalog, Layout
from pipeline.model.value import replace
from tests.catalog.making import catalog, message
from tests.catalog.po_samples import parse

# What pages and their translations are made of, and what wrapping is known to trip on.
_PARTS = (
    *("mot ", "le ", "traitement ", "prenez-le", "aujourd’hui ", "l’eau", "a-b", "e\u0301", "ﬁn"),
    *(" ", "  ", "\u00a0", "\u202f:", "«\u00a0", "\u00a0»", "\u200b", "\u00ad", "\u2011", "\u3000"),
    *(
        "—",
        "–",
        "-",
        "…",
        "!",
        "?",
        ",",
        ".",
        ";",
        "/",
        "(",
        ")",
        "[",
        "]",
        "3,5 mg",
        "€",
        "$5",
        "%",
    ),
    *('"', "\\", "\n", "\t", "%s", "%(name)s", "{x}", "<b>", "</b>", "://a-b?c=d&e"),
    *(
        "字テスト",
        "。",
        "、",
        "한국어",
        "１",
        "ﾊ",
        "مرحبا ",
        "العربية",
        "\u0651",
        "\u200f",
        "ไทย",
        "क्ष",
    ),
    *("😀", "👨\u200d👩\u200d👧", "👍🏽", "\u2060", "a" * 85),
)
_text = st.lists(st.sampled_from(_PARTS), min_size=1, max_size=60).map("".join)


def msgcat(text: str, *options: str) -> str:
    """What msgcat makes of a PO file."""
    ran = subprocess.run(
        ["msgcat", *options, "-"], input=text.encode(), capture_output=True, check=True
    )
    return ran.stdout.decode()


def as_new(found: Catalog, width: int) -> Catalog:
    return replace(found, layout=Layout(wrap_width=width))


@given(st.lists(_text, min_size=20, max_size=40, unique=True), st.sampled_from([79, 40]))
@settings(max_examples=60, deadline=None)
def test_texts_are_wrapped_where_msgcat_wraps_them(texts: list[str], width: int) -> None:
    found = catalog(*(message(f"{n}", text) for n, text in enumerate(texts)))
    gone = catalog(*(message(f"{n}", text, obsolete=True) for n, text in enumerate(texts)))
    for each in (found, gone):
        ours = serialize_po(as_new(each, width))
        assert ours == msgcat(serialize_po(each), "-w", str(width))
        assert parse(ours).messages == parse(serialize_po(parse(ours))).messages


@given(st.lists(st.sampled_from(["a.c:1", "é/ü.md#ancre", "x" * 30, "y" * 90]), max_size=12))
@settings(max_examples=20, deadline=None)
def test_references_are_wrapped_where_msgcat_wraps_them(references: list[str]) -> None:
    unique = tuple(dict.fromkeys(f"{name}{n}" for n, name in enumerate(references)))
    found = catalog(message("un", "one", references=unique))
    assert serialize_po(as_new(found, 79)) == msgcat(serialize_po(found))


def test_a_text_without_room_for_its_keyword_starts_on_the_next_line() -> None:
    assert wrapped("a" * 69 + " b", 77, 7) == ["a" * 69 + " ", "b"]
    assert wrapped("a" * 68 + " b", 77, 7) == ["a" * 68 + " b"]
    assert wrapped("a" * 90, 77, 7) == ["a" * 90]


def test_a_text_that_is_not_to_be_wrapped_is_not() -> None:
    found = catalog(message("un", "mot " * 40, flags=("no-wrap",)))
    assert serialize_po(as_new(found, 79)) == serialize_po(found) == msgcat(serialize_po(found))


def test_columns() -> None:
    assert [columns(text) for text in ("abc", "é", "e\u0301", "漢字", "\u200b", "ﾊ", "１")] == [
        *(3, 1, 1, 4, 0, 1, 2)
    ]


def test_classes_and_pairs_of_the_rules() -> None:
    assert [break_class(character) for character in "a1(-—«/漢\u00a0"] == [
        *("AL", "NU", "OP", "HY", "B2", "QU", "SY", "ID", "GL")
    ]
    # LB 14, 13 and 21 of the algorithm: never after "(", never before ")", after a hyphen.
    assert not may_end("OP", "AL", spaced=True)
    assert not may_end("AL", "CP", spaced=True)
    assert may_end("HY", "AL", spaced=False)
    # LB 12: a no-break space never lets go, not even of a colon behind a space.
    assert not may_end("GL", "IS", spaced=True)


def test_long_hostile_texts_take_linear_time() -> None:
    for part in ("\\", '"', " ", "漢", "\u0301", "a-", "\n", "👨\u200d"):
        text = part * 200_000
        written = serialize_po(as_new(catalog(message("un", text)), 79))
        assert parse(written).messages[0].msgstr == text
