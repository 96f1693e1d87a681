from __future__ import annotations

from pathlib import PurePosixPath

from pipeline.checks.reading import ReadSentence
from pipeline.checks.run import run
from pipeline.checks.running_text import Passage
from pipeline.checks.subjects import DocumentSubject
from pipeline.checks.table import CHECKS
from pipeline.model.document import Location
from tests.checks.small_project import subjects_of


def _sentence(text: str) -> ReadSentence:
    place = Location(PurePosixPath("page.md"), 3)
    return ReadSentence(text, 0, Passage(text, ((0, place),), scored=True), "fr")


def test_a_document_is_split_once_for_all_checks() -> None:
    (subject,) = subjects_of("---\ntitle: Une page\n---\n\nUne phrase. Une autre.\n")
    assert isinstance(subject, DocumentSubject)
    first, second = subject.sentences()
    assert (first.text, second.text) == ("Une phrase.", "Une autre.")
    assert next(subject.sentences()) is first


def test_an_endless_sentence_is_shown_around_its_fault() -> None:
    text = "mot " * 1000 + "et/ou" + " mot" * 1000
    seen = _sentence(text).observation("m", "s", focus="et/ou")
    assert "et/ou" in seen.excerpt
    assert len(seen.excerpt) <= 1002
    assert seen.excerpt.startswith("…")
    assert seen.excerpt.endswith("…")


def test_a_sentence_is_shown_whole() -> None:
    assert _sentence("Une phrase.").observation("m", "s").excerpt == "Une phrase."


def test_texts_without_words_are_no_trouble() -> None:
    for text in ("", "…", "12 34", "(((((", "- \n- \n", "%%%%", "É"):
        run(subjects_of(f"---\ntitle: Une page\n---\n\n{text}\n"), CHECKS)
