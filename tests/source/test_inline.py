import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.document import LinkDefinition, Role
from pipeline.model.inline import (
    Break,
    Code,
    Emphasis,
    FootnoteReference,
    Image,
    Inline,
    Link,
    RawHtml,
    Span,
    Strong,
    Text,
    plain_text,
)
from pipeline.source.inline import _inlines, inlines_of, parse, with_inlines
from pipeline.source.markdown_parser import parse_inlines
from tests.source.reading import read_body


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("un *deux*", (Text("un "), Emphasis((Text("deux"),)))),
        ("**un `deux`**", (Strong((Text("un "), Code("deux"))),)),
        ('[un](x.md "t")', (Link("x.md", "t", (Text("un"),)),)),
        ('![un *deux*](x.svg "t")', (Image("x.svg", "t", "un deux"),)),
        ("un[^1]", (Text("un"), FootnoteReference("1"))),
        ("[well]{lang=en}", (Span("en", (Text("well"),)),)),
        ("a\\\nb", (Text("a"), Break(), Text("b"))),
        ("<b>", (RawHtml("<b>"),)),
        ("[x](javascript:alert(1))", (Text("[x](javascript:alert(1))"),)),
    ],
)
def test_inline_markup_becomes_values(text: str, expected: tuple[Inline, ...]) -> None:
    assert parse(text) == expected


_MARKED = ("&amp;", "&#38;", "\\*", "*a*", "_a_", "`a`", "<b>", "[a](b)", "a  \n", "\0", "a", " ")


@given(
    st.text()
    | st.text("aé \t\u00a0!#%&'()*+-.:;<=>?@[]^_`{|}~\\0\n")
    | st.lists(st.sampled_from(_MARKED), max_size=4).map("".join)
)
def test_a_text_without_a_sign_is_read_as_the_parser_reads_it(text: str) -> None:
    assert parse(text) == _inlines(parse_inlines(text))


def test_entities_and_escapes_are_what_the_reader_sees() -> None:
    assert plain_text(parse("a &amp; b \\* c")) == "a & b * c"


def test_reference_links_need_the_definitions_of_their_page() -> None:
    links = (LinkDefinition("CENTRE", "https://example.org", ""),)
    assert parse("[Centre]") == (Text("[Centre]"),)
    assert parse("[Centre]", links) == (Link("https://example.org", "", (Text("Centre"),)),)


def test_a_page_passes_its_definitions_to_its_texts() -> None:
    document = with_inlines(read_body("[Centre]\n\n[centre]: https://example.org\n"))
    assert document.blocks[1].segments[0].inlines == (
        Link("https://example.org", "", (Text("Centre"),)),
    )


def test_titles_are_not_markdown() -> None:
    title = read_body("").title
    assert title is not None
    assert title.role is Role.TITLE
    assert inlines_of(title) == (Text("Une page"),)
