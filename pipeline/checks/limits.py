"""Bounds that differ by audience."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.checks.profile import Profile


@dataclass(frozen=True, slots=True)
class Limits:
    """The bound of one option for each audience; None where the question is not asked."""

    public: float | None
    easy: float | None
    professional: float | None

    def of(self, profile: Profile) -> float | None:
        """The bound for this audience."""
        match profile:
            case Profile.PUBLIC:
                return self.public
            case Profile.EASY:
                return self.easy
            case Profile.PROFESSIONAL:
                return self.professional
