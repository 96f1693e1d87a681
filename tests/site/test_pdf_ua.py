"""Every PDF is PDF/UA-1, and says its language, its title and its parts."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import weasyprint

from tests.site.locales import RIGHT_TO_LEFT, each_locale
from tests.validators import pdf_ua
from tests.validators.project import BuiltSite


@each_locale
def test_each_pdf_conforms_to_pdf_ua_1(site: BuiltSite, tag: str) -> None:
    pdfs = site.pdfs(tag)

    assert pdfs
    assert [complaint for pdf in pdfs for complaint in pdf_ua.complaints(pdf)] == []


@each_locale
def test_each_pdf_is_a4_and_tells_what_it_is(site: BuiltSite, tag: str) -> None:
    for pdf in site.pdfs(tag):
        found = pdf_ua.properties(pdf)

        assert found.language == tag, pdf
        assert found.title, pdf
        assert found.shows_title, pdf
        assert found.bookmarks, pdf
        assert found.is_a4, (pdf, found.sizes)


@each_locale
def test_each_pdf_gives_its_text_back(site: BuiltSite, tag: str) -> None:
    for pdf in site.pdfs(tag):
        title = pdf_ua.letters_of(pdf_ua.properties(pdf).title)
        found = pdf_ua.letters(pdf)

        if tag in RIGHT_TO_LEFT:  # Poppler turns the letters of a ligature round
            assert Counter(title) <= Counter(found), pdf
        else:
            assert title in found, pdf


@each_locale
def test_each_document_of_the_source_locale_has_a_pdf(site: BuiltSite, tag: str) -> None:
    assert _names(site, tag) == _names(site, "fr")


def test_the_validator_sees_an_untagged_pdf(tmp_path: Path) -> None:
    path = tmp_path / "untagged.pdf"
    path.write_bytes(weasyprint.HTML(string="<h1>Titre</h1>").write_pdf())

    assert any("PDFUA1-TAGGED-DOCUMENT" in complaint for complaint in pdf_ua.complaints(path))


def _names(site: BuiltSite, tag: str) -> list[str]:
    folder = site.dist / "print" / tag
    return [pdf.relative_to(folder).as_posix() for pdf in site.pdfs(tag)]
