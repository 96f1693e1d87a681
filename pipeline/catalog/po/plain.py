r"""The lines of a message in the form that nearly all have -> the message, by one pattern.

That form is gettext's own order: translators' comments, extracted ones, references, flags, context,
msgid, msgstr; no space too many, and no escape of more than a letter. What else there is (previous
texts, plural forms, obsolete messages, `\303\251`), polib reads, which takes six times as long.
"""

from __future__ import annotations

import re

from pipeline.model.catalog import Message

_ESCAPES = {
    "n": "\n", "t": "\t", "r": "\r", "v": "\v", "b": "\b", "f": "\f", '"': '"', "\\": "\\",
}  # fmt: skip
_PART = r'[^"\\\n]*+(?:\\[ntrvbf"\\][^"\\\n]*+)*+'
_TEXT = rf'"({_PART}(?:"\n"{_PART})*+)"'
# Spaces at the end of a comment say nothing, nor does an empty one.
_LINE = r"[^\n]*+(?<!\s)\n"
_REFERENCE = r"[^\s\u2068]++"
# What follows must not go on with the last text. An empty group marks the first keyword.
PLAIN = re.compile(
    rf"\n*+((?:# {_LINE})*+)((?:#\. {_LINE})*+)"
    rf"((?:#:(?: {_REFERENCE})++\n)*+)(?:#, ([!-~ ]*+)\n)?+"
    rf"(?P<message>)(?:msgctxt {_TEXT}\n)?+msgid {_TEXT}\nmsgstr {_TEXT}\n(?=\n*+(?:[#m]|\Z))"
)
_ESCAPE = re.compile(r"\\(.)")


def plain_message(found: re.Match[str], line: int) -> Message:
    """The message that `PLAIN` found, the first keyword of which is on a line."""
    translator, extracted, references, flags, _, context, msgid, msgstr = found.groups()
    return Message(
        _said(msgid),
        context if context is None else _said(context),
        _said(msgstr),
        tuple([flag for flag in map(str.strip, flags.split(",")) if flag]) if flags else (),
        tuple(references.replace("\n#:", "")[3:-1].split(" ")) if references else (),
        tuple(extracted[3:-1].split("\n#. ")) if extracted else (),
        tuple(translator[2:-1].split("\n# ")) if translator else (),
        line=line,
    )


def _said(text: str) -> str:
    if '"\n"' in text:
        text = text.replace('"\n"', "")
    return _ESCAPE.sub(_unescaped, text) if "\\" in text else text


def _unescaped(escape: re.Match[str]) -> str:
    return _ESCAPES[escape[1]]
