"""Comparison with files that hold the expected output."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True, slots=True)
class Golden:
    """Compares an output with the file that holds the expected one, or rewrites that file."""

    update: bool

    def __call__(self, path: Path, actual: str | bytes) -> None:
        """Fail unless `path` holds exactly `actual` (text is UTF-8, line ends as they are)."""
        data = actual.encode() if isinstance(actual, str) else actual
        if self.update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            return
        expected = path.read_bytes() if path.exists() else None
        if expected != data:
            pytest.fail(_difference(path, expected, data), pytrace=False)


def _difference(path: Path, expected: bytes | None, actual: bytes) -> str:
    remedy = "Run pytest with --update-golden, then read the difference in git."
    if expected is None:
        return f"{path} does not exist. {remedy}"
    lines = difflib.unified_diff(
        expected.decode(errors="replace").splitlines(),
        actual.decode(errors="replace").splitlines(),
        "expected",
        "actual",
        lineterm="",
    )
    shown = "\n".join(lines) or "the bytes differ, the lines do not: look at the line ends"
    return f"{path} is not what the code gives. {remedy}\n{shown}"
