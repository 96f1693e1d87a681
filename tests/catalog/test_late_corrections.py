"""A correction of a translation whose text the other side has changed and translated anew."""

from __future__ import annotations

import pytest

from pipeline.catalog.merge import Merged
from pipeline.catalog.merge import merge as merge_from
from pipeline.catalog.updating.update import update
from pipeline.model.catalog import Catalog, Message
from tests.catalog.making import catalog, message, template

OLD, NEW = "Prenez 2 cachets. Buvez.", "Prenez 2 cachets le soir. Buvez."
TAKE, CORRECTED = "Take 20 pills. Drink.", "Take 2 pills. Drink."
EVENING = "Take 20 pills in the evening. Drink."
BASE = catalog(message(OLD, TAKE))
NOTE = "merge: the translation of the earlier text is now: "


def _merge(base: Catalog, ours: Catalog, theirs: Catalog) -> Merged:
    return merge_from(base, ours, theirs, source_locale="fr")


def _anew(text: str, *, old: str = OLD, new: str = NEW, before: str = TAKE) -> Catalog:
    """A catalog after an update, its proposal confirmed."""
    return catalog(message(new, text), message(old, before, obsolete=True))


def _first(merged: Merged) -> Message:
    (found,) = merged.catalog.current
    return found


@pytest.mark.parametrize("work", [EVENING, TAKE])
@pytest.mark.parametrize("swapped", [False, True])
def test_what_was_confirmed_without_the_correction_is_fuzzy_and_shows_it(
    work: str, *, swapped: bool
) -> None:
    sides = (_anew(work), catalog(message(OLD, "Take 2\npills. Drink.")))
    merged = _merge(BASE, *(reversed(sides) if swapped else sides))
    found = _first(merged)
    assert (found.msgid, found.msgstr, found.flags) == (NEW, work, ("fuzzy",))
    assert found.translator_comments == (f"{NOTE}Take 2", "merge: pills. Drink.")
    assert found.previous_msgid == OLD
    assert merged.conflicts == ((None, NEW),)
    (old,) = (each for each in merged.catalog.messages if each.obsolete)
    assert (old.msgid, old.msgstr) == (OLD, "Take 2\npills. Drink.")


def test_an_update_after_the_merge_leaves_both_texts() -> None:
    merged = _merge(BASE, _anew(EVENING), catalog(message(OLD, CORRECTED))).catalog
    updated = update(merged, template(NEW))
    found = updated.get((None, NEW))
    assert found is not None
    assert (found.msgstr, found.flags) == (EVENING, ("fuzzy",))
    assert found.translator_comments == (f"{NOTE}{CORRECTED}",)
    assert "changed: -Prenez 2 cachets." in found.extracted_comments


@pytest.mark.parametrize(
    ("anew", "corrected"),
    [
        # It has the correction already.
        (_anew(CORRECTED), CORRECTED),
        # Nobody corrected anything.
        (_anew(EVENING), TAKE),
        # The sentence that was corrected has gone from the text.
        (_anew("Drink.", new="Buvez."), CORRECTED),
        # The new text is another one.
        (_anew("See your doctor.", new="Voyez le médecin traitant."), CORRECTED),
        # The other side only took its translation out.
        (_anew(EVENING), ""),
    ],
)
def test_what_no_correction_touches_stays_confirmed(anew: Catalog, corrected: str) -> None:
    merged = _merge(BASE, anew, catalog(message(OLD, corrected)))
    assert _first(merged) == anew.current[0]
    assert merged.conflicts == ()


def test_a_sentence_that_is_now_a_paragraph_of_its_own() -> None:
    old = "Prenez deux cachets chaque soir. Parlez-en à votre médecin la fois suivante."
    known = "Take twenty pills each evening. Tell your doctor the next time."
    new = "Prenez deux cachets chaque soir.", "Parlez-en à votre médecin la fois suivante."
    split = catalog(
        message(new[0], "Take twenty pills each evening."),
        message(new[1], "Tell your doctor the next time."),
        message(old, known, obsolete=True),
    )
    corrected = catalog(message(old, known.replace("twenty", "two")))
    merged = _merge(catalog(message(old, known)), split, corrected)
    first, second = merged.catalog.current
    assert (first.flags, second.flags) == (("fuzzy",), ())
    assert any("Take two pills" in line for line in first.translator_comments)
    assert second == split.current[1]


def test_a_translation_whose_links_an_update_changed_follows_the_correction() -> None:
    old, new = "Lisez [la fiche](a.md).", "Lisez [la fiche](b.md)."
    anew = _anew("Read [the sheat](b.md).", old=old, new=new, before="Read [the sheat](a.md).")
    merged = _merge(
        catalog(message(old, "Read [the sheat](a.md).")),
        anew,
        catalog(message(old, "Read [the sheet](a.md).")),
    )
    found = _first(merged)
    assert (found.msgstr, found.flags) == ("Read [the sheet](b.md).", ())
    assert (found.translator_comments, merged.conflicts) == ((), ())


def test_a_text_that_was_purged_has_its_correction_too() -> None:
    merged = _merge(BASE, catalog(message(NEW, EVENING)), catalog(message(OLD, CORRECTED)))
    found = next(each for each in merged.catalog.messages if each.msgid == NEW)
    assert (found.flags, found.translator_comments) == (("fuzzy",), (f"{NOTE}{CORRECTED}",))


def test_two_corrections_of_the_earlier_text_stay_with_it() -> None:
    sides = _anew(EVENING, before="Take two. Drink."), catalog(message(OLD, CORRECTED))
    found = _first(_merge(BASE, *sides))
    assert found == sides[0].current[0]
