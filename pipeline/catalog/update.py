"""Template + catalog of a locale -> that catalog brought up to date, no translation lost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from rapidfuzz import fuzz, process

from pipeline.model.catalog import Catalog, Header, Message, MessageKey

# Percent of shared text (indel similarity) from which an old translation helps more than it
# misleads; translators' tools use 70 to 75 (Bowker, Computer-Aided Translation Technology, 2002).
FUZZY_THRESHOLD = 70
FUZZY = "fuzzy"
# Flags that only the state of a translation decides; all others come from the template.
_TRANSLATORS_FLAGS = frozenset({FUZZY})


def update(catalog: Catalog, template: Catalog) -> Catalog:
    """Bring a catalog up to date with its template.

    Args:
        catalog: the locale's catalog as translators left it.
        template: the document's template, its comments for this locale.

    Returns:
        The template's messages in its order with the catalog's translations. A message whose source
        changed a little gets the old translation, marked fuzzy, with the old source as its
        previous msgid. Messages that left the source stay at the end as obsolete ones.
        Updating twice gives the same catalog as updating once.
    """
    current = tuple(_updated(message, catalog, template) for message in template.messages)
    kept = {message.key for message in current}
    by_age = sorted(catalog.messages, key=lambda message: message.obsolete)
    obsolete = _obsolete(by_age, kept)
    return replace(catalog, messages=(*current, *obsolete))


def new_catalog(template: Catalog, locale: str, plural_forms: str) -> Catalog:
    """An empty catalog for a locale; its header says who has looked at the translation so far."""
    fields = (
        *template.header.fields,
        ("Language", locale),
        ("Plural-Forms", plural_forms),
        ("X-Medical-Review", "pending"),
    )
    return Catalog(template.document_id, locale, (), Header(fields))


def _updated(source: Message, catalog: Catalog, template: Catalog) -> Message:
    known = catalog.get(source.key)
    if known is None or not known.msgstr:
        known = _obsolete_twin(source, catalog) or known
    if known is not None and known.msgstr:
        return _merged(source, known)
    near = _nearest(source, catalog, template)
    if near is not None:
        return _as_fuzzy(source, near)
    return _merged(source, known) if known else source


def _obsolete_twin(source: Message, catalog: Catalog) -> Message | None:
    return next(
        (found for found in catalog.messages if found.key == source.key and found.msgstr), None
    )


def _merged(source: Message, known: Message) -> Message:
    """The source's references, comments and flags with the translator's own work."""
    own_flags = tuple(flag for flag in known.flags if flag in _TRANSLATORS_FLAGS)
    return replace(
        source,
        msgstr=known.msgstr,
        flags=(*own_flags, *source.flags),
        translator_comments=known.translator_comments,
        previous_msgid=known.previous_msgid,
        previous_msgctxt=known.previous_msgctxt,
        line=known.line,
    )


def _nearest(source: Message, catalog: Catalog, template: Catalog) -> Message | None:
    """The translated message most like the source; one that has left the source goes first."""
    # A fuzzy translation is a guess already; a guess from a guess would also grow at every update.
    candidates = [
        message for message in catalog.messages if message.msgstr and FUZZY not in message.flags
    ]
    found = process.extract(
        source.msgid,
        [candidate.msgid for candidate in candidates],
        scorer=fuzz.ratio,
        score_cutoff=FUZZY_THRESHOLD,
        limit=5,
    )
    ranked = sorted(
        (template.get(candidates[index].key) is not None, -score, index)
        for _text, score, index in found
    )
    return candidates[ranked[0][2]] if ranked else None


def _as_fuzzy(source: Message, near: Message) -> Message:
    return replace(
        source,
        msgstr=near.msgstr,
        flags=(FUZZY, *source.flags),
        translator_comments=near.translator_comments,
        previous_msgid=near.msgid,
        previous_msgctxt=near.msgctxt,
    )


def _obsolete(messages: Iterable[Message], kept: set[MessageKey]) -> tuple[Message, ...]:
    """The messages that left the source and are worth keeping, each once."""
    gone: dict[MessageKey, Message] = {}
    # Current messages come first: of two with one key, the obsolete one is the older.
    for message in messages:
        if message.key not in kept and message.msgstr:
            gone.setdefault(message.key, _retired(message))
    return tuple(gone.values())


def _retired(message: Message) -> Message:
    return replace(
        message,
        obsolete=True,
        references=(),
        extracted_comments=(),
        # Of an obsolete message, some tools keep the previous one and some do not.
        previous_msgid=None,
        previous_msgctxt=None,
    )
