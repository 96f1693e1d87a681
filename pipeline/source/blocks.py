"""The Markdown parser's tree -> blocks of a Document: one small function per kind of block."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from pipeline.model.document import Block, BlockKind, Role, Span
from pipeline.model.inline import Image
from pipeline.source.block_parser import CONTAINER
from pipeline.source.containers import parse_opening
from pipeline.source.html_text import html_texts
from pipeline.source.inline import parse
from pipeline.source.page import Page, start_line
from pipeline.source.segments import unwrap

if TYPE_CHECKING:
    from pipeline.source.syntax import SyntaxNode

Attributes: TypeAlias = tuple[tuple[str, str], ...]
_Builder: TypeAlias = Callable[[Page, "SyntaxNode", bool], Block]
_EXPLICIT_ID = re.compile(r"\s*\{#([A-Za-z][\w-]*)\}\s*$")
_LONE_IMAGE = re.compile(
    r"!\[(?P<alternative>.*?)\]"
    r"\(\s*(?P<target><[^<>]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)"
    r"(?:\s+[\"'(](?P<title>.*)[\"')])?\s*\)",
    re.DOTALL,
)


def build(page: Page, node: SyntaxNode, *, critical: bool = False) -> tuple[Block, ...]:
    """The blocks below a node of the parser's tree, in reading order.

    Args:
        page: the page they stand on.
        node: the node.
        critical: whether all of them matter for patients' safety.
    """
    return tuple([_BUILDERS[child.type](page, child, critical) for child in node.children])


def _content(node: SyntaxNode) -> str:
    """The text that a block holds, as written but for markers and indentation."""
    first = node.children[0] if node.children else None
    return first.content if first and first.type == "inline" else ""


def _to_the_end(page: Page, node: SyntaxNode, content: str) -> tuple[Span, ...]:
    return page.places.paragraph(start_line(node), content)


def _in_the_row(page: Page, node: SyntaxNode, content: str) -> tuple[Span, ...]:
    # A bar inside a cell is escaped in the file and bare in the parser's text.
    return page.places.within(start_line(node), content.replace("|", "\\|"))


def _holding(
    kind: BlockKind, attributes: Callable[[SyntaxNode], Attributes] = lambda _node: ()
) -> _Builder:
    """A builder for kinds that hold other blocks and no text of their own."""
    name = kind.value

    def holder(page: Page, node: SyntaxNode, critical: bool) -> Block:  # noqa: FBT001
        children = build(page, node, critical=critical)
        digest = " ".join(child.id for child in children)
        own = attributes(node)
        block_id = page.ids.block(name, f"{digest}{own}")
        return Block(block_id, kind, page.location(node), (), children, own, critical)

    return holder


def _speaking(
    kind: BlockKind,
    role: Role,
    attributes: Callable[[SyntaxNode], Attributes] = lambda _node: (),
    place: Callable[[Page, SyntaxNode, str], tuple[Span, ...]] = _to_the_end,
) -> _Builder:
    """A builder for kinds that hold one text, which `place` finds in the file."""
    name = kind.value

    def speaker(page: Page, node: SyntaxNode, critical: bool) -> Block:  # noqa: FBT001
        content = _content(node)
        text = unwrap(content)
        spans = place(page, node, content)
        segments = (page.segment(node, text, role, spans),) if text else ()
        block_id = page.ids.block(name, text)
        return Block(block_id, kind, page.location(node), segments, (), attributes(node), critical)

    return speaker


def _heading(page: Page, node: SyntaxNode, critical: bool) -> Block:  # noqa: FBT001
    content = _content(node)
    match = _EXPLICIT_ID.search(content)
    content = content[: match.start()] if match else content
    text, line = unwrap(content), start_line(node)
    if not page.lenient:
        page.refuse_title(node)
        page.refuse_attributes(node, text)
    if node.markup.startswith("#"):
        spans = page.places.within(line, content, after=node.markup)
    else:
        spans = page.places.underlined(line, content)
    block_id = page.heading_id(node, text, match[1] if match else "")
    segments = (page.segment(node, text, Role.HEADING, spans),) if text else ()
    level = (("level", node.tag.removeprefix("h")),)
    return Block(block_id, BlockKind.HEADING, page.location(node), segments, (), level, critical)


def _paragraph(page: Page, node: SyntaxNode, critical: bool) -> Block:  # noqa: FBT001
    match = _LONE_IMAGE.fullmatch(_content(node))
    if match:
        inlines = parse(unwrap(match[0]))
        # Where its texts are not written as they are read, the whole image is the text.
        image = inlines[0] if len(inlines) == 1 else None
        if isinstance(image, Image) and (_is_plain(image, match) or not page.lenient):
            return _figure(page, node, image, match, critical)
    if not page.lenient:
        page.refuse_attributes(node, _content(node))
    in_item = node.parent is not None and node.parent.type == "list_item"
    return _text_of_item(page, node, critical) if in_item else _text(page, node, critical)


def _is_plain(image: Image, written: re.Match[str]) -> bool:
    texts = (unwrap(written["alternative"]), unwrap(written["title"] or ""))
    return (image.alternative, image.title) == texts


def _figure(
    page: Page,
    node: SyntaxNode,
    image: Image,
    written: re.Match[str],
    critical: bool,  # noqa: FBT001
) -> Block:
    line = start_line(node)
    spans = page.places.across(line, written["alternative"], after="![")
    segments = [page.segment(node, image.alternative, Role.ALTERNATIVE, spans)]
    if image.title:
        line += written.string.count("\n", 0, written.start("title"))
        spans = page.places.across(line, written["title"], after=written["target"])
        segments.append(page.segment(node, image.title, Role.CAPTION, spans))
    block_id = page.ids.block("figure", image.target + image.alternative)
    target = (("target", image.target),)
    location = page.location(node)
    return Block(block_id, BlockKind.FIGURE, location, tuple(segments), (), target, critical)


def _container(page: Page, node: SyntaxNode, critical: bool) -> Block:  # noqa: FBT001
    location = page.location(node)
    if page.lenient:
        return _directive(page, node, critical)
    kind, attributes, title = parse_opening(node.info, location.path, location.line)
    page.refuse_unclosed(node)
    critical = critical or ("type", "urgence") in attributes
    return _titled(page, node, (kind, attributes, title), critical)


def _directive(page: Page, node: SyntaxNode, critical: bool) -> Block:  # noqa: FBT001
    name, _, title = f"{node.info.strip()} {node.content}".partition(" ")
    attributes = (("name", name),)
    return _titled(page, node, (BlockKind.DIRECTIVE, attributes, title.strip()), critical)


def _titled(
    page: Page,
    node: SyntaxNode,
    opening: tuple[BlockKind, Attributes, str],
    critical: bool,  # noqa: FBT001
) -> Block:
    """A block that holds others under a title of its own."""
    kind, attributes, title = opening
    after = (node.info.split() or [""])[0]
    spans = page.places.within(start_line(node), title, after=after)
    segments = (page.segment(node, title, Role.CALLOUT_TITLE, spans),) if title else ()
    children = build(page, node, critical=critical)
    digest = f"{attributes}{title}{[child.id for child in children]}"
    block_id = page.ids.block(kind.value, digest)
    return Block(block_id, kind, page.location(node), segments, children, attributes, critical)


def _code(page: Page, node: SyntaxNode, critical: bool) -> Block:  # noqa: FBT001
    block_id = page.ids.block("code", node.content)
    attributes = (("language", node.info.strip()), ("text", node.content))
    return Block(block_id, BlockKind.CODE, page.location(node), (), (), attributes, critical)


def _html(page: Page, node: SyntaxNode, critical: bool) -> Block:  # noqa: FBT001
    html, line = node.content.rstrip("\n"), start_line(node)
    texts = tuple(html_texts(html))
    segments = tuple(
        page.segment(
            node,
            " ".join(html[found.start : found.end].split()),
            Role.LABEL if found.in_attribute else Role.PARAGRAPH,
            page.places.block(line, html, found.start, found.end),
        )
        for found in texts
    )
    block_id = page.ids.block("html", node.content)
    places = " ".join(f"{found.start}:{found.end}" for found in texts)
    attributes = (("html", node.content), ("places", places))
    return Block(block_id, BlockKind.HTML, page.location(node), segments, (), attributes, critical)


def _row_attributes(node: SyntaxNode) -> Attributes:
    in_head = any(cell.type == "th" for cell in node.children)
    return (("header", "yes"),) if in_head else ()


def _cell_attributes(node: SyntaxNode) -> Attributes:
    style = str(node.attrs.get("style", ""))
    return (("align", style.removeprefix("text-align:")),) if style else ()


def _start_number(node: SyntaxNode) -> Attributes:
    return (("start", str(node.attrs.get("start", 1))),)


def _tightness(node: SyntaxNode) -> Attributes:
    return (("tight", "yes"),) if node.hidden else ()


def _footnote_label(node: SyntaxNode) -> Attributes:
    return (("label", str(node.meta["label"])),)


_text = _speaking(BlockKind.PARAGRAPH, Role.PARAGRAPH, _tightness)
_text_of_item = _speaking(BlockKind.PARAGRAPH, Role.ITEM, _tightness)
_BUILDERS: dict[str, _Builder] = {
    "heading": _heading,
    "paragraph": _paragraph,
    "bullet_list": _holding(BlockKind.BULLET_LIST),
    "ordered_list": _holding(BlockKind.ORDERED_LIST, _start_number),
    "list_item": _holding(BlockKind.ITEM),
    "blockquote": _holding(BlockKind.QUOTE),
    "fence": _code,
    "code_block": _code,
    "hr": _holding(BlockKind.RULE),
    "table": _holding(BlockKind.TABLE),
    "tr": _holding(BlockKind.ROW, _row_attributes),
    "th": _speaking(BlockKind.CELL, Role.CELL, _cell_attributes, _in_the_row),
    "td": _speaking(BlockKind.CELL, Role.CELL, _cell_attributes, _in_the_row),
    "dl": _holding(BlockKind.DEFINITION_LIST),
    "dt": _speaking(BlockKind.DEFINITION_TERM, Role.TERM),
    "dd": _holding(BlockKind.DEFINITION),
    "footnote_reference": _holding(BlockKind.FOOTNOTE, _footnote_label),
    "html_block": _html,
    f"container_{CONTAINER}": _container,
    "directive": _directive,
}
