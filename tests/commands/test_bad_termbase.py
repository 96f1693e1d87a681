"""What `limpide check` says of a termbase that it cannot use, word by word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.commands.small_project import SmallProject

TERMBASE = "locales/termbase.yaml"
_ONE = "{text: x, status: preferred}"


@pytest.mark.parametrize(
    ("concepts", "said"),
    [
        (
            f"  - {{id: a, terms: {{fr: [{_ONE}]}}}}\n  - {{id: a, terms: {{fr: [{_ONE}]}}}}\n",
            '3: "a" is already on line 2. Give one of the two another id.',
        ),
        (
            f"  - {{id: a, terms: {{zz: [{_ONE}]}}}}\n",
            '2: unknown locale "zz". Use a code of CLDR, such as fr, pt_BR or fr@simple.',
        ),
        (
            (
                "  - id: a\n    terms:\n      fr:\n"
                "        - {text: IRM, status: preferred, acronym_of: RMN}\n"
                "        - {text: RMN, status: admitted, acronym_of: IRM}\n"
            ),
            (
                '5: "IRM" is in the end an acronym of itself. '
                "Have acronym_of name the words that it abbreviates."
            ),
        ),
        (
            (
                "  - id: a\n    terms:\n      fr:\n"
                "        - {text: IRM, status: preferred}\n"
                "        - {text: IRM, status: deprecated}\n"
            ),
            (
                '6: "IRM" is both preferred and deprecated in "fr". '
                "Keep one of the two, with one status."
            ),
        ),
    ],
)
def test_a_bad_termbase_is_refused(project: SmallProject, concepts: str, said: str) -> None:
    project.write(TERMBASE, f"concepts:\n{concepts}")
    ended = project.limpide("check")
    assert ended.code == 3
    assert ended.err == f"limpide: {TERMBASE}:{said}\n"


def test_an_external_entity_is_refused(project: SmallProject) -> None:
    project.write("glossary.tbx", '<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///x">]><tbx>&x;</tbx>')
    before = project.digest()
    ended = project.limpide("terms", "import", str(project.path("glossary.tbx")))
    assert ended.code == 3
    assert "the file declares a document type, which could hide an attack" in ended.err
    assert project.digest() == before


def test_a_pattern_is_a_term_like_any_other(project: SmallProject) -> None:
    # As a regular expression, it would take longer than the age of the universe.
    pattern = '{text: "(a+)+$", status: preferred}'
    project.write(TERMBASE, f"concepts:\n  - {{id: a, terms: {{fr: [{pattern}]}}}}\n")
    page = "source_fr/fiches/premiere-fiche.md"
    project.write(page, f"{project.read(page)}\nVoir {'a' * 200}!\n")
    assert project.limpide("check").code == 0
