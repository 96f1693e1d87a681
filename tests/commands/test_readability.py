"""What a project says of readability: bounds, waivers, words of its own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.commands.small_project import SmallProject

PAGE = "source_fr/fiches/premiere-fiche.md"
WORDS = "locales/plainer_words.yaml"


def _found(project: SmallProject, check: str) -> list[dict[str, Any]]:
    ended = project.limpide("check", "--locale", "fr", "--format", "json")
    findings: list[dict[str, Any]] = json.loads(ended.out)["findings"]
    return [found for found in findings if found["check"] == check]


def test_a_project_adds_words_and_changes_those_of_the_shipped_list(project: SmallProject) -> None:
    project.write(PAGE, project.read(PAGE) + "\nLe zèbre doit effectuer ce test.\n")
    (shipped,) = _found(project, "readability.complex-word")
    assert shipped["suggestion"] == "Write “faire”"
    project.write(
        WORDS,
        "fr:\n  - {word: zèbre, plainer: cheval rayé}\n  - {word: effectuer, plainer: passer}\n",
    )
    found = _found(project, "readability.complex-word")
    suggestions = {each["suggestion"] for each in found}
    assert suggestions == {"Write “cheval rayé”", "Write “passer”"}


def test_bad_words_are_refused_with_file_and_line(project: SmallProject) -> None:
    project.write(WORDS, "fr:\n  - {word: zèbre}\n")
    ended = project.limpide("check")
    assert ended.code == 3
    assert f"{WORDS}:2" in ended.err
    project.write(WORDS, "xx:\n  - {word: a, plainer: b}\n")
    assert 'no language "xx"' in project.limpide("check").err


def test_bounds_of_the_settings_are_those_of_the_checks(project: SmallProject) -> None:
    project.write(PAGE, project.read(PAGE) + "\nVous mangez deux bons fruits bien mûrs.\n")
    assert not _found(project, "readability.long-sentence")
    settings = project.read("limpide.yaml")
    bound = "\n  profiles:\n    public:\n      readability.long-sentence: {words: 5}\n"
    project.write("limpide.yaml", settings.rstrip() + bound)
    assert _found(project, "readability.long-sentence")
    project.write("limpide.yaml", settings.rstrip() + bound.replace("words", "wods"))
    ended = project.limpide("check")
    assert ended.code == 2
    assert 'Did you mean "words"' in ended.err


def test_a_waiver_of_an_unknown_check_stops_with_its_line(project: SmallProject) -> None:
    waiver = "waivers:\n  - {check: readability.nothing, reason: a, until: 2030-01-01}\n"
    project.replace(PAGE, "audience: public\n", f"audience: public\n{waiver}")
    ended = project.limpide("check")
    assert ended.code == 3
    assert "readability.nothing" in ended.err
    assert f"{PAGE}:" in ended.err
