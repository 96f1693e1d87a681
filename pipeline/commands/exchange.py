"""limpide exchange: catalogs -> files for translators, and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from pipeline.catalog.exchange.handover import Handover, hand_over
from pipeline.catalog.exchange.table import ExchangeFormat, format_of
from pipeline.catalog.exchange.take_back import (
    Outcome,
    TakenBack,
    brings_work,
    refuse_unwritable,
    take_back,
)
from pipeline.commands.steps.catalog_record import write_catalogs
from pipeline.commands.steps.catalogs import (
    INTERFACE,
    catalog_path,
    known_documents,
    read_settled_catalogs,
)
from pipeline.commands.steps.project import Project
from pipeline.language.tags import from_bcp47
from pipeline.model.catalog import Catalog, MessageKey
from pipeline.model.errors import PipelineError, UsageError
from pipeline.model.spelling import did_you_mean
from pipeline.workspace import Workspace

FOLDER = PurePosixPath("exchange")


@dataclass(frozen=True, slots=True)
class Destination:
    """Where files for translators go: a folder, made if need be, below a workspace's own."""

    workspace: Workspace
    folder: PurePosixPath


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A file for translators, as a path in its workspace, and how many messages it holds."""

    path: PurePosixPath
    messages: int


@dataclass(frozen=True, slots=True)
class Received:
    """A file that came back: its name as the user gave it, and its bytes."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Imported:
    """What a file changed: of each outcome the messages, with their documents."""

    name: str
    outcomes: tuple[tuple[str, MessageKey, Outcome], ...]

    @property
    def conflicts(self) -> tuple[tuple[str, MessageKey], ...]:
        """The messages, each after its document's id, that now have two translations."""
        return self._messages(Outcome.CONFLICT)

    @property
    def unknown(self) -> tuple[tuple[str, MessageKey], ...]:
        """The messages, each after its document's id, whose source is gone."""
        return self._messages(Outcome.UNKNOWN)

    @property
    def blank(self) -> tuple[tuple[str, MessageKey], ...]:
        """The messages, each after its document's id, emptied in the file and translated here."""
        return self._messages(Outcome.BLANK)

    @property
    def counts(self) -> tuple[tuple[str, int], ...]:
        """How many messages became what, as a reader is told."""
        return (
            ("translated", len(self._messages(Outcome.TRANSLATED))),
            ("fuzzy", len(self._messages(Outcome.FUZZY))),
            ("conflicts", len(self.conflicts)),
            ("unknown", len(self.unknown)),
        )

    def _messages(self, outcome: Outcome) -> tuple[tuple[str, MessageKey], ...]:
        return tuple((document, key) for document, key, found in self.outcomes if found is outcome)


def run_exchange_export(  # noqa: PLR0913 - from where, what, how and to where
    workspace: Workspace,
    project: Project,
    locale: str,
    chosen: ExchangeFormat,
    destination: Destination,
    *,
    only_to_do: bool = False,
) -> tuple[HandedOver, ...]:
    """Write what translators of a locale work on.

    Args:
        workspace: the project's folder.
        project: its sources.
        locale: a locale of the project.
        chosen: the format.
        destination: where the files go, in the project or elsewhere.
        only_to_do: whether confirmed translations stay at home; documents without anything to
            do then get no file.

    Raises:
        UsageError: if the project has no such locale, or that has no catalogs yet.
        PipelineError: if a catalog is damaged, a text cannot be written in this format, or a file
            that is there already holds work that is in no catalog yet.
    """
    (name,) = project.chosen_locales((locale,))
    catalogs = read_settled_catalogs(workspace, project, name)
    known = known_documents(project)
    here = [catalog for document_id, catalog in catalogs.items() if document_id in known]
    if not here:
        raise UsageError(
            f'there are no catalogs for "{name}" yet', remedy='Run "limpide update" first'
        )
    handovers = (
        hand_over(catalog, project.config.source_locale, only_to_do=only_to_do) for catalog in here
    )
    filled = [handover for handover in handovers if handover.units]
    files = [
        (destination.folder / path, chosen.serialize(group), sum(len(one.units) for one in group))
        for path, group in _grouped(filled, name, chosen)
    ]
    source = project.config.source_locale
    for path, _data, _messages in files:
        for received in _already_there(destination.workspace, path, chosen):
            _refuse_to_lose_work(received, catalogs, source, path)
    for path, data, _messages in files:
        destination.workspace.write(path, data)
    return tuple(HandedOver(path, messages) for path, _data, messages in files)


