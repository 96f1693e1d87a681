"""Every text that a browser shows is in the template, and nothing that is code is in it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.export.fidelity import read
from tests.export.markdown_examples import EXAMPLES
from tests.export.pages import PAGES, page_name, page_text
from tests.export.shown import given_to_translators, shown
from tests.validators.browser import opened


@pytest.fixture(scope="module", name="tab")
def _tab(browser: Browser) -> Iterator[Page]:
    with opened(browser, 1280) as tab:
        yield tab


def _difference(tab: Page, text: str) -> tuple[dict[str, int], dict[str, int]]:
    """The words that translators never get, and those that no reader gets."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    seen, given = shown(tab, text), given_to_translators(tab, read(text), text)
    return dict(seen - given), dict(given - seen)


def test_translators_get_what_readers_of_pages_get(tab: Page) -> None:
    texts = {page_name(path): page_text(path) for path in PAGES}
    found = {name: _difference(tab, text) for name, text in texts.items()}
    assert {name: pair for name, pair in found.items() if pair != ({}, {})} == {}


def test_translators_get_what_readers_of_examples_get(tab: Page) -> None:
    found = {text: _difference(tab, text) for text in EXAMPLES}
    assert {text: pair for text, pair in found.items() if pair != ({}, {})} == {}
