"""The file of a baseline: the same for the same state, one line a fact, refused when damaged."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.checks.baseline_text import parse_baseline, serialize_baseline
from pipeline.model.baseline import Baseline, KnownFinding, KnownScore
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Severity
from pipeline.model.value import replace

FINDING = KnownFinding(
    "fr", "page", "readability.idiom", "0123456789ab", Severity.INFO, '« à » \\ "', "Du coup…"
)
SCORE = KnownScore("ar", "page", True, "", "osman", None, 41.5, 200, 20)  # noqa: FBT003
TEXT = st.text(st.characters(codec="utf-8"), max_size=20)
FINDINGS = st.builds(KnownFinding, TEXT, TEXT, TEXT, TEXT, st.sampled_from(Severity), TEXT, TEXT)
NUMBER = st.none() | st.floats(allow_nan=False, allow_infinity=False)
SCORES = st.builds(
    KnownScore, TEXT, TEXT, st.booleans(), TEXT, TEXT, NUMBER, NUMBER, st.integers(), st.integers()
)


@given(st.lists(FINDINGS, max_size=4), st.lists(SCORES, max_size=4))
def test_what_is_written_is_read(findings: list[KnownFinding], scores: list[KnownScore]) -> None:
    baseline = Baseline(tuple(findings), tuple(scores))
    assert parse_baseline(serialize_baseline(baseline), "b.json") == baseline


def test_a_line_for_each_fact() -> None:
    one = serialize_baseline(Baseline((FINDING,), (SCORE,)))
    two = serialize_baseline(Baseline((FINDING, replace(FINDING, passage="Autre")), (SCORE,)))
    added = [line for line in two.splitlines() if line.rstrip(",") not in one]
    assert len(added) == 1
    assert "Du coup…" in one
    assert serialize_baseline(Baseline()).endswith('"findings": [],\n"scores": []\n}\n')


def _changed(**changes: object) -> str:
    data = json.loads(serialize_baseline(Baseline((FINDING,), (SCORE,))))
    return json.dumps(data | changes)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "not JSON"),
        ("{", "not JSON"),
        ("[" * 100_000, "cannot be read"),
        ("[]", "not a baseline"),
        ('{"version": 1}', "not a baseline"),
        (_changed(version=2), "version 2, not 1"),
        (_changed(version=None), "version None, not 1"),
        (_changed(findings=None), 'no list of "findings"'),
        (_changed(findings=[3]), 'number 1 of "findings"'),
        (_changed(findings=[{}]), 'number 1 of "findings"'),
        (_changed(scores=[{"locale": "fr"}]), 'number 1 of "scores"'),
    ],
)
def test_a_bad_file_is_refused_with_its_name(text: str, says: str) -> None:
    with pytest.raises(PipelineError) as caught:
        parse_baseline(text, "b.json")
    assert says in str(caught.value)
    assert str(caught.value).startswith("b.json")
    assert caught.value.exit_code == 3


@pytest.mark.parametrize(
    ("field", "value"),
    [("value", "70"), ("index", float("nan")), ("words", "many"), ("section", 3)],
)
def test_a_damaged_score_is_refused(field: str, value: object) -> None:
    data = json.loads(serialize_baseline(Baseline((), (SCORE,))))
    data["scores"][0][field] = value
    with pytest.raises(PipelineError, match='number 1 of "scores"'):
        parse_baseline(json.dumps(data), "b.json")


def test_a_finding_of_unknown_severity_is_refused() -> None:
    data = json.loads(serialize_baseline(Baseline((FINDING,), ())))
    data["findings"][0]["severity"] = "fatal"
    with pytest.raises(PipelineError, match='number 1 of "findings"'):
        parse_baseline(json.dumps(data), "b.json")
