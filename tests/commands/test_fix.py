"""limpide check --fix: what is certain is mended, once, and nothing else changes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.commands.small_project import SmallProject

CATALOG = "locales/en/LC_MESSAGES/fiches/premiere-fiche.po"


@pytest.fixture(name="translated")
def _translated(project: SmallProject) -> SmallProject:
    project.limpide("update")
    return project


def _translate(project: SmallProject, msgid: str, msgstr: str, comment: str = "") -> None:
    """Give a message of the catalog a translation, and comment lines above it."""
    text = project.read(CATALOG)
    entry = re.compile(
        rf'((?:^#.*\n)*(?:^msgctxt .*\n)?)^msgid "{msgid}"\nmsgstr ".*"\n', re.MULTILINE
    )
    assert entry.search(text)
    project.write(CATALOG, entry.sub(rf'{comment}\1msgid "{msgid}"\nmsgstr "{msgstr}"\n', text))


def test_typography_is_mended_and_shown(translated: SmallProject) -> None:
    _translate(translated, "Ma première fiche", "My first  page !")
    ended = translated.limpide("check", "--fix", "--locale", "en")
    assert 'msgstr "My first page!"' in translated.read(CATALOG)
    assert "- My first  page !" in ended.err
    assert "+ My first page!" in ended.err
    assert "1 translation mended" in ended.err


def test_only_the_translation_changes(translated: SmallProject) -> None:
    _translate(translated, "Ma première fiche", "My first page !", "# A comment.\n")
    translated.limpide("update")
    before = translated.read(CATALOG)
    translated.limpide("check", "--fix")
    assert translated.read(CATALOG) == before.replace("My first page !", "My first page!")


def test_a_fuzzy_message_stays_fuzzy(translated: SmallProject) -> None:
    _translate(translated, "Ma première fiche", "My first page !", "#, fuzzy\n")
    translated.limpide("check", "--fix")
    text = translated.read(CATALOG)
    assert "fuzzy" in text[: text.index("My first page!")]


def test_fixing_twice_is_fixing_once(translated: SmallProject) -> None:
    _translate(translated, "Ma première fiche", "« My »  page ?")
    translated.limpide("check", "--fix")
    once = translated.digest()
    assert "Nothing to mend" in translated.limpide("check", "--fix").err
    assert translated.digest() == once


def test_what_a_comment_lets_stand_is_let_stand(translated: SmallProject) -> None:
    comment = "# limpide: ignore translation.typography A quotation of the first edition.\n"
    _translate(translated, "Ma première fiche", "My first page !", comment)
    before = translated.digest()
    translated.limpide("check", "--fix")
    assert translated.digest() == before


def test_without_fix_nothing_is_written(translated: SmallProject) -> None:
    _translate(translated, "Ma première fiche", "My first page !")
    before = translated.digest()
    ended = translated.limpide("check")
    assert "translation.typography" in ended.out
    assert translated.digest() == before


def test_a_damaged_catalog_stops_everything(translated: SmallProject) -> None:
    _translate(translated, "Ma première fiche", "My first page !")
    translated.write("locales/en/LC_MESSAGES/site.po", "<<<<<<< HEAD\n")
    before = translated.digest()
    assert translated.limpide("check", "--fix").code == 3
    assert translated.digest() == before


def test_a_report_stays_a_report(translated: SmallProject) -> None:
    _translate(translated, "Ma première fiche", "My first page !")
    ended = translated.limpide("check", "--fix", "--format", "json")
    assert ended.out.startswith("{")
    assert "mended" in ended.err


def test_isolates_are_closed_and_cut_quantities_held_together(project: SmallProject) -> None:
    project.replace("limpide.yaml", "  en:", "  ar: {untranslated: mark}\n  en:")
    project.write("source_fr/dose.md", "---\ntitle: Dose\n---\n\nPrenez **5** mg.\n\nPuis 10 mg.\n")
    project.limpide("update")
    catalog = "locales/ar/LC_MESSAGES/dose.po"
    project.replace(
        catalog,
        'msgid "Prenez **5** mg."\nmsgstr ""',
        'msgid "Prenez **5** mg."\nmsgstr "خذوا **5** mg."',
    )
    project.replace(
        catalog, 'msgid "Puis 10 mg."\nmsgstr ""', 'msgid "Puis 10 mg."\nmsgstr "ثم \u206610 mg."'
    )
    assert "is cut by markup" in project.limpide("check", "--locale", "ar").out
    ended = project.limpide("check", "--fix", "--locale", "ar")
    assert 'msgstr "خذوا \u2066**5** mg\u2069."' in project.read(catalog)
    assert 'msgstr "ثم \u206610 mg.\u2069"' in project.read(catalog)
    assert "translation.reversed-quantity" not in ended.out
    assert "translation.bidi-control" not in ended.out
