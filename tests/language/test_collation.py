import pytest

from pipeline.language.collation import initial, sort_key


@pytest.mark.parametrize(
    ("locale", "ordered"),
    [
        ("fr", ["eau", "écho", "essai", "étude", "nez", "Œdème", "os"]),
        ("es", ["nube", "nz", "ñame", "oído", "órgano"]),
        ("ar", ["إبرة", "أشعة", "ألم", "دم"]),
        ("en", ["T cell", "tea", "test"]),
    ],
)
def test_words_stand_where_readers_look_for_them(locale: str, ordered: list[str]) -> None:
    mixed = ordered[::-1]
    assert sorted(mixed, key=lambda word: sort_key(word, locale)) == ordered


@pytest.mark.parametrize(
    ("word", "locale", "letter"),
    [
        ("écho", "fr", "E"),
        ("ñame", "es", "Ñ"),
        ("« x »", "fr", "X"),
        ("ألم", "ar", "ا"),
        ("", "fr", "#"),
    ],
)
def test_the_initial_is_a_plain_letter(word: str, locale: str, letter: str) -> None:
    assert initial(word, locale) == letter
