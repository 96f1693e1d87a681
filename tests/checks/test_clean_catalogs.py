"""Catalogs that people reviewed and published: hardly anything in them may be called an error.

They are those that the wheels of Django and Sphinx bring: plain texts, translated from English.
"""

from __future__ import annotations

from importlib.metadata import files
from pathlib import Path
from typing import TYPE_CHECKING

import polib
import pytest

from pipeline.checks.run import run
from pipeline.checks.table import CHECKS
from pipeline.model.finding import Severity
from tests.checks.seeded_catalogs import around, subject

if TYPE_CHECKING:
    from collections.abc import Iterator

WHEELS = ("django", "sphinx")
LOCALES = ("fr", "es", "it", "ar")
MESSAGES_PER_ERROR = 200
SHIPPED = Path(__file__).parents[2] / "locales"


def _reviewed(locale: str) -> Iterator[tuple[str, str]]:
    """The texts and translations of all catalogs of a locale, the last plural form of each."""
    ending = f"/{locale}/LC_MESSAGES/"
    for wheel in WHEELS:
        paths = [path for path in files(wheel) or () if path.suffix == ".po"]
        for path in paths:
            if ending in f"/{path}":
                yield from _translated(Path(str(path.locate())))


def _translated(path: Path) -> Iterator[tuple[str, str]]:
    for entry in polib.pofile(str(path)).translated_entries():
        plural = entry.msgstr_plural
        if plural:
            yield entry.msgid_plural, plural[max(plural)]
        else:
            yield entry.msgid, entry.msgstr


@pytest.mark.parametrize("locale", LOCALES)
def test_reviewed_catalogs_have_hardly_an_error(locale: str) -> None:
    project = around("en")
    messages = list(_reviewed(locale))
    assert len(messages) > 500
    found = {
        text: [(each.check_id, each.observation.message) for each in errors]
        for text, translation in messages
        if (
            errors := [
                finding
                for finding in run([subject(text, translation, locale, project)], CHECKS)
                if finding.severity is Severity.ERROR
            ]
        )
    }
    assert len(found) * MESSAGES_PER_ERROR < len(messages), found


def test_what_this_project_publishes_has_no_finding_and_no_suppression() -> None:
    project = around()
    for path in sorted(SHIPPED.glob("*/LC_MESSAGES/**/*.po")):
        locale = path.relative_to(SHIPPED).parts[0]
        for entry in polib.pofile(str(path)):
            made = subject(entry.msgid, entry.msgstr, locale, project, flags=tuple(entry.flags))
            safety = [check for check in CHECKS if check.id.startswith("translation.")]
            assert not run([made], safety), f"{path}:{entry.linenum}"
            assert "limpide: ignore" not in entry.tcomment
