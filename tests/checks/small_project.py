"""A project of one page, put together as `limpide check` does it."""

from __future__ import annotations

from datetime import date
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from pipeline.catalog.localize import localize
from pipeline.catalog.po.po import parse_po
from pipeline.checks.preparation import (
    source_subject,
    surroundings,
    translation_subjects,
    with_renderings,
)
from pipeline.commands.steps.word_lists import shipped_lists
from pipeline.model.termbase import Termbase
from pipeline.source.inline import inlines_of, with_inlines
from pipeline.source.reader import SourceFile
from pipeline.source.table import read
from pipeline.source.termbase import parse_termbase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.subjects import CheckSubject
    from pipeline.model.document import Document

TODAY = date(2026, 11, 25)
SOURCES = PurePosixPath("source_fr")
_OTHER_PAGE = "---\ntitle: Une autre page\n---\n\nTexte.\n\n## Une partie {#une-partie}\n"
_HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'


def read_source(text: str, name: str = "page.md") -> Document:
    """A source document with its inlines parsed."""
    source = SourceFile(SOURCES / name, name, text, "fr")
    return with_inlines(read(source))


def subjects_of(
    text: str, catalogs: dict[str, str] | None = None, termbase: str = "", name: str = "page.md"
) -> tuple[CheckSubject, ...]:
    """The subjects of a page and of its catalogs, given by locale without their header."""
    document = read_source(text, name)
    terms = PurePosixPath("locales/termbase.yaml")
    around = surroundings(
        [document, read_source(_OTHER_PAGE, "autre.md")],
        source_locale="fr",
        termbase=parse_termbase(termbase, terms) if termbase else Termbase(),
        media=[SOURCES / "images/dessin.svg"],
        contacts=["equipe-soignante"],
        today=TODAY,
        review_months=12,
        word_lists=shipped_lists(),
    )
    subjects: list[CheckSubject] = [source_subject(document, around)]
    for locale, entries in (catalogs or {}).items():
        path = PurePosixPath(f"locales/{locale}/LC_MESSAGES/page.po")
        catalog = parse_po((_HEADER + entries).encode(), path, "page", locale)
        localised = with_inlines(localize(document, catalog))
        subjects += with_renderings(
            translation_subjects(document, localised, catalog, path, around, inlines_of)
        )
    return tuple(subjects)


def subjects_in(folder: Path) -> tuple[CheckSubject, ...]:
    """The subjects of a golden folder: input.md or input.vtt, <locale>.po, termbase.yaml."""
    source = next(iter(sorted(folder.glob("input.*"))))
    termbase = folder / "termbase.yaml"
    return subjects_of(
        source.read_text(encoding="utf-8"),
        dict(_catalogs(folder)),
        termbase.read_text(encoding="utf-8") if termbase.exists() else "",
        f"page{source.suffix}",
    )


def _catalogs(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.glob("*.po")):
        yield path.stem, path.read_text(encoding="utf-8")
