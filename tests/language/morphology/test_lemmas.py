import pytest

from pipeline.language.morphology.lemmas import forms_in_term, forms_in_text, is_form_of_another


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
        ("مريض", "مرضاهم", "ar"),
        ("19", "١٩", "ar"),
        ("حالة", "الحالتان", "ar"),
        ("بها", "بهما", "ar"),
        ("سعل", "تسعلون", "ar"),
        ("infecção", "infeções", "pt"),
        ("contato", "contactos", "pt"),
        ("em", "numa", "pt"),
        ("тест", "тестами", "ru"),
        ("kanker", "kankers", "nl"),
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


@pytest.mark.parametrize(
    ("term", "word"),
    [
        ("تجربة", "التجارب"),
        ("نتيجة", "نتائجه"),
        ("منديل", "مناديل"),
        ("عامل", "العوامل"),
        ("دواء", "وأدويتكم"),
        ("سطح", "بالأسطح"),
        ("مستشفى", "للمستشفيات"),
        ("مناعة", "مناعتكم"),
    ],
)
def test_arabic_plurals_and_clitics_are_known(term: str, word: str) -> None:
    assert forms_in_term(term, "ar") & forms_in_text(word, "ar")


@pytest.mark.parametrize(
    ("word", "locale", "expected"),
    [("mers", "fr", True), ("covid", "fr", False), ("amm", "fr", False), ("aids", "en", True)],
)
def test_forms_of_other_words(word: str, locale: str, *, expected: bool) -> None:
    assert is_form_of_another(word, locale) is expected


def test_languages_without_lemmas_match_the_word_itself() -> None:
    assert forms_in_term("dokter", "mt") & forms_in_text("Dokter", "mt")
