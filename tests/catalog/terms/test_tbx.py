"""TBX: nothing is lost, other tools read it, attacks are refused."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from pipeline.catalog.terms.tbx_edition import EDITIONS, TBX_2008, TBX_2019, TbxEdition
from pipeline.catalog.terms.tbx_reading import parse_tbx
from pipeline.catalog.terms.tbx_writing import serialize_tbx
from pipeline.catalog.xml_text import Element, read_xml
from pipeline.model.errors import PipelineError
from pipeline.model.termbase import Termbase, TermStatus
from pipeline.source.term_rules import checked_termbase
from pipeline.source.termbase import parse_termbase
from tests.catalog.termbases import LOCALES, PATH, plainly, termbases
from tests.validators.toolkit import tbx_units

TERMBASE = parse_termbase(
    """\
concepts:
  - id: marketing-authorisation
    domain: research
    definition: {fr: Accord officiel., it: Permesso ufficiale.}
    note: Voir aussi l’agence.
    image: images/amm.svg
    terms:
      fr:
        - {text: autorisation de mise sur le marché, status: preferred, part_of_speech: noun}
        - {text: AMM, status: admitted, acronym_of: autorisation de mise sur le marché}
      es:
        - {text: autorización de comercialización, status: preferred, gender: feminine}
        - {text: autorización de puesta en el mercado, status: deprecated}
  - id: 5-fu
    terms:
      fr: [{text: 5-FU, status: preferred, translate: no}]
      es: [{text: 5-FU, status: preferred}]
""",
    PATH,
)
# What TBX-Basic allows where, in the DCA style: element, its categories, what it may hold.
# (TBX-Basic Data Category Selections, LISA 2008; TBX-Basic dialect, 2019.)
CATEGORIES = {
    "descrip": {"subjectField", "definition", "context"},
    "termNote": {
        "partOfSpeech",
        "grammaticalGender",
        "termType",
        "administrativeStatus",
        "termLocation",
        "geographicalUsage",
    },
    "admin": {"customerSubset", "projectSubset", "source"},
    "ref": {"crossReference"},
    "xref": {"externalCrossReference", "xGraphic"},
}
every_edition = pytest.mark.parametrize("edition", EDITIONS, ids=lambda found: found.year)


@every_edition
@given(termbase=termbases())
@settings(max_examples=60)
def test_a_round_trip_loses_nothing(edition: TbxEdition, termbase: Termbase) -> None:
    data = serialize_tbx(termbase, "fr", edition)
    assert plainly(parse_tbx(data, PATH, LOCALES)) == plainly(termbase.concepts)


@every_edition
def test_the_structure_is_that_of_tbx_basic(edition: TbxEdition) -> None:
    root = read_xml(serialize_tbx(TERMBASE, "fr", edition), PATH)
    header, text = root.children
    (body,) = text.children
    ids = [element.attribute("id") for element in _everything(root) if element.attribute("id")]

    assert (root.name, header.name, text.name, body.name) == (
        edition.root,
        edition.header,
        "text",
        "body",
    )
    assert root.attribute("type") == "TBX-Basic"
    assert len(ids) == len(set(ids))
    assert all(str(found)[0].isalpha() or str(found)[0] == "_" for found in ids)
    for entry in body.children:
        assert entry.name == edition.concept
        _check_entry(entry, edition, ids)


def _check_entry(entry: Element, edition: TbxEdition, ids: list[str | None]) -> None:
    sections = [child for child in entry.children if child.name == edition.language]
    assert sections, "a concept has at least one language"
    assert entry.children[-len(sections) :] == tuple(sections), "languages come last"
    for section in sections:
        assert section.attribute("xml:lang")
        terms = [child for child in section.children if child.name == edition.term]
        assert terms, "a language has at least one term"
        assert all(term.children[0].name == "term" for term in terms)
        assert sum(child.name == "term" for term in terms for child in term.children) == len(terms)
    for element in _everything(entry):
        if element.name in CATEGORIES:
            assert element.attribute("type") in CATEGORIES[element.name]
        if element.name == "ref":
            assert element.attribute("target") in ids


def _everything(root: Element) -> list[Element]:
    return [root, *(below for child in root.children for below in _everything(child))]


def test_the_edition_of_2019_has_its_namespace_and_style() -> None:
    root = read_xml(serialize_tbx(TERMBASE, "fr", TBX_2019), PATH)
    assert root.namespace == "urn:iso:std:iso:30042:ed-2"
    assert root.attribute("style") == "dca"


def test_the_translate_toolkit_reads_it() -> None:
    first, second = tbx_units(serialize_tbx(TERMBASE, "fr", TBX_2008), "fr", "es")

    assert (first.source, first.target) == (
        "autorisation de mise sur le marché",
        "autorización de comercialización",
    )
    assert [term.deprecated for term in first.get_target_terms()] == [False, True]
    assert [term.text for term in first.get_source_terms()][1] == "AMM"
    assert second.getid() == "_5-fu"


FOREIGN = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc>
</fileDesc></martifHeader><text><body>
<termEntry id="IATE_12"><descripGrp><descrip type="subjectField">health</descrip></descripGrp>
  <langSet xml:lang="EN"><tig><term> fever </term></tig><tig><term>pyrexia</term>
    <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig></langSet>
  <langSet xml:lang="fr-FR"><ntig><termGrp><term>fièvre</term></termGrp></ntig></langSet>
</termEntry></body></text></martif>
"""
DCT = """\
<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
  xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<text><body><conceptEntry id="c1"><min:subjectField>health</min:subjectField>
<langSec xml:lang="en"><basic:definition>Heat.</basic:definition><termSec><term>fever</term>
<min:partOfSpeech>noun</min:partOfSpeech>
<min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec></langSec>
</conceptEntry></body></text></tbx>
"""


def test_files_of_other_tools_are_read() -> None:
    (concept,) = checked_termbase(parse_tbx(FOREIGN.encode(), PATH, ("fr",))).concepts
    assert (concept.id, concept.domain, concept.locales) == ("iate-12", "health", ("en", "fr"))
    assert [(term.text, term.status) for term in concept.terms] == [
        ("fever", TermStatus.PREFERRED),
        ("pyrexia", TermStatus.DEPRECATED),
        ("fièvre", TermStatus.PREFERRED),
    ]


def test_categories_as_elements_are_read() -> None:
    (concept,) = parse_tbx(DCT.encode(), PATH)
    assert (concept.domain, concept.definition("en")) == ("health", "Heat.")
    assert concept.terms[0].part_of_speech == "noun"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            '<!DOCTYPE martif [<!ENTITY x SYSTEM "file:///etc/hostname">]><martif>&x;</martif>',
            "declares",
        ),
        ('<!DOCTYPE tbx SYSTEM "https://example.org/a.dtd"><tbx/>', "document type"),
        (
            '<!DOCTYPE martif [<!ENTITY a "aaa"><!ENTITY b "&a;&a;">]><martif>&b;</martif>',
            "declares",
        ),
        ("<html/>", 'this is no TBX: its first element is "html"'),
        ("<martif>", "not whole XML"),
        ("", "not whole XML"),
    ],
)
def test_attacks_and_other_files_are_refused(text: str, problem: str) -> None:
    with pytest.raises(PipelineError, match=problem):
        parse_tbx(text.encode(), PATH)
