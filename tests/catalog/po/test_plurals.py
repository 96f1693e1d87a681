"""Plural forms, which pages have none of and other tools' catalogs have."""

from functools import partial

from pipeline.catalog import merge as merging
from pipeline.catalog.pseudo import Pseudo, pseudo_catalog
from pipeline.model.catalog import Message, MessageState
from pipeline.model.value import replace
from tests.catalog.making import catalog

merge = partial(merging.merge, source_locale="fr")
DAYS = Message("un jour", msgid_plural="des jours", msgstr_plural=("", ""))


def translated(*forms: str) -> Message:
    return replace(DAYS, msgstr_plural=forms)


def test_a_message_is_translated_when_all_its_forms_are() -> None:
    assert [message.state for message in (DAYS, translated("a", ""), translated("a", "b"))] == [
        *(MessageState.MISSING, MessageState.MISSING, MessageState.TRANSLATED)
    ]


def test_what_one_side_translated_is_merged() -> None:
    both = translated("a day", "days")
    for ours, theirs in ((DAYS, both), (both, DAYS)):
        merged = merge(catalog(DAYS), catalog(ours), catalog(theirs))
        assert merged.catalog.messages == (both,)
        assert merged.conflicts == ()


def test_what_both_sides_translated_is_kept_twice() -> None:
    merged = merge(catalog(DAYS), catalog(translated("a", "b")), catalog(translated("a", "c")))
    (message,) = merged.catalog.messages
    assert message.msgstr_plural == ("a", "b")
    assert message.flags == ("fuzzy",)
    assert message.translator_comments[1:] == (
        *("merge: ours: a", "merge: b", "merge: theirs: a", "merge: c"),
    )


def test_every_form_is_made_up() -> None:
    (message,) = pseudo_catalog(catalog(DAYS), Pseudo(identity=True)).messages
    assert (message.msgstr, message.msgstr_plural) == ("", ("un jour", "un jour"))
