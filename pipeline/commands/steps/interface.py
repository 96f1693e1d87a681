"""The exporters' own texts: shipped in some languages, translated by the project in others."""

from __future__ import annotations

from pathlib import PurePosixPath

from pipeline.catalog.po.po import parse_po
from pipeline.commands.steps.catalogs import INTERFACE, catalog_path
from pipeline.config import Config
from pipeline.export.interface.texts import TEMPLATE, catalog_text
from pipeline.language.locale import base_language
from pipeline.model.catalog import Catalog, MessageState
from pipeline.model.errors import PipelineError
from pipeline.workspace import Workspace


def shipped_interface(locale: str) -> Catalog | None:
    """The interface in a locale, else in its language, as Limpide ships it, or None."""
    for candidate in dict.fromkeys((locale, base_language(locale))):
        text = catalog_text(f"{candidate}.po")
        if text is not None:
            return parse_po(text.encode(), PurePosixPath(f"{candidate}.po"), INTERFACE, candidate)
    return None


def interface_template() -> Catalog:
    """The interface's texts, to be translated by projects in languages that Limpide lacks."""
    text = catalog_text(TEMPLATE)
    if text is None:
        raise FileNotFoundError(TEMPLATE)
    return parse_po(text.encode(), PurePosixPath(TEMPLATE), INTERFACE, None)


def interface_catalog(workspace: Workspace, config: Config, locale: str) -> Catalog:
    """The interface's texts in a locale: the project's own catalog, else the one shipped.

    Raises:
        PipelineError: if some of them are not translated. English words in the midst of another
            language could be read for part of the page.
    """
    path = catalog_path(config, locale, INTERFACE)
    if not workspace.exists(path):
        shipped = shipped_interface(locale)
        if shipped is None:
            raise PipelineError(
                f'the words around the pages (menu, notices) are not translated into "{locale}"',
                remedy='Run "limpide update" and translate this catalog',
                path=path,
            )
        return shipped
    catalog = parse_po(workspace.read_bytes(path), path, INTERFACE, locale)
    for message in catalog.current:
        if message.state is not MessageState.TRANSLATED:
            raise PipelineError(
                f'"{message.msgid}", a text around the pages, is not translated',
                remedy="Translate every message of this catalog",
                path=path,
                line=message.line or None,
            )
    return catalog
