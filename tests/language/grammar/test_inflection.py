from __future__ import annotations

import pytest

from pipeline.language.grammar.inflection import forms_of
from pipeline.language.grammar.participles import names_a_state, participle, tells_the_past


@pytest.mark.parametrize(
    ("form", "listed"),
    [
        ("effectuez", "effectuer"),
        ("effectuées", "effectuer"),
        ("remplie", "remplir"),
        ("pathologies", "pathologie"),
        ("du", "de"),
        ("aux", "à"),
        ("vous", "se"),
    ],
)
def test_forms_a_word_is_listed_under(form: str, listed: str) -> None:
    assert listed in forms_of(form, "fr")


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("prescrites", "prescrit"),
        ("enlevée", "enlevé"),
        ("finis", "fini"),
        ("santé", ""),
        ("lundi", ""),
        ("malade", ""),
    ],
)
def test_participles_are_told_from_nouns(form: str, expected: str) -> None:
    assert participle(form) == expected


def test_kinds_of_participles() -> None:
    assert tells_the_past("venues")
    assert not tells_the_past("soignées")
    assert names_a_state("fermée")
    assert not names_a_state("prescrite")
