from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.export.inline import InlineHtml, text
from pipeline.export.links import Destination
from pipeline.language.locale import locale_name
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
)


def resolve(target: str) -> Destination | None:
    return None if target == "nowhere" else Destination(target, FRENCH if "fr/" in target else None)


FRENCH = locale_name("fr")
WRITER = InlineHtml(
    resolve=resolve,
    picture=lambda target: f"media/{target}" if target == "a.svg" else None,
    footnote=lambda label: ("1", "_call-1") if label == "known" else ("", ""),
)


def html(*inlines: Inline, direction: str = "ltr") -> str:
    return str(WRITER.write(inlines, direction))


@pytest.mark.parametrize(
    ("inline", "expected"),
    [
        (Text("a < b & c"), "a &lt; b &amp; c"),
        (Code("<script>"), "<code>&lt;script&gt;</code>"),
        (Break(), "<br>"),
        (Emphasis((Strong((Text("x"),)),)), "<em><strong>x</strong></em>"),
        (Span("en", (Text("word"),)), '<span lang="en">word</span>'),
        (Span("ar", (Text("x"),)), '<span lang="ar" dir="rtl">x</span>'),
        (Span('"><script>', (Text("x"),)), "x"),
        (Link("a.html", 'say "x"', (Text("x"),)), '<a href="a.html" title="say &#34;x&#34;">x</a>'),
        (Link("../fr/a.html", "", (Text("x"),)), '<a href="../fr/a.html" hreflang="fr">x</a>'),
        (Link("nowhere", "", (Text("x"),)), "x"),
        (Image("a.svg", "", 'a "b"'), '<img src="media/a.svg" alt="a &#34;b&#34;">'),
        (Image("gone.svg", "", "a <b>"), "a &lt;b&gt;"),
        (FootnoteReference("gone"), "[^gone]"),
        (
            FootnoteReference("known"),
            '<sup class="call"><a href="#_note-1" id="_call-1">1</a></sup>',
        ),
    ],
)
def test_each_inline_is_written_with_escaping(inline: Inline, expected: str) -> None:
    assert html(inline) == expected


@pytest.mark.parametrize(
    ("inlines", "expected"),
    [
        ((RawHtml("<b onclick='x'>"), Text("a"), RawHtml("</b>")), "<b>a</b>"),
        ((RawHtml("<b>"), Text("a")), "<b>a</b>"),
        ((Text("a"), RawHtml("</b>")), "a"),
        (
            (RawHtml("<i>"), RawHtml("<b>"), Text("a"), RawHtml("</i>"), Text("c")),
            "<i><b>a</b></i>c",
        ),
        ((Emphasis((RawHtml("<b>"), Text("a"))), RawHtml("</b>")), "<em><b>a</b></em>"),
        ((RawHtml("<script>"), Text("evil()"), RawHtml("</script>"), Text("a")), "a"),
        ((RawHtml("<img src=x onerror=evil()>"), RawHtml("<!-- x -->"), RawHtml("<br/>")), "<br>"),
    ],
)
def test_tags_of_authors_come_out_harmless_and_balanced(
    inlines: tuple[Inline, ...], expected: str
) -> None:
    assert html(*inlines) == expected


def test_what_must_not_break_is_held_together() -> None:
    assert html(Text("à 38\u00a0°C, PD-L1")) == (
        'à <span class="nobreak">38\u00a0°C</span>, <span class="nobreak">PD-L1</span>'
    )


def test_latin_passages_are_isolated_in_right_to_left_text_only() -> None:
    words = "الرقم +33 4 93 73 71 38 أو 30 دقيقة"
    written = html(Text(words), direction="rtl")
    assert '<bdi class="nobreak" dir="ltr">+33 4 93 73 71 38</bdi>' in written
    assert '<span class="nobreak">30 دقيقة</span>' in written
    assert "bdi" not in html(Span("fr", (Text("PD-L1"),)), direction="rtl")


@given(st.text(), st.sampled_from(["ltr", "rtl"]))
def test_text_comes_back_whole_and_brings_no_markup(words: str, direction: str) -> None:
    written = str(text(words, direction))
    tags = re.findall(r"<[^>]*>", written)
    assert {tag.split(" ")[0].strip("<>/") for tag in tags} <= {"span", "bdi"}
    assert unescape(re.sub(r"<[^>]*>", "", written)) == unescape(words.replace("&", "&amp;"))
