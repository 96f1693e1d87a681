from pathlib import PurePosixPath

import pytest

from pipeline.language.matching.index import TermIndex
from pipeline.model.errors import PipelineError
from pipeline.model.termbase import Gender, PartOfSpeech, TermStatus
from pipeline.source.termbase import parse_termbase
from tests.source.faulty_termbases import FAULTS, TERMBASE, Fault

PATH = PurePosixPath("locales/termbase.yaml")


def test_concepts_their_terms_and_definitions() -> None:
    termbase = parse_termbase(TERMBASE, PATH)
    immunotherapy, fever = termbase.concepts
    assert immunotherapy.definition("fr") == "Un traitement."
    assert fever.definition("fr") is None
    assert [(term.text, term.status) for term in immunotherapy.terms_for("fr")] == [
        ("immunothérapie", TermStatus.PREFERRED),
        ("immuno", TermStatus.DEPRECATED),
    ]
    assert [term.text for _concept, term in termbase.terms_for("fr")] == [
        "immunothérapie",
        "immuno",
        "fièvre",
    ]
    assert fever.location.line == 11


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.problem)
def test_bad_termbases_are_refused_with_their_line(fault: Fault) -> None:
    with pytest.raises(PipelineError) as caught:
        parse_termbase(fault.text, PATH)
    assert caught.value.line == fault.line
    assert fault.problem in caught.value.problem


def test_every_field_of_a_term_is_read() -> None:
    text = TERMBASE.replace(
        "{text: immuno, status: deprecated}",
        "{text: ITO, status: admitted, part_of_speech: noun, gender: feminine, "
        "acronym_of: immunothérapie, translate: no, case_sensitive: yes}",
    ).replace("    domain: treatment", "    domain: treatment\n    note: Voir.\n    image: a.svg")
    concept = parse_termbase(text, PATH).concepts[0]
    term = concept.terms_for("fr")[1]
    assert (concept.note, concept.image) == ("Voir.", "a.svg")
    assert (term.part_of_speech, term.gender) == (PartOfSpeech.NOUN, Gender.FEMININE)
    assert (term.acronym_of, term.translate, term.case_sensitive) == ("immunothérapie", False, True)


def test_acronyms_that_stand_for_each_other_are_a_circle() -> None:
    text = """\
concepts:
  - id: scan
    terms:
      fr:
        - {text: IRM, status: preferred, acronym_of: RMN}
        - {text: RMN, status: admitted, acronym_of: IRM}
"""
    with pytest.raises(PipelineError, match='"IRM" is in the end an acronym of itself') as caught:
        parse_termbase(text, PATH)
    assert caught.value.line == 5


def test_a_pattern_in_a_term_is_only_letters() -> None:
    # As a regular expression, it would take longer than the age of the universe.
    text = TERMBASE.replace("text: immuno,", 'text: "(a+)+$",')
    index = TermIndex(parse_termbase(text, PATH), "fr")
    assert index.find("a" * 5000 + "!") == ()


def test_time_grows_with_the_termbase_not_with_its_square() -> None:
    many = 4000
    acronyms = (
        f"        - {{text: t{number}, status: admitted, acronym_of: t{number + 1}}}"
        for number in range(many)
    )
    chain = "\n".join([*acronyms, f"        - {{text: t{many}, status: preferred}}"])
    text = f"concepts:\n  - id: chain\n    terms:\n      fr:\n{chain}\n" + "".join(
        f"  - id: c-{number}\n    terms:\n      fr: [{{text: même, status: preferred}}]\n"
        for number in range(many)
    )
    termbase = parse_termbase(text, PATH)
    assert len(termbase.concepts) == many + 1
    assert len(TermIndex(termbase, "fr").find("même")) == many
