"""HTML that an author or translator wrote: only what is on these lists passes. The door to nh3."""

from __future__ import annotations

import re

import nh3

SCHEMES = frozenset({"http", "https", "mailto", "tel", "sms"})
_PHRASING = frozenset(
    {
        *("a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins"),
        *("kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u"),
        *("var", "wbr"),
    }
)
_FLOW = _PHRASING | frozenset(
    {
        *("address", "blockquote", "caption", "dd", "details", "div", "dl", "dt", "figcaption"),
        *("figure", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "summary"),
        *("table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
    }
)
_VOID = frozenset({"br", "wbr", "hr"})
_ATTRIBUTES = {
    "*": {"lang", "dir", "title"},
    "a": {"href", "hreflang"},
    "ol": {"start", "reversed"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "time": {"datetime"},
}
# Their content is code or another document, never words for the reader.
DROPPED_WITH_CONTENT = frozenset({"script", "style", "template", "iframe", "object", "noscript"})
_TAG = re.compile(r"<\s*(/?)\s*([a-zA-Z][a-zA-Z0-9]*)")


def sanitise_block(html: str) -> str:
    """HTML of a block of its own, with every element and attribute not on the lists taken out."""
    return _clean(html, _FLOW)


def sanitise_tag(html: str) -> tuple[str, str]:
    """One tag as it stands inside a line of text.

    Returns:
        The tag without what is not allowed ("" where the tag itself is not), and the name of the
        element it opens, or "/" and the name of the one it closes ("" for a comment, a `br`).
    """
    match = _TAG.match(html)
    if match is None:
        return "", ""
    slash, name = match[1], match[2].lower()
    if name in _VOID & _PHRASING:
        return f"<{name}>", ""
    if name not in _PHRASING:
        return "", slash + name
    tag = f"</{name}>" if slash else _clean(html, _PHRASING).removesuffix(f"</{name}>")
    return tag, slash + name


def _clean(html: str, tags: frozenset[str]) -> str:
    return nh3.clean(
        html,
        tags=set(tags),
        clean_content_tags=set(DROPPED_WITH_CONTENT),
        attributes=_ATTRIBUTES,
        url_schemes=set(SCHEMES),
        link_rel=None,
        strip_comments=True,
    )
