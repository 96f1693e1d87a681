"""Templates + catalogs of a locale -> these catalogs brought up to date, no translation lost."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain

from pipeline.catalog.updating.candidates import LocaleState
from pipeline.catalog.updating.carrying import with_forms
from pipeline.catalog.updating.explanation import explanation
from pipeline.catalog.updating.matching import Matcher
from pipeline.catalog.updating.memory import TranslationMemory, memory_units
from pipeline.catalog.updating.origin import memory_origin
from pipeline.catalog.updating.proposal import Languages
from pipeline.catalog.updating.retired import with_retired
from pipeline.model.catalog import Catalog, Header, Message
from pipeline.model.memory import MemoryUnit
from pipeline.model.value import replace

_FORMS = re.compile(r"nplurals\s*=\s*(\d+)")


def update(catalog: Catalog, template: Catalog, source_locale: str = "fr") -> Catalog:
    """Bring one catalog up to date with its template, from its own translations alone.

    Args:
        catalog: the locale's catalog as translators left it.
        template: the document's template, its comments for this locale.
        source_locale: the language of the template's texts.

    Returns:
        What `update_locale` gives for a project of one document.
    """
    languages = Languages(source_locale, catalog.locale or source_locale)
    (updated,) = update_locale({template.document_id: catalog}, (template,), languages)
    return updated


def update_locale(
    catalogs: Mapping[str, Catalog],
    templates: Iterable[Catalog],
    languages: Languages,
    *,
    units: Iterable[MemoryUnit] = (),
    origin: Callable[[str], str] = str,
) -> tuple[Catalog, ...]:
    """Bring the catalogs of a locale up to date with their templates.

    Args:
        catalogs: for the document id of each template, its catalog as translators left it, with
            the messages it inherits (`heirs.inherited`).
        templates: every document's template, its comments for this locale.
        languages: the language of the sources, and the locale.
        units: what else the translation memory knows, from TMX files.
        origin: gives the path of the catalog of a document id, for the comments of translators.

    Returns:
        A catalog for each template: its messages in its order with the catalogs' translations. A
        message whose source changed, or that the memory knows a similar text of, gets a proposal:
        marked fuzzy, with the old source as its previous msgid and comments that say what changed
        and where the proposal is from. Messages that left the source stay at the end as obsolete
        ones. Updating twice gives the same catalogs as updating once.
    """
    by_id = {template.document_id: template for template in templates}
    own = {name: catalogs[name] for name in by_id}
    extra = tuple(units)
    memory = TranslationMemory(chain(memory_units(own.values(), origin), extra))
    matcher = Matcher(LocaleState(own, by_id, memory, languages, origin))
    updated = [_updated(own[name], template, matcher) for name, template in by_id.items()]
    after = TranslationMemory(chain(memory_units(updated, origin), extra))
    return tuple(
        _explained(catalog, after, languages, origin(catalog.document_id)) for catalog in updated
    )


def new_catalog(template: Catalog, locale: str, plural_forms: str) -> Catalog:
    """An empty catalog for a locale; its header says who has looked at the translation so far."""
    fields = (
        *template.header.fields,
        ("Language", locale),
        ("Plural-Forms", plural_forms),
        ("X-Medical-Review", "pending"),
    )
    return Catalog(template.document_id, locale, (), Header(fields))


def _updated(catalog: Catalog, template: Catalog, matcher: Matcher) -> Catalog:
    found = _FORMS.search(catalog.header.field("Plural-Forms"))
    matched = (matcher.matched(source, template.document_id) for source in template.messages)
    current = tuple(with_forms(message, int(found[1])) if found else message for message in matched)
    # Current messages come first: of two with one key, the obsolete one is the older.
    by_age = sorted(catalog.messages, key=lambda message: message.obsolete)
    return replace(catalog, messages=with_retired(current, by_age))


def _explained(
    catalog: Catalog, memory: TranslationMemory, languages: Languages, origin: str
) -> Catalog:
    """The catalog with comments about its proposals, made anew from what it holds alone."""

    def comments(message: Message) -> Iterator[str]:
        yield from message.extracted_comments
        yield from memory_origin(message, memory, languages, origin)
        yield from explanation(message, languages.source)

    return replace(
        catalog,
        messages=tuple(
            replace(message, extracted_comments=tuple(comments(message)))
            if "fuzzy" in message.flags and not message.obsolete
            else message
            for message in catalog.messages
        ),
    )