def _already_there(
    workspace: Workspace, path: PurePosixPath, chosen: ExchangeFormat
) -> tuple[Handover, ...]:
    """What a translator's file of the same name holds, which must be readable to see that."""
    if not workspace.exists(path):
        return ()
    try:
        return chosen.parse(workspace.read_bytes(path), path)
    except PipelineError as error:
        raise PipelineError(
            f"this file is there already, and cannot be read to see whether a translator worked "
            f"in it ({error.problem})",
            remedy="Import it once it is mended, or move it away",
            path=path,
        ) from None


def _refuse_to_lose_work(
    received: Handover, catalogs: Mapping[str, Catalog], source_locale: str, path: PurePosixPath
) -> None:
    if brings_work(catalogs.get(received.document_id), received, source_locale):
        raise PipelineError(
            "this file holds a translator's work that is in no catalog yet",
            remedy='Run "limpide exchange import" with it first, or move it away',
            path=path,
        )


def run_exchange_import(
    workspace: Workspace, project: Project, files: Iterable[Received]
) -> tuple[Imported, ...]:
    """Put the translations of files that came back into the catalogs.

    Every file is read and merged before the first catalog is written: one that cannot be used
    stops the run with nothing changed.

    Raises:
        PipelineError: if a file cannot be used, or belongs to another project or language.
    """
    desk = _Desk(workspace, project)
    imported = tuple(desk.take(received) for received in files)
    desk.write()
    return imported


def _grouped(
    handovers: list[Handover], locale: str, chosen: ExchangeFormat
) -> Iterator[tuple[PurePosixPath, tuple[Handover, ...]]]:
    """The files to write, each with what it holds."""
    if chosen.whole_locale and handovers:
        yield PurePosixPath(f"{locale}{chosen.suffix}"), tuple(handovers)
    if not chosen.whole_locale:
        for handover in handovers:
            yield PurePosixPath(locale, f"{handover.document_id}{chosen.suffix}"), (handover,)


class _Desk:
    """Where files that came back are merged: the catalogs they touch, as they will be written."""

    def __init__(self, workspace: Workspace, project: Project) -> None:
        self._workspace = workspace
        self._project = project
        self._catalogs: dict[str, dict[str, Catalog]] = {}
        self._changed: dict[PurePosixPath, Catalog] = {}

    def take(self, received: Received) -> Imported:
        handovers = format_of(received.name).parse(received.data, received.name)
        outcomes = [
            (handover.document_id, key, outcome)
            for handover in handovers
            for key, outcome in self._merge(handover, received.name).outcomes
        ]
        return Imported(received.name, tuple(outcomes))

    def write(self) -> None:
        write_catalogs(self._workspace, self._changed)

    def _merge(self, handover: Handover, name: str) -> TakenBack:
        self._refuse_other_source(handover, name)
        locale = self._locale(handover, name)
        if locale not in self._catalogs:
            self._catalogs[locale] = read_settled_catalogs(self._workspace, self._project, locale)
        catalogs = self._catalogs[locale]
        if handover.document_id not in catalogs:
            raise self._no_catalog(handover, locale, name)
        refuse_unwritable(handover, name)
        source = self._project.config.source_locale
        taken = take_back(catalogs[handover.document_id], handover, source)
        if taken.catalog != catalogs[handover.document_id]:
            path = catalog_path(self._project.config, locale, handover.document_id)
            catalogs[handover.document_id] = self._changed[path] = taken.catalog
        return taken

    def _refuse_other_source(self, handover: Handover, name: str) -> None:
        source = self._project.config.source_locale
        if from_bcp47(handover.source_tag, (source,)) != source:
            raise PipelineError(
                f'this file translates from "{handover.source_tag}", the sources of this project '
                f'are in "{source}"',
                remedy="Import a file that was exported from this project",
                path=name,
                line=handover.line,
            )

    def _locale(self, handover: Handover, name: str) -> str:
        known = self._project.chosen_locales(())
        locale = from_bcp47(handover.tag, known)
        if locale not in known:
            raise PipelineError(
                f'this file translates into "{handover.tag}", which is no locale of this project',
                remedy=did_you_mean(handover.tag, known),
                path=name,
                line=handover.line,
            )
        return locale

    def _no_catalog(self, handover: Handover, locale: str, name: str) -> PipelineError:
        documents = {*(document.id for document in self._project.documents), INTERFACE}
        if handover.document_id in documents:
            problem, remedy = "has no catalog yet", 'Run "limpide update" first'
        else:
            problem = "is no document of this project"
            remedy = did_you_mean(handover.document_id, documents)
        return PipelineError(
            f'"{handover.document_id}" {problem} ({locale})',
            remedy=remedy,
            path=name,
            line=handover.line,
        )
