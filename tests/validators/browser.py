"""Debian's Chromium, driven by Playwright: pages as a person gets them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, Request, sync_playwright

from tests.validators.tools import require_node_file, require_tool

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
HEIGHT = 800
LOCAL = ("file:", "data:", "blob:", "about:")
RUN_AXE = """() => axe.run(document, {
    resultTypes: ["violations"],
    rules: {"target-size": {enabled: true}},
})"""


@dataclass(frozen=True, slots=True)
class Visit:
    """What was seen of one page at one width; `overflow` in pixels, `strangers` are addresses."""

    name: str
    language: str
    direction: str
    violations: tuple[str, ...]
    overflow: int
    strangers: tuple[str, ...]

    def faults(self) -> list[str]:
        """What is wrong with the page, a sentence each."""
        found = [f"{self.name}: {violation}" for violation in self.violations]
        if self.overflow > 0:
            found.append(f"{self.name}: scrolls sideways by {self.overflow} pixels")
        found += [f"{self.name}: asks for {address}" for address in self.strangers]
        return found


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser without a window, closed at the end."""
    program = require_tool("chromium", "chromium-browser")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def opened(browser: Browser, width: int) -> Iterator[Page]:
    """A tab of this width in CSS pixels, off line, without motion so that nothing is half drawn."""
    context = browser.new_context(
        viewport={"width": width, "height": HEIGHT},
        reduced_motion="reduce",
        offline=True,
        bypass_csp=True,
    )
    try:
        yield context.new_page()
    finally:
        context.close()


def visit(page: Page, path: Path) -> Visit:
    """Open a page from its file, as by a double click, and have axe-core judge it."""
    addresses = _open(page, path)
    root = "document.documentElement"
    overflow = page.evaluate(f"{root}.scrollWidth - {root}.clientWidth")
    return Visit(
        name=f"{path.parent.name}/{path.name}",
        language=page.evaluate(f"{root}.lang"),
        direction=page.evaluate(f"getComputedStyle({root}).direction"),
        overflow=overflow,
        violations=_violations(page),
        strangers=tuple(each for each in addresses if not each.startswith(LOCAL)),
    )


def _open(page: Page, path: Path) -> list[str]:
    addresses: list[str] = []

    def note(request: Request) -> None:
        addresses.append(request.url)

    page.on("request", note)
    page.goto(path.resolve().as_uri())
    page.evaluate("document.fonts.ready")
    page.remove_listener("request", note)
    return addresses


def _violations(page: Page) -> tuple[str, ...]:
    page.evaluate(require_node_file("axe-core/axe.min.js").read_text(encoding="utf-8"))
    found = page.evaluate(RUN_AXE)
    return tuple(
        f"{rule['id']}: {node['failureSummary']} {node['html']}"
        for rule in found["violations"]
        for node in rule["nodes"]
    )
