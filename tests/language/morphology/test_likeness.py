import pytest

from pipeline.language.morphology.likeness import are_one_word


@pytest.mark.parametrize(
    ("first", "second", "locale"),
    [
        ("infirmier", "infirmière", "fr"),
        ("trabajador social", "trabajadora social", "es"),
        ("essai", "essai clinique", "fr"),
        ("ممرض", "ممرضة", "ar"),
    ],
)
def test_one_word(first: str, second: str, locale: str) -> None:
    assert are_one_word(first, second, locale)
    assert are_one_word(second, first, locale)


@pytest.mark.parametrize(
    ("first", "second", "locale"),
    [
        ("medicamento", "fármaco", "es"),
        ("essai clinique", "étude clinique", "fr"),
        ("oncologue", "médecin spécialiste du cancer", "fr"),
    ],
)
def test_two_words(first: str, second: str, locale: str) -> None:
    assert not are_one_word(first, second, locale)
