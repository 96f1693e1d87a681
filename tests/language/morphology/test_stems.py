import pytest

from pipeline.language.morphology.stems import has_stems, stem


@pytest.mark.parametrize(
    ("word", "other", "language"),
    [
        ("коронавирусная", "коронавирусной", "ru"),
        ("kankers", "kanker", "nl"),
        ("sykehuset", "sykehus", "nb"),
    ],
)
def test_inflections_share_a_stem(word: str, other: str, language: str) -> None:
    assert has_stems(language)
    assert stem(word, language) == stem(other, language)


@pytest.mark.parametrize("language", ["mt", "ar", "fr"])
def test_other_languages_have_none(language: str) -> None:
    assert not has_stems(language)
    assert stem("mots", language) == "mots"
