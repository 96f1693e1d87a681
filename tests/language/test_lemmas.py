import pytest

from pipeline.language.lemmas import forms_in_term, forms_in_text


@pytest.mark.parametrize(
    ("term", "word", "locale"),
    [
        ("monoclonal", "monoclonaux", "fr"),
        ("chimiothérapie", "Chimiothérapies", "fr"),
        ("métastatique", "métastatiques", "fr"),
        ("tumoral", "tumorales", "fr"),
        ("antibody", "antibodies", "en"),
        ("biopsy", "biopsies", "en"),
        ("célula", "células", "es"),
        ("monoclonal", "monoclonales", "es"),
        ("anticorpo", "anticorpi", "it"),
        ("monoclonale", "monoclonali", "it"),
        ("خلية", "الخلايا", "ar"),
        ("مناعي", "المناعية", "ar"),
        ("علاج", "بالعلاج", "ar"),
        ("جسم", "جسمكم", "ar"),
        ("ورم", "والأورام", "ar"),
    ],
)
def test_inflected_words_are_found(term: str, word: str, locale: str) -> None:
    assert forms_in_term(term, locale) & forms_in_text(word, locale)


@pytest.mark.parametrize(
    ("term", "word", "locale"),
    [
        ("rein", "reine", "fr"),
        ("sel", "selle", "fr"),
        ("immuno", "immunothérapie", "fr"),
        ("cell", "cellular", "en"),
        ("علاج", "مريض", "ar"),
    ],
)
def test_other_words_are_not(term: str, word: str, locale: str) -> None:
    assert not forms_in_term(term, locale) & forms_in_text(word, locale)


def test_languages_without_lemmas_match_the_word_itself() -> None:
    assert forms_in_term("dokter", "mt") & forms_in_text("Dokter", "mt")
