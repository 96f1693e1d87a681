"""Translations whose markup is not that of their source."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pipeline.checks.contract import Check
from pipeline.checks.profile import is_easy
from pipeline.checks.prose import is_plain, prose, quoted
from pipeline.checks.subjects import MessageSubject
from pipeline.checks.traits import Trait
from pipeline.language.locale import base_language
from pipeline.model.document import Role
from pipeline.model.finding import Observation, Rationale, Severity
from pipeline.model.inline import (
    Break,
    Code,
    Emphasis,
    FootnoteReference,
    Image,
    Inline,
    Link,
    Span,
    Strong,
    Text,
    walk,
)

# Signs that are markup where they work, and plain characters where they were mistyped.
_LEFT_OVER = re.compile(r"\*{1,3}|\]\(|`|\[\^")

# Plain texts whose lines are as long as their screen allows, in every language for itself.
_CUT_ANYWHERE = frozenset({Role.CUE, Role.LABEL})


@dataclass(frozen=True, slots=True)
class BrokenMarkup(Check[MessageSubject]):
    """Emphasis, links, images, code, footnotes or breaks were lost or added."""

    subjects: ClassVar = (MessageSubject,)
    concerns: ClassVar = Trait.MARKUP
    severity: ClassVar = Severity.ERROR
    rationale: ClassVar = Rationale(
        what="The translation has not the same emphasis, links, images, code and footnotes.",
        why=(
            "A lost link is a page nobody finds, a lost footnote leaves its text without a call, "
            "and mistyped markup is shown to readers as stars and brackets."
        ),
        source="W3C Internationalization Tag Set 2.0, 2013, 8.2: inline elements are kept.",
        fix="Write the markup of the source around the words that translate it.",
    )

    def observe(self, subject: MessageSubject) -> Iterator[Observation]:
        """Yield one observation that names all that differs."""
        if subject.readings is None:
            return
        if is_plain(subject.source.inlines) and is_plain(subject.translation.inlines):
            return
        markup = _markup(subject.source.inlines, subject.locale)
        markup_here = _markup(subject.translation.inlines, subject.locale)
        if markup == markup_here:
            return
        expected, written = Counter(markup), Counter(markup_here)
        if subject.source.role in _CUT_ANYWHERE:
            del expected[_NAMES[Break]], written[_NAMES[Break]]
        lost, added = expected - written, written - expected
        for kind in [kind for kind in added if kind.startswith("a passage in")]:
            del added[kind]  # a translation may mark the words it leaves in another language
        lost -= _kept_code(subject, lost[_NAMES[Code]])
        if is_easy(subject.locale):
            del added[_NAMES[Break]]  # easy texts start on a new line where the topic changes
        if lost or added:
            yield Observation(
                location=subject.location,
                message=_message(lost, added),
                suggestion=_suggestion(subject),
                measured=_listed(written) or "none",
                limit=_listed(expected) or "none",
                excerpt=subject.message.msgstr,
                focus=_left_over(subject),
            )


def _markup(inlines: tuple[Inline, ...], locale: str) -> list[str]:
    return [name for inline in walk(inlines) if (name := _name(inline, locale))]


def _name(inline: Inline, locale: str) -> str:
    match inline:
        case FootnoteReference(label=label):
            return f"footnote {label}"
        case Span(locale=marked) if base_language(marked) != base_language(locale):
            return f"a passage in {marked}"
        case Emphasis() | Strong() | Link() | Image() | Code() | Break():
            return _NAMES[type(inline)]
        case _:
            return ""


_NAMES: dict[type[Inline], str] = {
    Break: "line break",
    Code: "code",
    Emphasis: "emphasis",
    Image: "image",
    Link: "link",
    Strong: "strong",
}


def _listed(markup: Counter[str]) -> str:
    return ", ".join(
        name if count == 1 else f"{count} {name}" for name, count in sorted(markup.items())
    )


def _message(lost: Counter[str], added: Counter[str]) -> str:
    parts = []
    if lost:
        parts.append(f"lacks markup of the source ({_listed(lost)})")
    if added:
        parts.append(f"has markup that the source has not ({_listed(added)})")
    return f"The translation {' and '.join(parts)}"


def _kept_code(subject: MessageSubject, lost: int) -> Counter[str]:
    """As many of the lost codes as stand in the translation as text: « version » for `version`."""
    codes = [found.text for found in walk(subject.source.inlines) if isinstance(found, Code)]
    text = prose(subject.translation.inlines) if lost else ""
    return Counter({_NAMES[Code]: min(lost, sum(code in text for code in codes))})


def _left_over(subject: MessageSubject) -> str:
    """Markup that reached the text of the translation though the source has none such."""
    source, translation = _signs(subject.source.inlines), _signs(subject.translation.inlines)
    return next(iter(translation - source), "")


def _signs(inlines: tuple[Inline, ...]) -> Counter[str]:
    return Counter(
        sign
        for inline in walk(inlines)
        if isinstance(inline, Text)
        for sign in _LEFT_OVER.findall(inline.text)
    )


def _suggestion(subject: MessageSubject) -> str:
    left_over = _left_over(subject)
    if left_over:
        return (
            f"Look at {quoted(left_over)}, which readers would see: close it, or move a space out"
        )
    return "Give the words that translate them the same markup"
