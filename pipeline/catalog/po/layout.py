"""How a PO file is laid out: its width, its line endings, and the lines of each message."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.catalog.po.blocks import Blocks
from pipeline.catalog.po.guard import GuardedText
from pipeline.catalog.po.wrapping import columns
from pipeline.model.catalog import Header, Layout, Message

# What msgcat, msgmerge, Poedit and Weblate wrap at unless told otherwise (gettext manual, --width).
GETTEXT_WIDTH = 79
# A text goes on in a second line though no newline ends the first: someone wrapped it.
_WRAPPED = re.compile(r'"\n"(?<!\\n"\n")(?<! ""\n")|"\n#~ "(?<!\\n"\n#~ ")(?<! ""\n#~ ")')
# Texts wider than what gettext writes, and those of them that were wrapped all the same.
_LONG = re.compile(rf'\n(?:#~ )?(?:msg\S+ )?("[^\n]{{{GETTEXT_WIDTH - 1},}}")(?=\n("|#~ ")?)')
_WITH_SPACE = re.compile(r'"[^"].* .')


def layout_of(
    guarded: GuardedText, blocks: Blocks, header: Header, messages: Sequence[Message]
) -> Layout:
    """The layout of a file, given its text and what was read from it (header block first)."""
    header_block, *own_blocks = blocks.messages
    return Layout(
        wrap_width=_wrap_width(guarded.text),
        newline=guarded.newline,
        blocks={
            message.key: (message, block.text)
            # Of a message that is there twice, the first counts.
            for message, block in zip(reversed(messages), reversed(own_blocks), strict=True)
        },
        header=(header, header_block.text),
        ending=blocks.ending,
    )


def _wrap_width(text: str) -> int:
    """The width at which most of a file's texts are wrapped, 0 if they are not."""
    wrapped = len(_WRAPPED.findall(text))
    if not wrapped:
        return 0
    long = _LONG.findall(text)
    if sum(not follows for _line, follows in long) > wrapped:
        return 0
    # A line without a space is a word that fits nowhere, and says nothing of the width.
    wide = [line for line, follows in long if follows and _WITH_SPACE.search(line)]
    return max([GETTEXT_WIDTH, *map(columns, wide)])
