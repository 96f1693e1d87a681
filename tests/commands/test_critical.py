"""A warning that nobody has confirmed is shown in French, and `limpide check` fails on its page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.commands.small_project import SmallProject

PAGE = "source_fr/fiches/premiere-fiche.md"
CATALOG = "locales/en/LC_MESSAGES/fiches/premiere-fiche.po"
WEB = "dist/web/en/fiches/premiere-fiche.html"
SOURCE = "Appelez le 15 si vous avez plus de 38,5 °C."
TRANSLATION = "Call 15 if you have more than 38.5 °C."


@pytest.fixture(name="urgent")
def _urgent(project: SmallProject) -> SmallProject:
    """A project whose page has an urgent block, translated and confirmed."""
    text = project.read(PAGE)
    project.write(PAGE, f"{text}\n::: urgence À savoir\n{SOURCE}\n:::\n")
    project.limpide("update")
    project.replace(CATALOG, 'msgid "À savoir"\nmsgstr ""', 'msgid "À savoir"\nmsgstr "To know"')
    project.replace(
        CATALOG, f'msgid "{SOURCE}"\nmsgstr ""', f'msgid "{SOURCE}"\nmsgstr "{TRANSLATION}"'
    )
    return project


def _fuzzy(project: SmallProject) -> None:
    project.replace(CATALOG, f'msgid "{SOURCE}"', f'#, fuzzy\nmsgid "{SOURCE}"')


def _machine(project: SmallProject) -> None:
    text = project.read(CATALOG)
    start = text.rindex("\n\n", 0, text.index(f'msgid "{SOURCE}"')) + 2
    project.write(CATALOG, f"{text[:start]}# limpide: machine\n{text[start:]}")


def _older(project: SmallProject) -> None:
    project.replace(PAGE, "38,5", "38,0")


def _older_and_updated(project: SmallProject) -> None:
    _older(project)
    project.limpide("update")


def test_a_confirmed_warning_is_published(urgent: SmallProject) -> None:
    assert urgent.limpide("check").code == 0
    urgent.limpide("export", "--format", "web")
    page = re.sub(r"<[^<>]+>", "", urgent.read(WEB))
    assert TRANSLATION in page
    assert "Appelez" not in page


@pytest.mark.parametrize("spoil", [_fuzzy, _machine, _older, _older_and_updated])
def test_an_unconfirmed_warning_is_shown_in_french_and_fails(
    urgent: SmallProject, spoil: Callable[[SmallProject], None]
) -> None:
    spoil(urgent)
    urgent.limpide("export", "--format", "web")
    page = urgent.read(WEB)
    shown = next(line for line in page.splitlines() if "Appelez le" in line)
    assert '<p lang="fr" dir="ltr">' in shown
    assert "Not translated yet" in shown
    assert "Call 15" not in re.sub(r"<[^<>]+>", "", page)

    checked = urgent.limpide("check")
    assert checked.code == 1
    assert CATALOG in checked.out
    assert "patients' safety depends on it" in checked.out
