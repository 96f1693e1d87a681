"""The hardest passages come first, once each, in their own language."""

from __future__ import annotations

from pipeline.checks.hardest import hardest_passages
from pipeline.checks.subjects import DocumentSubject
from pipeline.model.readability import HardPassage
from tests.checks.small_project import subjects_of

EASY = "Vous mangez bien chaque jour et vous dormez toute la nuit sans vous lever ni rêver."
MIDDLE = (
    "Votre médecin vous donne une ordonnance pour le traitement, que vous apportez à la pharmacie "
    "de votre choix dans les trois mois."
)
HARD = (
    "L’administration concomitante de corticoïdes systémiques peut compromettre l’efficacité "
    "thérapeutique attendue de l’immunothérapie anticancéreuse chez certains patients fragiles."
)


def _found(body: str, catalogs: dict[str, str] | None = None) -> tuple[HardPassage, ...]:
    subjects = subjects_of(f"---\ntitle: Un titre\n---\n\n{body}\n", catalogs)
    return hardest_passages([each for each in subjects if isinstance(each, DocumentSubject)])


def test_the_hardest_comes_first_with_its_place_and_its_words() -> None:
    found = _found(f"{EASY}\n\n## Soins {{#soins}}\n\n{HARD}\n\n{MIDDLE}\n")
    assert [passage.text for passage in found] == [HARD, MIDDLE, EASY]
    hardest = found[0]
    assert (hardest.title, hardest.location.line) == ("Soins", 9)
    assert "corticoïdes" in hardest.rare_words
    assert "peut" not in hardest.rare_words
    assert hardest.long_words[0] == "l’immunothérapie"


def test_headings_short_texts_and_tables_are_no_passages() -> None:
    table = f"| Titre |\n|---|\n| {HARD} |"
    assert _found(f"## {HARD} {{#a}}\n\nCorticoïdes systémiques.\n\n{table}\n") == ()


def test_a_text_that_stands_twice_is_listed_once() -> None:
    (found,) = _found(f"{HARD}\n\n## Encore {{#encore}}\n\n{HARD}\n")
    assert (found.title, found.repeats) == ("", 1)


def test_ten_a_locale() -> None:
    many = "\n\n".join(f"{EASY[:-1]} {number}." for number in range(12))
    assert len(_found(many)) == 10


def test_each_locale_has_its_own() -> None:
    entry = f'#: page.md:paragraph-1\nmsgid "{EASY}"\nmsgstr "You eat well each day and you sleep '
    entry += 'through the night without getting up at all or dreaming."\n'
    found = _found(EASY, {"en": entry})
    assert [passage.locale for passage in found] == ["fr", "en"]
    assert found[1].location.path.suffix == ".po"


def test_a_long_paragraph_is_looked_at_in_parts() -> None:
    long = f"{f'{EASY} ' * 9}{HARD} {f'{EASY} ' * 9}"
    found = _found(long)
    assert HARD in found[0].text
    assert all(len(passage.text.split()) < 80 for passage in found)


def test_a_sentence_without_end_is_cut_when_shown() -> None:
    (found,) = _found("mot " * 5000)
    assert found.counts.words == 5000
    assert len(found.text) == 1501
