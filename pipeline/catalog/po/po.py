"""PO text <-> Catalog: reading by polib, writing by our own `text`.

polib wraps differently from gettext and drops what it does not know.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath

from pipeline.catalog.po.blocks import parse_blocks
from pipeline.catalog.po.guard import guarded_text
from pipeline.catalog.po.layout import layout_of
from pipeline.catalog.po.reading import read_blocks
from pipeline.catalog.po.text import header_text, message_text
from pipeline.collector import paused
from pipeline.model.catalog import Catalog, Header, Layout, Message, MessageKey
from pipeline.model.errors import PipelineError
from pipeline.model.value import replace

HEADER_KEY: MessageKey = (None, "")


def parse_po(data: bytes, path: PurePosixPath, document_id: str, locale: str | None) -> Catalog:
    """Read a PO or POT file.

    Args:
        data: the file's bytes.
        path: the file, for error messages.
        document_id: the document it translates.
        locale: the locale it translates into, None for a template.

    Raises:
        PipelineError: if the file is damaged, has no header, or holds a message twice.
    """
    catalog = parse_repeating(data, path, document_id, locale)
    blocks = catalog.layout.blocks
    if len(blocks) < len(catalog.messages) or HEADER_KEY in blocks:
        _refuse_duplicates(catalog.messages, path)
    return catalog


@paused()
def parse_repeating(
    data: bytes, path: PurePosixPath, document_id: str, locale: str | None
) -> Catalog:
    """Read a PO or POT file that may hold a message more than once; all else is as in `parse_po`.

    Raises:
        PipelineError: if the file is damaged or has no header.
    """
    guarded = guarded_text(data, path)
    blocks = parse_blocks(guarded.text, path)
    header, messages = read_blocks(blocks, guarded.text, path)
    layout = layout_of(guarded, blocks, header, messages)
    return Catalog(document_id, locale, messages, header, layout)


def serialize_po(catalog: Catalog) -> str:
    """Write a catalog as PO text: reading order, obsolete messages last.

    What is as it was in the file that the catalog was read from keeps its very characters; all
    else is written as gettext writes it, wrapped if that file was.
    """
    layout = catalog.layout
    current = [_written(message, layout) for message in catalog.messages if not message.obsolete]
    obsolete = [_written(message, layout) for message in catalog.messages if message.obsolete]
    texts = [_written_header(catalog.header, layout), *current, *obsolete, layout.ending]
    text = "\n".join(texts)
    return text if layout.newline == "\n" else text.replace("\n", layout.newline)


def _written(message: Message, layout: Layout) -> str:
    known = layout.blocks.get(message.key) if layout.blocks else None
    if known is not None:
        before, text = known
        if before == message or (
            before.line != message.line and before == replace(message, line=before.line)
        ):
            return text
    return f"\n{message_text(message, layout.wrap_width)}"


def _written_header(header: Header, layout: Layout) -> str:
    if layout.header is not None and layout.header[0] == header:
        return layout.header[1]
    return header_text(header, layout.wrap_width)


def _refuse_duplicates(messages: Iterable[Message], path: PurePosixPath) -> None:
    first: dict[MessageKey, int] = {HEADER_KEY: 1}
    for message in messages:
        known = first.setdefault(message.key, message.line)
        if known != message.line:
            raise PipelineError(
                f"the same message is already on line {known}",
                remedy='Run "limpide repair" to keep both, or keep the right translation and '
                "delete the other message",
                path=path,
                line=message.line,
            )
