"""A PO file whose messages are damaged -> whole messages, each once, after a header."""

from __future__ import annotations

import re

from pipeline.catalog.merge import FUZZY, both, merged_comments
from pipeline.catalog.po.blocks import end_of_whole_messages
from pipeline.catalog.po.header import parse_fields
from pipeline.catalog.po.po import HEADER_KEY, parse_repeating, serialize_po
from pipeline.catalog.po.syntax import COMMENT_LINE, UNKNOWN_ESCAPE, CutOffError
from pipeline.catalog.po.text import header_text
from pipeline.catalog.repairing.steps import Damaged, Mended
from pipeline.language.locale import plural_forms
from pipeline.model.catalog import Catalog, Header, Message, MessageKey
from pipeline.model.value import replace

_HEADER = re.compile(r'(?:^|\n)msgid[ \t]*""[ \t]*\n(?![ \t]*")')
_MSGSTR = re.compile(r'\n(?:#~[ \t]+)?msgstr(?:\[\d\])?[ \t]*"')
_FORM = re.compile(r"^((?:#~[ \t]+)?)msgstr\[(\d)\]", re.MULTILINE)
# A comment of a translator's; all others are made anew from the sources.
_OWN_COMMENT = re.compile(r"#(?![~|.:,=])")
_OPEN_TEXT = re.compile(r'"((?:[^"\\]|\\.)*)\\?\Z')
_OTHER_HEADER = "repair: another header said "
_CUT_OFF = "repair: the end of this translation was cut off."


def mend_messages(text: str, subject: Damaged) -> tuple[str, tuple[Mended, ...]]:
    """Mend escapes, the cut end, a missing header and repeated messages.

    Returns:
        The text, and what was done.

    Raises:
        PipelineError: if something is damaged that cannot be mended surely.
    """
    text, done = _with_known_escapes(text)
    text, written = _with_header(text, subject)
    done += written
    try:
        catalog = _read(text, subject)
    except CutOffError as error:
        catalog, cut = _without_cut(text, error, subject)
        done.append(cut)
        text = serialize_po(catalog)
    catalog, headers = _with_one_header(catalog)
    catalog, repeats = _without_repeats(catalog)
    more = (*headers, *repeats)
    return (serialize_po(catalog) if more else text), (*done, *more)


def _read(text: str, subject: Damaged) -> Catalog:
    return parse_repeating(text.encode(), subject.path, subject.document_id, subject.locale)


def _with_known_escapes(text: str) -> tuple[str, list[Mended]]:
    done: list[Mended] = []
    lines = text.split("\n")
    for index, line in enumerate(lines):
        if "\\" not in line or COMMENT_LINE.match(line):
            continue
        while match := UNKNOWN_ESCAPE.search(lines[index]):
            place = match.start(1) - 1
            lines[index] = f"{lines[index][:place]}\\{lines[index][place:]}"
            done.append(Mended(index + 1, f'wrote two backslashes before "{match[1]}"'))
    return "\n".join(lines), done


def _with_header(text: str, subject: Damaged) -> tuple[str, list[Mended]]:
    if not text.strip() or _HEADER.search(text) is not None or 'msgid ""\nmsgstr' in text:
        return text, []
    fields = [
        ("Project-Id-Version", subject.document_id),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
    ]
    if subject.locale:
        fields += [("Language", subject.locale), ("Plural-Forms", plural_forms(subject.locale))]
    header = header_text(Header(tuple(fields)), 0)
    return f"{header}\n\n{text.lstrip()}", [Mended(1, "wrote the header that was missing")]


def _without_cut(text: str, error: CutOffError, subject: Damaged) -> tuple[Catalog, Mended]:
    """The catalog with what is left of its last message, if any of its translation is."""
    end = end_of_whole_messages(text)
    if not end:
        # The header itself was cut off: everything is gone.
        raise error
    rest = _closed(text[end:])
    if not rest.strip() or _MSGSTR.search(f"\n{rest}"):
        catalog = _read(_with_all_forms(text[:end] + rest), subject)
        *whole, last = catalog.messages or (Message(""),)
        if any(last.translations):
            kept = replace(catalog, messages=(*whole, _as_cut(last)))
            return kept, Mended(error.line, "the last translation was cut off: kept it as fuzzy")
    comments = [line for line in text[end:].split("\n") if _OWN_COMMENT.match(line)]
    catalog = _read("\n".join([text[:end].rstrip("\n"), *comments, ""]), subject)
    what = "removed the start of a message that was cut off before its translation"
    return catalog, Mended(error.line, what)


def _with_all_forms(text: str) -> str:
    """The file with as many plural forms in its last message as others have."""
    forms = [(match[1], int(match[2])) for match in _FORM.finditer(text)]
    if not forms or text.rfind("msgid") > text.rfind("msgstr["):
        return text
    prefix, last = forms[-1]
    missing = range(last + 1, max(number for _prefix, number in forms) + 1)
    return "\n".join([text.rstrip("\n"), *(f'{prefix}msgstr[{n}] ""' for n in missing), ""])


def _closed(rest: str) -> str:
    """The lines after the last whole message, the text that was cut in two closed."""
    *before, last = rest.split("\n")
    match = _OPEN_TEXT.search(last)
    if match and not re.fullmatch(r'[^"]*"(?:[^"\\]|\\.)*"[ \t]*', last):
        return "\n".join([*before, f'{last[: match.start()]}"{match[1]}"'])
    is_text = last.rstrip().endswith('"') or not last
    return "\n".join([*before, last] if is_text else before)


def _as_cut(message: Message) -> Message:
    flags = message.flags if FUZZY in message.flags else (FUZZY, *message.flags)
    comments = (*message.translator_comments, _CUT_OFF)
    return replace(message, flags=flags, translator_comments=comments)


def _with_one_header(catalog: Catalog) -> tuple[Catalog, tuple[Mended, ...]]:
    """The catalog of two files in one: the first header, with what later ones say besides."""
    later = [message for message in catalog.messages if message.key == HEADER_KEY]
    fields, comments = list(catalog.header.fields), list(catalog.header.comments)
    for message in later:
        comments += (line for line in message.translator_comments if line not in comments)
        for name, value in parse_fields(message.msgstr):
            if name not in dict(fields):
                fields.append((name, value))
            elif (name, value) not in fields:
                comments.append(f"{_OTHER_HEADER}{name}: {value}")
    header = replace(catalog.header, fields=tuple(fields), comments=tuple(comments))
    messages = tuple(message for message in catalog.messages if message.key != HEADER_KEY)
    done = tuple(
        Mended(message.line, "a second header: put what it says into the first")
        for message in later
    )
    return (replace(catalog, messages=messages, header=header) if later else catalog), done


def _without_repeats(catalog: Catalog) -> tuple[Catalog, tuple[Mended, ...]]:
    """Each message once; where two translations differ, both are in the one that stays."""
    kept: dict[MessageKey, Message] = {}
    done: list[Mended] = []
    for message in catalog.messages:
        first = kept.get(message.key)
        if first is None:
            kept[message.key] = message
            continue
        context = message if first.obsolete and not message.obsolete else first
        comments = merged_comments((), first.translator_comments, message.translator_comments)
        context = replace(context, translator_comments=comments)
        kept[message.key], differs = both(context, first, message)
        what = "fuzzy, both texts in its comment" if differs else "one of them removed"
        done.append(Mended(message.line, f"the same message as on line {first.line}: {what}"))
    return replace(catalog, messages=tuple(kept.values())), tuple(done)
