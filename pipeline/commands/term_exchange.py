"""limpide terms export and import: the termbase and the files of other tools."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from pipeline.catalog.po.po import parse_po, serialize_po
from pipeline.catalog.terms.csv_table import parse_term_csv, serialize_term_csv
from pipeline.catalog.terms.glossary import GLOSSARY, concepts_of_glossary, glossary_catalog
from pipeline.catalog.terms.tbx_edition import TBX_2008, TbxEdition
from pipeline.catalog.terms.tbx_reading import parse_tbx
from pipeline.catalog.terms.tbx_writing import serialize_tbx
from pipeline.commands.steps.project import Project
from pipeline.model.errors import UsageError
from pipeline.model.termbase import Concept, Term, Termbase
from pipeline.model.value import replace
from pipeline.source.term_rules import checked_termbase
from pipeline.source.termbase_text import serialize_termbase, updated_text
from pipeline.workspace import Workspace

TBX, CSV, PO = "tbx", "csv", "po"
TERM_FORMATS = (TBX, CSV, PO)


@dataclass(frozen=True, slots=True)
class TermFile:
    """A file that came: its format, one of `TERM_FORMATS`, its name for error messages, its bytes.

    `locale` is that of a PO glossary; other formats say themselves which locales they hold.
    """

    format_id: str
    name: str
    data: bytes
    locale: str | None = None


@dataclass(frozen=True, slots=True)
class TermImport:
    """What an import did to the termbase, by concept id."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    unchanged: tuple[str, ...]


def run_terms_export(
    project: Project, format_id: str, locale: str | None = None, edition: TbxEdition = TBX_2008
) -> bytes:
    """The termbase as a file of another format.

    Args:
        project: its termbase is written.
        format_id: one of `TERM_FORMATS`.
        locale: whose glossary a PO file is; TBX and CSV hold all locales.
        edition: of TBX.

    Raises:
        UsageError: if a PO file is wanted and no locale of the project named.
    """
    source = project.config.source_locale
    if format_id == TBX:
        return serialize_tbx(project.termbase, source, edition)
    if format_id == CSV:
        return serialize_term_csv(project.termbase)
    catalog = glossary_catalog(project.termbase, source, _one_locale(project, locale))
    return serialize_po(catalog).encode()


def run_terms_import(workspace: Workspace, project: Project, file: TermFile) -> TermImport:
    """Put the concepts of a file into the termbase.

    A concept that the termbase has already is taken from the file as it is; of a PO glossary, which
    holds less, only the terms of its locale are. Other concepts stay.

    Args:
        workspace: the project's folder.
        project: its termbase is changed.
        file: what is read.

    Raises:
        PipelineError: if the file cannot be read, or the termbase would break a rule.
        UsageError: if a PO file comes without the locale it is in.
    """
    found = _concepts(project, file)
    checked_termbase(found)
    termbase = project.termbase
    merge = _merged_terms if file.format_id == PO else _replaced
    merged = checked_termbase(_united(termbase.concepts, found, merge))
    _write(workspace, project, merged)
    return _outcome(termbase, merged, found)


def _one_locale(project: Project, locale: str | None) -> str:
    if locale is None:
        raise UsageError(
            "a PO glossary is in one locale, and none is named",
            remedy="Name it, such as --locale es",
        )
    return project.chosen_locales((locale,))[0]


def _concepts(project: Project, file: TermFile) -> tuple[Concept, ...]:
    path = PurePosixPath(file.name)
    if file.format_id == TBX:
        return parse_tbx(file.data, path, project.chosen_locales((), with_source=True))
    if file.format_id == CSV:
        return parse_term_csv(file.data, path)
    catalog = parse_po(file.data, path, GLOSSARY, _one_locale(project, file.locale))
    return concepts_of_glossary(catalog, project.config.source_locale, path)


def _united(
    old: tuple[Concept, ...],
    new: tuple[Concept, ...],
    merge: Callable[[Concept, Concept], Concept],
) -> Iterable[Concept]:
    """The old concepts, merged with the new ones of the same id, and then the other new ones."""
    by_id = {concept.id: concept for concept in new}
    for concept in old:
        yield merge(concept, by_id.pop(concept.id)) if concept.id in by_id else concept
    yield from by_id.values()


def _replaced(old: Concept, new: Concept) -> Concept:
    # Definitions have no order of their own: one that changed nothing must not look like a change.
    same = dict(old.definitions) == dict(new.definitions)
    definitions = old.definitions if same else new.definitions
    return replace(new, definitions=definitions, location=old.location)


def _merged_terms(old: Concept, new: Concept) -> Concept:
    """The old concept with the terms and definitions that a glossary of one locale has."""
    source = new.locales[0]
    known = {(term.locale, term.text): term for term in old.terms}
    read = [term for term in new.terms if term.locale != source or source not in old.locales]
    locales = {term.locale for term in read}
    kept = [term for term in old.terms if term.locale not in locales]
    merged = [_with_what_po_lacks(term, known.get((term.locale, term.text))) for term in read]
    return replace(
        old,
        terms=_in_order(old.locales, [*kept, *merged]),
        definitions=tuple((dict(old.definitions) | dict(new.definitions)).items()),
    )


def _with_what_po_lacks(read: Term, known: Term | None) -> Term:
    return replace(known, status=read.status) if known else read


def _in_order(locales: tuple[str, ...], terms: list[Term]) -> tuple[Term, ...]:
    places = {locale: place for place, locale in enumerate(locales)}
    return tuple(sorted(terms, key=lambda term: places.get(term.locale, len(places))))


def _write(workspace: Workspace, project: Project, merged: Termbase) -> None:
    path = project.config.termbase
    if workspace.exists(path):
        text = updated_text(workspace.read_text(path), project.termbase, merged)
    else:
        text = serialize_termbase(merged)
    workspace.write(path, text.encode())


def _outcome(old: Termbase, merged: Termbase, found: tuple[Concept, ...]) -> TermImport:
    before = {concept.id: concept for concept in old.concepts}
    after = {concept.id: concept for concept in merged.concepts}
    ids = [concept.id for concept in found]
    return TermImport(
        added=tuple(each for each in ids if each not in before),
        changed=tuple(each for each in ids if each in before and before[each] != after[each]),
        unchanged=tuple(each for each in ids if each in before and before[each] == after[each]),
    )
