"""Programs of the machine and packages that are not Python's."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]


def require_tool(*names: str) -> Path:
    """The path of the first of these programs found on PATH."""
    for name in names:
        found = shutil.which(name)
        if found:
            return Path(found)
    return _missing(f"the program {' or '.join(names)}")


def require_node_file(path: str) -> Path:
    """The path of a file inside node_modules."""
    found = REPOSITORY / "node_modules" / path
    return found if found.is_file() else _missing(f"node_modules/{path}")


def _missing(what: str) -> Path:
    reason = f"{what} is missing: run `make test` once, it installs what the tests need"
    if os.environ.get("CI") == "true":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
