"""limpide check --fix: catalogs -> catalogs with what is certain mended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from pipeline.checks.suppression import suppressions
from pipeline.checks.translation.typography import Typography
from pipeline.commands.steps.catalog_record import write_catalogs
from pipeline.commands.steps.catalogs import catalog_path, read_catalogs
from pipeline.commands.steps.project import Project
from pipeline.language.figures.quantity_order import isolate_parted
from pipeline.language.house_style import mended
from pipeline.language.locale import direction
from pipeline.model.catalog import Catalog, Message
from pipeline.model.value import replace
from pipeline.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Fix:
    """A translation that was mended: where it was, what it said and what it says."""

    path: PurePosixPath
    line: int
    before: str
    after: str


def run_fix(workspace: Workspace, project: Project, locales: Sequence[str] = ()) -> tuple[Fix, ...]:
    """Mend punctuation, spaces and isolates of translations; nothing else changes.

    Every catalog is read before the first is written. A message keeps its state and its comments,
    and one whose typography a comment lets stand is left alone. Fixing twice is fixing once.

    Args:
        workspace: the project's folder, which nobody else writes in meanwhile.
        project: its sources.
        locales: the locales to mend; all of them where none is named.

    Raises:
        PipelineError: if a catalog is damaged or belongs to no document.
    """
    fixes: list[Fix] = []
    written: dict[PurePosixPath, Catalog] = {}
    for locale in project.chosen_locales(locales):
        for document_id, catalog in read_catalogs(workspace, project, locale).items():
            path = catalog_path(project.config, locale, document_id)
            messages = tuple(_fixed(message, locale) for message in catalog.messages)
            found = _fixes(path, catalog.messages, messages)
            if found:
                fixes += found
                written[path] = replace(catalog, messages=messages)
    write_catalogs(workspace, written)
    return tuple(fixes)


def _fixed(message: Message, locale: str) -> Message:
    """The message with its translation mended; obsolete ones are left as they are."""
    if message.obsolete or not message.msgstr or _is_let_stand(message):
        return message
    better = mended(message.msgstr, locale)
    if direction(locale) == "rtl":
        better = isolate_parted(better)
    return message if better == message.msgstr else replace(message, msgstr=better)


def _is_let_stand(message: Message) -> bool:
    typography = Typography().id
    return any(each.check_id == typography and each.reason for each in suppressions(message))


def _fixes(path: PurePosixPath, before: Sequence[Message], after: Sequence[Message]) -> list[Fix]:
    return [
        Fix(path, old.line, old.msgstr, new.msgstr)
        for old, new in zip(before, after, strict=True)
        if old is not new
    ]
