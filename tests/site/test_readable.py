"""The shipped pages are what the checks ask for, with no waiver and no check turned off."""

from __future__ import annotations

import json

from pipeline.config import parse_config
from tests.validators.project import limpide
from tests.validators.tools import REPOSITORY


def test_no_shipped_text_has_a_finding() -> None:
    run = limpide("check", "--format", "json", "--project", str(REPOSITORY), cwd=REPOSITORY)
    assert json.loads(run.stdout)["findings"] == []


def test_no_finding_is_waived_or_silenced() -> None:
    config = parse_config((REPOSITORY / "limpide.yaml").read_text(encoding="utf-8"))
    assert (config.severities, config.thresholds) == ((), ())
    pages = (path.read_text(encoding="utf-8") for path in REPOSITORY.glob("source_fr/**/*.md"))
    assert not [page for page in pages if "waivers:" in page]
