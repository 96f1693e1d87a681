"""Every format and its exporter, one line each."""

from pipeline.export.exporter import Exporter
from pipeline.export.markdown import MarkdownExporter
from pipeline.export.pdf import PdfExporter
from pipeline.export.web import WebExporter

EXPORTERS: tuple[Exporter, ...] = (
    WebExporter(),  # pages to read on a screen
    PdfExporter(),  # pages to print and to hand out
    MarkdownExporter(),  # the source tree in another language
)
