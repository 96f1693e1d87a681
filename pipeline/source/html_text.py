"""The texts in a block of HTML: what stands between its tags, and in the attributes read aloud."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.model.value import Value

_TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<!\[CDATA\[.*?(?:\]\]>|\Z)|<\?.*?(?:\?>|\Z)|<![A-Za-z][^>]*>?"
    r"|</?(?P<name>[A-Za-z][\w:-]*)(?:[^<>\"']++|\"[^\"]*\"|'[^']*')*+>",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(
    r"(?P<name>[^\s\"'<>/=]+)"
    r"(?:\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s\"'=<>`]+)))?"
)
# What a browser shows or a screen reader says (HTML, and WAI-ARIA 1.2).
_SPOKEN = frozenset(
    {
        "alt",
        "aria-description",
        "aria-label",
        "aria-placeholder",
        "aria-roledescription",
        "aria-valuetext",
        "placeholder",
        "title",
    }
)
_MAY_SPEAK = re.compile(rf"(?:{'|'.join(sorted(_SPOKEN))}|label|value)\s*=")
_LABELLED = frozenset({"optgroup", "option", "track"})
_BUTTON = re.compile(r"\stype\s*=\s*[\"']?(?:submit|button|reset)\b", re.IGNORECASE)
_TAG = r"</?[A-Za-z](?:[^<>\"']|\"[^\"]*\"|'[^']*')*>"
_LEADING_TAGS = re.compile(rf"\s*(?:{_TAG}[ \t]*\n\s*)*")
_TRAILING_TAGS = re.compile(rf"(?:\n(?<!\n\n)\s*+{_TAG}[^\S\n]*+)++\s*+\Z")
_WORD = re.compile(r"[^\W_]")
# Their content is for machines, or is shown as it is.
_CLOSED = frozenset({"script", "style", "pre", "code", "template"})
# They stand inside a sentence, which must reach its translator whole.
_INLINE_NAMES = """
    a abbr b bdi bdo br cite data del dfn em font i img ins kbd label mark q s samp small span
    strike strong sub sup time tt u var wbr
"""
_INLINE = frozenset(_INLINE_NAMES.split())
# Most blocks of a page are a tag or two that stand on many pages.
_SHARED_BLOCKS, _SHORT_BLOCK = 1024, 200


class HtmlText(Value, frozen=True, gc=False):
    """A text of an HTML block: its place in the block, and whether an attribute holds it."""

    start: int
    end: int
    in_attribute: bool


def html_texts(html: str) -> tuple[HtmlText, ...]:
    """The texts of a block of HTML in reading order.

    A text reaches from one block-level tag to the next, with the tags inside it; comments,
    scripts, styles and code have none.
    """
    return _shared_texts(html) if len(html) < _SHORT_BLOCK else tuple(_texts(html))


@lru_cache(_SHARED_BLOCKS)
def _shared_texts(html: str) -> tuple[HtmlText, ...]:
    return tuple(_texts(html))


def _texts(html: str) -> Iterator[HtmlText]:
    start, closed = 0, ""
    for match in _TOKEN.finditer(html):
        tag, name = match[0].lower(), (match["name"] or "").lower()
        if closed:
            if name == closed and tag.startswith("</"):
                start, closed = match.end(), ""
            continue
        if name in _INLINE:
            continue
        begin, end = match.span()
        if start < begin and _WORD.search(html, start, begin):
            yield from _run(html, start, begin)
        if "=" in tag and _MAY_SPEAK.search(tag):
            yield from _attributes(match)
        start = end
        closed = name if name in _CLOSED and not tag.startswith("</") else ""
    if not closed and _WORD.search(html, start):
        yield from _run(html, start, len(html))


def _run(html: str, start: int, end: int) -> Iterator[HtmlText]:
    """The text of a run with words between two block-level tags, else what its attributes say."""
    text = html[start:end]
    if "<" not in text:
        left, right = len(text) - len(text.lstrip()), len(text.rstrip())
        yield HtmlText(start + left, start + right, in_attribute=False)
    elif _WORD.search(_TOKEN.sub("", text)):
        # Tags on lines of their own hold the text and are no part of it; joined to it, they
        # would also end the block of HTML for a Markdown parser.
        lead, tail = _LEADING_TAGS.match(text), _TRAILING_TAGS.search(text)
        stop = start + len(text[: tail.start() if tail else None].rstrip())
        yield HtmlText(start + (lead.end() if lead else 0), stop, in_attribute=False)
    else:
        for tag in _TOKEN.finditer(html, start, end):
            yield from _attributes(tag)


def _attributes(tag: re.Match[str]) -> Iterator[HtmlText]:
    """The texts of a tag's attributes; a comment has none."""
    if tag["name"] is None or "=" not in tag[0]:
        return
    for found in _ATTRIBUTE.finditer(tag.string, tag.end("name"), tag.end()):
        value = found.lastgroup or ""
        if (
            _is_spoken(found["name"].lower(), tag)
            and value != "name"
            and _WORD.search(found[value])
        ):
            yield HtmlText(*found.span(value), in_attribute=True)


def _is_spoken(attribute: str, tag: re.Match[str]) -> bool:
    element = tag["name"].lower()
    return (
        attribute in _SPOKEN
        or (attribute == "label" and element in _LABELLED)
        or (attribute == "value" and element == "input" and bool(_BUTTON.search(tag[0])))
    )
