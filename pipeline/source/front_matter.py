"""The YAML block at the head of a page."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from pipeline.model.document import Metadata, Waiver
from pipeline.model.errors import PipelineError
from pipeline.source.yaml_text import Node, parse_yaml

FENCE = "---"
AUDIENCES = ("public", "easy", "professional")
MEDICAL_REVIEWS = ("pending", "approved")
KEYS = (
    "title",
    "description",
    "audience",
    "reviewed",
    "next_review",
    "medical_review",
    "reviewers",
    "critical",
    "related",
    "duration",
    "id",
    "waivers",
)
_WAIVER_KEYS = ("check", "reason", "until", "locale")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands before the page's body.

    `lines` counts the lines of the file it takes, fences included; `id` is "" where the page is
    known by its path.
    """

    title: Node
    description: Node | None
    metadata: Metadata
    id: str
    lines: int


def parse_front_matter(text: str, path: PurePosixPath) -> FrontMatter:
    """Read the front matter of a page.

    Raises:
        PipelineError: if there is none, it is not closed, it lacks a title, or a key or value
            is not one that a page can have.
    """
    lines = text.split("\n")
    if lines[0].rstrip() != FENCE:
        raise PipelineError(
            "the page has no title",
            remedy='Start the file with a line "---", a line "title: ..." and a line "---"',
            path=path,
            line=1,
        )
    end = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() == FENCE), None)
    if end is None:
        raise PipelineError(
            "the front matter is not closed",
            remedy='Add a line "---" after its last key',
            path=path,
            line=1,
        )
    node = parse_yaml("\n".join(lines[1:end]), path, first_line=2, offset=len(lines[0]) + 1)
    return _front_matter(node, end + 1)


def _front_matter(node: Node, lines: int) -> FrontMatter:
    keys = node.mapping(known=KEYS)
    if "title" not in keys:
        raise PipelineError(
            "the page has no title",
            remedy='Add a line "title: ..." to its front matter',
            path=node.path,
            line=1,
        )
    keys["title"].text()
    page_id = keys["id"].text() if "id" in keys else ""
    return FrontMatter(keys["title"], keys.get("description"), _metadata(keys), page_id, lines)


def _metadata(keys: dict[str, Node]) -> Metadata:
    return Metadata(
        audience=keys["audience"].choice(AUDIENCES) if "audience" in keys else "public",
        reviewed=keys["reviewed"].date() if "reviewed" in keys else None,
        next_review=keys["next_review"].date() if "next_review" in keys else None,
        medical_review=keys["medical_review"].choice(MEDICAL_REVIEWS)
        if "medical_review" in keys
        else "pending",
        reviewers=_texts(keys.get("reviewers")),
        critical=keys["critical"].boolean() if "critical" in keys else False,
        related=_texts(keys.get("related")),
        duration=keys["duration"].integer() if "duration" in keys else None,
        waivers=waivers(keys.get("waivers")),
    )


def waivers(node: Node | None) -> tuple[Waiver, ...]:
    """The waivers of a page, none where its front matter names none.

    Raises:
        PipelineError: if one lacks its check, its reason or its last day.
    """
    return tuple(_waiver(item) for item in node.items()) if node else ()


def _waiver(node: Node) -> Waiver:
    keys = node.mapping(known=_WAIVER_KEYS, required=_WAIVER_KEYS[:3])
    return Waiver(
        check_id=keys["check"].text(),
        reason=keys["reason"].text(),
        until=keys["until"].date(),
        locale=keys["locale"].text() if "locale" in keys else "",
        location=keys["check"].location,
    )


def _texts(node: Node | None) -> tuple[str, ...]:
    return tuple(item.text() for item in node.items()) if node else ()
