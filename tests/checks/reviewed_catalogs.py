"""Catalogs that people reviewed and published: those in the wheels of Django and Sphinx.

They are plain texts, translated from English.
"""

from __future__ import annotations

from importlib.metadata import files
from pathlib import Path
from typing import TYPE_CHECKING

import polib

if TYPE_CHECKING:
    from collections.abc import Iterator

WHEELS = ("django", "sphinx")


def reviewed(locale: str) -> Iterator[tuple[str, str]]:
    """The texts and translations of all catalogs of a locale, the last plural form of each."""
    for path in reviewed_files(locale):
        yield from _translated(path)


def reviewed_files(locale: str) -> Iterator[Path]:
    """The catalogs of a locale."""
    folder = f"/{locale}/LC_MESSAGES/"
    for wheel in WHEELS:
        for path in files(wheel) or ():
            if path.suffix == ".po" and folder in f"/{path}":
                yield Path(str(path.locate()))


def _translated(path: Path) -> Iterator[tuple[str, str]]:
    for entry in polib.pofile(str(path)).translated_entries():
        plural = entry.msgstr_plural
        if plural:
            yield entry.msgid_plural, plural[max(plural)]
        else:
            yield entry.msgid, entry.msgstr
