"""What two checks could see is reported by one of them."""

from pipeline.checks.run import run
from pipeline.checks.table import CHECKS
from tests.checks.small_project import subjects_of

PAGE = "---\ntitle: Vos soins\n---\n\nPrenez ce remède le soir.\n\nGardez ce remède au frais.\n"
TERMS = """
concepts:
  - id: medicine
    terms:
      fr: [{text: remède, status: preferred}]
      fr@simple: [{text: remède, status: preferred}, {text: médicament, status: admitted}]
      en: [{text: medicine, status: preferred}, {text: drug, status: admitted}]
"""
EASY = """
msgid "Prenez ce remède le soir."
msgstr "Prenez ce remède le soir."

msgid "Gardez ce remède au frais."
msgstr "Gardez ce médicament au frais."
"""
ENGLISH = """
msgid "Prenez ce remède le soir."
msgstr "Take this medicine in the evening."

msgid "Gardez ce remède au frais."
msgstr "Keep this drug cool."
"""
_MIXED = {"readability.mixed-terms", "terminology.mixed-translation"}


def _mixed(locale: str, catalog: str) -> list[str]:
    found = run(subjects_of(PAGE, {locale: catalog}, TERMS), CHECKS)
    return [each.check_id for each in found if each.check_id in _MIXED and each.locale == locale]


def test_two_words_for_one_thing_are_reported_once() -> None:
    assert _mixed("fr@simple", EASY) == ["readability.mixed-terms"]
    assert _mixed("en", ENGLISH) == ["terminology.mixed-translation"]
