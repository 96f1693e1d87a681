"""The Markdown parser's tree -> blocks of a Document: one small function per kind of block."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TypeAlias

from pipeline.model.document import Block, BlockKind, Role, Span
from pipeline.model.inline import Image
from pipeline.source.block_rules import CONTAINER_RULE
from pipeline.source.containers import parse_opening
from pipeline.source.html_text import html_texts
from pipeline.source.inline import parse
from pipeline.source.page import Page, start_line
from pipeline.source.places import Places
from pipeline.source.segments import segment, unwrap

if TYPE_CHECKING:
    from markdown_it.token import Token

Attributes: TypeAlias = tuple[tuple[str, str], ...]
_Builder: TypeAlias = Callable[[Page, "Token", bool], Block]
_EXPLICIT_ID = re.compile(r"\s*\{#([A-Za-z][\w-]*)\}\s*$")
_LONE_IMAGE = re.compile(
    r"!\[(?P<alternative>.*?)\]"
    r"\(\s*(?P<target><[^<>]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)"
    r"(?:\s+[\"'(](?P<title>.*)[\"')])?\s*\)",
    re.DOTALL,
)


def build(
    page: Page, tokens: Iterable[Token], *, critical: bool = False, in_item: bool = False
) -> tuple[Block, ...]:
    """The blocks that tokens of the parser's tree stand for, in reading order.

    Args:
        page: the page they stand on.
        tokens: those of one level of the tree.
        critical: whether all of them matter for patients' safety.
        in_item: whether an item of a list holds them.
    """
    builders = _BUILDERS_IN_ITEM if in_item else _BUILDERS
    return tuple([builders[token.type](page, token, critical) for token in tokens])


def _in_the_row(places: Places, line: int, content: str) -> tuple[Span, ...]:
    # A bar inside a cell is escaped in the file and bare in the parser's text.
    return places.within(line, content.replace("|", "\\|"))


def _holding(
    kind: BlockKind,
    attributes: Callable[[Token], Attributes] = lambda _token: (),
    *,
    in_item: bool = False,
) -> _Builder:
    """A builder for kinds that hold other blocks and no text of their own."""
    name = kind.value

    def holder(page: Page, token: Token, critical: bool) -> Block:  # noqa: FBT001
        children = build(page, token.children or (), critical=critical, in_item=in_item)
        block_id, location = page.ids.holder(name, children), page.location(start_line(token))
        return Block(block_id, kind, location, (), children, attributes(token), critical)

    return holder


def _speaking(
    kind: BlockKind,
    role: Role,
    attributes: Callable[[Token], Attributes] = lambda _token: (),
    place: Callable[[Places, int, str], tuple[Span, ...]] = Places.paragraph,
) -> _Builder:
    """A builder for kinds that hold one text, which `place` finds in the file."""
    name = kind.value

    def speaker(page: Page, token: Token, critical: bool) -> Block:  # noqa: FBT001
        content, line = token.content, start_line(token)
        text, location = unwrap(content), page.location(line)
        spans = place(page.places, line, content)
        segments = (segment(text, role, location, page.locale, spans),) if text else ()
        block_id = page.ids.speaker(name, text)
        return Block(block_id, kind, location, segments, (), attributes(token), critical)

    return speaker


def _heading(page: Page, token: Token, critical: bool) -> Block:  # noqa: FBT001
    content = token.content
    match = _EXPLICIT_ID.search(content) if "{#" in content else None
    content = content[: match.start()] if match else content
    text, line = unwrap(content), start_line(token)
    if not page.lenient:
        page.refuse_title(token)
        page.refuse_attributes(token, text)
    if token.markup.startswith("#"):
        spans = page.places.within(line, content, after=token.markup)
    else:
        spans = page.places.underlined(line, content)
    block_id = page.heading_id(token, text, match[1] if match else "")
    location = page.location(line)
    segments = (segment(text, Role.HEADING, location, page.locale, spans),) if text else ()
    level = (("level", token.tag.removeprefix("h")),)
    return Block(block_id, BlockKind.HEADING, location, segments, (), level, critical)


def _paragraph(page: Page, token: Token, critical: bool) -> Block:  # noqa: FBT001
    return _lone_image(page, token, critical) or _text(page, token, critical)


def _paragraph_in_item(page: Page, token: Token, critical: bool) -> Block:  # noqa: FBT001
    return _lone_image(page, token, critical) or _text_in_item(page, token, critical)


def _lone_image(page: Page, token: Token, critical: bool) -> Block | None:  # noqa: FBT001
    """The figure that a paragraph stands for where an image is all it holds, else None."""
    content = token.content
    match = _LONE_IMAGE.fullmatch(content) if content.startswith("!") else None
    if match:
        inlines = parse(unwrap(match[0]))
        # Where its texts are not written as they are read, the whole image is the text.
        image = inlines[0] if len(inlines) == 1 else None
        if isinstance(image, Image) and (_is_plain(image, match) or not page.lenient):
            return _figure(page, token, image, match, critical)
    if not page.lenient:
        page.refuse_attributes(token, content)
    return None


def _is_plain(image: Image, written: re.Match[str]) -> bool:
    texts = (unwrap(written["alternative"]), unwrap(written["title"] or ""))
    return (image.alternative, image.title) == texts


def _figure(
    page: Page,
    token: Token,
    image: Image,
    written: re.Match[str],
    critical: bool,  # noqa: FBT001
) -> Block:
    line = start_line(token)
    location = page.location(line)
    spans = page.places.across(line, written["alternative"], after="![")
    segments = [segment(image.alternative, Role.ALTERNATIVE, location, page.locale, spans)]
    if image.title:
        line += written.string.count("\n", 0, written.start("title"))
        spans = page.places.across(line, written["title"], after=written["target"])
        segments.append(segment(image.title, Role.CAPTION, location, page.locale, spans))
    block_id = page.ids.speaker("figure", image.target + image.alternative)
    target = (("target", image.target),)
    return Block(block_id, BlockKind.FIGURE, location, tuple(segments), (), target, critical)


def _container(page: Page, token: Token, critical: bool) -> Block:  # noqa: FBT001
    location = page.location(start_line(token))
    if page.lenient:
        return _directive(page, token, critical)
    kind, attributes, title = parse_opening(token.info, location.path, location.line)
    page.refuse_unclosed(token)
    critical = critical or ("type", "urgence") in attributes
    return _titled(page, token, (kind, attributes, title), critical)


def _directive(page: Page, token: Token, critical: bool) -> Block:  # noqa: FBT001
    name, _, title = f"{token.info.strip()} {token.content}".partition(" ")
    attributes = (("name", name),)
    return _titled(page, token, (BlockKind.DIRECTIVE, attributes, title.strip()), critical)


def _titled(
    page: Page,
    token: Token,
    opening: tuple[BlockKind, Attributes, str],
    critical: bool,  # noqa: FBT001
) -> Block:
    """A block that holds others under a title of its own."""
    kind, attributes, title = opening
    after = (token.info.split() or [""])[0]
    line = start_line(token)
    location, spans = page.location(line), page.places.within(line, title, after=after)
    segments = (segment(title, Role.CALLOUT_TITLE, location, page.locale, spans),) if title else ()
    children = build(page, token.children or (), critical=critical)
    name, ids = kind.value, page.ids
    block_id = ids.speaker(name, title) if title else ids.holder(name, children)
    return Block(block_id, kind, location, segments, children, attributes, critical)


def _code(page: Page, token: Token, critical: bool) -> Block:  # noqa: FBT001
    block_id = page.ids.speaker("code", token.content)
    attributes = (("language", token.info.strip()), ("text", token.content))
    return Block(
        block_id, BlockKind.CODE, page.location(start_line(token)), (), (), attributes, critical
    )


def _html(page: Page, token: Token, critical: bool) -> Block:  # noqa: FBT001
    html, line = token.content.rstrip("\n"), start_line(token)
    location = page.location(line)
    texts = html_texts(html)
    segments = [
        segment(
            " ".join(html[found.start : found.end].split()),
            Role.LABEL if found.in_attribute else Role.PARAGRAPH,
            location,
            page.locale,
            page.places.block(line, html, found.start, found.end),
        )
        for found in texts
    ]
    block_id = page.ids.speaker("html", token.content)
    places = " ".join([f"{found.start}:{found.end}" for found in texts])
    attributes = (("html", token.content), ("places", places))
    return Block(block_id, BlockKind.HTML, location, tuple(segments), (), attributes, critical)


def _row_attributes(token: Token) -> Attributes:
    in_head = any(cell.type == "th_open" for cell in token.children or ())
    return (("header", "yes"),) if in_head else ()


def _cell_attributes(token: Token) -> Attributes:
    style = str(token.attrs.get("style", ""))
    return (("align", style.removeprefix("text-align:")),) if style else ()


def _start_number(token: Token) -> Attributes:
    return (("start", str(token.attrs.get("start", 1))),)


def _tightness(token: Token) -> Attributes:
    return (("tight", "yes"),) if token.hidden else ()


def _footnote_label(token: Token) -> Attributes:
    return (("label", str(token.meta["label"])),)


_text = _speaking(BlockKind.PARAGRAPH, Role.PARAGRAPH, _tightness)
_text_in_item = _speaking(BlockKind.PARAGRAPH, Role.ITEM, _tightness)
_BUILDERS: dict[str, _Builder] = {
    "heading_open": _heading,
    "paragraph_open": _paragraph,
    "bullet_list_open": _holding(BlockKind.BULLET_LIST),
    "ordered_list_open": _holding(BlockKind.ORDERED_LIST, _start_number),
    "list_item_open": _holding(BlockKind.ITEM, in_item=True),
    "blockquote_open": _holding(BlockKind.QUOTE),
    "fence": _code,
    "code_block": _code,
    "hr": _holding(BlockKind.RULE),
    "table_open": _holding(BlockKind.TABLE),
    "tr_open": _holding(BlockKind.ROW, _row_attributes),
    "th_open": _speaking(BlockKind.CELL, Role.CELL, _cell_attributes, _in_the_row),
    "td_open": _speaking(BlockKind.CELL, Role.CELL, _cell_attributes, _in_the_row),
    "dl_open": _holding(BlockKind.DEFINITION_LIST),
    "dt_open": _speaking(BlockKind.DEFINITION_TERM, Role.TERM),
    "dd_open": _holding(BlockKind.DEFINITION),
    "footnote_reference_open": _holding(BlockKind.FOOTNOTE, _footnote_label),
    "html_block": _html,
    f"{CONTAINER_RULE}_open": _container,
    "directive_open": _directive,
}
_BUILDERS_IN_ITEM = _BUILDERS | {"paragraph_open": _paragraph_in_item}
