from __future__ import annotations

from pathlib import PurePosixPath

from pipeline.catalog.po.po import parse_po, serialize_po
from pipeline.catalog.terms.glossary import concepts_of_glossary, glossary_catalog
from pipeline.model.termbase import Concept, TermStatus
from pipeline.source.term_rules import checked_termbase
from pipeline.source.termbase import parse_termbase
from tests.validators.toolkit import po_units

PATH = PurePosixPath("glossary.po")
TERMBASE = parse_termbase(
    """\
concepts:
  - id: family-doctor
    definition: {fr: Médecin qui vous suit., es: Médico que le atiende.}
    terms:
      fr: [{text: médecin traitant, status: preferred}]
      es:
        - {text: médico tratante, status: deprecated}
        - {text: médico de cabecera, status: preferred}
        - {text: médico de familia, status: admitted}
  - id: pd-l1
    terms:
      fr: [{text: PD-L1, status: preferred, translate: no}]
  - id: fever
    terms:
      fr: [{text: fièvre, status: preferred}]
""",
    PATH,
)


def _text() -> str:
    return serialize_po(glossary_catalog(TERMBASE, "fr", "es"))


def _read(text: str) -> tuple[Concept, ...]:
    return concepts_of_glossary(parse_po(text.encode(), PATH, "glossary", "es"), "fr", PATH)


def test_terms_and_flags_are_those_that_weblate_reads() -> None:
    units = po_units(_text().encode())
    seen = [
        (unit.getcontext(), unit.source, unit.target, sorted(_flags(unit.typecomments)))
        for unit in units
    ]
    assert seen == [
        ("family-doctor", "médecin traitant", "médico de cabecera", ["terminology"]),
        ("family-doctor/2", "médecin traitant", "médico tratante", ["forbidden"]),
        ("family-doctor/3", "médecin traitant", "médico de familia", []),
        ("pd-l1", "PD-L1", "PD-L1", ["read-only", "terminology"]),
        ("fever", "fièvre", "", ["terminology"]),
    ]
    assert units[0].getnotes("developer") == "Médecin qui vous suit."
    assert units[0].getnotes("translator") == "Médico que le atiende."


def _flags(lines: list[str]) -> list[str]:
    return [flag.strip() for line in lines for flag in line.removeprefix("#,").split(",")]


def test_what_it_holds_comes_back() -> None:
    doctor, molecule = checked_termbase(_read(_text())).concepts
    assert doctor.definition("es") == "Médico que le atiende."
    assert [(term.text, term.status) for term in doctor.terms_for("es")] == [
        ("médico de cabecera", TermStatus.PREFERRED),
        ("médico tratante", TermStatus.DEPRECATED),
        ("médico de familia", TermStatus.ADMITTED),
    ]
    source = molecule.preferred("fr")
    assert source is not None
    assert not source.translate


def test_terms_added_in_weblate_become_concepts() -> None:
    text = _text() + '\nmsgid "Prise de sang"\nmsgstr "análisis de sangre"\n'
    found = _read(text + '\n#, fuzzy\nmsgid "toux"\nmsgstr "tos"\n')
    assert [concept.id for concept in found] == ["family-doctor", "pd-l1", "prise-de-sang"]
    assert found[2].terms_for("es")[0].text == "análisis de sangre"
