"""The pages that fidelity is tried on.

They are this repository's own, and any others: `LIMPIDE_PAGES=FOLDER python -m pytest
tests/export/test_markdown_pages.py tests/export/test_text_coverage.py` tries every .md file
below FOLDER, whatever site builder it was written for.
"""

import os
from pathlib import Path

from tests.validators.tools import REPOSITORY

FOLDER = Path(os.environ.get("LIMPIDE_PAGES", REPOSITORY / "source_fr")).resolve()
PAGES = tuple(sorted(FOLDER.rglob("*.md")))


def page_name(path: Path) -> str:
    """The page's path from the folder, by which a test names it."""
    return path.relative_to(FOLDER).as_posix()


def page_text(path: Path) -> str:
    """The page to the byte: no line ending is translated."""
    return path.read_bytes().decode()
