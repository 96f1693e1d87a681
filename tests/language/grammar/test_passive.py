from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.language.grammar.passive import passives
from pipeline.language.tokens import tokens

FOLDER = Path(__file__).parent
LEAST = 0.9


def _labelled(name: str) -> list[tuple[bool, str]]:
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return [(label == "passive", sentence) for label, _kind, sentence in rows]


@pytest.mark.parametrize(
    ("name", "sentences"),
    [("passive_sentences.tsv", 200), ("passive_heldout.tsv", 60), ("passive_later.tsv", 40)],
)
def test_precision_and_recall_on_labelled_sentences(name: str, sentences: int) -> None:
    rows = _labelled(name)
    assert len(rows) >= sentences
    found = [(label, bool(passives(tokens(text)))) for label, text in rows]
    right = sum(label and seen for label, seen in found)
    assert right / sum(seen for _, seen in found) >= LEAST, "precision"
    assert right / sum(label for label, _ in found) >= LEAST, "recall"


def test_passive_says_which_words_it_is_made_of() -> None:
    sentence = tokens("Le dossier n’a pas encore été transmis par la caisse.")
    (found,) = passives(sentence)
    assert sentence.forms[found.start : found.end] == ("a", "pas", "encore", "été", "transmis")
    assert found.agent


def test_agent_is_a_person_or_thing_that_acts_not_a_way() -> None:
    (found,) = passives(tokens("La lettre est envoyée par courrier."))
    assert not found.agent
