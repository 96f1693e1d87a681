"""Code that a translation writes as plain text is still there for its reader."""

import pytest

from pipeline.checks.translation.broken_markup import BrokenMarkup
from tests.checks.seeded_catalogs import around, subject


@pytest.mark.parametrize(
    ("translation", "faults"),
    [
        ("Write `version` there.", 0),
        ("Write “version” there.", 0),
        ("Write the number there.", 1),
    ],
)
def test_only_code_that_is_gone_is_missed(translation: str, faults: int) -> None:
    made = subject("Écrivez `version` à cet endroit.", translation, "en", around())
    assert len([*BrokenMarkup().observe(made)]) == faults
