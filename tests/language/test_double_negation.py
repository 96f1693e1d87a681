from __future__ import annotations

import pytest

from pipeline.language.double_negation import denies_twice, may_deny_twice, stands_for_both
from pipeline.language.negation import negation

TWICE = "N’arrêtez pas le traitement sans nous appeler."


@pytest.mark.parametrize(
    ("translation", "locale", "lost"),
    [
        ("Stop the treatment without calling us.", "en", True),
        ("Interrompa o tratamento sem nos ligar.", "pt", True),
        ("Non interrompa il trattamento dopo averci chiamato.", "it", True),
        ("Do not stop the treatment without calling us.", "en", False),
        ("Do not stop the treatment before calling us.", "en", False),
        ("Do not stop the treatment on your own.", "en", False),
        ("Setzen Sie die Behandlung niemals eigenmächtig ab.", "de", False),
        ("Call us before you stop the treatment.", "en", False),
    ],
)
def test_one_negation_of_two_is_lost(translation: str, locale: str, *, lost: bool) -> None:
    written = negation(translation, locale)
    assert stands_for_both(written, negation(TWICE, "fr")) is lost


def test_concord_and_lists_are_one_negation() -> None:
    for text in ("Sans aucune douleur.", "Sans sel ni sucre.", "Vous ne venez que sans fièvre."):
        assert not denies_twice(negation(text, "fr"))


def test_the_quick_look_misses_no_double_negation() -> None:
    assert may_deny_twice(TWICE, "fr")
    assert may_deny_twice("Stop without asking.", "en")
    assert not may_deny_twice("N’arrêtez pas.", "fr")
