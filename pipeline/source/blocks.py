"""The Markdown parser's tree -> blocks of a Document: one small function per kind of block."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeAlias

from pipeline.model.document import Block, BlockKind, Location, Role, Segment
from pipeline.model.errors import PipelineError
from pipeline.model.inline import Image
from pipeline.source.block_ids import BlockIds
from pipeline.source.containers import parse_opening, refuse_unclosed
from pipeline.source.inline import parse
from pipeline.source.segments import segment, unwrap

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

    from pipeline.source.reader import SourceFile

Attributes: TypeAlias = tuple[tuple[str, str], ...]
_EXPLICIT_ID = re.compile(r"\s*\{#([A-Za-z][\w-]*)\}\s*$")
_LONE_IMAGE = re.compile(r"!\[.*\]\(.*\)$", re.DOTALL)


class BlockBuilder:
    """Builds the blocks of one page.

    Args:
        source: the page's file.
        body: its text after the front matter.
        first_line: the 1-based line of the file at which the body starts.
    """

    def __init__(self, source: SourceFile, body: str, first_line: int) -> None:
        self.source = source
        self.ids = BlockIds()
        self._lines = body.split("\n")
        self._first_line = first_line
        self._heading_lines: dict[str, int] = {}

    def build(self, node: SyntaxTreeNode, *, critical: bool = False) -> tuple[Block, ...]:
        """The blocks below a node, in reading order; `critical` passes on to all of them."""
        return tuple(_BUILDERS[child.type](self, child, critical) for child in _blocks(node))

    def location(self, node: SyntaxTreeNode) -> Location:
        """The line of the file at which the node starts."""
        return Location(self.source.path, self._first_line + _start(node))

    def segment(self, node: SyntaxTreeNode, text: str, role: Role) -> Segment:
        """A segment of this page at the node's place."""
        return segment(text, role, self.location(node), self.source.locale)

    def heading_id(self, node: SyntaxTreeNode, text: str, explicit: str) -> str:
        """The heading's id; one that its author gave twice is an error."""
        line = self.location(node).line
        if explicit and explicit in self._heading_lines:
            raise PipelineError(
                f'the id "{explicit}" is already on line {self._heading_lines[explicit]}',
                remedy="Give one of the two headings another id",
                path=self.source.path,
                line=line,
            )
        self._heading_lines[explicit] = line
        return self.ids.heading(text, explicit)

    def refuse_unclosed(self, node: SyntaxTreeNode) -> None:
        """Raise if a container runs to the end of the page for want of its closing line."""
        last = node.map[1] if node.map else 0
        line = self.location(node).line
        refuse_unclosed(self._lines, last, node.info.split()[0], self.source.path, line)


def _blocks(node: SyntaxTreeNode) -> Iterator[SyntaxTreeNode]:
    for child in node.children:
        if child.type in {"thead", "tbody"}:
            yield from child.children
        elif child.type != "footnote_anchor":
            yield child


def _start(node: SyntaxTreeNode) -> int:
    # Cells and definitions carry no map of their own in some versions of the parser.
    while node.map is None and node.parent is not None:
        node = node.parent
    return node.map[0] if node.map else 0


def _inline_text(node: SyntaxTreeNode) -> str:
    return "".join(child.content for child in node.children if child.type == "inline")


def _holding(
    kind: BlockKind, attributes: Callable[[SyntaxTreeNode], Attributes] = lambda _node: ()
) -> _Builder:
    """A builder for kinds that hold other blocks and no text of their own."""

    def build(page: BlockBuilder, node: SyntaxTreeNode, critical: bool) -> Block:  # noqa: FBT001
        children = page.build(node, critical=critical)
        digest = " ".join(child.id for child in children)
        own = attributes(node)
        block_id = page.ids.block(kind.value, f"{digest}{own}")
        return Block(block_id, kind, page.location(node), (), children, own, critical)

    return build


def _speaking(
    kind: BlockKind,
    role: Role,
    attributes: Callable[[SyntaxTreeNode], Attributes] = lambda _node: (),
) -> _Builder:
    """A builder for kinds that hold one text."""

    def build(page: BlockBuilder, node: SyntaxTreeNode, critical: bool) -> Block:  # noqa: FBT001
        text = unwrap(_inline_text(node))
        segments = (page.segment(node, text, role),) if text else ()
        block_id = page.ids.block(kind.value, text)
        return Block(block_id, kind, page.location(node), segments, (), attributes(node), critical)

    return build


