"""Every page is HTML as the standard says, in every locale."""

from __future__ import annotations

from pathlib import Path

from tests.validators import nu
from tests.validators.project import BuiltSite

FAULTY = """<!DOCTYPE html>
<html lang="fr"><head><title>Fautes</title></head>
<body><p><h1>Un titre dans un paragraphe</h1></p><img src="x.png"></body></html>
"""


def test_the_nu_checker_has_nothing_to_say(site: BuiltSite) -> None:
    pages = sorted(path for path in site.web.rglob("*") if path.suffix in {".html", ".css", ".svg"})

    assert len([page for page in pages if page.suffix == ".html"]) >= len(site.tags)
    assert nu.complaints(pages) == []


def test_the_nu_checker_sees_faults(tmp_path: Path) -> None:
    page = tmp_path / "faulty.html"
    page.write_text(FAULTY, encoding="utf-8")

    found = "\n".join(nu.complaints([page]))

    assert "alt" in found
    assert "No “p” element in scope" in found
