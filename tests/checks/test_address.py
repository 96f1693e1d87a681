"""Addresses whose language may change, and whose country may not."""

from __future__ import annotations

import pytest

from pipeline.checks.run import run
from pipeline.checks.translation.address import Address
from tests.checks.seeded_catalogs import around, subject


@pytest.mark.parametrize(
    ("source", "translation", "kept"),
    [
        ("https://www.example.fr/fr/soins", "https://www.example.fr/de/soins", True),
        ("https://fr.example.org/a", "https://de.example.org/a", True),
        ("https://www.example.fr/fr", "https://www.example.fr/de", True),
        ("https://www.example.fr/a", "https://www.example.de/a", False),
        ("https://www.example.fr", "https://www.example.de", False),
        ("https://example.fr/fr/a", "https://example.de/de/a", False),
        ("www.example.fr/fr/a", "www.example.fr/de/a", True),
        ("https://fr/a", "https://de/a", False),
    ],
)
def test_the_language_of_an_address_may_change(
    source: str, translation: str, *, kept: bool
) -> None:
    made = subject(f"Lisez {source} ici.", f"Lesen Sie {translation} hier.", "de", around())
    assert bool(run([made], [Address()])) is not kept
