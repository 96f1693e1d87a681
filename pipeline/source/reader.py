"""What a reader is: the text of one kind of source file in, a Document out."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Protocol

from pipeline.model.document import Document
from pipeline.model.value import Value


class SourceFile(Value, frozen=True, gc=False):
    """A source file's text.

    `path` is relative to the project; `name` is the same from the source folder; `locale` is the
    language the file is written in.
    """

    path: PurePosixPath
    name: str
    text: str
    locale: str

    @property
    def stem(self) -> str:
        """The name up to its last dot, which what a reader reads has."""
        return self.name.rpartition(".")[0]


class Reader(Protocol):
    """Reads the files whose name matches `pattern` (a shell pattern on the file's name)."""

    @property
    def pattern(self) -> str:
        """Which files this reader reads."""

    def read(self, source: SourceFile) -> Document:
        """Read one file into a Document, or raise a PipelineError that names the line."""
