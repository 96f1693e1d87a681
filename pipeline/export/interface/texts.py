"""The interface's catalogs as files, and as the gettext functions that templates call."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files

from pipeline.model.catalog import Catalog, MessageState

TEMPLATE = "limpide.pot"


def catalog_text(name: str) -> str | None:
    """A file of this folder, such as `fr.po` or `limpide.pot`, or None where there is none."""
    resource = files(__package__) / name
    return resource.read_text("utf-8") if resource.is_file() else None


@dataclass(frozen=True, slots=True)
class Interface:
    """Gettext functions over a catalog; a message without translation stays in English.

    The interface's sentences are worded so that none needs a plural form ("Passages: 3"), and a
    message therefore has one translation.
    """

    catalog: Catalog

    def gettext(self, message: str) -> str:
        """The translation of a message."""
        return self._translated(None, message)

    def pgettext(self, context: str, message: str) -> str:
        """The translation of a message that means something else in other contexts."""
        return self._translated(context, message)

    def _translated(self, context: str | None, message: str) -> str:
        found = self.catalog.get((context, message))
        if found is None or found.state is not MessageState.TRANSLATED:
            return message
        return found.msgstr
