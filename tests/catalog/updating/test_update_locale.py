"""Translations find their texts again wherever authors moved them."""

from pipeline.catalog.updating.heirs import heirs, inherited
from pipeline.catalog.updating.proposal import Languages
from pipeline.catalog.updating.update import new_catalog, update_locale
from pipeline.model.catalog import Catalog, Message, MessageState
from pipeline.model.memory import MemoryUnit
from pipeline.model.value import replace
from tests.catalog.making import HEADER, message

LANGUAGES = Languages("fr", "es")
WATER, LITTLE, REST = "Buvez beaucoup d’eau.", "Mangez un peu moins.", "Reposez-vous le soir."
WATER_ES, LITTLE_ES, REST_ES = "Beba mucha agua.", "Coma un poco menos.", "Descanse por la noche."


def _catalog(name: str, *messages: Message) -> Catalog:
    return Catalog(name, "es", messages, HEADER)


def _template(name: str, *texts: str) -> Catalog:
    return Catalog(name, None, tuple(message(text) for text in texts), HEADER)


def _update(
    known: list[Catalog], templates: list[Catalog], *units: MemoryUnit
) -> dict[str, Catalog]:
    by_id = {each.document_id: each for each in templates}
    old = {each.document_id: each for each in known}
    empty = {name: new_catalog(each, "es", "nplurals=1;") for name, each in by_id.items()}
    before = inherited(old, heirs(old, by_id), by_id, empty)
    updated = update_locale(
        before, templates, LANGUAGES, units=units, origin=lambda name: f"{name}.po"
    )
    return {each.document_id: each for each in updated}


def _texts(catalog: Catalog) -> list[tuple[str, str, MessageState]]:
    return [(each.msgid, each.msgstr, each.state) for each in catalog.messages]


def test_a_message_moved_to_another_document_stays_confirmed() -> None:
    updated = _update(
        [_catalog("a", message(WATER, WATER_ES)), _catalog("b")],
        [_template("a"), _template("b", WATER)],
    )
    assert _texts(updated["b"]) == [(WATER, WATER_ES, MessageState.TRANSLATED)]
    assert _texts(updated["a"]) == [(WATER, WATER_ES, MessageState.OBSOLETE)]


def test_a_text_that_another_document_still_has_is_proposed_with_its_origin() -> None:
    updated = _update(
        [_catalog("a", message(WATER, WATER_ES))], [_template("a", WATER), _template("b", WATER)]
    )
    (found,) = updated["b"].messages
    assert (found.msgstr, found.flags, found.previous_msgid) == (WATER_ES, ("fuzzy",), None)
    assert found.extracted_comments == ("origin: memory 100 % a.po",)


def test_a_renamed_document_keeps_header_notes_and_obsolete_messages() -> None:
    fields = (("Project-Id-Version", "a"), ("X-Medical-Review", "2025-01-31"))
    old = _catalog("a", message(WATER, WATER_ES), message("Ancien", "Viejo", obsolete=True))
    known = replace(old, header=replace(HEADER, fields=fields))
    (found,) = _update([known], [_template("b", WATER)]).values()
    assert found.header.fields == (("Project-Id-Version", "b"), fields[1])
    assert _texts(found) == [
        (WATER, WATER_ES, MessageState.TRANSLATED),
        ("Ancien", "Viejo", MessageState.OBSOLETE),
    ]


def test_a_title_changed_while_its_document_was_renamed_is_found_by_its_place() -> None:
    known = _catalog("a", message("La fatigue", "El cansancio"), message(WATER, WATER_ES))
    (found,) = _update([known], [_template("b", "Vivre avec la fatigue", WATER)]).values()
    assert (found.messages[0].msgstr, found.messages[0].previous_msgid) == (
        "El cansancio",
        "La fatigue",
    )


def test_a_document_split_in_two_gives_each_its_own_messages() -> None:
    known = _catalog("a", message(WATER, WATER_ES), message(LITTLE, LITTLE_ES))
    updated = _update([known], [_template("b", WATER), _template("c", LITTLE)])
    assert _texts(updated["b"]) == [(WATER, WATER_ES, MessageState.TRANSLATED)]
    assert _texts(updated["c"]) == [(LITTLE, LITTLE_ES, MessageState.TRANSLATED)]


def test_of_documents_joined_with_two_translations_of_one_text_both_are_kept() -> None:
    known = [_catalog("a", message("Oui", "Sí")), _catalog("b", message("Oui", "Claro"))]
    (found,) = _update(known, [_template("c", "Oui")]).values()
    assert _texts(found) == [("Oui", "Sí", MessageState.TRANSLATED)]
    assert found.messages[0].translator_comments == ("other translation: Claro",)


def test_of_documents_joined_with_one_translation_of_a_text_both_notes_are_kept() -> None:
    known = [
        _catalog("a", message("Oui", "Sí", translator_comments=("Ask Ana.",))),
        _catalog("b", message("Oui", "Sí", translator_comments=("Dr. Ruiz: right.",))),
    ]
    (found,) = _update(known, [_template("c", "Oui")]).values()
    assert _texts(found) == [("Oui", "Sí", MessageState.TRANSLATED)]
    assert found.messages[0].translator_comments == ("Ask Ana.", "Dr. Ruiz: right.")


def test_what_is_noted_beside_an_empty_message_stays_when_it_is_filled() -> None:
    asked = _catalog("a", message(WATER, translator_comments=("How much?",)))
    near = message("Buvez beaucoup d’eau fraîche.", WATER_ES, translator_comments=("Cool.",))
    for known, notes in (
        (replace(near, obsolete=True), ("How much?", "Cool.")),
        (message(WATER, WATER_ES, translator_comments=("Cool.",)), ("How much?", "Cool.")),
    ):
        old = _catalog("b", known)
        found = _update([asked, old], [_template("a", WATER), _template("b", "Autre.")])["a"]
        assert found.messages[0].msgstr == WATER_ES
        assert found.messages[0].translator_comments == notes


