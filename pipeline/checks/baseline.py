"""The ratchet: what of a project got worse, or better, since a state that was accepted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import astuple

from pipeline.checks.fingerprint import is_same, is_version, known
from pipeline.model.baseline import Baseline, Comparison, KnownFinding, KnownScore, ScoreChange
from pipeline.model.finding import Finding
from pipeline.model.readability import SectionScore

# Points of the Limpide index or of reading ease. Edits that change no difficulty (25 kinds, such as
# full stops after items, references to the law, addresses) moved the sections of Limpide's own
# pages by 0.2 points on average; 175 of 176 edits, by less than 2.
NOISE = 2.0
# Words. The same edits moved texts of 40 to 99 words by up to 6 points.
COMPARED_FROM = 100
_DIGITS = 1  # after the point: less is noise

_Kind = tuple[str, str, str]


def measure(findings: Iterable[Finding], scores: Iterable[SectionScore]) -> Baseline:
    """What a baseline keeps of a project's present state, in an order of its own."""
    return Baseline(
        findings=tuple(sorted(map(known, findings), key=astuple)),
        scores=tuple(sorted(map(_known_score, scores), key=_place)),
    )


def keep_others(old: Baseline, new: Baseline, locales: Sequence[str]) -> Baseline:
    """The new baseline, with what the old one knew of locales that were not looked at."""
    findings = (*new.findings, *(one for one in old.findings if one.locale not in locales))
    scores = (*new.scores, *(one for one in old.scores if one.locale not in locales))
    return Baseline(tuple(sorted(findings, key=astuple)), tuple(sorted(scores, key=_place)))


def compare(
    before: Baseline,
    findings: Sequence[Finding],
    scores: Sequence[SectionScore],
    locales: Sequence[str],
) -> Comparison:
    """What changed since a baseline was written.

    A finding is known if the baseline has one with the same text, wherever it stands in the
    document, or with a text that is nearly the same. A score changed if it moved by more than
    `NOISE` in a text that has, and had, `COMPARED_FROM` words.

    Args:
        before: the baseline.
        findings: all findings of today.
        scores: all scores of today.
        locales: the locales looked at; the baseline's findings of others are not called gone.
    """
    old = [one for one in before.findings if one.locale in locales]
    new, gone = _unmatched(old, findings)
    changes = list(_changes(before.scores, scores))
    return Comparison(
        new=new,
        gone=gone,
        known=len(findings) - len(new),
        worse=tuple(change for change, worse in changes if worse),
        better=tuple(change for change, worse in changes if not worse),
        before=before.scores,
    )


def _unmatched(
    old: Iterable[KnownFinding], findings: Iterable[Finding]
) -> tuple[tuple[Finding, ...], tuple[KnownFinding, ...]]:
    """The findings that the old ones do not cover, and the old ones that are left."""
    left: dict[_Kind, list[KnownFinding]] = defaultdict(list)
    for one in old:
        left[_kind(one)].append(one)
    waiting = [(known(finding), finding) for finding in findings]
    for same in (is_same, is_version):
        waiting = [
            (mark, finding) for mark, finding in waiting if not _take(left[_kind(mark)], mark, same)
        ]
    return (
        tuple(finding for _, finding in waiting),
        tuple(one for kind in sorted(left) for one in left[kind]),
    )


def _take(
    old: list[KnownFinding], mark: KnownFinding, same: Callable[[KnownFinding, KnownFinding], bool]
) -> bool:
    """Take the first old finding that is this one out of the list; whether there was one."""
    found = next((number for number, one in enumerate(old) if same(one, mark)), None)
    if found is not None:
        del old[found]
    return found is not None


def _kind(one: KnownFinding) -> _Kind:
    return one.locale, one.document_id, one.check_id


def _known_score(found: SectionScore) -> KnownScore:
    score = found.score
    return KnownScore(
        locale=score.locale,
        document_id=found.document_id,
        whole=found.whole,
        section=found.section,
        formula=score.formula,
        value=_rounded(score.value),
        index=_rounded(found.index),
        words=score.words,
        sentences=score.sentences,
    )


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, _DIGITS)


def _place(score: KnownScore) -> tuple[str, str, bool, str]:
    return score.locale, score.document_id, not score.whole, score.section


def _changes(
    before: Iterable[KnownScore], scores: Iterable[SectionScore]
) -> Iterator[tuple[ScoreChange, bool]]:
    """Every score that changed, and whether it got worse."""
    old = {_place(score): score for score in before}
    for found in scores:
        now = _known_score(found)
        then = old.get(_place(now))
        if then is None or min(then.words, now.words) < COMPARED_FROM:
            continue
        yield from _change(found, "index", then.index, now.index, direction=-1)
        if then.formula == now.formula:
            yield from _change(
                found, now.formula, then.value, now.value, direction=found.score.direction
            )


def _change(
    found: SectionScore, measure: str, before: float | None, after: float | None, *, direction: int
) -> Iterator[tuple[ScoreChange, bool]]:
    if before is None or after is None or abs(after - before) <= NOISE:
        return
    change = ScoreChange(
        locale=found.score.locale,
        document_id=found.document_id,
        whole=found.whole,
        title=found.title,
        measure=measure,
        before=before,
        after=after,
    )
    yield change, (after - before) * direction < 0
