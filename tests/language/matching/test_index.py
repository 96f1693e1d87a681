from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from pipeline.language.matching.index import TermIndex, Terminology
from pipeline.model.document import Location
from pipeline.model.termbase import Concept, Term, Termbase, TermStatus


def _index(locale: str, *texts: str) -> TermIndex:
    place = Location(PurePosixPath("locales/termbase.yaml"), 1)
    concepts = tuple(
        Concept(f"concept-{number}", "", (), (Term(text, locale, TermStatus.PREFERRED),), place)
        for number, text in enumerate(texts)
    )
    return TermIndex(Termbase(concepts), locale)


def _found(index: TermIndex, text: str) -> list[str]:
    return [text[match.start : match.end] for match in index.find(text)]


@pytest.mark.parametrize(
    ("locale", "term", "text", "expected"),
    [
        ("fr", "immunothérapie", "L’immunothérapie, d'immunothérapies", 2),
        ("fr", "anticorps monoclonal", "Les Anticorps\u00a0monoclonaux agissent", 1),
        ("fr", "anticorps monoclonal", "Des anticorps, monoclonaux ou non", 0),
        ("fr", "anticorps monoclonal", "Des anticorps. Monoclonal est un mot", 0),
        ("fr", "non à petites cellules", "un cancer non-à-petites-cellules", 1),
        ("fr", "check-point", "un checkpoint, des check-points, un check point", 3),
        ("fr", "checkpoint", "un check-point", 1),
        ("fr", "immuno", "l’immuno-oncologie et immuno-dépression", 0),
        ("fr", "aujourd’hui", "Aujourd'hui", 1),
        ("fr", "AMM", "l’AMM, les AMMs, amm", 2),
        ("fr", "PD-L1", "PD-L1 et PD‑L1, pd-l1", 2),
        ("fr", "or", "voir www.or.fr et or@or.fr, {or} %(or)s", 0),
        ("fr", "fuite", "une fuite-là, fuites-t-elles", 2),
        ("fr", "COVID-19", "La Covid-19, le COVID 19, la covid19", 3),
        ("fr", "transmission du virus", "transmission de virus, de ce virus, des virus", 1),
        ("fr", "point de contrôle", "points de contrôle, points du contrôle, un point contrôle", 3),
        ("fr", "se laver les mains", "Lavez-vous les mains, lavez vos mains", 2),
        ("fr", "une épidémie", "les épidémies", 1),
        ("fr", "AIDE", "une aide, AIDE", 2),
        ("en", "AIDS", "hearing aids, AIDS", 1),
        ("fr", "peau", "peau.html, https://example.org/peau, %(peau)s, {{peau}}, <peau>", 1),
        ("es", "período", "un periodo, los períodos", 2),
        ("es", "precaución", "las precauciones", 1),
        ("pt", "pulmão", "os pulmões", 1),
        ("pt", "tocar", "Não tocar, tocá-lo", 2),
        ("ru", "лёгкое", "легкие, лёгких", 2),
        ("ru", "коронавирусный", "коронавирусной, коронавирусная", 2),
        ("de", "Kontakt", "enge Kontakte", 1),
        ("ar", "مستقبل PD-1", "المستقبل \u2066PD-1\u2069", 1),
        ("ar", "مستقبِل", "أحد مستقبلاتها", 1),
        ("ar", "رئة", "الرئتين ورئتيه", 2),
        ("en", "patient", "the patient’s and patients", 2),
        ("fr", "peau", 'une <a title="la peau">peau</a>, <b>peau</b>', 2),
        ("fr", "point contrôle", "un point  contrôle, point - contrôle, point – contrôle", 2),
        ("fr", "point contrôle", "point,contrôle, point/contrôle, point-contrôle", 1),
        ("fr", "inhibiteur checkpoint", "inhibiteur check-point, inhibiteurs du check-point", 2),
        ("fr", "point contrôle", "point\ncontrôle, (point contrôle)", 2),
        ("ar", "علاج مناعي", "بالعلاج المناعي وللعلاج المناعي", 2),
        ("ar", "خلية ورمية", "الخلايا الورمية", 1),
    ],
)
def test_terms_are_found_as_they_come(locale: str, term: str, text: str, expected: int) -> None:
    assert len(_found(_index(locale, term), text)) == expected


def test_capitals_matter_as_the_term_says() -> None:
    place = Location(PurePosixPath("locales/termbase.yaml"), 1)
    terms = (
        Term("Orange", "fr", TermStatus.PREFERRED, case_sensitive=True),
        Term("IT", "fr", TermStatus.ADMITTED, case_sensitive=False),
    )
    index = TermIndex(Termbase((Concept("c", "", (), terms, place),)), "fr")
    assert _found(index, "Orange, une orange, it, IT") == ["Orange", "it", "IT"]


def test_the_longest_term_wins_and_none_overlap() -> None:
    index = _index("fr", "cellule", "cellule tumorale", "tumoral")
    assert _found(index, "Une cellule tumorale, une cellule") == ["cellule tumorale", "cellule"]


def test_find_all_also_gives_terms_inside_others() -> None:
    index = _index("fr", "cellule", "cellule tumorale")
    text = "Une cellule tumorale"
    assert [text[m.start : m.end] for m in index.find_all(text)] == ["cellule tumorale", "cellule"]


def test_two_concepts_of_one_word_are_both_given() -> None:
    index = _index("fr", "traitement", "traitement")
    assert [match.concept.id for match in index.find("Le traitement")] == ["concept-0", "concept-1"]


def test_matches_stand_where_the_text_has_them() -> None:
    text = "Peau : l’anticorps-cible,\u00a0 <b>anti\u2011corps  cible</b>. Peaux"
    assert _found(_index("fr", "peau", "anticorps cible"), text) == [
        "Peau",
        "anticorps-cible",
        "anti\u2011corps  cible",
        "Peaux",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Des points du contrôle", {"concept-0"}),
        ("Un contrôle au point", set()),  # both its words, but not the term
        ("Un point", set()),
        ("Un check-point et un point de contrôle", {"concept-0", "concept-1"}),
        ("L’immuno-oncologie", {"concept-2"}),
        ("Un point de contrôle de la peau", {"concept-0"}),  # nobody asks for the other
    ],
)
def test_those_of_some_concepts_are_found(text: str, expected: set[str]) -> None:
    index = _index("fr", "point de contrôle", "checkpoint", "immuno", "peau")
    asked = [f"concept-{number}" for number in range(3)]
    assert index.concepts_in(text, [*asked, "unknown"]) == expected


@pytest.mark.parametrize("text", ["", "  ", "…", "-", "l’", "a-", "-a", "’"])
def test_texts_without_terms_are_no_error(text: str) -> None:
    assert _found(_index("fr", "cellule", "-"), text) == []


@pytest.mark.parametrize("text", ["cellule tumorale ", "cellule-tumorale,", "cellule tumorale<"])
def test_time_grows_with_the_text_not_with_the_termbase(text: str) -> None:
    many = _index("fr", *(f"mot{number} suite" for number in range(5000)), "cellule tumorale")
    assert len(_found(many, text * 20_000)) == 20_000


def test_locales_are_indexed_once() -> None:
    terminology = Terminology(Termbase())
    assert terminology.index("fr") is terminology.index("fr")
    assert terminology.index("fr").find("mot") == ()
