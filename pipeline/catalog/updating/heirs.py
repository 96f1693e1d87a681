"""Catalogs whose document is gone: which document takes their translations over."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.catalog.updating.retired import is_translated
from pipeline.model.catalog import Catalog, Header, Message, MessageKey
from pipeline.model.value import replace

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
    catalogs: Mapping[str, Catalog],
    heir_of: Mapping[str, str],
    templates: Mapping[str, Catalog],
    empty: Mapping[str, Catalog],
) -> dict[str, Catalog]:
    """The catalogs of the documents that are there, with the messages they inherit.

    Args:
        catalogs: a locale's catalogs by document id.
        heir_of: what `heirs` found.
        templates: all templates by document id, in their order.
        empty: for each of them, a catalog without messages.

    Returns:
        For each template, its document's catalog; one that had none gets the header of the first
        catalog it is the heir of. A message of a document that is gone goes to each document that
        lacks it, else to the heir. It may stand in a catalog several times: an update makes one
        of them.
    """
    given: dict[str, list[Message]] = {name: [] for name in templates}
    headers = {name: catalog.header for name, catalog in empty.items()}
    lacked = _lacked(catalogs, templates)
    for gone, heir in reversed(list(heir_of.items())):
        headers[heir] = _renamed(catalogs[gone].header, gone, heir)
    for gone, heir in heir_of.items():
        for message in catalogs[gone].messages:
            for name in lacked.get(message.key, (heir,)):
                given[name].append(message)
    return {
        name: replace(
            catalogs.get(name, replace(empty[name], header=headers[name])),
            messages=(*(catalogs[name].messages if name in catalogs else ()), *given[name]),
        )
        for name in templates
    }


def _lacked(
    catalogs: Mapping[str, Catalog], templates: Mapping[str, Catalog]
) -> dict[MessageKey, list[str]]:
    """For each key that documents have no translation of, these documents."""
    lacked: dict[MessageKey, list[str]] = {}
    for name, template in templates.items():
        own = catalogs[name].current if name in catalogs else ()
        held = {message.key for message in own if is_translated(message)}
        for message in template.messages:
            if message.key not in held:
                lacked.setdefault(message.key, []).append(name)
    return lacked


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
    """Of a catalog left behind by an interrupted update or by a merge: who has its messages.

    Git keeps the old file where one branch renamed a page and another corrected a translation.
    """
    own = _translated_keys(catalog)
    held = {
        name: len(own & _translated_keys(catalogs[name])) for name in catalogs if name in templates
    }
    best = max(held, key=lambda name: held[name], default=None)
    return best if best is not None and held[best] > len(own) / 2 else None


def _translated_keys(catalog: Catalog) -> set[MessageKey]:
    return {message.key for message in catalog.messages if is_translated(message)}


def _renamed(header: Header, old: str, new: str) -> Header:
    fields = tuple(
        (name, new if name == _PROJECT and value == old else value) for name, value in header.fields
    )
    return replace(header, fields=fields)
