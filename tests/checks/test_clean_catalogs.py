"""Catalogs that people reviewed and published: hardly anything in them may be called an error.

They are those that the wheels of Django and Sphinx bring: plain texts, translated from English.
"""

from __future__ import annotations

from pathlib import Path

import polib
import pytest

from pipeline.checks.run import run
from pipeline.checks.table import CHECKS
from pipeline.model.finding import Severity
from tests.checks.reviewed_catalogs import reviewed
from tests.checks.seeded_catalogs import around, subject

LOCALES = ("fr", "es", "it", "ar")
MESSAGES_PER_ERROR = 200
SHIPPED = Path(__file__).parents[2] / "locales"


@pytest.mark.parametrize("locale", LOCALES)
def test_reviewed_catalogs_have_hardly_an_error(locale: str) -> None:
    project = around("en")
    messages = list(reviewed(locale))
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
