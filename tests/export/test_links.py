from __future__ import annotations

from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.export.links import Links
from pipeline.export.print_pages import PRINT
from pipeline.export.web_pages import WEB
from tests.export.samples import Sample

WITHHOLDING = Sample(withheld=frozenset({"fiches/fatigue"}))
FROM_SHEET = Links(Sample().publication("en"), WEB, PurePosixPath("en/fiches/fatigue.html"))


@pytest.mark.parametrize(
    ("target", "url"),
    [
        ("../accueil.md", "../index.html"),
        ("../accueil.md#debut", "../index.html#debut"),
        ("fatigue.md", "fatigue.html"),
        ("./../videos/film.md", "../videos/film.html"),
        ("#premier", "#premier"),
        ("../images/dessin.svg", "../../assets/media/images/dessin.svg"),
        ("https://example.org/a b", "https://example.org/ab"),
        ("tel:+33493737138", "tel:+33493737138"),
        ("mailto:a@example.org", "mailto:a@example.org"),
    ],
)
def test_targets_become_urls_that_work_from_the_page(target: str, url: str) -> None:
    destination = FROM_SHEET.resolve(target, "fiches/fatigue")
    assert destination is not None
    assert destination.url == url


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " java\nscript:alert(1)",
        "\x01javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//example.org/x",
        "/etc/passwd",
        "../../../etc/passwd",
        "gone.md",
        "",
        "#",
    ],
)
def test_other_targets_lead_nowhere(target: str) -> None:
    assert FROM_SHEET.resolve(target, "fiches/fatigue") is None


@given(st.text())
def test_no_target_becomes_a_script(target: str) -> None:
    destination = FROM_SHEET.resolve(target, "fiches/fatigue")
    scheme = destination.url.partition(":")[0] if destination and ":" in destination.url else ""
    assert scheme.lower() in {"", "http", "https", "mailto", "tel", "sms"} or scheme.startswith("#")


def test_a_withheld_page_leads_to_the_source_language() -> None:
    links = Links(WITHHOLDING.publication("en"), WEB, PurePosixPath("en/index.html"))
    destination = links.document("fiches/fatigue", "premier")
    assert destination is not None
    assert destination.url == "../fr/fiches/fatigue.html#premier"
    assert destination.locale is not None
    assert destination.locale.tag == "fr"


def test_printed_pages_link_to_printed_pages_and_hold_their_pictures() -> None:
    links = Links(Sample().publication("fr"), PRINT, PurePosixPath("fr/fiches/fatigue.pdf"))
    home = links.document("accueil")
    assert home is not None
    assert home.url == "../accueil.pdf"
    assert links.media(PurePosixPath("images/dessin.svg")) == "limpide:media/images/dessin.svg"
