"""What a check is."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import ClassVar, Generic, TypeVar

from pipeline.checks.traits import Trait
from pipeline.model.finding import Observation, Rationale, Severity

_PACKAGE = "pipeline.checks."

Subject = TypeVar("Subject")


class Check(ABC, Generic[Subject]):
    """A question asked of each subject of the kinds in `subjects`.

    A check is a frozen dataclass whose fields are its options. It is named after the fault it
    finds, and its module's path is its id: `terminology/forbidden_term.py` is
    `terminology.forbidden-term`. `severity` is its default; a subject that is critical for
    patients' safety gets at least `critical_severity` where the check has one. A check with
    `concerns` is only asked about messages that have one of these traits.
    """

    __slots__ = ()

    subjects: ClassVar[tuple[type, ...]]
    concerns: ClassVar[Trait | None] = None
    rationale: ClassVar[Rationale]
    severity: ClassVar[Severity] = Severity.WARNING
    critical_severity: ClassVar[Severity | None] = None

    @property
    def id(self) -> str:
        """The check's name, made from the path of its module."""
        return type(self).__module__.removeprefix(_PACKAGE).replace("_", "-")

    @abstractmethod
    def observe(self, subject: Subject) -> Iterator[Observation]:
        """Yield what is at fault in the subject, in reading order."""
