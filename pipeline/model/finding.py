"""What a check saw, and what is made of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pipeline.model.document import Location
from pipeline.model.value import Value


class Severity(StrEnum):
    """How grave a finding is; the gate of `limpide check` is one of these."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """0 for info, 1 for warning, 2 for error: for comparing with a gate."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Rationale:
    """What a check looks for, why it matters, whose knowledge that is, and how to mend it."""

    what: str
    why: str
    source: str
    fix: str


class Observation(Value, frozen=True, gc=False):
    """What one check saw at one place.

    `message` says what is wrong, `suggestion` what to do; `measured` and `limit` carry the
    number and its bound with their unit ("31 words", "25 words") where the check counts;
    `excerpt` is the passage concerned, `focus` the words in it that are at fault, and
    `excerpt_locale` its language where that is not the finding's own.
    """

    location: Location
    message: str
    suggestion: str
    measured: str = ""
    limit: str = ""
    excerpt: str = ""
    focus: str = ""
    excerpt_locale: str = ""


class Finding(Value, frozen=True, gc=False):
    """An observation stamped with the check's id, its severity, and whose text it is about."""

    check_id: str
    severity: Severity
    locale: str
    document_id: str
    observation: Observation
