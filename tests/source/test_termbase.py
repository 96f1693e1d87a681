from pathlib import PurePosixPath

import pytest

from pipeline.model.errors import PipelineError
from pipeline.model.termbase import TermStatus
from pipeline.source.termbase import parse_termbase

TERMBASE = """\
concepts:
  - id: immunotherapy
    domain: treatment
    definition: {fr: Un traitement.}
    terms:
      fr:
        - {text: immunothérapie, status: preferred}
        - {text: immuno, status: deprecated}
      en:
        - {text: immunotherapy, status: preferred}
  - id: fever
    terms:
      fr: [{text: fièvre, status: preferred}]
"""
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


@pytest.mark.parametrize(
    ("old", "new", "line", "problem"),
    [
        ("id: fever", "id: immunotherapy", 11, '"immunotherapy" is already on line 2'),
        ("immuno, status: deprecated", "immuno, status: preferred", 8, "2 preferred terms"),
        ("immuno, status: deprecated", "immunothérapie, status: admitted", 8, "both preferred"),
        ("status: deprecated", "status: deprecatd", 8, 'cannot be "deprecatd"'),
        ("id: fever", "id: Fièvre", 11, 'cannot be "Fièvre"'),
    ],
)
def test_bad_termbases_are_refused_with_their_line(
    old: str, new: str, line: int, problem: str
) -> None:
    with pytest.raises(PipelineError) as caught:
        parse_termbase(TERMBASE.replace(old, new), PATH)
    assert caught.value.line == line
    assert problem in caught.value.problem
