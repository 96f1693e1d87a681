"""limpide export: localised documents -> files of every format, a manifest, one zip a locale."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

from pipeline.commands.steps.output import MANIFEST, Written, write_output
from pipeline.commands.steps.project import Project
from pipeline.commands.steps.publications import publications
from pipeline.commands.steps.rendering import compress_fonts, render_pdfs
from pipeline.config import Config
from pipeline.export.archive import archive
from pipeline.export.manifest import manifest_entries, serialize_manifest
from pipeline.export.markdown import MarkdownExporter
from pipeline.export.print_jobs import FOLDER as PRINT_FOLDER
from pipeline.export.print_jobs import PDF, print_jobs
from pipeline.export.shared import shared_bundle
from pipeline.export.web import WebExporter
from pipeline.model.document import DocumentKind
from pipeline.model.publication import Bundle, BundleFile, Publication
from pipeline.model.value import replace
from pipeline.workspace import Workspace

WEB_FORMAT, PDF_FORMAT, MARKDOWN_FORMAT = "web", "pdf", "markdown"
FORMATS = (WEB_FORMAT, PDF_FORMAT, MARKDOWN_FORMAT)
DEFAULT_FORMATS = (WEB_FORMAT, PDF_FORMAT)


@dataclass(frozen=True, slots=True)
class LocaleSummary:
    """What was published in one locale; `percent` of its messages are translated."""

    locale: str
    pages: int
    web_files: int
    pdfs: int
    percent: int


@dataclass(frozen=True, slots=True)
class Exported:
    """The outcome of an export; `opening` is the page to start from, None without web pages."""

    locales: tuple[LocaleSummary, ...]
    withheld: tuple[tuple[str, str], ...]
    written: Written
    opening: Path | None


def run_export(
    workspace: Workspace, project: Project, formats: Sequence[str], packed_at: datetime
) -> Exported:
    """Publish a project in some formats; the output folder then holds these and no others.

    Args:
        workspace: the project's folder.
        project: its sources.
        formats: some of FORMATS.
        packed_at: the time that archives give to every file.
    """
    published = publications(
        workspace, project, with_interface=any(name != MARKDOWN_FORMAT for name in formats)
    )
    each = published.each
    bundles: list[Bundle] = []
    if PDF_FORMAT in formats:
        printed = _print(workspace, each)
        bundles += printed
        each = tuple(map(_with_downloads, each, printed))
    if MARKDOWN_FORMAT in formats:
        bundles += [MarkdownExporter().export(publication) for publication in each]
    if WEB_FORMAT in formats:
        exporter = WebExporter(base_url=project.config.site_url)
        bundles += [exporter.export(publication) for publication in each]
        bundles.append(shared_bundle(each, compress_fonts(workspace)))
    files = tuple(_output_files(each, bundles, packed_at))
    return Exported(
        locales=tuple(_summary(publication, bundles) for publication in each),
        withheld=published.withheld,
        written=write_output(workspace, project.config, files),
        opening=_opening(workspace, project.config) if WEB_FORMAT in formats else None,
    )


def _print(workspace: Workspace, each: Sequence[Publication]) -> list[Bundle]:
    """The PDFs of every locale, laid out on all processors, only where they are not yet."""
    jobs = [
        (publication.locale.locale, job) for publication in each for job in print_jobs(publication)
    ]
    pdfs = render_pdfs(workspace, [job for _, job in jobs])
    files = [
        (locale, BundleFile(job.path, PDF, data, job.document_id))
        for (locale, job), data in zip(jobs, pdfs, strict=True)
    ]
    return [
        Bundle(PRINT_FOLDER, name, tuple(file for locale, file in files if locale == name))
        for name in (publication.locale.locale for publication in each)
    ]


def _with_downloads(publication: Publication, printed: Bundle) -> Publication:
    return replace(publication, downloads={file.document_id: file for file in printed.files})


def _output_files(
    each: Sequence[Publication], bundles: Sequence[Bundle], packed_at: datetime
) -> Iterator[BundleFile]:
    """Every file of the output folder, the manifest last: it vouches for the others."""
    archives = [_archive(publication, bundles, packed_at) for publication in each]
    states = {
        (publication.locale.locale, document_id): state
        for publication in each
        for document_id, state in publication.states.items()
    }
    for bundle in bundles:
        for file in bundle.files:
            yield replace(file, path=PurePosixPath(bundle.format) / file.path)
    for packed in archives:
        yield from packed.files
    manifest = serialize_manifest(manifest_entries([*bundles, *archives], states))
    yield BundleFile(MANIFEST, "application/json", manifest.encode())


def _archive(publication: Publication, bundles: Sequence[Bundle], packed_at: datetime) -> Bundle:
    locale = publication.locale
    packed = [bundle for bundle in bundles if bundle.locale in {locale.locale, ""}]
    return Bundle("", locale.locale, (archive(f"limpide-{locale.tag}.zip", packed, packed_at),))


def _summary(publication: Publication, bundles: Sequence[Bundle]) -> LocaleSummary:
    locale = publication.locale.locale
    files = {bundle.format: len(bundle.files) for bundle in bundles if bundle.locale == locale}
    states = publication.states.values()
    translated = sum(state.translated for state in states)
    messages = translated + sum(state.fuzzy + state.missing for state in states)
    return LocaleSummary(
        locale=locale,
        pages=sum(document.kind is DocumentKind.PAGE for document in publication.documents),
        web_files=files.get(WEB_FORMAT, 0),
        pdfs=files.get(PRINT_FOLDER, 0),
        percent=100 * translated // messages if messages else 100,
    )


def _opening(workspace: Workspace, config: Config) -> Path:
    return workspace.root / config.output / WEB_FORMAT / "index.html"
