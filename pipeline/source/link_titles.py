"""The titles of link definitions: a browser shows them, so they have a translation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.document import Block, BlockKind, LinkDefinition, Role, Span
from pipeline.source.page import Page
from pipeline.source.segments import segment, unwrap

# A title on one line, up to its closing mark (CommonMark 0.31.2, section 6.3).
_TITLE = re.compile(
    r"""(?:^|\s)(?:
        "(?P<double>(?:[^"\\]|\\.)*)" | '(?P<single>(?:[^'\\]|\\.)*)'
      | \((?P<round>(?:[^()\\]|\\.)*)\)
    )[ \t]*$""",
    re.VERBOSE,
)


def link_titles(page: Page, links: tuple[LinkDefinition, ...]) -> Iterator[Block]:
    """Yield a block for each link definition that has a title, in the page's order."""
    for link in links:
        text = unwrap(link.title)
        if not text:
            continue
        spans = _spans(page, link)
        location = page.location(link.lines[0])
        found = segment(text, Role.LINK_TITLE, location, page.locale, spans)
        kind = BlockKind.LINK_DEFINITION
        block_id = page.ids.speaker(kind.value, text)
        yield Block(block_id, kind, location, (found,), (), (("label", link.label),))


def _spans(page: Page, link: LinkDefinition) -> tuple[Span, ...]:
    """The places of a title's lines, the last of which ends with the closing mark."""
    last, parts = link.lines[1], link.title.split("\n")
    if len(parts) == 1:
        found = _TITLE.search(page.places.lines[last])
        return (page.places.at(last, *found.span(found.lastgroup or 0)),) if found else ()
    return tuple(
        page.places.at(number, start, start + len(part))
        for number, part in enumerate(parts, last - len(parts) + 1)
        if part.strip() and (start := page.places.lines[number].rfind(part)) >= 0
    )
