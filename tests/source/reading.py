"""Reading a source text in one line, as tests want it."""

from pathlib import PurePosixPath

from pipeline.model.document import Block, BlockKind, Document
from pipeline.source.reader import SourceFile
from pipeline.source.table import read

FRONT_MATTER = "---\ntitle: Une page\n---\n"


def source_file(text: str, name: str = "page.md") -> SourceFile:
    return SourceFile(PurePosixPath("source_fr") / name, name, text, "fr")


def read_text(text: str, name: str = "page.md") -> Document:
    return read(source_file(text, name))


def read_body(body: str) -> Document:
    return read_text(FRONT_MATTER + body)


def blocks(document: Document, kind: BlockKind) -> list[Block]:
    return [block for block in document.walk() if block.kind is kind]


def texts(document: Document) -> list[str]:
    return [segment.text for segment in document.segments()]
