"""What a catalog becomes when a file comes back: nobody's work is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalog.exchange.handover import Handover, hand_over
from pipeline.catalog.exchange.take_back import (
    Outcome,
    TakenBack,
    refuse_unwritable,
    take_back,
)
from pipeline.model.catalog import Catalog, Message
from pipeline.model.errors import PipelineError
from pipeline.model.value import replace
from tests.catalog.making import catalog, message

_texts = st.sampled_from(["", "uno", "dos", "tres"])
_work = st.tuples(_texts, st.booleans(), st.lists(st.sampled_from(["a", "b"]), max_size=2))


def _edited(handover: Handover, named: str, /, **changes: object) -> Handover:
    return replace(
        handover,
        units=tuple(
            replace(unit, message=replace(unit.message, **changes))
            if unit.message.msgid == named
            else unit
            for unit in handover.units
        ),
    )


def _message(taken: TakenBack, msgid: str = "un") -> Message:
    return next(found for found in taken.catalog.messages if found.msgid == msgid)


def test_an_untouched_file_changes_nothing_even_in_a_catalog_that_moved_on() -> None:
    sent = hand_over(catalog(message("un", "uno"), message("deux")), "fr")
    now = catalog(message("deux", "dos"), message("un", "uno, corregido"))
    assert take_back(now, sent, "fr").catalog == now


def test_what_only_the_translator_changed_is_taken() -> None:
    before = catalog(message("un", "uno", flags=("fuzzy", "max-length:9"), previous_msgid="une"))
    taken = take_back(
        before, _edited(hand_over(before, "fr"), "un", msgstr="¡uno!", flags=()), "fr"
    )
    found = _message(taken)
    assert (found.msgstr, found.flags, found.previous_msgid) == ("¡uno!", ("max-length:9",), None)
    assert taken.keys(Outcome.TRANSLATED) == ((None, "un"),)


def test_a_proposal_follows_the_correction_of_the_translation_it_is_from() -> None:
    sent = _edited(hand_over(catalog(message("un", "uno")), "fr"), "un", msgstr="uno, corregido")
    new = message("un seul", "uno", flags=("fuzzy",), previous_msgid="un")
    taken = take_back(catalog(new, message("un", "uno", obsolete=True)), sent, "fr")
    assert _message(taken).msgstr == "uno, corregido"
    found = _message(taken, "un seul")
    assert (found.msgstr, found.flags) == ("uno, corregido", ("fuzzy",))
    assert found.previous_msgid == "un"
    assert take_back(taken.catalog, sent, "fr").catalog == taken.catalog


def test_a_newer_confirmed_text_is_never_overwritten_in_silence() -> None:
    sent = hand_over(catalog(message("un", "uno")), "fr")
    now = catalog(message("un", "uno, de nuevo"))
    taken = take_back(now, _edited(sent, "un", msgstr="uno, por fin"), "fr")
    found = _message(taken)
    assert taken.keys(Outcome.CONFLICT) == ((None, "un"),)
    assert found.flags == ("fuzzy",)
    assert found.msgstr == "uno, de nuevo"
    assert any("uno, por fin" in comment for comment in found.translator_comments)


@pytest.mark.parametrize("chosen", ["uno, de nuevo", "uno, por fin", "otro"])
def test_a_new_export_decides_between_two_translations(chosen: str) -> None:
    sent = hand_over(catalog(message("un", "uno")), "fr")
    late = _edited(sent, "un", msgstr="uno, por fin")
    both = take_back(catalog(message("un", "uno, de nuevo")), late, "fr").catalog
    decided = _edited(hand_over(both, "fr"), "un", msgstr=chosen, flags=())
    taken = take_back(both, decided, "fr")
    assert (_message(taken).msgstr, _message(taken).flags) == (chosen, ())
    assert taken.keys(Outcome.TRANSLATED) == ((None, "un"),)
    assert take_back(taken.catalog, decided, "fr").catalog == taken.catalog


def test_two_translations_that_became_one_are_not_asked_about_again() -> None:
    sent = hand_over(catalog(message("un", "uno")), "fr")
    late = _edited(sent, "un", msgstr="uno,\npor fin")
    both = take_back(catalog(message("un", "uno, de nuevo")), late, "fr").catalog
    decided = replace(both.messages[0], msgstr="uno y ya", flags=())
    again = take_back(catalog(decided), late, "fr")
    assert again.catalog == catalog(decided)
    assert again.keys(Outcome.UNCHANGED) == ((None, "un"),)
    first = _edited(sent, "un", msgstr="uno, de nuevo")
    assert take_back(catalog(decided), first, "fr").catalog == catalog(decided)
    other = take_back(catalog(decided), _edited(sent, "un", msgstr="uno,\nal fin"), "fr")
    assert other.keys(Outcome.CONFLICT) == ((None, "un"),)


def test_without_its_digest_a_message_that_differs_is_a_conflict() -> None:
    now = catalog(message("un", "uno"))
    sent = hand_over(catalog(message("un", "otro")), "fr")
    bare = replace(sent, units=tuple(replace(unit, digest="") for unit in sent.units))
    assert take_back(now, bare, "fr").keys(Outcome.CONFLICT) == ((None, "un"),)


@pytest.mark.parametrize("empty", ["", " ", "\u200b", "<!-- -->"])
def test_a_text_that_a_tool_emptied_stays(empty: str) -> None:
    before = catalog(message("un", "uno", translator_comments=("nota",)))
    emptied = _edited(hand_over(before, "fr"), "un", msgstr=empty, translator_comments=())
    assert take_back(before, emptied, "fr").catalog == before


def test_what_was_emptied_is_told_from_what_went_out_blank() -> None:
    before = catalog(message("un", "uno"), message("deux"), message("trois"))
    sent = _edited(hand_over(before, "fr"), "un", msgstr="")
    sent = _edited(sent, "trois", flags=("fuzzy",))
    now = catalog(message("un", "uno"), message("deux", "dos"), message("trois", "tres"))
    taken = take_back(now, sent, "fr")
    assert (taken.keys(Outcome.BLANK), taken.catalog) == (((None, "un"),), now)
    gone = catalog(message("un"), message("deux"), message("trois"))
    assert take_back(gone, sent, "fr").keys(Outcome.BLANK) == ()


def test_a_comment_comes_back_beside_those_there_are() -> None:
    before = catalog(message("un", "uno", translator_comments=("nota",)))
    back = _edited(hand_over(before, "fr"), "un", translator_comments=("otra",))
    assert _message(take_back(before, back, "fr")).translator_comments == ("nota", "otra")


def test_a_comment_that_the_catalog_dropped_does_not_come_back_with_an_untouched_one() -> None:
    sent = hand_over(catalog(message("un", "uno", translator_comments=("nota",))), "fr")
    now = catalog(message("un", "uno"))
    assert take_back(now, sent, "fr").catalog == now
    taken = take_back(now, _edited(sent, "un", msgstr="¡uno!"), "fr")
    assert (_message(taken).msgstr, _message(taken).translator_comments) == ("¡uno!", ())
    assert taken.keys(Outcome.CONFLICT) == ()


def test_references_and_extracted_comments_are_the_catalogs_own() -> None:
    before = catalog(message("un", references=("a.md#b",), extracted_comments=("role: title",)))
    back = _edited(
        hand_over(before, "fr"), "un", msgstr="uno", references=(), extracted_comments=("x",)
    )
    found = _message(take_back(before, back, "fr"))
    assert (found.references, found.extracted_comments) == (("a.md#b",), ("role: title",))


def test_a_message_whose_source_is_gone_is_kept_as_obsolete() -> None:
    sent = hand_over(catalog(message("un", "uno"), message("deux")), "fr")
    taken = take_back(catalog(message("trois", "tres")), sent, "fr")
    assert taken.keys(Outcome.UNKNOWN) == ((None, "un"), (None, "deux"))
    assert [(found.msgid, found.obsolete) for found in taken.catalog.messages] == [
        ("trois", False),
        ("un", True),
    ]


def test_an_obsolete_message_with_another_text_keeps_both() -> None:
    sent = hand_over(catalog(message("un", "uno")), "fr")
    now = catalog(message("un", "una", obsolete=True))
    (found,) = take_back(now, _edited(sent, "un", msgstr="ninguno"), "fr").catalog.messages
    assert found.obsolete
    assert found.msgstr == "una"
    assert any("ninguno" in comment for comment in found.translator_comments)


def test_carriage_returns_that_a_program_added_are_taken_away() -> None:
    before = catalog(message("un\ndeux", "uno\ndos", translator_comments=("a", "b")))
    sent = hand_over(before, "fr")
    back = _edited(
        sent,
        "un\ndeux",
        msgid="un\r\ndeux",
        msgstr="uno\r\ndos",
        translator_comments=("a\r", "b"),
    )
    assert take_back(before, back, "fr").catalog == before
    newer = _edited(sent, "un\ndeux", msgid="un\r\ndeux", msgstr="uno,\r\ndos")
    assert _message(take_back(before, newer, "fr"), "un\ndeux").msgstr == "uno,\ndos"


def test_carriage_returns_of_the_catalog_itself_stay() -> None:
    before = catalog(message("un\r\n", "uno\r\n"))
    assert take_back(before, hand_over(before, "fr"), "fr").catalog == before


@pytest.mark.parametrize("character", ["\x00", "\x0b", "\r", "\x85", "\u2028"])
def test_invisible_characters_that_no_catalog_can_hold_are_refused(character: str) -> None:
    sent = hand_over(catalog(message("un", "uno", line=7)), "fr")
    refuse_unwritable(_edited(sent, "un", msgstr="fila\r\nuna\tdos"), "f.csv")
    for changes in (
        {"msgstr": f"Llame ya{character}mismo"},
        {"translator_comments": ("bien", f"Llame ya{character}mismo")},
    ):
        with pytest.raises(PipelineError) as caught:
            refuse_unwritable(_edited(sent, "un", **changes), "f.csv")
        assert str(caught.value) == (
            f'f.csv:7: a text of "page" holds an invisible character (U+{ord(character):04X}) after'
            ' "Llame ya". Delete it there, or type the text again.'
        )


def test_what_was_in_the_catalog_already_is_not_asked_about() -> None:
    sent = hand_over(catalog(message("un", "uno\x0b", translator_comments=("a\x0b",))), "fr")
    refuse_unwritable(sent, "f.csv")
    with pytest.raises(PipelineError):
        refuse_unwritable(_edited(sent, "un", msgid="un\x0b"), "f.csv")


def test_plural_messages_stay_at_home() -> None:
    plural = Message("un", msgid_plural="des", msgstr_plural=("uno", "unos"))
    before = catalog(plural, message("deux"))
    sent = hand_over(before, "fr")
    assert [unit.message.msgid for unit in sent.units] == ["deux"]
    assert take_back(before, sent, "fr").catalog == before


def test_only_what_is_missing_or_fuzzy_goes_out_when_asked() -> None:
    before = catalog(
        message("un", "uno"), message("deux"), message("trois", "tres", flags=("fuzzy",))
    )
    sent = hand_over(before, "fr", only_to_do=True)
    assert [unit.message.msgid for unit in sent.units] == ["deux", "trois"]


def _worked(work: tuple[str, bool, list[str]]) -> Catalog:
    text, fuzzy, comments = work
    flags = ("fuzzy",) if fuzzy and text else ()
    return catalog(message("un", text, flags=flags, translator_comments=tuple(comments)))


@given(_work, _work, _work)
def test_no_text_of_either_side_is_lost_and_twice_is_once(
    sent: tuple[str, bool, list[str]],
    ours: tuple[str, bool, list[str]],
    theirs: tuple[str, bool, list[str]],
) -> None:
    digest = hand_over(_worked(sent), "fr").units[0].digest
    back = hand_over(_worked(theirs), "fr")
    back = replace(back, units=(replace(back.units[0], digest=digest),))
    taken = take_back(_worked(ours), back, "fr")
    found = _message(taken)
    said = (found.msgstr, *found.translator_comments)
    for text, _fuzzy, comments in (ours, theirs):
        if text and text != sent[0]:
            assert any(text in part for part in said)
        assert set(comments) - set(sent[2]) <= set(found.translator_comments)
    again = take_back(taken.catalog, back, "fr")
    assert again.catalog == taken.catalog
    assert (*again.keys(Outcome.UNCHANGED), *again.keys(Outcome.BLANK)) == ((None, "un"),)
