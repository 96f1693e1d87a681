"""The bytes of a damaged PO file -> its text in UTF-8 with line endings of one kind."""

from __future__ import annotations

import codecs
import re

from pipeline.catalog.po.guard import BOM, CHARSET, UTF_8
from pipeline.catalog.repairing.steps import Damaged, Mended
from pipeline.language.locale import base_language
from pipeline.model.errors import PipelineError

_WINDOWS = "cp1252"
# Languages that are written with the letters of Windows-1252, so that a byte of theirs that is not
# UTF-8 has one meaning (Unicode CLDR 44, 2023, exemplar characters).
_WESTERN = frozenset(
    {"af", "ca", "da", "de", "en", "es", "eu", "fi", "fo", "fr", "ga", "gl", "id", "is", "it"}
    | {"lb", "ms", "nb", "nl", "nn", "no", "oc", "pt", "sq", "sv", "sw"}
)
_LETTER_IN_UTF_8 = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_ENDING = re.compile(r"\r+\n|\r|\n")


def mend_bytes(data: bytes, subject: Damaged) -> tuple[str, str, tuple[Mended, ...]]:
    """Decode a file.

    Returns:
        Its text, each line ending in a newline alone; what ends its lines in the file; what was
        mended.

    Raises:
        PipelineError: if nobody can say which letters the bytes stand for, or the file is empty.
    """
    done: list[Mended] = []
    if data.startswith(BOM):
        data = data.removeprefix(BOM)
        done.append(Mended(1, "removed the byte order mark"))
    text = _decoded(data, subject, done)
    text = _with_charset(text, done)
    newline = "\n"
    if "\r" in text:
        if text.count("\r\n") == text.count("\r") == text.count("\n"):
            newline = "\r\n"
        else:
            done.append(Mended(None, "ended every line with a newline (LF)"))
        text = _ENDING.sub("\n", text)
    return text, newline, tuple(done)


def _decoded(data: bytes, subject: Damaged, done: list[Mended]) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _from_declared(data, done) or _from_western(data, subject, done)


def _from_declared(data: bytes, done: list[Mended]) -> str | None:
    """The text by the charset that the file names, None if it names none that can be right."""
    match = re.search(rb"charset=([\w.:-]+)", data)
    name = match[1].decode() if match else ""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        name = "UTF-16"
    if not name or name.lower() in UTF_8:
        return None
    try:
        text = data.decode(name)
    except (LookupError, UnicodeError):
        return None
    done.append(Mended(None, f"converted the file from {name} to UTF-8"))
    return text


def _from_western(data: bytes, subject: Damaged, done: list[Mended]) -> str:
    """The text of a file of which some lines are not UTF-8, those read as Windows-1252."""
    lines = data.split(b"\n")
    texts = []
    for number, line in enumerate(lines, 1):
        try:
            texts.append(line.decode("utf-8"))
        except UnicodeDecodeError:
            texts.append(_western_line(line, number, subject))
            done.append(Mended(number, "converted the line from Windows-1252 to UTF-8"))
    return "\n".join(texts)


def _western_line(line: bytes, number: int, subject: Damaged) -> str:
    is_western = subject.locale is not None and base_language(subject.locale) in _WESTERN
    # A line that holds letters in UTF-8 too was damaged in some other way.
    if is_western and not _LETTER_IN_UTF_8.search(line):
        try:
            return line.decode(_WINDOWS)
        except UnicodeDecodeError:
            pass
    raise PipelineError(
        "the file is not UTF-8, and nothing says which letters its bytes stand for",
        remedy="Open it with the encoding it was written in, and save it as UTF-8",
        path=subject.path,
        line=number,
    )


def _with_charset(text: str, done: list[Mended]) -> str:
    """The text with a header that says UTF-8, which it is by now."""
    header = re.split(r"(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)", text, maxsplit=1)[0]
    match = CHARSET.search(header)
    if match is None or match[1].lower() in {*UTF_8, "charset"}:
        return text
    done.append(
        Mended(header.count("\n", 0, match.start()) + 1, f'wrote "charset=UTF-8" for "{match[0]}"')
    )
    return text[: match.start()] + "charset=UTF-8" + text[match.end() :]
