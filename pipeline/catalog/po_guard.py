"""What a PO file must be before it is parsed: whole, UTF-8, free of merge conflicts.

A parser that guesses its way through a damaged file loses translations silently, so a damaged file
is refused with its line and the way to mend it.
"""

import re
from pathlib import PurePosixPath

from pipeline.model.errors import PipelineError

_BOM = b"\xef\xbb\xbf"
_CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$", re.MULTILINE)
_KEYWORD_LINE = r"(?:msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?)[ \t]+"
_STRING = r'"(?:[^"\\]|\\.)*"'
_LINE = re.compile(rf"(?:#(?!~).*|(?:#~\|?[ \t]*)?(?:(?:{_KEYWORD_LINE})?{_STRING})?)[ \t]*")
_TEXT_LINE = re.compile(rf"(?:#~[ \t]*)?(?:{_KEYWORD_LINE})?{_STRING}[ \t]*")
_CHARSET = re.compile(r"charset=([\w.:-]+)", re.IGNORECASE)
_KEYWORD = re.compile(r"^(?:#~ )?(msgid|msgctxt|msgid_plural|msgstr)\b", re.MULTILINE)


def guarded_text(data: bytes, path: PurePosixPath) -> str:
    """The text of a PO file, each line ending in a newline alone.

    Raises:
        PipelineError: if the file is empty, has a byte order mark, is not UTF-8, holds conflict
            markers, or stops in the middle of a message.
    """
    if not data.strip():
        raise PipelineError(
            "the catalog is empty",
            remedy='Restore it with "git checkout", or delete it and run "limpide update"',
            path=path,
        )
    if data.startswith(_BOM):
        raise PipelineError(
            "the file starts with a byte order mark, which hides its header",
            remedy='Save it as "UTF-8" without BOM',
            path=path,
            line=1,
        )
    text = _decoded(data, path).replace("\r\n", "\n")
    _refuse_conflict(text, path)
    _refuse_charset(text, path)
    _refuse_truncated(text, path)
    _refuse_stray_line(text, path)
    return text


def _decoded(data: bytes, path: PurePosixPath) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise PipelineError(
            "the file is not UTF-8",
            remedy='Save it with the encoding "UTF-8" in your editor',
            path=path,
            line=data.count(b"\n", 0, error.start) + 1,
        ) from None


def _refuse_conflict(text: str, path: PurePosixPath) -> None:
    match = _CONFLICT.search(text)
    if match:
        raise PipelineError(
            f'a merge left a conflict marker ("{match[0].strip()}")',
            remedy="Keep the right translation and remove the lines of markers",
            path=path,
            line=_line(text, match.start()),
        )


def _refuse_charset(text: str, path: PurePosixPath) -> None:
    match = _CHARSET.search(text)
    if match and match[1].lower() not in {"utf-8", "utf8", "charset"}:
        raise PipelineError(
            f'the header says "charset={match[1]}"',
            remedy='Convert the file to UTF-8 and write "charset=UTF-8"',
            path=path,
            line=_line(text, match.start()),
        )


def _refuse_truncated(text: str, path: PurePosixPath) -> None:
    words = list(_KEYWORD.finditer(text))
    if not words:
        raise PipelineError(
            "there is no message in the file",
            remedy='Restore it with "git checkout", or delete it and run "limpide update"',
            path=path,
            line=1,
        )
    last = words[-1]
    # Without its final newline a file may be whole all the same, if its last text is closed.
    ending = text.rpartition("\n")[2]
    if last[1] != "msgstr" or (ending and not _TEXT_LINE.fullmatch(ending)):
        raise PipelineError(
            "the file stops in the middle of a message: its end is missing",
            remedy='Restore it with "git checkout" or from a copy',
            path=path,
            line=_line(text, last.start()),
        )


def _refuse_stray_line(text: str, path: PurePosixPath) -> None:
    # polib takes a text without its quotes and cuts off its first and last letters.
    for number, line in enumerate(text.split("\n"), 1):
        if not _LINE.fullmatch(line):
            raise PipelineError(
                "this is not a valid PO file: this line is neither a comment nor a text in quotes",
                remedy='Put the text between quotes, and write a quote inside it as \\"',
                path=path,
                line=number,
            )


def _line(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1
