"""A crawler of built pages: what each page is, and where its links lead."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

ADDRESSES = frozenset({"href", "src", "poster", "data", "action"})
OUTSIDE = frozenset({"https", "mailto", "sms", "tel"})
# Captions stand in the page: a browser lets no page opened by a double click read another file.
INSIDE = frozenset({("track", "data")})


@dataclass(frozen=True, slots=True)
class Link:
    """An address as the page writes it, in the tag that holds it, with that tag's hreflang."""

    element: str
    address: str
    hreflang: str


@dataclass(slots=True)
class PageFacts:
    """What the crawler keeps of a page."""

    language: str = ""
    ids: list[str] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    elements: list[str] = field(default_factory=list)


class _FactParser(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.facts = PageFacts()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.facts.elements.append(tag)
        if tag == "html":
            self.facts.language = values.get("lang", "")
        if "id" in values:
            self.facts.ids.append(values["id"])
        for address in _addresses(values):
            self.facts.links.append(Link(tag, address, values.get("hreflang", "")))


def _addresses(values: dict[str, str]) -> Iterator[str]:
    yield from (values[name] for name in sorted(ADDRESSES & values.keys()))
    for candidate in values.get("srcset", "").split(","):
        yield from candidate.split()[:1]


@dataclass(frozen=True)
class Site:
    """The pages below `root`, each parsed once."""

    root: Path

    @cached_property
    def pages(self) -> dict[Path, PageFacts]:
        """What each page holds, by its path."""
        return {path: parse(path) for path in sorted(self.root.resolve().rglob("*.html"))}

    def complaints(self) -> list[str]:
        """Each link that leads nowhere, each id that stands twice, in page order."""
        return [
            f"{path.relative_to(self.root.resolve())}: {complaint}"
            for path, facts in self.pages.items()
            for complaint in (*self._broken(path, facts), *_doubled(facts.ids))
        ]

    def languages(self) -> list[str]:
        """Each link whose hreflang is not the language of the page it leads to."""
        return [
            f"{path.relative_to(self.root.resolve())}: {link.address} is not in {link.hreflang}"
            for path, facts in self.pages.items()
            for link in facts.links
            if link.hreflang and self._language_behind(path, link) not in {link.hreflang, None}
        ]

    def _language_behind(self, path: Path, link: Link) -> str | None:
        facts = self.pages.get((path.parent / unquote(urlsplit(link.address).path)).resolve())
        return facts.language if facts else None

    def _broken(self, path: Path, facts: PageFacts) -> Iterator[str]:
        for link in facts.links:
            reason = self._fault(path, facts, link)
            if reason:
                yield f"<{link.element}> {link.address}: {reason}"

    def _fault(self, path: Path, facts: PageFacts, link: Link) -> str:
        parts = urlsplit(link.address)
        if parts.scheme or parts.netloc:
            usual = parts.scheme in OUTSIDE or (link.element, parts.scheme) in INSIDE
            return "" if usual else "not a kind of address these pages use"
        target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
        if not target.is_relative_to(self.root.resolve()):
            return "leads out of the site"
        if not target.is_file():
            return "no such file"
        there = facts if target == path else self.pages.get(target, PageFacts())
        known = not parts.fragment or unquote(parts.fragment) in there.ids
        return "" if known else "no such place in that page"


def parse(path: Path) -> PageFacts:
    """Read one page."""
    parser = _FactParser()
    parser.feed(path.read_text(encoding="utf-8"))
    parser.close()
    return parser.facts


def _doubled(ids: Iterable[str]) -> list[str]:
    return [f"the id {each} stands twice" for each, count in Counter(ids).items() if count > 1]
