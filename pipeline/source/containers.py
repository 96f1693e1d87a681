"""The `:::` containers an author may write, and what each must be given."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from pipeline.model.document import BlockKind
from pipeline.model.errors import PipelineError
from pipeline.model.spelling import did_you_mean

CALLOUTS = ("urgence", "attention", "info")
_REFERENCES = {
    "contact": (BlockKind.CONTACT, "contact", "a contact of site.yaml"),
    "video": (BlockKind.VIDEO, "document", "a video page"),
    "download": (BlockKind.DOWNLOAD, "document", "a page"),
}
WORDS = (*CALLOUTS, *_REFERENCES, "cards")
_CLOSING = re.compile(r"\s*:{3,}\s*$")


def parse_opening(
    info: str, path: PurePosixPath, line: int
) -> tuple[BlockKind, tuple[tuple[str, str], ...], str]:
    """Read what follows the colons of an opening line.

    Returns:
        The kind of block, its attributes, and the callout's title ("" if none).

    Raises:
        PipelineError: if the word is unknown, or lacks the name it must be given.
    """
    word, _, rest = info.strip().partition(" ")
    if not word:
        raise PipelineError(
            "these colons close nothing",
            remedy='Remove the line, or open a container above it, such as "::: info"',
            path=path,
            line=line,
        )
    if word in CALLOUTS:
        return BlockKind.CALLOUT, (("type", word),), rest.strip()
    if word == "cards":
        return BlockKind.CARDS, (), ""
    if word not in _REFERENCES:
        raise PipelineError(
            f'unknown container "{word}"', remedy=did_you_mean(word, WORDS), path=path, line=line
        )
    kind, attribute, what = _REFERENCES[word]
    if not rest.strip():
        raise PipelineError(
            f'"{word}" does not say which one',
            remedy=f'Write "::: {word} ..." with the id of {what}',
            path=path,
            line=line,
        )
    return kind, ((attribute, rest.strip()),), ""


def refuse_unclosed(lines: list[str], last: int, word: str, path: PurePosixPath, line: int) -> None:
    """Raise unless line `last` (0-based) of the body closes the container opened on `line`."""
    if last >= len(lines) or not _CLOSING.match(lines[last]):
        raise PipelineError(
            f'the container "{word}" is never closed',
            remedy='Add a line ":::" after its last line',
            path=path,
            line=line,
        )
