"""What every test may ask for: golden files, tools of the machine, the site built once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser

from tests.validators.browser import chromium
from tests.validators.golden import Golden
from tests.validators.project import BuiltSite, build_once
from tests.validators.tools import require_tool

# A machine that does other work at the same time is no fault of the code.
settings.register_profile("limpide", deadline=None)
settings.load_profile("limpide")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the one switch that rewrites golden files."""
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write what the code gives into the golden files, to be read in the diff",
    )


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compare with a golden file: `golden(path, actual)`, text or bytes.

    With `--update-golden` the file is written instead.
    """
    return Golden(update=bool(request.config.getoption("--update-golden")))


@pytest.fixture(scope="session", name="require_tool")
def _require_tool() -> Callable[..., Path]:
    """The path of a program; missing, the test fails where CI=true and is skipped elsewhere."""
    return require_tool


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> BuiltSite:
    """This repository's own content, built once by `limpide build` for all workers."""
    base = tmp_path_factory.getbasetemp()
    built = build_once(base if worker_id == "master" else base.parent)
    if built.exit_code:
        pytest.fail(f"limpide build exited {built.exit_code}:\n{built.printed}", pytrace=False)
    return built


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A browser for each worker, closed when its tests are done."""
    with chromium() as opened:
        yield opened
