"""What the bytes of a PO file must be before they are parsed: UTF-8 text, free of merge conflicts.

A parser that guesses its way through a damaged file loses translations silently, so a damaged file
is refused with its line and the way to mend it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from pipeline.model.errors import PipelineError, not_utf8

BOM = b"\xef\xbb\xbf"
CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$", re.MULTILINE)
CHARSET = re.compile(r"charset=([\w.:-]+)", re.IGNORECASE)
UTF_8 = frozenset({"utf-8", "utf8"})
# What templates have before a translator sets it.
_UNSET = "charset"
# Tabs are text, newlines and carriage returns end lines; the others have no business in a file.
_CONTROL = bytes(code for code in range(0x20) if code not in b"\t\n\r")
_MARKERS = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")
_FROM_GIT = 'Restore it with "git checkout", or delete it and run "limpide update"'


@dataclass(frozen=True, slots=True)
class GuardedText:
    """The text of a file, each line ending in a newline alone, and what ended them in the file."""

    text: str
    newline: str


def guarded_text(data: bytes, path: PurePosixPath) -> GuardedText:
    """The text of a PO file.

    Windows line endings are read, and written again by `serialize_po`, if every line has them.

    Raises:
        PipelineError: if the file is empty, has a byte order mark, is not UTF-8, mixes line
            endings, or holds control characters or conflict markers.
    """
    if not data.strip():
        raise PipelineError("the catalog is empty", remedy=_FROM_GIT, path=path)
    if data.startswith(BOM):
        raise PipelineError(
            "the file starts with a byte order mark, which hides its header",
            remedy='Run "limpide repair", or save it as "UTF-8" without BOM',
            path=path,
            line=1,
        )
    text = _decoded(data, path)
    _refuse_control(data, path)
    newline = _newline(text, path)
    if newline != "\n":
        text = text.replace(newline, "\n")
    _refuse_conflict(text, path)
    return GuardedText(text, newline)


def line_of(text: str, offset: int) -> int:
    """The 1-based line of a character in a text whose lines end in newlines."""
    return text.count("\n", 0, offset) + 1


def refuse_charset(header: str, path: PurePosixPath) -> None:
    """Check that a header's lines, from the first line of the file, name no charset but UTF-8.

    Raises:
        PipelineError: if they do.
    """
    match = CHARSET.search(header)
    if match and match[1].lower() not in {*UTF_8, _UNSET}:
        raise PipelineError(
            f'the header says "charset={match[1]}"',
            remedy='Run "limpide repair", or convert the file to UTF-8 and write "charset=UTF-8"',
            path=path,
            line=line_of(header, match.start()),
        )


def _decoded(data: bytes, path: PurePosixPath) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise not_utf8(
            error, path, 'Run "limpide repair", or save it with the encoding "UTF-8" in your editor'
        ) from None


def _refuse_control(data: bytes, path: PurePosixPath) -> None:
    if len(data.translate(None, _CONTROL)) == len(data):
        return
    offset, code = next((offset, code) for offset, code in enumerate(data) if code in _CONTROL)
    raise PipelineError(
        f"there is a control character (U+{code:04X}), which no text has",
        remedy='Delete it, or restore the file with "git checkout"',
        path=path,
        line=data.count(b"\n", 0, offset) + 1,
    )


def _newline(text: str, path: PurePosixPath) -> str:
    returns = text.count("\r")
    if not returns:
        return "\n"
    pairs = text.count("\r\n")
    if returns != pairs:
        offset = re.search(r"\r(?!\n)", text)
        raise _bad_endings("the lines end in carriage returns alone", text, offset, path)
    if pairs != text.count("\n"):
        first_is_pair = text[text.index("\n") - 1 : text.index("\n")] == "\r"
        odd = re.search(r"(?<!\r)\n" if first_is_pair else r"\r\n", text)
        raise _bad_endings("the file mixes two kinds of line endings", text, odd, path)
    return "\r\n"


def _bad_endings(
    problem: str, text: str, odd: re.Match[str] | None, path: PurePosixPath
) -> PipelineError:
    before = text[: odd.start()] if odd else ""
    return PipelineError(
        problem,
        remedy='Run "limpide repair", or save the file with Unix line endings (LF)',
        path=path,
        line=len(re.findall(r"\r\n?|\n", before)) + 1,
    )


def _refuse_conflict(text: str, path: PurePosixPath) -> None:
    if not any(marker in text for marker in _MARKERS):
        return
    match = CONFLICT.search(text)
    if match:
        raise PipelineError(
            f'a merge left a conflict marker ("{match[0].strip()}")',
            remedy='Run "limpide repair" to keep both sides, or keep the right translation and '
            "remove the lines of markers",
            path=path,
            line=line_of(text, match.start()),
        )
