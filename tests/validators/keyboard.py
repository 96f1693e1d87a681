"""A page without a mouse: where Tab leads, and whether one sees where one is."""

from __future__ import annotations

from dataclasses import dataclass

from playwright.sync_api import Page

MOST_STOPS = 300
LOOK = """() => {
    const found = document.activeElement;
    if (!found || found === document.body) return null;
    const style = getComputedStyle(found);
    const box = found.getClientRects()[0] ?? new DOMRect();
    const middle = [box.left + box.width / 2, box.top + box.height / 2];
    const above = document.elementFromPoint(...middle);
    return {
        element: found.localName,
        label: (found.textContent.trim() || found.getAttribute("aria-label") || "").slice(0, 60),
        target: found.getAttribute("href") ?? "",
        ring: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth),
        inSight: above !== null && (found.contains(above) || above.contains(found)),
        first: !found.dataset.reached,
        mark: (found.dataset.reached = "yes"),
    };
}"""


@dataclass(frozen=True, slots=True)
class Stop:
    """An element that Tab reaches; `ring` is the width of its outline in CSS pixels."""

    element: str
    label: str
    target: str
    ring: float
    in_sight: bool


def walk(page: Page) -> list[Stop]:
    """Press Tab from the top of the page to its end."""
    stops: list[Stop] = []
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        seen = page.evaluate(LOOK)
        if seen is None or not seen["first"]:
            break
        names = ("element", "label", "target", "ring", "inSight")
        stops.append(Stop(*(seen[name] for name in names)))
    return stops


def follow_skip_link(page: Page) -> str:
    """Press Tab then Enter; the name of the element that has the focus then."""
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_function("location.hash !== ''")
    return str(page.evaluate("document.activeElement.localName"))
