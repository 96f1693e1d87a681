import pytest

from pipeline.catalog.updating.explanation import NO_WORDS, explanation
from pipeline.model.catalog import Message
from pipeline.model.value import replace


def _explained(old: str, new: str) -> tuple[str, ...]:
    return explanation(Message(new, msgstr="x", flags=("fuzzy",), previous_msgid=old), "fr")


@pytest.mark.parametrize(
    ("old", "new", "lines"),
    [
        ("Un. Deux.", "Un. Trois. Deux.", ("+Trois.",)),
        ("Un. Deux.", "Un.", ("-Deux.",)),
        ("Un. Deux.", "Trois. Deux.", ("-Un.", "+Trois.")),
        ("Un. Deux. Trois.", "Un. Quatre. Cinq.", ("-Deux.", "-Trois.", "+Quatre.", "+Cinq.")),
        ("Prenez un cachet", "Prenez deux cachets", ("-Prenez un cachet", "+Prenez deux cachets")),
        ("a b c d e f g", "a b c x e f g", ("-a b c d e f g", "+a b c x e f g")),
        ("a b c d e f g h", "x b c d e f g h", ("-a b c d…", "+x b c d…")),
        ("Ne fumez pas du tout", "Fumez du tout", ("-Ne fumez pas du tout", "+Fumez du tout")),
        (
            "a b c d e f g h i j k l m n",
            "a x c d e f g h i j k l m",
            ("-a b c d e…", "+a x c d e…", "-…k l m n", "+…k l m"),
        ),
    ],
)
def test_what_changed_is_shown(old: str, new: str, lines: tuple[str, ...]) -> None:
    assert _explained(old, new) == tuple(f"changed: {line}" for line in lines)


def test_spaces_alone_are_no_words() -> None:
    assert _explained("Un.\nDeux.", "Un. Deux.") == (NO_WORDS,)


def test_a_confirmed_message_and_a_guess_from_nowhere_need_no_explanation() -> None:
    fuzzy = Message("Un", msgstr="x", flags=("fuzzy",), previous_msgid="Deux")
    assert explanation(replace(fuzzy, flags=()), "fr") == ()
    assert explanation(replace(fuzzy, previous_msgid=None), "fr") == ()


def test_running_text_that_became_a_title_is_named_so() -> None:
    message = Message("Un", "title", "x", flags=("fuzzy",), previous_msgid="Un")
    assert explanation(message, "fr") == (
        "changed: the same words in another role: running text -> title",
    )
