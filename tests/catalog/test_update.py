from dataclasses import replace
from pathlib import PurePosixPath

from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalog.po import parse_po, serialize_po
from pipeline.catalog.update import new_catalog, update
from pipeline.model.catalog import MessageState
from tests.catalog.making import catalog, message, template

OLD = "Appelez l’équipe soignante si vous avez de la fièvre."
NEW = "Appelez vite l’équipe soignante si vous avez de la fièvre."

_texts = st.lists(
    st.text("abcdé ", min_size=1, max_size=30).filter(str.strip), max_size=8, unique=True
)


def test_translations_stay_and_comments_come_from_the_source() -> None:
    source = replace(
        message("un"),
        references=("new.md#a",),
        extracted_comments=("role: x",),
        flags=("max-length:9",),
    )
    known = message("un", "one", references=("old.md#a",), translator_comments=("note",), line=7)
    updated = update(catalog(known), catalog(source, locale=None)).messages
    assert updated == (replace(source, msgstr="one", translator_comments=("note",), line=7),)


def test_a_changed_source_gets_the_old_translation_marked_fuzzy() -> None:
    (new, old) = update(catalog(message(OLD, "Call if")), template(NEW)).messages
    assert (new.msgid, new.msgstr, new.state) == (NEW, "Call if", MessageState.FUZZY)
    assert new.previous_msgid == OLD
    assert (old.msgid, old.msgstr, old.state) == (OLD, "Call if", MessageState.OBSOLETE)


def test_a_source_put_back_gets_its_translation_back() -> None:
    before = catalog(message(OLD, "Call if"))
    there = update(before, template(NEW))
    back = update(there, template(OLD)).get((None, OLD))
    assert back is not None
    assert (back.msgstr, back.state) == ("Call if", MessageState.TRANSLATED)


def test_an_unlike_source_starts_empty() -> None:
    (new, old) = update(catalog(message("un", "one")), template("Tout autre chose")).messages
    assert (new.msgstr, new.flags) == ("", ())
    assert old.state is MessageState.OBSOLETE


def test_a_message_that_left_the_source_goes_before_one_that_stays() -> None:
    stays, left = "Appelez-nous en cas de fièvre forte.", "Appelez-nous en cas de toux forte."
    known = catalog(message(stays, "stays"), message(left, "left"))
    updated = update(known, template(stays, "Appelez-nous en cas de poux forte."))
    assert updated.messages[1].previous_msgid == left


def test_moving_a_message_changes_its_place_alone() -> None:
    known = update(catalog(message("un", "one"), message("deux", "two")), template("un", "deux"))
    moved = update(known, template("deux", "un"))
    assert set(moved.messages) == set(known.messages)
    assert [found.msgid for found in moved.messages] == ["deux", "un"]


@given(_texts, _texts)
def test_updating_twice_is_updating_once(known: list[str], source: list[str]) -> None:
    before = catalog(*(message(text, f"<{text}>") for text in known))
    once = update(before, template(*source))
    assert update(once, template(*source)) == once


@given(_texts, _texts)
def test_no_translation_is_lost(known: list[str], source: list[str]) -> None:
    before = catalog(*(message(text, f"<{text}>") for text in known))
    after = update(before, template(*source))
    kept = {(found.msgid, found.msgstr) for found in after.messages}
    assert {(text, f"<{text}>") for text in known} <= kept
    assert [found.msgid for found in after.current] == source


def test_a_new_catalog_says_its_language_and_that_nobody_reviewed_it() -> None:
    header = new_catalog(template("un"), "ar", "nplurals=6; plural=n;").header
    assert header.field("Language") == "ar"
    assert header.field("Plural-Forms") == "nplurals=6; plural=n;"
    assert header.field("X-Medical-Review") == "pending"


def test_a_fuzzy_message_that_leaves_the_source_is_kept_once_and_for_all() -> None:
    known = catalog(message(OLD, "Call if", flags=("fuzzy",), previous_msgid="Avant"))
    once = update(known, template("Tout autre chose"))
    written = parse_po(serialize_po(once).encode(), PurePosixPath("page.po"), "page", "en")
    assert serialize_po(update(written, template("Tout autre chose"))) == serialize_po(once)
    assert once.messages[-1].msgstr == "Call if"


def test_of_two_translations_with_one_key_the_one_in_use_is_kept() -> None:
    known = catalog(message("un", "old", obsolete=True), message("un", "new"))
    (kept,) = update(known, template()).messages
    assert (kept.msgstr, kept.obsolete) == ("new", True)


def test_an_empty_message_does_not_hide_an_old_translation_of_the_same_text() -> None:
    known = catalog(message("un"), message("un", "one", obsolete=True))
    assert update(known, template("un")).messages[0].msgstr == "one"
