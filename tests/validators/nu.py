"""The Nu HTML checker (vnu), the reference validator of the WHATWG's HTML."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable
from pathlib import Path

from tests.validators.tools import require_node_file, require_tool

SECONDS = 300
OPTIONS = (
    "--stdout",
    "--format",
    "json",
    "--exit-zero-always",
    "--also-check-css",
    "--also-check-svg",
)


def complaints(paths: Iterable[Path]) -> list[str]:
    """What the checker says of these files (HTML, CSS and SVG), errors and warnings alike."""
    jar = require_node_file("vnu-jar/build/dist/vnu.jar")
    java = require_tool("java")
    run = subprocess.run(
        [java, "-Dfile.encoding=UTF-8", "-jar", jar, *OPTIONS, *paths],
        capture_output=True,
        encoding="utf-8",
        timeout=SECONDS,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return [_sentence(message) for message in json.loads(run.stdout)["messages"]]


def _sentence(message: dict[str, str]) -> str:
    line = message.get("lastLine", "?")
    return f"{message.get('url', '?')}:{line}: {message.get('type')}: {message.get('message')}"
