"""The sentences that make a text hard, by what the text would be without them."""

from __future__ import annotations

from pipeline.checks.causes import MOST, explained_scores
from pipeline.checks.subjects import DocumentSubject
from pipeline.language.readability import count, ease, limpide_index
from pipeline.model.readability import SectionScore
from tests.checks.small_project import subjects_of

EASY = "Vous mangez bien chaque jour. Vous dormez la nuit. Vous marchez un peu le matin. "
HARD = (
    "L’administration concomitante de corticoïdes systémiques peut compromettre l’efficacité "
    "thérapeutique attendue de l’immunothérapie anticancéreuse chez certains patients fragiles."
)


def _scores(body: str) -> tuple[SectionScore, ...]:
    (subject,) = subjects_of(f"---\ntitle: Un titre\n---\n\n{body}\n")
    assert isinstance(subject, DocumentSubject)
    return explained_scores(subject)


def _values(text: str) -> tuple[float, float]:
    """The index and the reading ease of a text."""
    counts = count(text, "fr")
    index, value = limpide_index(counts), ease(counts, "fr").value
    assert index is not None
    assert value is not None
    return index, value


def test_the_hard_sentence_is_the_first_cause_with_its_weight() -> None:
    (whole,) = _scores(f"{EASY * 8}\n\n{HARD}")
    cause = whole.causes[0]
    both, without = (_values(text) for text in (f"{EASY * 8} {HARD}", EASY * 8))
    assert cause.text == HARD
    assert cause.words == 17
    assert cause.index_points == round(both[0] - without[0], 1)
    assert cause.ease_points == round(without[1] - both[1], 1)
    assert cause.location.line == 7


def test_each_section_has_its_own_causes() -> None:
    whole, first, second = _scores(f"{EASY}\n\n## Une {{#une}}\n\n{EASY}{HARD}\n")
    assert whole.causes[0].text == second.causes[0].text == HARD
    assert HARD not in {cause.text for cause in first.causes}
    assert second.causes[0].ease_points is None, "a short section has no reading ease"
    assert all(len(each.causes) <= MOST for each in (whole, first, second))


def test_a_text_of_one_sentence_has_no_other_to_compare_it_with() -> None:
    (whole,) = _scores(HARD)
    assert whole.causes == ()
