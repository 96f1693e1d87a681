"""Real pages are rebuilt faithfully; `pages` says how to try others than this repository's."""

from pathlib import Path

import pytest

from pipeline.source.markdown import MarkdownReader
from tests.export.fidelity import unfaithful
from tests.export.pages import PAGES, page_name, page_text
from tests.validators.tools import REPOSITORY


@pytest.mark.parametrize("path", PAGES, ids=page_name)
def test_a_page_is_faithful(path: Path) -> None:
    assert unfaithful(page_text(path)) == ""


def test_there_are_pages() -> None:
    assert PAGES


def test_pages_of_a_project_of_limpide_are_faithful_too() -> None:
    texts = {path: page_text(path) for path in (REPOSITORY / "source_fr").rglob("*.md")}
    assert texts
    assert [path for path, text in texts.items() if unfaithful(text, MarkdownReader())] == []
