import pytest

from pipeline.language.locale import bcp47, list_separator
from pipeline.language.tags import from_bcp47


@pytest.mark.parametrize(
    ("tag", "locale"),
    [
        ("es", "es"),
        ("ES", "es"),
        ("pt-br", "pt_BR"),
        ("pt_BR", "pt_BR"),
        ("fr-simple", "fr@simple"),
        ("fr-x-simple", "fr@simple"),
        ("fr-CA-simple", "fr_CA@simple"),
        ("zh-hans", "zh_Hans"),
        ("es-419", "es_419"),
    ],
)
def test_tags_of_other_programs(tag: str, locale: str) -> None:
    assert from_bcp47(tag) == locale


@pytest.mark.parametrize(
    ("tag", "known", "locale"),
    [
        ("es-ES", ("en", "es"), "es"),
        ("es-ES", ("es", "es_ES"), "es_ES"),
        ("pt-BR", ("pt-BR",), "pt-BR"),
        ("fr-simple", ("fr", "fr@simple"), "fr@simple"),
        ("fr-simple", ("fr",), "fr@simple"),
        ("zh-Hant", ("zh",), "zh_Hant"),
        ("de", ("es",), "de"),
    ],
)
def test_tags_are_known_locales_where_that_is_no_guess(
    tag: str, known: tuple[str, ...], locale: str
) -> None:
    assert from_bcp47(tag, known) == locale


@pytest.mark.parametrize("locale", ["es", "pt_BR", "fr@simple", "zh_Hans"])
def test_a_locale_survives_its_tag(locale: str) -> None:
    assert from_bcp47(bcp47(locale)) == locale


def test_spreadsheets_put_semicolons_where_the_decimal_mark_is_a_comma() -> None:
    assert [list_separator(locale) for locale in ("fr", "es", "it", "en", "ar", "fr@simple")] == [
        *(";;;"),
        *(",,"),
        ";",
    ]
