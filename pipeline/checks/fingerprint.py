"""Knowing a finding again after its page was edited elsewhere."""

from __future__ import annotations

import hashlib
import re
from difflib import SequenceMatcher

from pipeline.model.baseline import KnownFinding
from pipeline.model.finding import Finding

_WORD = re.compile(r"\w+")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_DIGITS = 12  # of the digest, in base 16: 48 bits tell the findings of one document apart
_OPENING = 80  # characters of the passage: enough for a person to find it
# Above this share of common characters, two passages are versions of one: a word was replaced.
_SIMILAR = 0.8


def known(finding: Finding) -> KnownFinding:
    """What a baseline keeps of a finding: no line, so that moving the passage changes nothing."""
    seen = finding.observation
    says = _NUMBER.sub("#", seen.message)
    return KnownFinding(
        locale=finding.locale,
        document_id=finding.document_id,
        check_id=finding.check_id,
        digest=_digest(finding.check_id, says, seen.focus, seen.excerpt),
        severity=finding.severity,
        says=says,
        passage=_opening(seen.excerpt),
    )


def is_same(old: KnownFinding, new: KnownFinding) -> bool:
    """Whether a finding is an old one, its passage unchanged but for spaces and punctuation."""
    return old.digest == new.digest and not _is_graver(old, new)


def is_version(old: KnownFinding, new: KnownFinding) -> bool:
    """Whether a finding is an old one whose passage was slightly edited."""
    if old.says != new.says or _is_graver(old, new):
        return False
    likeness = SequenceMatcher(None, old.passage, new.passage)
    return likeness.quick_ratio() >= _SIMILAR and likeness.ratio() >= _SIMILAR


def _is_graver(old: KnownFinding, new: KnownFinding) -> bool:
    return new.severity.rank > old.severity.rank


def _digest(*parts: str) -> str:
    text = "\n".join(" ".join(_WORD.findall(part)).casefold() for part in parts)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


def _opening(excerpt: str) -> str:
    flat = " ".join(excerpt.split())
    return flat if len(flat) <= _OPENING else f"{flat[: _OPENING - 1]}…"
