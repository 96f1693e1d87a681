"""Markup that could run a program in a reader's browser."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.prose import quoted
from pipeline.checks.subjects import DocumentSubject, MessageSubject
from pipeline.checks.traits import Trait
from pipeline.model.document import Block, Location
from pipeline.model.finding import Observation, Rationale, Severity
from pipeline.model.inline import Image, Inline, Link, RawHtml, Text, walk

_ELEMENT = re.compile(
    r"<\s*(?:script|iframe|object|embed|applet|form|input|button|style|link|meta|base|svg|math)"
    r"\b[^>]*>?",
    re.IGNORECASE,
)
_HANDLER = re.compile(r"<[^<>]*?[\s/\"'](on[a-z]+)\s*=", re.IGNORECASE)
# Browsers skip control characters and spaces inside a scheme.
_IGNORED = re.compile(r"[\x00-\x20\u00a0\u200b-\u200f\u2028-\u202f\ufeff]+")
_SCHEME = re.compile(
    r"(?:javascript|vbscript|data:(?!image/(?:png|jpe?g|gif|webp)[;,])).*", re.IGNORECASE
)
_ATTRIBUTE = re.compile(
    r"(?:href|src|action|data|xlink:href)\s*=\s*[\"']?([^\"'>]*)", re.IGNORECASE
)
# A text without any of these holds nothing that runs; most do not.
_MARKUP = re.compile(r"[<=&\]]")
# The Markdown parser leaves a link with such a target as plain text: [x](...) and <...>.
_TEXT_LINK = re.compile(r"(?:\]\(\s*<?|<)([^)<>]*)")


@dataclass(frozen=True, slots=True)
class UnsafeMarkup(Check[DocumentSubject | MessageSubject]):
    """A script, a frame, an event handler or a scripted address, in a page or a translation."""

    subjects: ClassVar = (DocumentSubject, MessageSubject)
    concerns: ClassVar = Trait.SIGNS
    severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what="The text holds markup that runs a program or embeds something from elsewhere.",
        why=(
            "It would be an attack on the readers of the page. Exporters remove it; whoever wrote "
            "it must be asked why it is there, also in translations that are not published."
        ),
        source="OWASP Cross Site Scripting Prevention Cheat Sheet, 2024.",
        fix="Remove it. Pages need no raw HTML.",
    )

    def observe(self, subject: DocumentSubject | MessageSubject) -> Iterator[Observation]:
        """Yield every such passage of a source document, or of a message's translation."""
        if isinstance(subject, MessageSubject):
            translation = subject.translation
            if not _MARKUP.search(translation.text):
                return
            yield from _in_inlines(translation.inlines, translation.text, translation.location)
        elif subject.is_source:
            for block in subject.document.walk():
                yield from _in_block(block)


def _in_block(block: Block) -> Iterator[Observation]:
    raw = block.attribute("html")
    yield from _observations(_in_html(raw), raw, block.location)
    for segment in block.segments:
        yield from _in_inlines(segment.inlines, segment.text, segment.location)


def _in_inlines(
    inlines: tuple[Inline, ...], text: str, location: Location
) -> Iterator[Observation]:
    for inline in walk(inlines):
        match inline:
            case RawHtml(html=raw):
                found = _in_html(raw)
            case Text(text=raw) if not _MARKUP.search(raw):
                continue
            case Text(text=raw):
                found = [*_in_html(raw), *_scripted(_TEXT_LINK.findall(raw))]
            case Link(target=target) | Image(target=target):
                found = _scripted([target])
            case _:
                continue
        yield from _observations(found, text, location)


def _in_html(raw: str) -> list[str]:
    return [
        *(match[0] for match in _ELEMENT.finditer(raw)),
        *(match[1] for match in _HANDLER.finditer(raw)),
        *_scripted(_ATTRIBUTE.findall(raw)),
    ]


def _scripted(addresses: list[str]) -> list[str]:
    return [
        address
        for address in addresses
        if _SCHEME.fullmatch(_IGNORED.sub("", html.unescape(address)))
    ]


def _observations(found: list[str], text: str, location: Location) -> Iterator[Observation]:
    for passage in found:
        yield Observation(
            location=location,
            message=f"{quoted(passage)} can run a program in the reader's browser",
            suggestion="Remove it",
            excerpt=text,
            focus=passage,
        )
