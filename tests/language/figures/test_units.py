import pytest

from pipeline.language.figures.units import are_neighbours, converted, periods, units


@pytest.mark.parametrize(
    ("locale", "names", "unit"),
    [
        ("fr", ["mg", "milligrammes"], "mg"),
        ("en", ["mg", "milligrams"], "mg"),
        ("ar", ["ملغ", "مغ", "مليغرام", "mg"], "mg"),
        ("es", ["%", "por ciento"], "%"),
        ("de", ["Stunden", "h"], "hour"),
        ("ru", ["мг", "миллиграмм"], "mg"),
        ("en", ["mcg", "µg", "μg", "micrograms"], "µg"),
        ("en", ["ml", "millilitres", "milliliters"], "ml"),
        ("en", ["litre", "liters"], "l"),
    ],
)
def test_one_unit_has_many_names(locale: str, names: list[str], unit: str) -> None:
    assert {units(locale).get(name.casefold()) for name in names} == {unit}


def test_a_spanish_preposition_is_no_year() -> None:
    assert "a" not in units("es")


def test_the_same_duration_in_another_unit() -> None:
    assert set(converted("14", "day")) == {"2", "336"}
    assert set(converted("2", "week")) == {"14", "15"}
    assert converted("24", "month") == ("2",)
    assert converted("5", "mg") == ()
    assert converted("9" * 5000, "day") == ()
    assert are_neighbours("day", "week")
    assert not are_neighbours("day", "month")


def test_words_that_say_how_often() -> None:
    assert periods("en")["daily"] == periods("fr")["quotidien"] == periods("ar")["يوميا"] == "day"
