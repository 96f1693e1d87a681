"""The slow steps of an export, done once and kept: PDFs laid out, fonts compressed."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.commands.steps.rendering_store import RenderingStore
from pipeline.execution.cache import run_cached
from pipeline.export.fonts import FONTS, Font, digest, woff2
from pipeline.export.print_jobs import PrintJob
from pipeline.workspace import Workspace


def render_pdfs(workspace: Workspace, jobs: Sequence[PrintJob]) -> list[bytes]:
    """The PDF of each job, in their order."""
    return run_cached(_render_pdf, jobs, lambda job: job.digest, RenderingStore(workspace))


def compress_fonts(workspace: Workspace) -> dict[Font, bytes]:
    """Every font, compressed for browsers."""
    compressed = run_cached(woff2, FONTS, digest, RenderingStore(workspace))
    return dict(zip(FONTS, compressed, strict=True))


def _render_pdf(job: PrintJob) -> bytes:
    # WeasyPrint takes a second to load, and most runs have nothing to lay out.
    from pipeline.export.pdf import render_pdf  # noqa: PLC0415

    return render_pdf(job)