def _heading(page: BlockBuilder, node: SyntaxTreeNode, critical: bool) -> Block:  # noqa: FBT001
    text = unwrap(_inline_text(node))
    match = _EXPLICIT_ID.search(text)
    text = text[: match.start()] if match else text
    block_id = page.heading_id(node, text, match[1] if match else "")
    segments = (page.segment(node, text, Role.HEADING),) if text else ()
    level = (("level", node.tag.removeprefix("h")),)
    return Block(block_id, BlockKind.HEADING, page.location(node), segments, (), level, critical)


def _paragraph(page: BlockBuilder, node: SyntaxTreeNode, critical: bool) -> Block:  # noqa: FBT001
    text = unwrap(_inline_text(node))
    if _LONE_IMAGE.match(text):
        inlines = parse(text)
        if len(inlines) == 1 and isinstance(inlines[0], Image):
            return _figure(page, node, inlines[0], critical)
    in_item = node.parent is not None and node.parent.type == "list_item"
    return _speaking(
        BlockKind.PARAGRAPH,
        Role.ITEM if in_item else Role.PARAGRAPH,
        lambda node: (("tight", "yes"),) if node.hidden else (),
    )(page, node, critical)


def _figure(page: BlockBuilder, node: SyntaxTreeNode, image: Image, critical: bool) -> Block:  # noqa: FBT001
    segments = [page.segment(node, image.alternative, Role.ALTERNATIVE)]
    if image.title:
        segments.append(page.segment(node, image.title, Role.CAPTION))
    block_id = page.ids.block("figure", image.target + image.alternative)
    target = (("target", image.target),)
    location = page.location(node)
    return Block(block_id, BlockKind.FIGURE, location, tuple(segments), (), target, critical)


def _container(page: BlockBuilder, node: SyntaxTreeNode, critical: bool) -> Block:  # noqa: FBT001
    location = page.location(node)
    kind, attributes, title = parse_opening(node.info, location.path, location.line)
    page.refuse_unclosed(node)
    critical = critical or ("type", "urgence") in attributes
    segments = (page.segment(node, title, Role.CALLOUT_TITLE),) if title else ()
    children = page.build(node, critical=critical)
    digest = f"{attributes}{title}{[child.id for child in children]}"
    block_id = page.ids.block(kind.value, digest)
    return Block(block_id, kind, location, segments, children, attributes, critical)


def _code(page: BlockBuilder, node: SyntaxTreeNode, critical: bool) -> Block:  # noqa: FBT001
    block_id = page.ids.block("code", node.content)
    attributes = (("language", node.info.strip()), ("text", node.content))
    return Block(block_id, BlockKind.CODE, page.location(node), (), (), attributes, critical)


def _html(page: BlockBuilder, node: SyntaxTreeNode, critical: bool) -> Block:  # noqa: FBT001
    block_id = page.ids.block("html", node.content)
    attributes = (("html", node.content),)
    return Block(block_id, BlockKind.HTML, page.location(node), (), (), attributes, critical)


def _row_attributes(node: SyntaxTreeNode) -> Attributes:
    in_head = any(cell.type == "th" for cell in node.children)
    return (("header", "yes"),) if in_head else ()


def _cell_attributes(node: SyntaxTreeNode) -> Attributes:
    style = str(node.attrs.get("style", ""))
    return (("align", style.removeprefix("text-align:")),) if style else ()


def _start_number(node: SyntaxTreeNode) -> Attributes:
    return (("start", str(node.attrs.get("start", 1))),)


def _footnote_label(node: SyntaxTreeNode) -> Attributes:
    return (("label", str(node.meta["label"])),)


_Builder: TypeAlias = Callable[[BlockBuilder, "SyntaxTreeNode", bool], Block]
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
    "th": _speaking(BlockKind.CELL, Role.CELL, _cell_attributes),
    "td": _speaking(BlockKind.CELL, Role.CELL, _cell_attributes),
    "dl": _holding(BlockKind.DEFINITION_LIST),
    "dt": _speaking(BlockKind.DEFINITION_TERM, Role.TERM),
    "dd": _holding(BlockKind.DEFINITION),
    "footnote_reference": _holding(BlockKind.FOOTNOTE, _footnote_label),
    "html_block": _html,
    "container_limpide": _container,
}
