"""Gettext catalogs as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TypeAlias

from pipeline.model.value import Value
from pipeline.model.visible import is_translation

MessageKey: TypeAlias = tuple[str | None, str]

# Comments by which translators speak to Limpide: "# limpide: ignore ...", "# limpide: machine".
DIRECTIVE = "limpide:"
_MACHINE = "machine"


class MessageState(StrEnum):
    """Where a message stands with its translator."""

    MISSING = "missing"
    FUZZY = "fuzzy"
    TRANSLATED = "translated"
    OBSOLETE = "obsolete"


class Message(Value, frozen=True, gc=False):
    """One text to translate.

    A message with `msgid_plural` has one translation for each plural form of its locale, in
    `msgstr_plural`, and an empty `msgstr`; pages have none, catalogs of other tools do.
    `references` name a source file and a block id (`page.md#block`), never a line: lines move.
    `flags` come from `#,` lines, `sticky_flags` from `#=` lines, which newer gettext writes.
    `line` is the 1-based line in the PO file, 0 where the message was never in a file.
    """

    msgid: str
    msgctxt: str | None = None
    msgstr: str = ""
    flags: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    extracted_comments: tuple[str, ...] = ()
    translator_comments: tuple[str, ...] = ()
    previous_msgid: str | None = None
    previous_msgctxt: str | None = None
    obsolete: bool = False
    line: int = 0
    msgid_plural: str | None = None
    msgstr_plural: tuple[str, ...] = ()
    previous_msgid_plural: str | None = None
    sticky_flags: tuple[str, ...] = ()

    @property
    def translations(self) -> tuple[str, ...]:
        """The translation, or all its plural forms; each "" where it is not written yet."""
        return (self.msgstr,) if self.msgid_plural is None else self.msgstr_plural

    @property
    def key(self) -> MessageKey:
        """What makes the message itself: (msgctxt, msgid)."""
        return (self.msgctxt, self.msgid)

    @property
    def state(self) -> MessageState:
        """Obsolete, missing, fuzzy or translated, in that order of precedence.

        A translation of which a reader would see nothing is missing.
        """
        if self.obsolete:
            return MessageState.OBSOLETE
        if not self._is_written:
            return MessageState.MISSING
        return MessageState.FUZZY if "fuzzy" in self.flags else MessageState.TRANSLATED

    @property
    def _is_written(self) -> bool:
        if self.msgid_plural is None:
            return is_translation(self.msgstr, self.msgid)
        forms = self.msgstr_plural
        return bool(forms) and all(is_translation(text, self.msgid) for text in forms)

    @property
    def directives(self) -> tuple[str, ...]:
        """What translators' comments ask of Limpide, such as "ignore translation.number reason"."""
        return tuple(
            comment.strip().removeprefix(DIRECTIVE).strip()
            for comment in self.translator_comments
            if comment.strip().startswith(DIRECTIVE)
        )

    @property
    def machine_draft(self) -> bool:
        """Whether a machine wrote the translation and nobody has confirmed it.

        The comment `# limpide: machine` says so: other tools keep comments, and drop flags that
        they do not know.
        """
        return bool(self.translator_comments) and _MACHINE in self.directives


class Header(Value, frozen=True, gc=False):
    """A catalog's header: its comment lines and its fields in the order they are written."""

    fields: tuple[tuple[str, str], ...] = ()
    comments: tuple[str, ...] = ()
    fuzzy: bool = False

    def field(self, name: str, default: str = "") -> str:
        """The field's value, or `default` where the header has none of that name."""
        return dict(self.fields).get(name, default)


class Layout(Value, frozen=True, gc=False):
    """How a catalog's file is written, so that what nobody changed keeps its very characters.

    `wrap_width` is the width in columns at which texts are wrapped, 0 where they are not;
    `newline` ends each line; `blocks` are the messages of the file by key, each with the lines
    it was read from, empty ones before them included; `header` is the same for the header;
    `ending` are the lines after the last message.
    """

    wrap_width: int = 0
    newline: str = "\n"
    blocks: Mapping[MessageKey, tuple[Message, str]] = {}
    header: tuple[Header, str] | None = None
    ending: str = ""


@dataclass(frozen=True)
class Catalog:
    """The messages of one document in one locale, in reading order (`locale` None: a template).

    `layout` is how its file is written, no part of what the catalog says.
    """

    document_id: str
    locale: str | None
    messages: tuple[Message, ...]
    header: Header = field(default_factory=Header)
    layout: Layout = field(default_factory=Layout, compare=False, repr=False)

    @cached_property
    def _by_key(self) -> dict[MessageKey, Message]:
        return {message.key: message for message in self.messages if not message.obsolete}

    def get(self, key: MessageKey) -> Message | None:
        """The current (not obsolete) message with this key, or None."""
        return self._by_key.get(key)

    @property
    def current(self) -> tuple[Message, ...]:
        """The messages in use, without the obsolete ones."""
        return tuple(message for message in self.messages if not message.obsolete)
