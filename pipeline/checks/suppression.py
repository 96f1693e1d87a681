"""Suppressions: a translator's comment that says why a finding is none.

`# limpide: ignore translation.number The source has a mistake, corrected here.` on a message
drops what the check `translation.number` finds in that message. Without a reason it suppresses
nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from pipeline.checks.subjects import MessageSubject
from pipeline.model.catalog import Message
from pipeline.model.finding import Finding, Observation
from pipeline.model.spelling import did_you_mean
from pipeline.model.value import Value

_IGNORE = "ignore"


class Suppression(Value, frozen=True, gc=False):
    """What a comment asks for; either part is "" where the comment leaves it out."""

    check_id: str
    reason: str


def suppressions(message: Message) -> tuple[Suppression, ...]:
    """The suppressions on a message, in order."""
    if not message.translator_comments:
        return ()
    words = (directive.split(maxsplit=2) for directive in message.directives)
    return tuple(
        Suppression(*[*rest, "", ""][:2])
        for first, *rest in filter(None, words)
        if first == _IGNORE
    )


def unsuppressed(
    message: Message, findings: Sequence[Finding]
) -> tuple[tuple[Finding, ...], tuple[Suppression, ...]]:
    """The findings that stay, and the suppressions (with a reason) that suppressed none."""
    valid = {each.check_id: each for each in suppressions(message) if each.reason}
    found = {finding.check_id for finding in findings}
    kept = tuple(finding for finding in findings if finding.check_id not in valid)
    return kept, tuple(each for check_id, each in valid.items() if check_id not in found)


def idle(
    subject: MessageSubject,
    unused: tuple[Suppression, ...],
    known: Collection[str],
    silent: Collection[str],
) -> Iterator[Observation]:
    """What is wrong with suppressions that suppressed nothing.

    Args:
        subject: the message they stand on.
        unused: the suppressions.
        known: the ids of all checks.
        silent: those that the project does not run, whose suppressions may stay.
    """
    for each in unused:
        if each.check_id in silent:
            continue
        if each.check_id in known:
            message, suggestion = f'"{each.check_id}" finds nothing here', "Remove the comment"
        else:
            message = f'There is no check "{each.check_id}"'
            suggestion = did_you_mean(each.check_id, known) or "Correct its name"
        yield Observation(
            location=subject.location,
            message=f"{message}, so that its suppression does nothing",
            suggestion=suggestion,
            excerpt=subject.message.msgstr,
        )
