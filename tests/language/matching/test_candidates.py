from __future__ import annotations

from pathlib import PurePosixPath

from pipeline.language.matching.candidates import Candidate, term_candidates
from pipeline.language.matching.index import TermIndex
from pipeline.model.document import Location
from pipeline.model.termbase import Concept, Term, Termbase, TermStatus

# On the Zipf scale; every word not named is a rare one.
COMMON = {"les": 7.5, "une": 7.2, "dans": 7.1, "est": 7.3, "sont": 6.9, "corps": 5.4, "jour": 5.9}
PLACE = Location(PurePosixPath("locales/termbase.yaml"), 1)


def _candidates(*texts: str, terms: tuple[str, ...] = ()) -> tuple[Candidate, ...]:
    concepts = tuple(
        Concept(f"c-{number}", "", (), (Term(text, "fr", TermStatus.PREFERRED),), PLACE)
        for number, text in enumerate(terms)
    )
    index = TermIndex(Termbase(concepts), "fr")
    pages = [(f"page-{number}", text) for number, text in enumerate(texts)]
    return term_candidates(pages, index, lambda word, _locale: COMMON.get(word.lower(), 2.0))


def test_repeated_phrases_are_found_in_all_their_forms() -> None:
    (first, *_) = _candidates("Les cellules dendritiques.", "Une cellule dendritique est là.")
    assert first.text in {"cellules dendritiques", "cellule dendritique"}
    assert (first.uses, first.documents) == (2, ("page-0", "page-1"))


def test_the_value_is_that_of_the_formula() -> None:
    # « cellule dendritique » stands three times, twice of them in « … mature ».
    texts = ("cellule dendritique mature. Cellule dendritique mature. Cellule dendritique.",)
    scores = {found.text.lower(): found.score for found in _candidates(*texts)}
    assert scores["cellule dendritique mature"] == 5.17  # (1 + log2(3)) * 2
    assert scores["cellule dendritique"] == 2.0  # (1 + log2(2)) * (3 - 2)


def test_a_phrase_that_stands_inside_a_longer_one_alone_is_none() -> None:
    texts = ("rate palpable, rate palpable",)
    assert [found.text for found in _candidates(*texts)] == ["rate palpable"]


def test_what_a_concept_covers_is_left_out() -> None:
    text = "anticorps monoclonal et anticorps monoclonaux"
    assert _candidates(text, terms=("anticorps monoclonal",)) == ()


def test_links_stand_inside_phrases_and_not_at_their_ends() -> None:
    found = _candidates("la biopsie de la moelle, une biopsie de la moelle")
    assert [each.text for each in found] == ["biopsie de la moelle"]


def test_everyday_words_verbs_and_single_uses_are_none() -> None:
    assert _candidates("le corps, le corps", "soulager, soulager", "scintigraphie") == ()
