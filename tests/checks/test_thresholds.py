from __future__ import annotations

import pytest

from pipeline.checks.limits import Limits
from pipeline.checks.profile import Profile
from pipeline.checks.run import run
from pipeline.checks.table import CHECKS
from pipeline.checks.thresholds import with_thresholds
from pipeline.checks.translation.odd_length import OddLength
from pipeline.config import Threshold
from pipeline.model.errors import UsageError
from tests.checks.small_project import subjects_of

SENTENCE = " ".join(["mot"] * 20)
PAGE = f"---\ntitle: Une page\naudience: {{}}\n---\n\nVoici {SENTENCE}.\n"
LONG = "readability.long-sentence"


def _found(audience: str, *thresholds: Threshold) -> list[str]:
    checks = with_thresholds(CHECKS, thresholds, "limpide.yaml")
    findings = run(subjects_of(PAGE.format(audience)), checks)
    return [each.observation.limit for each in findings if each.check_id == LONG]


def test_a_project_sets_a_bound_for_one_audience_alone() -> None:
    stricter = Threshold("public", LONG, "words", 10, 3)
    assert _found("public") == []
    assert _found("public", stricter) == ["10 words"]
    assert _found("professional", stricter) == []


def test_a_bound_can_be_turned_off() -> None:
    off = Threshold("easy", LONG, "words", None, 3)
    assert _found("easy") == ["15 words"]
    assert _found("easy", off) == []


@pytest.mark.parametrize(
    ("check_id", "option", "problem", "remedy"),
    [
        ("readability.long-sentense", "words", "no check", f'Did you mean "{LONG}"'),
        (LONG, "word", 'no option "word"', 'Did you mean "words"'),
        ("translation.fuzzy", "words", 'no option "words"', "Remove"),
        ("translation.odd-length", "longest", 'no option "longest"', 'Remove "longest"'),
    ],
)
def test_unknown_checks_and_options_are_refused(
    check_id: str, option: str, problem: str, remedy: str
) -> None:
    with pytest.raises(UsageError) as caught:
        with_thresholds(CHECKS, [Threshold("public", check_id, option, 1, 7)], "limpide.yaml")
    assert caught.value.line == 7
    assert problem in caught.value.problem
    assert remedy in caught.value.remedy


@pytest.mark.parametrize(("shortest", "longest"), [(0.51, 3), (0.33, 1.99)])
def test_no_length_is_odd_of_which_no_message_is_asked(shortest: float, longest: float) -> None:
    with pytest.raises(ValueError, match="is looked at"):
        OddLength(shortest=shortest, longest=longest)
    assert OddLength(shortest=0.5, longest=2).id == "translation.odd-length"


def test_limits_are_those_of_the_audience() -> None:
    limits = Limits(public=1, easy=2, professional=None)
    assert [limits.of(profile) for profile in Profile] == [1, 2, None]
