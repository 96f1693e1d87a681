"""Each check against its golden folder: what it must find, and what it must leave alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from pipeline.checks.run import run
from pipeline.checks.table import CHECKS
from tests.checks.small_project import subjects_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.checks.contract import Check
    from pipeline.model.finding import Finding

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_check_finds_what_its_golden_folder_says(
    check: Check[Any], golden: Callable[[Path, str], None]
) -> None:
    folder = GOLDEN.joinpath(*check.id.split("."))
    findings = run(subjects_in(folder), [check])
    shown = json.dumps([_shown(found) for found in findings], ensure_ascii=False, indent=2)
    golden(folder / "expected.json", shown + "\n")
    assert findings, "a golden folder shows at least one fault"


def _shown(finding: Finding) -> dict[str, str]:
    seen = finding.observation
    fields = {
        "severity": str(finding.severity),
        "locale": finding.locale,
        "at": str(seen.location),
        "message": seen.message,
        "suggestion": seen.suggestion,
        "measured": seen.measured,
        "limit": seen.limit,
        "excerpt": seen.excerpt,
        "focus": seen.focus,
    }
    return {name: value for name, value in fields.items() if value}
