from datetime import date

import pytest

from pipeline.model.document import Block, BlockKind, Role
from pipeline.model.errors import PipelineError
from tests.source.reading import FRONT_MATTER, blocks, read_body, read_text, texts


def test_front_matter_becomes_metadata_and_the_first_two_blocks() -> None:
    document = read_text(
        "---\n"
        "title: L’immunothérapie\n"
        "description: Ce que c’est.\n"
        "audience: easy\n"
        "reviewed: 2026-11-23\n"
        "next_review: 2027-11-23\n"
        "medical_review: approved\n"
        "reviewers: [Une relectrice]\n"
        "critical: true\n"
        "related: [a/b, c]\n"
        "duration: 72\n"
        "---\n"
    )
    metadata = document.metadata
    assert texts(document) == ["L’immunothérapie", "Ce que c’est."]
    assert [block.location.line for block in document.blocks] == [2, 3]
    assert (metadata.audience, metadata.medical_review) == ("easy", "approved")
    assert (metadata.reviewed, metadata.next_review) == (date(2026, 11, 23), date(2027, 11, 23))
    assert metadata.reviewers == ("Une relectrice",)
    assert metadata.related == ("a/b", "c")
    assert metadata.duration == 72
    assert all(block.critical for block in document.walk())


def test_every_kind_of_block_is_read_with_its_line() -> None:
    document = read_body(
        "Un paragraphe\nsur deux lignes.\n\n"  # lines 4 and 5
        "## Un titre {#ancre}\n\n"  # 7
        "- un\n- deux\n\n"  # 9, 10
        "3. trois\n\n"  # 12
        "> cité\n\n"  # 14
        "| A | B |\n|---|--:|\n| c | d |\n\n"  # 16 to 18
        "Terme\n: sa définition\n\n"  # 20, 21
        '![Un dessin](x.svg "Légende")\n\n'  # 23
        "Appel[^1].\n\n[^1]: La note.\n\n"  # 25, 27
        "```sh\ncode\n```\n\n---\n\n<p>html</p>\n"  # 29, 33, 35
    )
    found = [(block.kind.value, block.location.line) for block in document.walk()][1:]
    assert found == [
        ("paragraph", 4),
        ("heading", 7),
        ("bullet-list", 9),
        ("item", 9),
        ("paragraph", 9),
        ("item", 10),
        ("paragraph", 10),
        ("ordered-list", 12),
        ("item", 12),
        ("paragraph", 12),
        ("quote", 14),
        ("paragraph", 14),
        ("table", 16),
        ("row", 16),
        ("cell", 16),
        ("cell", 16),
        ("row", 18),
        ("cell", 18),
        ("cell", 18),
        ("definition-list", 20),
        ("definition-term", 20),
        ("definition", 21),
        ("paragraph", 21),
        ("figure", 23),
        ("paragraph", 25),
        ("footnote", 27),
        ("paragraph", 27),
        ("code", 29),
        ("rule", 33),
        ("html", 35),
    ]


def test_roles_and_attributes_tell_translators_and_exporters_what_a_text_is() -> None:
    document = read_body(
        '## Titre {#t}\n\n| A |\n|:-:|\n| b |\n\n3. trois\n\n![Alt](x.svg "Légende")\n'
    )
    roles = {segment.text: segment.role for segment in document.segments()}
    assert roles == {
        "Une page": Role.TITLE,
        "Titre": Role.HEADING,
        "A": Role.CELL,
        "b": Role.CELL,
        "trois": Role.ITEM,
        "Alt": Role.ALTERNATIVE,
        "Légende": Role.CAPTION,
    }
    assert blocks(document, BlockKind.HEADING)[0].attribute("level") == "2"
    assert blocks(document, BlockKind.CELL)[0].attribute("align") == "center"
    assert blocks(document, BlockKind.ORDERED_LIST)[0].attribute("start") == "3"
    assert blocks(document, BlockKind.FIGURE)[0].attribute("target") == "x.svg"
    header, row = blocks(document, BlockKind.ROW)
    assert (header.attribute("header"), row.attribute("header")) == ("yes", "")


def test_urgence_makes_all_it_holds_critical_and_nothing_else() -> None:
    document = read_body("Avant.\n\n::: urgence Appelez\n- la fièvre\n:::\n\nAprès.\n")
    critical = [text for block in document.walk() if block.critical for text in _texts(block)]
    assert critical == ["Appelez", "la fièvre"]


def _texts(block: Block) -> list[str]:
    return [segment.text for segment in block.segments]


def test_containers_nest_with_longer_fences() -> None:
    document = read_body(":::: info Titre\n::: contact equipe\nTexte.\n:::\n::::\n")
    callout = blocks(document, BlockKind.CALLOUT)[0]
    assert callout.children[0].kind is BlockKind.CONTACT
    assert callout.children[0].attribute("contact") == "equipe"


