from __future__ import annotations

import hashlib
import os
import pickle
import re
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import page as validator
import pikepdf
import pytest

from pipeline.export.pdf import PdfExporter, render_pdf
from pipeline.export.print_jobs import PrintJob, print_jobs
from pipeline.model.errors import PipelineError
from pipeline.model.value import replace
from tests.export.samples import HOME, Sample

if TYPE_CHECKING:
    from tests.validators.golden import Golden

GOLDEN = Path(__file__).parent / "golden"
REPOSITORY = Path(__file__).parents[2]
SHEET = "fiches/fatigue"


def job(locale: str = "fr", sample: Sample | None = None, document_id: str = SHEET) -> PrintJob:
    jobs = print_jobs((sample or Sample()).publication(locale))
    return next(found for found in jobs if found.document_id == document_id)


@pytest.mark.parametrize("locale", ["fr", "ar"])
@pytest.mark.parametrize("document_id", [SHEET, "videos/film"])
def test_pdfs_are_accessible(locale: str, document_id: str) -> None:
    report = validator.validate_pdf_bytes(
        render_pdf(job(locale, document_id=document_id)), profile="ua1"
    )
    assert [failure.message for failure in report.failures] == []
    assert report.is_compliant


def test_a_printed_page_of_every_kind_of_block(golden: Golden) -> None:
    golden(GOLDEN / "everything-print.html", job().html)


def test_pdfs_carry_title_language_bookmarks_and_fixed_dates() -> None:
    with pikepdf.open(BytesIO(render_pdf(job("ar")))) as pdf:
        assert pdf.Root.Lang == "ar"
        assert pdf.docinfo["/Title"] == "La fatigue & le repos"
        assert pdf.docinfo["/CreationDate"] == "D:20261123"
        with pdf.open_outline() as outline:
            assert [item.title for item in outline.root] == ["La fatigue & le repos"]
            assert [item.title for item in outline.root[0].children][:2] == [
                "Premier titre",
                "Deuxième titre",
            ]


@pytest.mark.parametrize("locale", ["fr", "ar"])
def test_fonts_come_from_the_packages_alone(locale: str) -> None:
    with pikepdf.open(BytesIO(render_pdf(job(locale)))) as pdf:
        fonts = {
            str(found.BaseFont).partition("+")[2]
            for found in pdf.objects
            if isinstance(found, pikepdf.Dictionary) and found.get("/Type") == "/Font"
        }
    families = (
        {"Atkinson-Hyperlegible", "IBM-Plex-Sans-Arabic"}
        if locale == "ar"
        else {"Atkinson-Hyperlegible"}
    )
    assert {re.sub("-(Bold|Italic|Bold-Italic)$", "", font) for font in fonts} == families


def test_nothing_is_fetched_from_the_network_or_the_disk() -> None:
    secret = REPOSITORY / "pipeline" / "export" / "styles" / "icon.svg"
    images = f'<img src="{secret.as_uri()}" alt="a"><img src="http://127.0.0.1:9/x.png" alt="b">'
    plain = job()
    changed = replace(plain, html=plain.html.replace("<article>", f"<article>{images}"))
    with pikepdf.open(BytesIO(render_pdf(changed))) as pdf:
        assert not [image for sheet in pdf.pages for image in sheet.get_images()]


def test_bytes_do_not_depend_on_the_machine_or_the_order() -> None:
    script = (
        "import hashlib; from tests.export.test_pdf import job, render_pdf;"
        "render_pdf(job(document_id='accueil'));"
        "print(hashlib.sha256(render_pdf(job('ar'))).hexdigest())"
    )
    elsewhere = os.environ | {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "7", "LC_ALL": "C"}
    run = subprocess.run(
        [sys.executable, "-c", script],
        cwd=REPOSITORY,
        env=elsewhere,
        umask=0o077,
        capture_output=True,
        check=True,
        text=True,
    )
    here = render_pdf(job("ar"))
    assert render_pdf(job("ar")) == here
    assert run.stdout.strip() == hashlib.sha256(here).hexdigest()


def test_a_job_travels_and_its_digest_follows_its_content() -> None:
    plain = job()
    assert pickle.loads(pickle.dumps(plain)) == plain  # noqa: S301 - our own bytes
    changed = replace(plain, html=plain.html.replace("fatigue", "douleur"))
    picture = replace(plain.resources[0], data=b"<svg/>")
    digests = {plain.digest, changed.digest, replace(plain, resources=(picture,)).digest}
    assert len(digests) == 3


def test_jobs_hold_the_pictures_their_page_names() -> None:
    assert [resource.url for resource in job().resources] == ["limpide:media/images/dessin.svg"]
    assert job(document_id="accueil").resources == ()


def test_paths_are_those_of_the_documents() -> None:
    bundle = PdfExporter().export(Sample(files={"accueil.md": HOME}).publication("fr@simple"))
    assert bundle.format == "print"
    assert [(str(file.path), file.document_id) for file in bundle.files] == [
        ("fr-simple/accueil.pdf", "accueil")
    ]
    assert bundle.files[0].data.startswith(b"%PDF-1.7")


def test_a_sign_that_no_font_has_is_refused_by_name() -> None:
    files = {"accueil.md": HOME.replace("Bonjour", "Un ❤ bonjour")}
    with pytest.raises(PipelineError, match=r'accueil\.md: .*no sign for "❤" \(U\+2764\)'):
        print_jobs(Sample(files=files).publication())


def test_a_hyphen_that_stays_and_narrow_spaces_are_drawn() -> None:
    files = {"accueil.md": HOME.replace("Bonjour", "Vous\u202f? Non\u2011dit → là")}
    data = render_pdf(job(sample=Sample(files=files), document_id="accueil"))
    assert validator.is_pdf_compliant_bytes(data, profile="ua1")
