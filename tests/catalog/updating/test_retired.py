from pipeline.catalog.updating.retired import lost, with_retired
from tests.catalog.making import catalog, message


def test_only_translated_messages_are_kept() -> None:
    old = (message("un", "one", references=("a.md#b",)), message("deux"), message("trois", " \n"))
    assert with_retired((), old) == (message("un", "one", obsolete=True),)


def test_a_message_in_use_stands_for_an_old_one_with_the_same_translation() -> None:
    used = message("un", "one")
    assert with_retired((used,), (message("un", "one", obsolete=True),)) == (used,)


def test_an_other_translation_is_noted_on_one_line_and_once() -> None:
    used, other = message("un", "one"), message("un", "a\\b\nc", translator_comments=("note",))
    (kept,) = with_retired((used,), (other, other))
    assert kept.translator_comments == ("note", "other translation: a\\\\b\\nc")
    assert lost((catalog(other),), (catalog(kept),)) == ()


def test_a_translation_of_another_text_or_in_another_role_does_not_count_as_kept() -> None:
    known = catalog(message("un", "one"), message("deux", ""))
    assert lost((known,), (catalog(message("un", "one", msgctxt="title")),)) == (
        (known, known.messages[0]),
    )
