from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from posixpath import normpath
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest

from pipeline.export.fonts import FONTS, woff2
from pipeline.export.shared import shared_bundle
from pipeline.export.web import WebExporter
from pipeline.model.errors import PipelineError
from pipeline.model.publication import BundleFile, Publication, TranslationState
from pipeline.model.value import replace
from tests.export.samples import EVERYTHING, FILES, HOME, LOCALES, Sample, identity

if TYPE_CHECKING:
    from tests.validators.golden import Golden

GOLDEN = Path(__file__).parent / "golden"
PDF = BundleFile(PurePosixPath("fr/fiches/fatigue.pdf"), "application/pdf", b"%PDF" * 1000)
SHEET = "fiches/fatigue"
COMPRESSED = {font: woff2(font) for font in FONTS}


class Tags(HTMLParser):
    """Every start tag of a page with its attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))

    def all(self, name: str) -> list[dict[str, str]]:
        return [attributes for tag, attributes in self.found if tag == name]


def files(publication: Publication, **options: str) -> dict[str, bytes]:
    bundle = WebExporter(**options).export(publication)
    return {str(file.path): file.data for file in bundle.files}


def page(name: str, publication: Publication, **options: str) -> str:
    return files(publication, **options)[name].decode()


def with_pdf(publication: Publication) -> Publication:
    return replace(publication, downloads={SHEET: PDF})


@pytest.fixture(scope="module")
def site() -> dict[str, bytes]:
    """Every file of the sample site in all its locales."""
    publications = [with_pdf(Sample().publication(locale)) for locale in LOCALES]
    bundles = [WebExporter().export(publication) for publication in publications]
    bundles.append(shared_bundle(publications, COMPRESSED))
    return {str(file.path): file.data for bundle in bundles for file in bundle.files}


def test_the_folder_of_a_locale() -> None:
    assert sorted(files(with_pdf(Sample().publication("fr@simple")))) == [
        "fr-simple/fiches/fatigue.html",
        "fr-simple/fiches/fatigue.pdf",
        "fr-simple/index.html",
        "fr-simple/videos/film-transcript.html",
        "fr-simple/videos/film.html",
        "fr-simple/videos/film.vtt",
    ]


def test_a_page_of_every_kind_of_block(golden: Golden) -> None:
    golden(
        GOLDEN / "everything.html", page("fr/fiches/fatigue.html", with_pdf(Sample().publication()))
    )


def test_a_page_that_is_not_translated(golden: Golden) -> None:
    golden(GOLDEN / "untranslated.html", page("ar/fiches/fatigue.html", Sample().publication("ar")))


def test_every_link_of_the_site_leads_to_a_file(site: dict[str, bytes]) -> None:
    for name, data in site.items():
        if not name.endswith(".html"):
            continue
        tags = Tags(data.decode())
        ids = {attributes["id"] for _, attributes in tags.found if "id" in attributes}
        for _, attributes in tags.found:
            for attribute in ("href", "src", "poster"):
                url = attributes.get(attribute, "")
                path, _, fragment = url.partition("#")
                if not url or re.match(r"[a-z]+:", url):
                    continue
                target = normpath(PurePosixPath(name).parent / unquote(path)) if path else name
                assert target in site, f"{name}: {url}"
                assert path or fragment in ids, f"{name}: {url}"


def test_pages_have_one_title_landmarks_unique_ids_and_no_script(site: dict[str, bytes]) -> None:
    pages = {name: data.decode() for name, data in site.items() if name.endswith(".html")}
    for name, html in pages.items():
        tags = Tags(html)
        ids = [attributes["id"] for _, attributes in tags.found if "id" in attributes]
        assert len(tags.all("h1")) == 1, name
        assert len(tags.all("main")) == 1, name
        assert len(ids) == len(set(ids)), name
        assert not tags.all("script"), name
        assert not [key for _, attributes in tags.found for key in attributes if key[:2] == "on"]
        assert "evil" not in html
        assert "file:" not in html


def test_every_passage_in_another_language_says_so() -> None:
    html = page("ar/fiches/fatigue.html", Sample().publication("ar"))
    assert '<html lang="ar" dir="rtl">' in html
    marked = '<p lang="fr" dir="ltr"><span class="untranslated" lang="ar" dir="rtl">'
    assert marked in html
    assert '<h1 lang="fr" dir="ltr">La fatigue &amp; le repos</h1>' in html
    assert '<h2 id="premier" lang="fr" dir="ltr">' in html
    assert "عدد المقاطع التي لم تُترجم بعد: " in html
    body = html.partition("<main")[2]
    for french in re.findall(r"<(\w+)([^>]*)>[^<]*(?:Définition|Fièvre|Citation)", body):
        assert 'lang="fr"' in french[1] or french[0] == "span"


def test_a_translated_page_has_no_mark() -> None:
    without_html = re.sub(r"<div .*</div>\n", "", EVERYTHING)
    sample = Sample(files=FILES | {"fiches/fatigue.md": without_html}, translated=identity())
    html = page("en/fiches/fatigue.html", sample.publication("en"))
    assert "untranslated" not in html
    assert 'lang="fr"' not in html.partition("<main")[2]


def test_raw_html_with_a_text_to_translate_stays_in_the_language_of_the_sources() -> None:
    known = identity()
    del known["Brut <em>permis</em>"]
    html = page("en/fiches/fatigue.html", Sample(translated=known).publication("en"))
    assert '<div lang="fr" dir="ltr"><div><p>Brut <em>permis</em></p></div>' in html
    assert html.count('class="untranslated"') == 1
    assert "Passages not translated yet: 1." in html


def test_raw_html_is_published_in_the_language_it_is_translated_into() -> None:
    known = identity() | {"Brut <em>permis</em>": "Raw <em>allowed</em><script>evil()</script>"}
    html = page("en/fiches/fatigue.html", Sample(translated=known).publication("en"))
    assert "<div><p>Raw <em>allowed</em></p></div>" in html
    assert "evil" not in html
    assert 'class="untranslated"' not in html


def test_the_language_switch_keeps_the_page_where_it_can() -> None:
    publication = Sample(withheld=frozenset({SHEET})).publication("fr")
    switch = page("fr/fiches/fatigue.html", publication).partition('class="languages"')[2]
    links = Tags(switch.partition("</nav>")[0]).all("a")
    assert [(link["hreflang"], link["href"]) for link in links] == [
        ("fr", "fatigue.html"),
        ("en", "../../en/index.html"),
        ("ar", "../../ar/index.html"),
        ("fr-simple", "../../fr-simple/index.html"),
    ]
    assert [link["lang"] for link in links] == ["fr", "en", "ar", "fr-simple"]
    assert [link for link in links if "aria-current" in link] == links[:1]


def test_phone_numbers_are_shown_as_readers_dial_them() -> None:
    french = page("fr/index.html", Sample().publication("fr"))
    arabic = page("ar/index.html", Sample().publication("ar"))
    assert 'href="tel:+33493737138"' in french
    assert ">04\u00a093\u00a073\u00a071\u00a038</bdi>" in french
    assert ">+33\u00a04\u00a093\u00a073\u00a071\u00a038</bdi>" in arabic


def test_shared_links_carry_the_address_where_it_is_known() -> None:
    publication = Sample().publication()
    assert "body=La%20fatigue%20%26%20le%20repos%20%E2%80%94%20Information" in page(
        "fr/fiches/fatigue.html", publication
    )
    html = page("fr/fiches/fatigue.html", publication, base_url="https://example.org/site/")
    assert '<link rel="canonical" href="https://example.org/site/fr/fiches/fatigue.html">' in html
    assert "%0Ahttps%3A%2F%2Fexample.org%2Fsite%2Ffr%2Ffiches%2Ffatigue.html" in html


def test_a_download_gives_its_type_size_and_language() -> None:
    html = page("fr/fiches/fatigue.html", with_pdf(Sample().publication()))
    links = [link for link in Tags(html).all("a") if link.get("type") == "application/pdf"]
    assert {link["href"] for link in links} == {"fatigue.pdf"}
    facts = re.search(r'class="file-facts"[^>]*>(.*?)</span>', html)
    assert facts is not None
    assert re.sub("<[^>]*>", "", facts[1]) == "(PDF, 4\u202fko, Français)"


@pytest.mark.parametrize(
    ("reviewed", "notice"),
    [
        ("", "No clinician has reviewed this translation yet"),
        ("2026-12-01", "Translation reviewed by a clinician on December 1, 2026"),
        ("in winter", "Translation reviewed by a clinician on in winter"),
    ],
)
def test_the_page_says_who_reviewed_its_translation(reviewed: str, notice: str) -> None:
    publication = Sample().publication("en")
    states = {SHEET: TranslationState(reviewed=reviewed)}
    html = page("en/fiches/fatigue.html", replace(publication, states=states))
    assert notice in html
    assert "clinician" not in page("fr/fiches/fatigue.html", Sample().publication("fr"))


def test_medical_review_is_said_at_the_head_and_at_the_foot() -> None:
    pending = page("fr/fiches/fatigue.html", Sample().publication())
    assert pending.count("Relecture médicale à venir") == 2
    assert "Un médecin doit relire." in pending
    approved = {"accueil.md": HOME, "fiches/fatigue.md": EVERYTHING.replace("pending", "approved")}
    html = page("fr/fiches/fatigue.html", Sample(files=approved).publication())
    assert "à venir" not in html
    assert "Page approuvée après relecture médicale" in html


def test_video_pages_hold_a_player_that_works_from_a_disk() -> None:
    html = page("fr/videos/film.html", Sample().publication())
    track = Tags(html).all("track")[0]
    assert track["srclang"] == "fr"
    assert unquote(track["src"]).startswith("data:text/vtt;charset=utf-8,WEBVTT\n\n00:00:01.000")
    assert 'href="film-transcript.html"' in html


def test_the_choice_of_a_language_names_each_in_its_own_words() -> None:
    bundle = shared_bundle([Sample().publication(locale) for locale in LOCALES], COMPRESSED)
    assert bundle.locale == ""
    html = next(file.data for file in bundle.files if str(file.path) == "index.html").decode()
    links = Tags(html).all("a")
    assert [(link["href"], link["lang"], link["dir"]) for link in links] == [
        ("fr/index.html", "fr", "ltr"),
        ("en/index.html", "en", "ltr"),
        ("ar/index.html", "ar", "rtl"),
        ("fr-simple/index.html", "fr-simple", "ltr"),
    ]
    assert "العربية" in html
    assert '<link rel="alternate" hreflang="ar" href="ar/index.html">' in html


def test_two_exports_give_the_same_bytes() -> None:
    first, second = (files(Sample().publication("ar")) for _ in range(2))
    assert first == second


def test_two_pages_cannot_share_a_file() -> None:
    clashing = {"accueil.md": HOME, "index.md": HOME}
    with pytest.raises(PipelineError, match='"index" and "accueil" would both be written'):
        WebExporter().export(Sample(files=clashing).publication())
