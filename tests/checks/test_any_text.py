"""Whatever a text holds, checks answer, and what they point at stands in the text."""

from __future__ import annotations

import time
from datetime import date
from pathlib import PurePosixPath

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.checks.preparation import source_subject, surroundings
from pipeline.checks.run import run
from pipeline.checks.subjects import DocumentSubject, Surroundings
from pipeline.checks.table import CHECKS
from pipeline.commands.steps.word_lists import shipped_lists
from pipeline.language.tokens import tokens
from pipeline.model.document import Document
from pipeline.model.termbase import Termbase
from pipeline.source.inline import with_inlines
from pipeline.source.plain_text import read_plain_text
from pipeline.source.reader import SourceFile
from pipeline.source.table import READERS, READERS_OF_ANY, read

PATH = PurePosixPath("texte.txt")
PAGE = PurePosixPath("page.md")
READABILITY = [check for check in CHECKS if check.id.startswith("readability.")]
# Pieces that make checks look closer, in any order and number.
PIECES = (
    "est", "a été", "s’est", "n’est pas", "soit", "prescrit", "par le médecin", "(", ")", ", ",
    ". ", " ; ", "AMM", "etc.", "et/ou", "30 %", "0,25", "péricardite", "c’est-à-dire", "qui",
    "vous", "ATTENTION", "procède à la vérification", "pourrait", "« ", " »", "\n", "İ", "’", "-il",
)  # fmt: skip
SECONDS = 10.0  # about 20 times what it takes; what grows with the square takes a minute

texts = st.one_of(st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join), st.text())


@given(texts, st.sampled_from(["fr", "fr@simple", "en", "ar"]))
@settings(max_examples=150, deadline=None)
def test_checks_answer_and_point_at_words_of_the_text(text: str, locale: str) -> None:
    for found in run([_subject(text, locale)], READABILITY):
        assert found.observation.focus in found.observation.excerpt


def test_a_word_without_end_takes_time_in_proportion_to_its_length() -> None:
    started = time.perf_counter()
    run([_subject("a" * 200_000, "fr")], READABILITY)
    assert time.perf_counter() - started < SECONDS


@given(texts)
def test_tokens_are_places_of_the_text_in_order(text: str) -> None:
    found = tokens(text)
    assert len(found.forms) == len(found.spans)
    places = [place for span in found.spans for place in span]
    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)


def _subject(text: str, locale: str) -> DocumentSubject:
    return source_subject(read_plain_text(SourceFile(PATH, PATH.name, text, locale)), _around())


def test_pages_of_other_site_builders_have_no_dates_of_reviews_to_ask_for() -> None:
    text = "---\ntitle: Une page\n---\n\nBuvez de l’eau.\n"
    overdue = [check for check in CHECKS if check.id == "editorial.overdue-review"]
    for readers, found in ((READERS, 1), (READERS_OF_ANY, 0)):
        document = read(SourceFile(PAGE, PAGE.name, text, "fr"), readers)
        assert len(list(run([source_subject(document, _around())], overdue))) == found


def test_of_other_site_builders_links_only_those_to_pages_can_be_broken() -> None:
    text = "---\ntitle: Une page\n---\n\n[un](a.html) [deux](b/) [trois](#c) [quatre](d.md)\n"
    broken = [check for check in CHECKS if check.id == "editorial.broken-link"]
    for readers, targets in (
        (READERS, ["a.html", "b/", "c", "d.md"]),
        (READERS_OF_ANY, ["d.md"]),
    ):
        document = with_inlines(read(SourceFile(PAGE, PAGE.name, text, "fr"), readers))
        found = run([source_subject(document, _around(document))], broken)
        assert sorted(each.observation.excerpt for each in found) == targets


def _around(*documents: Document) -> Surroundings:
    return surroundings(
        documents,
        source_locale="fr",
        termbase=Termbase(),
        media=(),
        contacts=(),
        today=date(2026, 11, 25),
        review_months=12,
        word_lists=shipped_lists(),
    )
