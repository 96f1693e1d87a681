"""Catalog -> handover: the messages of a catalog on their way to a translator's tool and back."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from pipeline.language.locale import bcp47
from pipeline.model.catalog import Catalog, Message, MessageKey, MessageState
from pipeline.model.errors import PipelineError
from pipeline.model.value import replace
from pipeline.model.visible import is_translation

FUZZY = "fuzzy"
_LIMIT = "max-length:"
_DIGEST_LENGTH, _BETWEEN = 16, "-"
_WORK_DIGEST = re.compile(f"[0-9a-f]{{{_DIGEST_LENGTH}}}{_BETWEEN}[0-9a-f]{{{_DIGEST_LENGTH}}}")
_TO_DO = (MessageState.MISSING, MessageState.FUZZY)


@dataclass(frozen=True, slots=True)
class Unit:
    """A message as a file carries it.

    `digest` is that of the translator's work when it went out, "" where the file has lost it. A
    message that comes back has the line (XML) or row (tables) of the file as its `line`.
    """

    message: Message
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Handover:
    """The messages of one document in one locale, handed to a translator or handed back.

    `source_tag` and `tag` are the BCP 47 tags of the two languages. `line` is where the file
    begins to speak of this document.
    """

    document_id: str
    source_tag: str
    tag: str
    units: tuple[Unit, ...]
    line: int = 0


def hand_over(catalog: Catalog, source_locale: str, *, only_to_do: bool = False) -> Handover:
    """What of a catalog goes out: current messages, without those that have plural forms.

    Args:
        catalog: a locale's catalog.
        source_locale: the language of the sources.
        only_to_do: whether messages that are translated and confirmed stay at home.
    """
    wanted = [
        message
        for message in catalog.current
        if message.msgid_plural is None and (not only_to_do or message.state in _TO_DO)
    ]
    units = tuple(Unit(message, work_digest(message)) for message in wanted)
    return Handover(catalog.document_id, bcp47(source_locale), bcp47(catalog.locale or ""), units)


def work_digest(message: Message) -> str:
    """Two short fingerprints of a translator's work: of text and state, and of the comments."""
    return f"{_text_digest(message)}{_BETWEEN}{_digest(*message.translator_comments)}"


def is_work_digest(text: str) -> bool:
    """Whether a text can be nothing but a `work_digest`."""
    return _WORK_DIGEST.fullmatch(text) is not None


def has_text_of(message: Message, digest: str) -> bool:
    """Whether text and state are those of a `work_digest`; never of a lost one."""
    return _text_digest(message) == digest.partition(_BETWEEN)[0]


def has_comments_of(message: Message, digest: str) -> bool:
    """Whether the comments are those of a `work_digest`; never of a lost one."""
    return _digest(*message.translator_comments) == digest.partition(_BETWEEN)[2]


def unit_id(key: MessageKey) -> str:
    """An identifier for files, the same at every export for the same context and source text."""
    return f"u{_digest(*key)}"


def other_flags(message: Message) -> tuple[str, ...]:
    """The flags that do not say how far the translation is."""
    return tuple(flag for flag in message.flags if flag != FUZZY)


def max_length(message: Message) -> str | None:
    """The most characters its translation may have, as digits, or None."""
    limits = (flag.removeprefix(_LIMIT) for flag in message.flags if flag.startswith(_LIMIT))
    return next((limit for limit in limits if limit.isascii() and limit.isdigit()), None)


def with_state(message: Message, *, fuzzy: bool) -> Message:
    """The message marked fuzzy or not; one without a text is neither."""
    flags = (FUZZY,) if fuzzy and is_translation(message.msgstr, message.msgid) else ()
    return replace(message, flags=(*flags, *other_flags(message)))


def refuse_duplicates(
    units: Iterable[Unit], path: PurePosixPath | str, place: str = "line"
) -> None:
    """Refuse a document that says twice how to translate a message.

    Args:
        units: the units of one document.
        path: the file, for error messages.
        place: what `line` counts in this file: lines or rows.

    Raises:
        PipelineError: naming both places.
    """
    first: dict[MessageKey, Message] = {}
    for unit in units:
        known = first.setdefault(unit.message.key, unit.message)
        if known is not unit.message:
            raise PipelineError(
                f"the same message is already on {place} {known.line}",
                remedy="Keep the right translation and delete the other one",
                path=path,
                line=unit.message.line,
            )


def _text_digest(message: Message) -> str:
    return _digest(message.msgstr, FUZZY in message.flags)


def _digest(*parts: str | bool | None) -> str:
    # JSON in ASCII is the same whatever wrote it, and can hold any text.
    data = json.dumps(parts).encode("ascii")
    return hashlib.sha256(data).hexdigest()[:_DIGEST_LENGTH]
