"""The pages of docs/checks say what the checks do; `--update-golden` writes them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from pipeline.checks.pages import index_of, page_of
from pipeline.checks.table import CHECKS
from pipeline.checks.thresholds import options_by_audience
from tests.validators.tools import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.checks.contract import Check

PAGES = REPOSITORY / "docs/checks"
every_check = pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)


def _place(check: Check[Any]) -> Path:
    return PAGES.joinpath(*check.id.split(".")).with_suffix(".md")


@every_check
def test_each_check_has_a_page_in_step_with_it(
    check: Check[Any], golden: Callable[[Path, str], None]
) -> None:
    golden(_place(check), page_of(check))


def test_index_lists_every_check(golden: Callable[[Path, str], None]) -> None:
    golden(PAGES / "README.md", index_of(CHECKS))


def test_no_page_is_left_of_a_check_that_is_gone() -> None:
    assert set(PAGES.glob("*/*.md")) == {_place(check) for check in CHECKS}


@every_check
def test_page_names_every_limit_of_each_audience(check: Check[Any]) -> None:
    page = page_of(check)
    assert check.rationale.why in page
    for name, limits in options_by_audience(check).items():
        row = next(line for line in page.splitlines() if line.startswith(f"| `{name}` |"))
        shown = [cell.strip() for cell in row.split("|")[2:-1]]
        bounds = (limits.public, limits.easy, limits.professional)
        assert shown == ["off" if bound is None else f"{bound:g}" for bound in bounds]
