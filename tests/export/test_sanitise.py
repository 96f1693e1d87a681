from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.export.sanitise import sanitise_block, sanitise_tag

HOSTILE = [
    "<script>alert(1)</script>",
    "<ScRiPt src=//evil.example></ScRiPt>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'>x</a></svg>",
    "<a href='javascript:alert(1)'>x</a>",
    "<a href='  java&#10;script:alert(1)'>x</a>",
    "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
    "<iframe src='https://evil.example'></iframe>",
    "<form action='https://evil.example'><input></form>",
    "<style>@import 'https://evil.example'</style>",
    "<p style='background:url(https://evil.example)'>x</p>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "<object data=evil.swf></object><embed src=evil.swf>",
    "<b id=_main class=skip onmouseover=alert(1)>x</b>",
    "<!--[if IE]><script>alert(1)</script><![endif]-->",
]
DANGEROUS = re.compile(
    r"<(?:script|img|svg|iframe|form|input|style|math|noscript|meta|object|embed)\b"
    r"|<[^>]*\b(?:on\w+|style|id|class|src)\s*=|javascript:|data:|evil\.example",
    re.IGNORECASE,
)


@pytest.mark.parametrize("html", HOSTILE)
def test_hostile_blocks_come_out_harmless(html: str) -> None:
    assert not DANGEROUS.search(sanitise_block(html))


@pytest.mark.parametrize("html", [tag for html in HOSTILE for tag in re.findall("<[^>]*>", html)])
def test_hostile_tags_come_out_harmless(html: str) -> None:
    assert not DANGEROUS.search(sanitise_tag(html)[0])


def test_plain_markup_is_kept() -> None:
    html = '<p lang="en">A <a href="https://example.org">link</a> and <em>stress</em></p>'
    assert sanitise_block(html) == html
    assert sanitise_block('<table><tr><th scope="row">a</th></tr></table>').count("<th") == 1


@pytest.mark.parametrize(
    ("html", "tag", "name"),
    [
        ("<em>", "<em>", "em"),
        ("</em>", "</em>", "/em"),
        ("<br />", "<br>", ""),
        ("<span lang=en>", '<span lang="en">', "span"),
        ("<div>", "", "div"),
        ("</script>", "", "/script"),
        ("<!-- x -->", "", ""),
        ("text", "", ""),
    ],
)
def test_one_tag_alone(html: str, tag: str, name: str) -> None:
    assert sanitise_tag(html) == (tag, name)


@given(st.text(alphabet="<>/='\" abimgonscrptjv:&#;!-", max_size=60))
def test_whatever_is_written_no_script_passes(html: str) -> None:
    assert not DANGEROUS.search(sanitise_block(html))
