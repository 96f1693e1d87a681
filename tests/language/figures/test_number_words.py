import pytest

from pipeline.checks.translation_reading import read_text
from pipeline.language.figures.number_words import number_words


@pytest.mark.parametrize(
    ("text", "locale", "values"),
    [
        ("deux comprimés", "fr", ["2"]),
        ("vingt-quatre heures", "fr", ["24"]),
        ("twice a day for thirty-six hours", "en", ["36", "2"]),
        ("treinta y cinco pacientes", "es", ["35"]),
        ("ventiquattro ore", "it", ["24"]),
        ("trinta e dois dias", "pt", ["32"]),
        ("dreimal in vierundzwanzig Stunden", "de", ["3", "24"]),
        ("ثلاثة أيام", "ar", ["3"]),
        ("مرتين", "ar", ["2"]),
        ("stade III, type I", "fr", ["3", "1"]),
        ("I am in pain, INTRAVENOUS", "en", []),
        ("un essai", "fr", []),
    ],
)
def test_numbers_in_letters(text: str, locale: str, values: list[str]) -> None:
    assert [value for _word, value in read_text(text, locale).sure_numbers] == values


def test_words_that_may_be_numbers_are_kept_apart() -> None:
    assert "second" not in number_words("en").sure
    assert read_text("the second half", "en").possible_numbers == {"2", "0.5", "30", "50"}


def test_a_language_that_is_not_known_has_none() -> None:
    assert number_words("ru").sure == {}
    assert read_text("два", "ru").sure_numbers == ()
