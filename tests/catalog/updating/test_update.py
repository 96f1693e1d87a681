from pathlib import PurePosixPath

from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalog.po.po import parse_po, serialize_po
from pipeline.catalog.updating.update import new_catalog, update
from pipeline.model.catalog import Catalog, Header, Message, MessageState
from pipeline.model.value import replace
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


def test_of_two_translations_with_one_key_the_one_in_use_is_kept_with_the_other_noted() -> None:
    known = catalog(message("un", "old", obsolete=True), message("un", "new"))
    (kept,) = update(known, template()).messages
    assert (kept.msgstr, kept.obsolete) == ("new", True)
    assert kept.translator_comments == ("other translation: old",)


def test_an_empty_message_does_not_hide_an_old_translation_of_the_same_text() -> None:
    known = catalog(message("un"), message("un", "one", obsolete=True))
    assert update(known, template("un")).messages[0].msgstr == "one"


THREE = "Buvez de l’eau. Mangez peu. Reposez-vous chaque jour."
THREE_ES = "Beba agua. Coma poco. Descanse cada día."


def _changed(new: str, old: str = THREE, translation: str = THREE_ES) -> Message:
    known = replace(catalog(message(old, translation)), locale="es")
    return update(known, template(new)).messages[0]


def test_a_changed_sentence_is_shown_and_keeps_its_old_translation_as_it_is() -> None:
    found = _changed("Buvez de l’eau. Mangez souvent et peu. Reposez-vous chaque jour.")
    assert (found.msgstr, found.previous_msgid, found.flags) == (THREE_ES, THREE, ("fuzzy",))
    assert found.extracted_comments == (
        "changed: -Mangez peu.",
        "changed: +Mangez souvent et peu.",
    )


def test_a_removed_sentence_takes_its_translation_along() -> None:
    found = _changed("Buvez de l’eau. Reposez-vous chaque jour.")
    assert found.msgstr == "Beba agua. Descanse cada día."
    assert found.extracted_comments == ("changed: -Mangez peu.",)


def test_a_sentence_that_moved_takes_its_translation_along() -> None:
    found = _changed("Mangez peu. Buvez de l’eau. Reposez-vous chaque jour.")
    assert found.msgstr == "Coma poco. Beba agua. Descanse cada día."


def test_where_sentences_do_not_pair_the_old_translation_stays_whole() -> None:
    whole = "Beba agua y coma poco, y descanse cada día."
    found = _changed("Buvez de l’eau. Reposez-vous chaque jour.", translation=whole)
    assert found.msgstr == whole


def test_of_a_single_sentence_the_changed_words_are_shown_in_their_place() -> None:
    old = "Appelez votre équipe soignante si la fièvre dépasse 38 °C pendant plus de deux heures."
    new = "Appelez votre équipe soignante si la fièvre dépasse 38,5 °C pendant plus de deux heures."
    assert _changed(new, old, "Llame.").extracted_comments == (
        "changed: -…la fièvre dépasse 38 °C pendant plus…",
        "changed: +…la fièvre dépasse 38,5 °C pendant plus…",
    )


def test_what_changed_is_said_until_the_translator_confirms() -> None:
    new = template("Buvez de l’eau. Reposez-vous chaque jour.")
    once = update(replace(catalog(message(THREE, THREE_ES)), locale="es"), new)
    confirmed = replace(once.messages[0], flags=(), msgstr="Beba agua. Descanse.")
    (again, _old) = update(replace(once, messages=(confirmed, once.messages[1])), new).messages
    assert (again.msgstr, again.flags) == ("Beba agua. Descanse.", ())
    assert (again.extracted_comments, again.previous_msgid) == ((), None)


def test_a_fuzzy_message_that_changes_again_goes_back_to_what_was_confirmed() -> None:
    first = template("Buvez de l’eau. Reposez-vous chaque jour.")
    second = template("Buvez de l’eau. Mangez peu. Reposez-vous bien chaque jour.")
    once = update(replace(catalog(message(THREE, THREE_ES)), locale="es"), first)
    again = update(once, second).messages[0]
    assert (again.previous_msgid, again.msgstr) == (THREE, THREE_ES)
    assert again.extracted_comments == (
        "changed: -Reposez-vous chaque jour.",
        "changed: +Reposez-vous bien chaque jour.",
    )


def test_what_a_translator_drafted_stays_in_sight_when_the_text_changes_again() -> None:
    first, second = template("Portez un bonnet."), template("Portez un grand bonnet.")
    once = update(catalog(message("Portez un chapeau.", "Wear a hat.")), first)
    untouched = update(once, second).messages[0]
    assert (untouched.msgstr, untouched.translator_comments) == ("Wear a hat.", ())
    drafted, old = once.messages
    draft = replace(drafted, msgstr="Wear a cap.", translator_comments=("Cap?",))
    found = update(replace(once, messages=(draft, old)), second)
    again = found.messages[0]
    assert (again.msgstr, again.previous_msgid) == ("Wear a hat.", "Portez un chapeau.")
    assert again.translator_comments == ("Cap?", "draft for an earlier text: Wear a cap.")
    assert update(found, second) == found


