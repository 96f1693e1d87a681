"""What counts for the reading ease: running text, and that alone."""

from __future__ import annotations

from pipeline.checks.running_text import sections
from pipeline.checks.scores import scores
from pipeline.checks.subjects import DocumentSubject
from tests.checks.small_project import read_source, subjects_of

LONG = "Vous avez mal et vous ne dormez pas. " * 20
CAPTIONS = """WEBVTT

1
00:00:00.000 --> 00:00:03.000
Votre corps se défend
chaque jour

2
00:00:03.000 --> 00:00:06.000
contre les microbes. Il est fort.
"""


def _page(body: str) -> str:
    return f"---\ntitle: Un titre\ndescription: Une description assez longue.\n---\n\n{body}\n"


def _scores(body: str) -> list[tuple[str, int, int]]:
    (subject,) = subjects_of(_page(body))
    assert isinstance(subject, DocumentSubject)
    return [(found.title, found.score.words, found.score.sentences) for found in scores(subject)]


def test_headings_tables_code_and_labels_do_not_count() -> None:
    body = (
        "Un deux trois.\n\n| Quatre | Cinq |\n|---|---|\n| Six sept. | Huit |\n\n"
        "```\nneuf dix\n```\n\n![Onze douze.](images/dessin.svg)\n\n"
        "Mot\n: Treize quatorze.\n\n::: download page\nQuinze\n:::\n"
    )
    assert _scores(body) == [("", 5, 2)]


def test_items_count_when_they_are_sentences_with_or_without_their_full_stop() -> None:
    items = "- Reposez-vous dix minutes ici{end}\n- Buvez un grand verre{end}\n"
    with_stops, without = (_scores(items.format(end=end)) for end in (".", ""))
    assert with_stops == without == [("", 8, 2)]
    assert _scores("- de la fièvre ;\n- une toux qui dure ;\n- Toux\n") == [("", 0, 0)]


def test_a_page_has_a_score_and_so_has_each_section() -> None:
    body = f"{LONG}\n\n## Première {{#une}}\n\n{LONG}\n\n### Seconde {{#deux}}\n\nCourt texte.\n"
    assert _scores(body) == [
        ("", 322, 41),
        ("", 160, 20),
        ("Première", 160, 20),
        ("Seconde", 2, 1),
    ]


def test_cards_are_no_running_text_and_their_links_are_titles() -> None:
    body = "::: cards\n- [La fatigue](autre.md)\n  Une phrase sur elle.\n:::\n"
    assert _scores(body) == [("", 0, 0)]
    (section,) = sections(read_source(_page(body)))
    assert [passage.text.strip() for passage in section.passages] == [
        "Une description assez longue.",
        "Une phrase sur elle.",
    ]


def test_sentences_of_captions_run_from_cue_to_cue() -> None:
    (subject,) = subjects_of(CAPTIONS, name="page.vtt")
    assert isinstance(subject, DocumentSubject)
    (whole,) = scores(subject)
    assert (whole.score.words, whole.score.sentences) == (12, 2)
    (section,) = sections(subject.document)
    (passage,) = section.passages
    assert passage.location_at(0).line == 5
    assert passage.location_at(passage.text.index("contre")).line == 10


def test_text_that_falls_back_to_the_source_does_not_count() -> None:
    entry = '\nmsgid "Un deux trois."\nmsgstr "One two three four."\n'
    subjects = subjects_of(_page("Un deux trois.\n\nQuatre cinq."), {"en": entry})
    english = [found for found in subjects if found.locale == "en"]
    document = next(found for found in english if isinstance(found, DocumentSubject))
    (whole,) = scores(document)
    assert (whole.score.locale, whole.score.words) == ("en", 4)
    assert str(whole.location).startswith("source_fr/page.md")


def test_a_page_says_what_was_left_out_and_why() -> None:
    body = (
        "Un deux trois.\n\n## Quatre cinq {#quatre}\n\n"
        "| Six | Sept |\n|---|---|\n| Huit. | Neuf |\n\n"
        "```\ndix onze\n```\n\n- douze treize ;\n- Quatorze quinze seize dix-sept\n"
    )
    (subject,) = subjects_of(_page(body))
    assert isinstance(subject, DocumentSubject)
    whole, *parts = scores(subject)
    assert {each.reason: each.words for each in whole.left_out} == {
        "headings": 2,
        "tables": 4,
        "code": 2,
        "lists of fragments": 2,
        "labels": 2,
        "descriptions for search engines": 4,
    }
    assert whole.counts.words == 7
    assert not any(part.left_out for part in parts)


def test_the_index_of_a_page_follows_from_the_counts_of_its_sections() -> None:
    body = f"{LONG}\n\n## Première {{#une}}\n\n{LONG}\n"
    (subject,) = subjects_of(_page(body))
    assert isinstance(subject, DocumentSubject)
    whole, first, second = scores(subject)
    assert whole.counts == first.counts + second.counts
    assert whole.index == first.index == second.index
    assert [found.formula for found in whole.formulas] == ["kandel-moles", "lix"]
