"""Pages of other site builders: what is a text in them, and what is not."""

import pytest

from pipeline.model.document import Role
from pipeline.source.table import READERS_OF_ANY, read
from tests.source.reading import source_file


def _texts(text: str) -> list[tuple[Role, str]]:
    document = read(source_file(text), READERS_OF_ANY)
    return [(found.role, found.text) for found in document.segments()]


@pytest.mark.parametrize(
    ("head", "titles"),
    [
        ("---\ntitle: Un titre\n---\n", ["Un titre"]),
        ("---\ntitle: Un titre\n...\n", ["Un titre"]),
        ("--- \ntitle: Un titre\n---\t\n", ["Un titre"]),
        ("---\nlayout: page\n---\n", []),
        ("---\ntitle: Un titre\ntags: &tags [a]\n---\n", ["Un titre"]),  # read line by line
        ("---\ntitle: Avant\ntitle: Après\n---\n", ["Après"]),
        ("---\n\n# une note\ntitle: !mot Un titre\nlayout: page\n---\n", []),
    ],
)
def test_front_matter_is_no_text_but_for_its_titles(head: str, titles: list[str]) -> None:
    wanted = [(Role.TITLE, title) for title in titles]
    assert _texts(head + "Un texte.\n") == [*wanted, (Role.PARAGRAPH, "Un texte.")]


def test_what_only_looks_like_front_matter_is_text() -> None:
    assert (Role.PARAGRAPH, "Un texte.") in _texts("---\n\nUn texte.\n\n---\n")


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        ('<img alt="Un dessin" title="Un titre" data-title="code">', ["Un dessin", "Un titre"]),
        ("<img alt=dessin src=x>", ["dessin"]),
        ("<div data-x=\" alt='code' \">Un mot</div>", ["Un mot"]),
        ('<input type="submit" value="Envoyer">', ["Envoyer"]),
        ('<input type="hidden" value="code">', []),
        (
            "<textarea placeholder='Votre nom'>\nVotre avis\n</textarea>",
            ["Votre nom", "Votre avis"],
        ),
        ('<track src="x.vtt" label="Français">', ["Français"]),
        ('<!-- title="code" -->', []),
        ("<pre>\ncode\n</pre>", []),
        ("<script>\nvar code;\n</script>", []),
        ("<svg>\n<title>Un titre</title>\n</svg>", ["Un titre"]),
    ],
)
def test_html_gives_what_is_read_and_what_is_said(html: str, texts: list[str]) -> None:
    assert [text for _role, text in _texts(html + "\n")] == texts


@pytest.mark.parametrize(
    ("definition", "title"),
    [
        ('[a]: /u "Un titre"', "Un titre"),
        ("[a]: /u\n  'Un titre\n  long'", "Un titre long"),
        ("[a]: /u (titre)", "titre"),
    ],
)
def test_titles_of_link_definitions_are_texts(definition: str, title: str) -> None:
    assert _texts(f"[a]\n\n{definition}\n")[1:] == [(Role.LINK_TITLE, title)]


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("Un \\\\\ndeux\n", "Un \\\\ deux"),  # a backslash, and no wanted break
        ("Un\\\ndeux\n", "Un\\\ndeux"),
        ("Un  \ndeux\n", "Un\\\ndeux"),
        ("[un](<a\nb>)\n", "[un]\\(<a b>)"),  # no link, nor one when it stands on one line
        ("`[un](<a\nb>)`\n", "`[un](<a b>)`"),
    ],
)
def test_a_text_on_one_line_means_what_it_meant(text: str, read_as: str) -> None:
    assert [found for _role, found in _texts(text)] == [read_as]


@pytest.mark.parametrize(
    ("opening", "title"),
    [
        (".. note:: Un titre", "Un titre"),
        (".. note::\tUn titre \u00a0 \t", "Un titre"),
        (".. note:: U", "U"),
        (".. note::  \t", ""),
        (f".. note::{' ' * 200_000}", ""),  # in no time
    ],
)
def test_a_directive_has_a_title_or_none(opening: str, title: str) -> None:
    titles = [(Role.CALLOUT_TITLE, title)] if title else []
    assert _texts(f"{opening}\n\n    Un texte.\n") == [*titles, (Role.PARAGRAPH, "Un texte.")]