def test_a_finding_that_was_silenced_is_not_silenced_in_the_changed_text() -> None:
    notes = ("limpide: ignore translation.number it is in the title", "limpide: machine", "Why?")
    known = message("Prenez 2 cachets.", "Take the pills.", translator_comments=notes)
    found = update(catalog(known), template("Prenez 20 cachets."))
    changed = found.messages[0]
    assert changed.directives == ("machine",)
    assert changed.translator_comments == (f"for an earlier text: {notes[0]}", *notes[1:])
    assert update(found, template("Prenez 20 cachets.")) == found
    back = update(found, template("Prenez 2 cachets.")).messages[0]
    assert (back.msgstr, back.flags, back.translator_comments) == ("Take the pills.", (), notes)


def test_a_fuzzy_message_of_which_the_confirmed_text_was_purged_keeps_its_translation() -> None:
    known = catalog(message(OLD, "Call if", flags=("fuzzy",), previous_msgid=THREE))
    found = update(known, template(NEW)).messages[0]
    assert (found.msgstr, found.flags, found.previous_msgid) == ("Call if", ("fuzzy",), None)
    assert found.extracted_comments == ()


def test_a_draft_beside_the_text_that_came_back_is_not_said_to_be_its_translation() -> None:
    before, denied = "Portez un chapeau.", "Ne portez pas de chapeau."
    drafted = message(denied, "Wear no hat.", flags=("fuzzy",), previous_msgid=before)
    found = update(catalog(drafted), template(before)).messages[0]
    assert (found.msgstr, found.flags, found.previous_msgid) == ("Wear no hat.", ("fuzzy",), None)
    assert found.extracted_comments == ()
    kept = message(before, "Wear a hat.", obsolete=True)
    found = update(catalog(drafted, kept), template(before)).messages[0]
    assert (found.msgstr, found.flags) == ("Wear a hat.", ())


def test_a_guess_of_another_tool_is_offered_without_a_previous_text() -> None:
    found = update(catalog(message(OLD, "Call if", flags=("fuzzy",))), template(NEW)).messages[0]
    assert (found.msgstr, found.previous_msgid, found.flags) == ("Call if", None, ("fuzzy",))


def test_the_same_text_in_another_role_is_proposed_with_both_roles_named() -> None:
    source = catalog(message("La fatigue", msgctxt="title"), locale=None)
    found = update(catalog(message("La fatigue", "Fatigue", msgctxt="heading")), source).messages[0]
    assert (found.msgstr, found.flags) == ("Fatigue", ("fuzzy",))
    assert (found.previous_msgid, found.previous_msgctxt) == ("La fatigue", "heading")
    assert found.extracted_comments == (
        "changed: the same words in another role: heading -> title",
    )


def test_a_title_changed_by_half_is_found_by_its_place() -> None:
    # "La fatigue" and "Vivre avec la fatigue": 58 percent alike, too little for a text elsewhere.
    source = catalog(message("Vivre avec la fatigue", msgctxt="title"), message("un"), locale=None)
    old = message("La fatigue", "Fatigue", msgctxt="title")
    before, elsewhere = catalog(old, message("un", "one")), catalog(message("un", "one"), old)
    assert update(before, source).messages[0].msgstr == "Fatigue"
    assert update(elsewhere, source).messages[0].msgstr == ""


def test_the_message_of_the_same_place_goes_before_a_more_alike_one_that_stays() -> None:
    # 60 percent alike at the place (2 · 6 / 20), 73 elsewhere (2 · 8 / 22).
    known = catalog(message("abcdefzzzz", "place"), message("abcdefghxxxx", "elsewhere"))
    updated = update(known, template("abcdefghij", "abcdefghxxxx"))
    assert updated.messages[0].msgstr == "place"


def test_plural_forms_stay_and_new_ones_are_as_many_as_the_locale_has() -> None:
    header = Header((("Plural-Forms", "nplurals=3; plural=n;"),))
    known = _plural("page", "pages", ("strona", "strony", "stron"))
    source = (_plural("page", "pages", ("", "")), _plural("jour", "jours", ("", "")))
    updated = update(Catalog("p", "pl", (known,), header), Catalog("p", None, source)).messages
    assert updated[0].msgstr_plural == ("strona", "strony", "stron")
    assert updated[1].msgstr_plural == ("", "", "")


def test_a_text_that_gains_or_loses_its_plural_keeps_every_form() -> None:
    header = Header((("Plural-Forms", "nplurals=2; plural=n;"),))
    single, both = message("page", "página"), _plural("page", "pages", ("página", "páginas"))
    gained = update(
        Catalog("p", "es", (single,), header), catalog(_plural("page", "pages", ("", "")))
    )
    assert gained.messages[0].msgstr_plural == ("página", "")
    assert gained.messages[0].flags == ("fuzzy",)
    lost = update(Catalog("p", "es", (both,), header), catalog(message("page"))).messages[0]
    assert (lost.msgstr, lost.flags) == ("página", ("fuzzy",))
    assert lost.translator_comments == ("other translation: página | páginas",)


def _plural(one: str, many: str, forms: tuple[str, ...]) -> Message:
    return Message(one, msgid_plural=many, msgstr_plural=forms)
