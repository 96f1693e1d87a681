"""A dose, a phone number or a name inside Arabic keeps its order, in every format."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from pipeline.export.captions import serialize_webvtt
from pipeline.export.inline import text
from pipeline.export.markdown import MarkdownExporter
from pipeline.export.web import WebExporter
from pipeline.model.publication import SourceText
from pipeline.model.value import replace
from tests.export.samples import FILES, Sample

QUANTITIES = ["5 mg", "5-10 mg", "PD-L1", "12/03/2026", "120/80 mmHg", "-5 °C", "+33 4 93 73 71 38"]
SOURCE = "---\ntitle: Une page\n---\n\nPrenez {}.\n"
CAPTIONS = "WEBVTT\n\n00:01.000 --> 00:04.000\nPrenez {}.\n"


def sample(quantity: str) -> Sample:
    files = {
        "accueil.md": SOURCE.format(quantity),
        "fiches/fatigue.md": FILES["fiches/fatigue.md"],
        "videos/film.vtt": CAPTIONS.format(quantity),
    }
    return Sample(files, {f"Prenez {quantity}.": f"خذوا {quantity} الآن."})


@pytest.mark.parametrize("quantity", QUANTITIES)
def test_pages_isolate_with_markup(quantity: str) -> None:
    assert f'<bdi class="nobreak" dir="ltr">{quantity}</bdi>' in text(f"خذوا {quantity}", "rtl")
    bundle = WebExporter().export(sample(quantity).publication("ar"))
    (page,) = [file for file in bundle.files if str(file.path).endswith("ar/index.html")]
    assert f'خذوا <bdi class="nobreak" dir="ltr">{quantity}</bdi>' in page.data.decode()


@pytest.mark.parametrize("quantity", QUANTITIES)
def test_captions_isolate_with_characters(quantity: str) -> None:
    made = sample(quantity).publication("ar")
    captions = made.document("videos/film.captions")
    assert captions is not None
    assert f"خذوا \u2066{quantity}\u2069 الآن." in serialize_webvtt(captions, "ar")


@pytest.mark.parametrize("quantity", QUANTITIES)
@pytest.mark.parametrize(("locale", "isolated"), [("ar", True), ("en", False)])
def test_markdown_isolates_with_characters(quantity: str, locale: str, *, isolated: bool) -> None:
    made = sample(quantity).publication(locale)
    sources = {
        document.id: SourceText(PurePosixPath(document.path.name), SOURCE.format(quantity))
        for document in made.documents
    }
    (home,) = [found for found in made.documents if found.id == "accueil"]
    bundle = MarkdownExporter().export(replace(made, documents=(home,), sources=sources))
    written = bundle.files[0].data.decode()
    shown = f"\u2066{quantity}\u2069" if isolated else quantity
    assert f"خذوا {shown} الآن." in written
