import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalog.pseudo import Pseudo, is_made_up, pseudo_catalog
from pipeline.model.inline import Code, Link, walk
from pipeline.source.inline import parse
from tests.catalog.making import catalog, message


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Un mot", "[Úń móť]"),
        ("**gras** et [lien](page.md#a)", "[**ğŕáš** éť [ĺíéń](page.md#a)]"),
        ("Du `code`[^1] &nbsp; {nom} %(n)s", "[Ďú `code`[^1] &nbsp; {nom} %(n)s]"),
        ('[lien](page.md "Un titre")', '[[ĺíéń](page.md "Úń ťíťŕé")]'),
        ("[lien](<une page.md> 'titre')", "[[ĺíéń](<une page.md> 'ťíťŕé')]"),
        ("![image](a_(b).svg (titre))", "[![ímáğé](a_(b).svg (ťíťŕé))]"),
        ('<abbr title="x">PD-1</abbr>', '[<abbr title="x">PĎ-1</abbr>]'),
    ],
)
def test_words_are_accented_and_markup_stays(text: str, made: str) -> None:
    assert Pseudo(expand=1.0).translate(text) == made


def test_texts_are_lengthened() -> None:
    text = "Un texte de quarante caractères environ."
    assert len(Pseudo(expand=1.5).translate(text)) == pytest.approx(1.5 * len(text), abs=1)


def test_words_can_run_from_right_to_left() -> None:
    made = Pseudo(expand=1.0, right_to_left=True).translate("Un [lien](page.md)")
    assert made == "[\u202eÚń\u202c [\u202eĺíéń\u202c](page.md)]"


@given(st.text())
def test_identity_is_the_source(text: str) -> None:
    assert Pseudo(identity=True).translate(text) == text


_PIECES = (
    "mot ",
    "**gras** ",
    "[a](b.md) ",
    '[a](b_(c).md "d e") ',
    "[a](<b c> (d))",
    "`c` ",
    "[^1] ",
)


@given(st.lists(st.sampled_from(_PIECES)).map("".join))
def test_links_and_code_come_through(text: str) -> None:
    made = parse(Pseudo().translate(text))
    source = parse(text)
    assert [one for one in walk(made) if isinstance(one, Code)] == [
        one for one in walk(source) if isinstance(one, Code)
    ]
    assert [one.target for one in walk(made) if isinstance(one, Link)] == [
        one.target for one in walk(source) if isinstance(one, Link)
    ]


def test_every_message_in_use_is_translated_and_none_is_fuzzy() -> None:
    before = catalog(
        message("un", "", flags=("fuzzy", "max-length:9"), previous_msgid="x"),
        message("parti", "gone", obsolete=True),
    )
    made, gone = pseudo_catalog(before, Pseudo(identity=True)).messages
    assert (made.msgstr, made.flags, made.previous_msgid) == ("un", ("max-length:9",), None)
    assert gone.msgstr == "gone"


def test_code_ends_at_as_many_backquotes_as_it_began_with() -> None:
    made = Pseudo(expand=1.0).translate("``b`c`` puis `non")
    assert made == "[``b`c`` púíš `ńóń]"
    hostile = "`" * 100_001 + "a"
    assert Pseudo(expand=1.0).translate(hostile).count("`") == 100_001


_pseudos = st.builds(
    Pseudo, expand=st.floats(1, 4), right_to_left=st.booleans(), identity=st.booleans()
)


@given(st.text(min_size=1), _pseudos)
def test_what_is_made_up_is_known_again(text: str, pseudo: Pseudo) -> None:
    made = pseudo.translate(text)
    assert is_made_up(message(text, made))
    assert is_made_up(message("other", made, previous_msgid=text))
    assert not is_made_up(message(text, f"{made} x"))