def test_a_paragraph_split_in_two_gives_each_half_its_sentences() -> None:
    known = message(f"{WATER} {LITTLE} {REST}", f"{WATER_ES} {LITTLE_ES} {REST_ES}")
    found = _update([_catalog("a", known)], [_template("a", f"{WATER} {LITTLE}", REST)])["a"]
    halves = [(each.msgstr, each.previous_msgid) for each in found.current]
    assert halves == [(f"{WATER_ES} {LITTLE_ES}", f"{WATER} {LITTLE}"), (REST_ES, REST)]
    for half in found.current:
        assert half.flags == ("fuzzy",)
        assert half.extracted_comments == (
            "changed: no word, only where the paragraph begins or ends: see that it does in yours",
        )


def test_a_paragraph_whose_translation_has_other_sentences_is_not_cut() -> None:
    # As many sentences, about as long, but the most of a dose is in the second of them.
    known = message(
        "Prenez 2 comprimés le matin. Buvez un grand verre d’eau après. "
        "Ne prenez pas plus de 4 comprimés par jour car c’est dangereux.",
        "Tome 2 comprimidos por la mañana con un vaso grande de agua. No tome más de 4. "
        "Más comprimidos al día es peligroso.",
    )
    start, end = known.msgid[:63].rstrip(), known.msgid[63:]
    found = _update([_catalog("a", known)], [_template("a", start, end)])["a"]
    assert [each.msgstr for each in found.current] == [known.msgstr] * 2
    assert found.current[0].extracted_comments == (f"changed: -{end}",)
    assert found.current[1].previous_msgid == known.msgid


def test_paragraphs_joined_get_both_translations_in_the_new_order() -> None:
    known = (message(f"{LITTLE} {REST}", f"{LITTLE_ES} {REST_ES}"), message(WATER, WATER_ES))
    found = _update([_catalog("a", *known)], [_template("a", f"{WATER} {LITTLE} {REST}")])["a"]
    assert found.messages[0].msgstr == f"{WATER_ES} {LITTLE_ES} {REST_ES}"
    assert found.messages[0].flags == ("fuzzy",)


def test_a_sentence_removed_while_its_paragraph_was_split_is_shown() -> None:
    known = message(f"{WATER} {LITTLE} {REST}", f"{WATER_ES} {LITTLE_ES} {REST_ES}")
    found = _update([_catalog("a", known)], [_template("a", WATER, "Tout autre chose ici.")])["a"]
    assert found.messages[0].msgstr == WATER_ES
    assert found.messages[0].extracted_comments == (
        f"changed: -{LITTLE}",
        f"changed: -{REST}",
    )


def test_a_tmx_file_fills_an_empty_message_as_long_as_nobody_edits_it() -> None:
    unit = MemoryUnit("Buvez beaucoup d’eau fraîche.", WATER_ES, "es", "locales/memory/old.tmx")
    once = _update([], [_template("a", WATER)], unit)["a"]
    (found,) = once.messages
    # 21 letters in the text, 29 in the memory's, 21 shared: 2 · 21 / 50.
    origin = "origin: memory 84 % locales/memory/old.tmx"
    assert (found.msgstr, found.flags) == (WATER_ES, ("fuzzy",))
    assert found.extracted_comments == (
        origin,
        "changed: -Buvez beaucoup d’eau fraîche.",
        "changed: +Buvez beaucoup d’eau.",
    )
    edited = replace(once, messages=(replace(found, msgstr="Beba agua."),))
    (again,) = _update([edited], [_template("a", WATER)], unit)["a"].messages
    assert origin not in again.extracted_comments
    confirmed = replace(once, messages=(replace(found, flags=()),))
    (last,) = _update([confirmed], [_template("a", WATER)], unit)["a"].messages
    assert last.extracted_comments == ()


def test_a_catalog_that_nothing_matches_has_no_heir() -> None:
    known = {"a": _catalog("a", message(WATER, WATER_ES))}
    assert heirs(known, {"b": _template("b", LITTLE)}) == {}
    other = known | {"b": _catalog("b", message(REST, REST_ES))}
    assert heirs(other, {"b": _template("b", LITTLE)}) == {}


def test_a_catalog_that_a_merge_left_behind_goes_to_who_has_its_texts() -> None:
    corrected = message(WATER, "Beba agua.", translator_comments=("Ana: corrected.",))
    left = _catalog("a", corrected, message(LITTLE, LITTLE_ES))
    retired = message(LITTLE, LITTLE_ES, obsolete=True)
    used = _catalog("b", message(WATER, WATER_ES), retired)
    (water, _little) = _update([left, used], [_template("b", WATER)])["b"].messages
    assert (water.msgstr, water.state) == (WATER_ES, MessageState.TRANSLATED)
    assert water.translator_comments == ("Ana: corrected.", "other translation: Beba agua.")
    unused = _catalog("b", message(WATER, WATER_ES, obsolete=True), retired)
    (_rest, water, _little) = _update([left, unused], [_template("b", REST)])["b"].messages
    assert (water.msgstr, water.state) == ("Beba agua.", MessageState.OBSOLETE)
    assert water.translator_comments == ("Ana: corrected.", f"other translation: {WATER_ES}")


def test_a_catalog_whose_translations_are_all_elsewhere_is_left_to_who_has_them() -> None:
    known = {
        "a": _catalog("a", message(WATER, WATER_ES)),
        "b": _catalog("b", message(WATER, WATER_ES, obsolete=True)),
    }
    assert heirs(known, {"b": _template("b", LITTLE)}) == {"a": "b"}
