"""Two files of a bundle under one name: one of them would be lost."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.model.errors import PipelineError
from pipeline.model.publication import BundleFile, Publication


def refuse_collisions(files: Iterable[BundleFile], publication: Publication) -> None:
    """Raise a PipelineError if two files would be written to the same path."""
    seen: dict[str, str] = {}
    for file in files:
        # Some disks take "Fatigue.html" and "fatigue.html" for the same file.
        path = str(file.path).casefold()
        if path in seen:
            document = publication.document(file.document_id or seen[path])
            raise PipelineError(
                f'"{file.document_id}" and "{seen[path]}" would both be written to "{file.path}"',
                remedy="Give one of the two pages another name",
                path=document.path if document else None,
            )
        seen[path] = file.document_id
