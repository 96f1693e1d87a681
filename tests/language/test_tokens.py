from __future__ import annotations

import pytest

from pipeline.language.tokens import tokens


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("L’équipe n’est pas là.", ("l'", "équipe", "n'", "est", "pas", "là")),
        ("A-t-elle été reçue ?", ("a", "-t-elle", "été", "reçue")),
        ("Un rendez-vous, peut-être.", ("un", "rendez-vous", ",", "peut-être")),
        ("Aujourd’hui, jusqu’ici.", ("aujourd'hui", ",", "jusqu'", "ici")),
        ("1,5 mg (le soir)", ("1,5", "mg", "(", "le", "soir", ")")),
        ("Écrivez à a.b@site.fr : merci", ("écrivez", "à", "a.b@site.fr", ":", "merci")),
        ("", ()),
    ],
)
def test_elisions_and_inverted_pronouns_stand_apart(text: str, forms: tuple[str, ...]) -> None:
    assert tokens(text).forms == forms


def test_spans_are_places_in_the_text() -> None:
    text = "Est-il prescrit à l’hôpital ?"
    found = tokens(text)
    assert [text[start:end] for start, end in found.spans] == [
        "Est", "-il", "prescrit", "à", "l’", "hôpital",
    ]  # fmt: skip


def test_a_letter_that_grows_in_lower_case_moves_no_place() -> None:
    text = "İ puis prescrit"
    start, end = tokens(text).spans[-1]
    assert text[start:end] == "prescrit"