def test_wrapping_a_paragraph_otherwise_changes_neither_text_nor_id() -> None:
    one = read_body("Un deux trois quatre.\n")
    other = read_body("Un deux\ntrois   \nquatre.\n".replace("   \n", " \n"))
    assert one.blocks[1].id == other.blocks[1].id
    assert texts(one) == texts(other)


def test_a_wanted_line_break_is_kept() -> None:
    assert texts(read_body("Un  \ndeux\\\ntrois\n"))[1] == "Un\\\ndeux\\\ntrois"


def test_no_break_spaces_of_french_are_kept() -> None:
    text = "Pourquoi\u202f? Voici\u00a0: «\u00a0oui\u00a0»"
    assert texts(read_body(f"{text}\n"))[1] == text


def test_a_new_paragraph_leaves_the_ids_of_the_others_alone() -> None:
    before = {block.id for block in read_body("## A {#a}\n\nUn.\n\nDeux.\n").walk()}
    after = {block.id for block in read_body("## A {#a}\n\nZéro.\n\nUn.\n\nDeux.\n").walk()}
    assert before < after


def test_the_same_text_twice_has_two_ids() -> None:
    found = [block.id for block in read_body("Un.\n\nUn.\n").walk()]
    assert len(set(found)) == len(found)


@pytest.mark.parametrize(
    ("text", "line", "problem", "remedy"),
    [
        ("# Titre\n", 1, "the page has no title", "title: ..."),
        ("---\naudience: public\n---\n", 1, "the page has no title", 'Add a line "title: ..."'),
        ("---\ntitle: A\n\nTexte\n", 1, "not closed", 'Add a line "---"'),
        ("---\ntitel: A\n---\n", 2, 'unknown key "titel"', 'Did you mean "title"?'),
        ("---\ntitle: A\ntitle: B\n---\n", 3, '"title" is already on line 2', "Remove one"),
        ("---\ntitle: A\nreviewed: hier\n---\n", 3, '"reviewed" must be a date', "2026-11-23"),
        ("---\ntitle: A\nreviewed: 2026-13-45\n---\n", 3, "2026-13-45", "Correct the value"),
        ("---\ntitle: A\naudience: publik\n---\n", 3, '"publik"', 'Did you mean "public"?'),
        ("---\ntitle: A\ncritical: maybe\n---\n", 3, "true or false", "Write true or false"),
        ("---\ntitle: [A]\n---\n", 2, '"title" must be a text', "Write the text"),
        ("---\ntitle: A\n\tdescription: B\n---\n", 3, "a tab indents this line", "Use spaces"),
        ("---\ntitle: !!python/name:os.system A\n---\n", 2, "tags", "quotes"),
        ("---\ntitle: &a A\ndescription: *a\n---\n", 2, "anchors", "Write the value out"),
        ("---\ntitle: 'A\n---\n", 2, "not valid YAML", "quotes around this line"),
        ("---\ntitle: A\nid: ../../etc\n---\n", 1, "leave the project folder", "Use letters"),
        ("---\ntitle: A\n---\n::: urgance\n:::\n", 4, '"urgance"', 'Did you mean "urgence"?'),
        ("---\ntitle: A\n---\n\n::: info\nTexte\n", 5, '"info" is never closed', '":::"'),
        ("---\ntitle: A\n---\n:::\n", 4, "close nothing", "Remove the line"),
        ("---\ntitle: A\n---\n::: video\n:::\n", 4, "does not say which one", "::: video ..."),
        ("---\ntitle: A\n---\n## B {#x}\n\n## C {#x}\n", 6, '"x" is already on line 4', "another"),
    ],
)
def test_bad_pages_are_refused_with_line_and_remedy(
    text: str, line: int, problem: str, remedy: str
) -> None:
    with pytest.raises(PipelineError) as caught:
        read_text(text)
    assert (caught.value.line, caught.value.exit_code) == (line, 3)
    assert problem in caught.value.problem
    assert remedy in caught.value.remedy
    assert str(caught.value).startswith(f"source_fr/page.md:{line}: ")


@pytest.mark.parametrize(
    ("body", "line", "problem"),
    [
        ("# Un titre\n", 4, "a heading of level 1"),
        ("Un.\n\n{#id}\n", 6, '"{#id}" means nothing here'),
        ("Un texte. {.classe}\n", 4, '"{.classe}" means nothing here'),
        ("## Film {#_film}\n", 4, '"{#_film}" means nothing here'),
    ],
)
def test_what_would_reach_readers_as_it_is_written_is_refused(
    body: str, line: int, problem: str
) -> None:
    with pytest.raises(PipelineError) as caught:
        read_body(body)
    assert caught.value.line == line
    assert problem in caught.value.problem


def test_yaml_texts_are_taken_as_written() -> None:
    assert texts(read_text("---\ntitle: Yes\ndescription: 1.10\n---\n")) == ["Yes", "1.10"]


@pytest.mark.parametrize("name", ["page", "fiches/page", "v1.2", "a.b/page"])
def test_a_page_without_an_id_is_named_after_its_file(name: str) -> None:
    assert read_text(FRONT_MATTER, f"{name}.md").id == name
