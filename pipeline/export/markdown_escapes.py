"""A translation as it must be written at its place in a Markdown file to stay a mere text.

A translator writes words. What they write must open no list, close no attribute and end no cell,
or the page of their readers is another one than the author's.
"""

from __future__ import annotations

import json
import re

from pipeline.model.document import Block, BlockKind, Role, Segment
from pipeline.model.html_value import attribute_value

# What would open another block at the start of a line (CommonMark 0.31.2, chapter 4, and the
# containers, directives and definitions that site builders add).
_BLOCK_START = re.compile(
    r"""
      \#{1,6}(?=\s|$) | [-+*](?=\s|$) | > | \d{1,9}(?P<point>[.)])(?=\s|$)   # heading, list, quote
    | =+\s*$ | -{2,}\s*$ | ([-*_])(?:[ \t]*\2){2,}[ \t]*$                    # underline, rule
    | `{3,}(?=[^`]*$) | ~{3,} | :{3,} | \.\.[ ][\w-]+::                      # code, container
    | \[(?:[^\]\\]|\\.)*\]:                                                  # link definition
    | [:~](?=\s)                                                             # definition
    | <(?=/?(?:address|article|aside|blockquote|body|details|dialog|div|dl|fieldset|figure|footer
        |form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|script|section|style|summary|table
        |textarea|ul|[!?])(?![\w-]))                                         # block of HTML
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CLOSING_HASHES = re.compile(r"(?<=\s)#(?=#*\s*$)")
_YAML_ROLES = frozenset({Role.TITLE, Role.DESCRIPTION})
_CLOSING = {'"': '"', "'": "'", "(": ")"}


def written(segment: Segment, block: Block, before: str, margin: str) -> str:
    """A translation as it must be written in the place of its source text.

    Args:
        segment: the text with its translation.
        block: the block that holds it.
        before: what stands before it on its line of the file.
        margin: the line's end and what starts the next line of the same text.
    """
    text = segment.text
    if segment.role in _YAML_ROLES:
        return json.dumps(text, ensure_ascii=False)  # a YAML text in double quotes
    if block.kind in {BlockKind.FIGURE, BlockKind.LINK_DEFINITION}:
        return _in_image(text, segment.role, before[-1:])
    if block.kind is BlockKind.HTML:
        return attribute_value(text, before[-1:]) if segment.role is Role.LABEL else text
    underlined = block.kind is BlockKind.HEADING and "#" not in before
    if underlined or block.kind is BlockKind.PARAGRAPH:
        return margin.join(map(_as_text, text.split("\n")))
    return _on_one_line(text, block)


def _on_one_line(text: str, block: Block) -> str:
    text = text.replace("\\\n", "<br>").replace("\n", " ")
    if block.kind is BlockKind.CELL:
        return re.sub(r"(?<!\\)\|", r"\\|", text)
    if block.kind is BlockKind.HEADING:
        return _CLOSING_HASHES.sub(r"\\#", text)
    return _as_text(text) if block.kind is BlockKind.DEFINITION_TERM else text


def _in_image(text: str, role: Role, quote: str) -> str:
    """The alternative of an image or its caption, which stands between quotes of some kind."""
    if role is Role.ALTERNATIVE:
        return re.sub(r"([\[\]\\*`<])", r"\\\1", text)
    return re.sub(f"([{re.escape(quote + _CLOSING.get(quote, ''))}\\\\])", r"\\\1", text)


def _as_text(line: str) -> str:
    """The line with its start escaped where it would open a block, which a text never does."""
    match = _BLOCK_START.match(line)
    if match is None:
        return line
    position = max(match.start("point"), 0)
    return f"{line[:position]}\\{line[position:]}"
