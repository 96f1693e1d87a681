"""Catalogs whose document is gone: which document takes their translations over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from pipeline.catalog.retired import held_translations, is_translated
from pipeline.model.catalog import Catalog, Header

_PROJECT = "Project-Id-Version"


def heirs(catalogs: Mapping[str, Catalog], templates: Mapping[str, Catalog]) -> dict[str, str]:
    """Find the heir of each catalog that has no template any more.

    Args:
        catalogs: a locale's catalogs by document id.
        templates: all templates by document id, in their order.

    Returns:
        Document id that is gone -> document id that takes over: the document that lacks most of
        the texts that the catalog translates (a page renamed, split or put into another), else the
        one that holds most of its translations already. A catalog that nothing matches has no heir.
    """
    found: dict[str, str] = {}
    for name, catalog in catalogs.items():
        if name not in templates:
            heir = _in_need(catalog, catalogs, templates) or _in_possession(
                catalog, catalogs, templates
            )
            if heir is not None:
                found[name] = heir
    return found


def inherited(
    catalogs: Mapping[str, Catalog], heir_of: Mapping[str, str], empty: Mapping[str, Catalog]
) -> dict[str, Catalog]:
    """The catalogs of the documents that are there, with the messages they inherit.

    Args:
        catalogs: a locale's catalogs by document id.
        heir_of: what `heirs` found.
        empty: for each document that is there, in their order, a catalog without messages.

    Returns:
        Each document's catalog; one that had none gets the header of the first it inherits from.
        A message may stand in it several times: an update makes one of them.
    """
    given: dict[str, list[Catalog]] = {}
    for name, heir in heir_of.items():
        given.setdefault(heir, []).append(catalogs[name])
    made = {}
    for name, fresh in empty.items():
        sources = [*([catalogs[name]] if name in catalogs else []), *given.get(name, ())]
        header = _renamed(sources[0].header, sources[0].document_id, name) if sources else None
        messages = tuple(message for source in sources for message in source.messages)
        made[name] = replace(fresh, messages=messages, header=header or fresh.header)
    return made


def _in_need(
    catalog: Catalog, catalogs: Mapping[str, Catalog], templates: Mapping[str, Catalog]
) -> str | None:
    texts = {message.msgid for message in catalog.messages}
    needed = {name: len(texts & _lacking(name, catalogs, templates)) for name in templates}
    best = max(needed, key=lambda name: (needed[name], name not in catalogs), default=None)
    return best if best is not None and needed[best] else None


def _lacking(
    name: str, catalogs: Mapping[str, Catalog], templates: Mapping[str, Catalog]
) -> set[str]:
    """The texts of a document that its own catalog has no translation of."""
    wanted = {message.msgid for message in templates[name].messages}
    own = catalogs[name].current if name in catalogs else ()
    return wanted - {message.msgid for message in own if is_translated(message)}


def _in_possession(
    catalog: Catalog, catalogs: Mapping[str, Catalog], templates: Mapping[str, Catalog]
) -> str | None:
    """Of a catalog left behind by an update that was interrupted: who has its translations."""
    own = _translations((catalog,))
    held = {name: _translations((catalogs[name],)) for name in catalogs if name in templates}
    if not own or not own <= set[object]().union(*held.values()):
        return None
    return max(held, key=lambda name: len(own & held[name]))


def _translations(catalogs: Iterable[Catalog]) -> set[object]:
    return {
        held
        for catalog in catalogs
        for message in catalog.messages
        if is_translated(message)
        for held in held_translations(message)
    }


def _renamed(header: Header, old: str, new: str) -> Header:
    fields = tuple(
        (name, new if name == _PROJECT and value == old else value) for name, value in header.fields
    )
    return replace(header, fields=fields)
