"""The ratchet: what is known stays known, what is new or worse is seen, noise is not."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from pipeline.checks.baseline import COMPARED_FROM, NOISE, compare, keep_others, measure
from pipeline.model.baseline import Baseline, Comparison
from pipeline.model.document import Location
from pipeline.model.finding import Finding, Observation, Severity
from pipeline.model.readability import ReadabilityScore, SectionScore
from pipeline.model.value import replace

PAGE = PurePosixPath("source_fr/page.md")
SENTENCE = "Vous prenez ce médicament le matin, à jeun, avec un grand verre d’eau, sans le croquer."


def _finding(  # noqa: PLR0913 (what makes findings differ)
    excerpt: str = SENTENCE,
    *,
    line: int = 9,
    message: str = "This sentence has 16 words, more than 15",
    check_id: str = "readability.long-sentence",
    severity: Severity = Severity.WARNING,
    locale: str = "fr",
    document: str = "page",
    focus: str = "",
) -> Finding:
    seen = Observation(Location(PAGE, line), message, "Cut it", excerpt=excerpt, focus=focus)
    return Finding(check_id, severity, locale, document, seen)


def _score(
    value: float | None = 70.0, index: float | None = 40.0, *, words: int = 200, direction: int = 1
) -> SectionScore:
    score = ReadabilityScore(
        "formula", value, "fr", words, 20, direction=direction, band="plain", source="Who, 1958"
    )
    return SectionScore("page", True, "", "", Location(PAGE, 1), score, index=index)  # noqa: FBT003


def _since(
    before: list[Finding], now: list[Finding], locales: tuple[str, ...] = ("fr",)
) -> Comparison:
    return compare(measure(before, ()), now, (), locales)


@pytest.mark.parametrize(
    "now",
    [
        _finding(line=300),
        _finding(SENTENCE.replace("’", "'").replace(",", " ,")),
        _finding(SENTENCE.replace("grand verre", "petit verre")),
        _finding(message="This sentence has 17 words, more than 15"),
        _finding(severity=Severity.INFO),
    ],
    ids=["moved", "typography", "a word replaced", "another number", "less grave"],
)
def test_a_known_finding_stays_known(now: Finding) -> None:
    found = _since([_finding()], [now])
    assert (found.new, found.gone, found.known) == ((), (), 1)


@pytest.mark.parametrize(
    "now",
    [
        _finding(
            "Appelez le 15 si vous respirez mal, quelle que soit l’heure du jour, sans attendre."
        ),
        _finding(document="autre"),
        _finding(locale="en"),
        _finding(check_id="readability.passive-voice"),
        _finding(severity=Severity.ERROR),
        _finding(message="“à jeun” is not to be used for the concept jeûne"),
    ],
    ids=[
        "another text",
        "another page",
        "another locale",
        "another check",
        "graver",
        "other words",
    ],
)
def test_what_was_not_known_is_new_and_the_old_is_gone(now: Finding) -> None:
    found = _since([_finding()], [now], ("fr", "en"))
    assert found.new == (now,)
    assert [gone.passage for gone in found.gone] == [SENTENCE[:79] + "…"]
    assert found.known == 0


def test_the_same_text_twice_is_two_findings() -> None:
    twice = [_finding(line=1), _finding(line=2)]
    assert len(_since([_finding()], twice).new) == 1
    assert len(_since(twice, [_finding()]).gone) == 1


def test_an_exact_match_is_not_taken_by_a_similar_text() -> None:
    similar = _finding(SENTENCE.replace("matin", "soir"))
    found = _since([_finding(), similar], [similar, _finding()])
    assert (found.new, found.gone) == ((), ())


def test_locales_that_were_not_looked_at_are_not_gone_and_are_kept() -> None:
    arabic = _finding(locale="ar")
    before = measure([_finding(), arabic], ())
    assert not compare(before, [_finding()], (), ("fr",)).gone
    kept = keep_others(before, measure([], ()), ("fr",))
    assert [found.locale for found in kept.findings] == ["ar"]


@pytest.mark.parametrize(
    ("before", "now", "worse", "better"),
    [
        (_score(70.0), _score(70.0 - NOISE), [], []),
        (_score(70.0), _score(67.9), ["formula"], []),
        (_score(70.0), _score(72.1), [], ["formula"]),
        (_score(8.0, direction=-1), _score(10.1, direction=-1), ["formula"], []),
        (_score(index=40.0), _score(index=42.1), ["index"], []),
        (_score(index=40.0), _score(index=37.9), [], ["index"]),
        (_score(70.0), _score(None), [], []),
        (_score(70.0, words=COMPARED_FROM - 1), _score(20.0), [], []),
        (_score(70.0), _score(20.0, words=COMPARED_FROM - 1), [], []),
    ],
)
def test_scores_change_when_they_move_by_more_than_noise(
    before: SectionScore, now: SectionScore, worse: list[str], better: list[str]
) -> None:
    found = compare(measure((), [before]), (), [now], ("fr",))
    assert [change.measure for change in found.worse] == worse
    assert [change.measure for change in found.better] == better


def test_values_of_two_formulas_are_not_compared() -> None:
    before = _score(70.0)
    now = replace(before, score=replace(before.score, formula="another", value=10.0))
    assert not compare(measure((), [before]), (), [now], ("fr",)).worse


def test_a_new_page_has_nothing_to_be_worse_than() -> None:
    found = compare(Baseline(), (), [_score(10.0, 90.0)], ("fr",))
    assert (found.worse, found.better) == ((), ())


def test_a_baseline_is_the_same_in_any_order() -> None:
    findings = [_finding(), _finding(document="autre"), _finding(locale="en")]
    assert measure(findings, ()) == measure(findings[::-1], ())
