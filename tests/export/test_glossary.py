from __future__ import annotations

from pipeline.export.glossary import glossary, has_glossary
from tests.export.samples import Sample


def test_the_glossary_gives_approved_terms_and_their_variants() -> None:
    letters = glossary(Sample().publication("fr"))
    assert [letter.initial for letter in letters] == ["C", "F"]
    cancer, fatigue = (letter.entries[0] for letter in letters)
    assert fatigue.term.text == "fatigue"
    assert [variant.text for variant in fatigue.variants] == ["épuisement"]
    assert fatigue.meaning.text == "Un grand manque d’énergie."
    assert cancer.variants == ()


def test_a_definition_that_is_not_translated_keeps_its_language() -> None:
    cancer, fatigue = (letter.entries[0] for letter in glossary(Sample().publication("en")))
    assert (cancer.term.locale, cancer.meaning.locale) == ("en", "fr")
    assert fatigue.meaning.locale == "en"


def test_a_locale_without_terms_has_no_glossary() -> None:
    publication = Sample().publication("ar")
    assert glossary(publication) == ()
    assert not has_glossary(publication, "ar")
    assert has_glossary(publication, "en")
