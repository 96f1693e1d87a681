from functools import partial

from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalog import merge as merging
from pipeline.model.catalog import Catalog, Header
from pipeline.model.value import replace
from tests.catalog.making import catalog, message

merge = partial(merging.merge, source_locale="fr")
_texts = st.dictionaries(st.sampled_from("abcde"), st.sampled_from(["", "1", "2", "3"]))


def _catalog(texts: dict[str, str]) -> Catalog:
    return catalog(*(message(msgid, msgstr) for msgid, msgstr in texts.items()))


def _texts_of(found: Catalog) -> dict[str, str]:
    return {one.msgid: one.msgstr for one in found.messages}


def test_independent_edits_are_both_kept() -> None:
    base = _catalog({"un": "", "deux": "", "trois": "three"})
    ours = _catalog({"un": "one", "deux": "", "trois": "three"})
    theirs = _catalog({"un": "", "deux": "two", "trois": "THREE"})
    merged = merge(base, ours, theirs)
    assert _texts_of(merged.catalog) == {"un": "one", "deux": "two", "trois": "THREE"}
    assert merged.conflicts == ()
    assert all(not found.flags for found in merged.catalog.messages)


def test_the_same_message_translated_twice_becomes_fuzzy_with_both_texts() -> None:
    merged = merge(_catalog({"un": ""}), _catalog({"un": "one"}), _catalog({"un": "1\nI"}))
    (found,) = merged.catalog.messages
    assert (found.msgstr, found.flags) == ("one", ("fuzzy",))
    assert found.translator_comments == (
        "merge: two translations, keep one.",
        "merge: ours: one",
        "merge: theirs: 1",
        "merge: I",
    )
    assert merged.conflicts == ((None, "un"),)


def test_a_translation_that_one_side_took_out_is_out_and_stays_in_the_comment() -> None:
    base, without = _catalog({"un": "one\nI"}), _catalog({"un": ""})
    for ours, theirs in ((without, base), (base, without)):
        merged = merge(base, ours, theirs)
        (found,) = merged.catalog.messages
        assert (found.msgstr, found.flags) == ("", ())
        assert found.translator_comments == ("merge: taken out: one", "merge: I")
        assert merged.conflicts == ()
    (found,) = merge(base, without, without).catalog.messages
    assert (found.msgstr, found.translator_comments) == ("", ())


def test_a_translation_taken_out_here_and_changed_there_is_fuzzy() -> None:
    base, without, changed = (_catalog({"un": text}) for text in ("one", "", "1"))
    for ours, theirs in ((without, changed), (changed, without)):
        merged = merge(base, ours, theirs)
        (found,) = merged.catalog.messages
        assert (found.msgstr, found.flags) == ("1", ("fuzzy",))
        assert found.translator_comments[0].startswith("merge: one side took this translation out")
        assert merged.conflicts == ((None, "un"),)


def test_a_comment_and_a_translation_of_two_sides_are_both_kept_and_no_conflict() -> None:
    for before in ("", "one"):
        base = _catalog({"un": before})
        asked = catalog(message("un", before, translator_comments=("Is it so?",)))
        for ours, theirs in ((asked, _catalog({"un": "1"})), (_catalog({"un": "1"}), asked)):
            merged = merge(base, ours, theirs)
            (found,) = merged.catalog.messages
            assert (found.msgstr, found.flags) == ("1", ())
            assert found.translator_comments == ("Is it so?",)
            assert merged.conflicts == ()


def test_a_comment_stays_where_both_sides_are_new() -> None:
    asked = catalog(message("un", translator_comments=("Is it so?",)))
    (found,) = merge(catalog(), _catalog({"un": "one"}), asked).catalog.messages
    assert (found.msgstr, found.translator_comments) == ("one", ("Is it so?",))


OLD, NEW = "Prenez 2 cachets. Buvez.", "Prenez 3 cachets. Buvez. Mangez."
TAKE = "Take 2 pills. Drink."


def _changed(text: str, *, before: str = TAKE, fuzzy: bool = True, comment: str = "") -> Catalog:
    """A catalog after an update: a text that changed, and the old one, obsolete."""
    new = message(
        NEW,
        text,
        flags=("fuzzy",) if fuzzy else (),
        previous_msgid=OLD if fuzzy else None,
        translator_comments=(comment,) if comment else (),
    )
    return catalog(new, message(OLD, before, obsolete=True))


def test_a_translation_goes_before_what_an_update_proposed_on_the_other_side() -> None:
    base, done = _catalog({OLD: TAKE}), _changed("Take 3 pills. Drink. Eat.", fuzzy=False)
    draft, proposed = _changed("Take 3 pills. Drink."), _changed(TAKE, comment="Is it so?")
    for work in (done, draft):
        for ours, theirs in ((work, proposed), (proposed, work)):
            merged = merge(base, ours, theirs)
            (found, _old) = merged.catalog.messages
            assert (found.msgstr, found.flags) == (
                work.messages[0].msgstr,
                work.messages[0].flags,
            )
            assert found.translator_comments == ("Is it so?",)
            assert merged.conflicts == ()


def test_what_a_translator_drafted_is_no_proposal() -> None:
    drafts = _changed("Take 3 pills. Drink."), _changed("Take three. Drink.")
    merged = merge(_catalog({OLD: TAKE}), *drafts)
    assert merged.conflicts == ((None, NEW),)
    assert "merge: theirs: Take three. Drink." in merged.catalog.messages[0].translator_comments


def test_a_proposal_alone_fills_what_is_empty_on_the_other_side() -> None:
    for base in (catalog(), _catalog({NEW: ""})):
        for sides in ((_catalog({NEW: ""}), _changed(TAKE)), (_changed(TAKE), _catalog({NEW: ""}))):
            found = merge(base, *sides).catalog.messages[0]
            assert (found.msgstr, found.flags, found.translator_comments) == (TAKE, ("fuzzy",), ())


def test_a_proposal_follows_a_correction_of_the_translation_it_is_from() -> None:
    base, corrected = _catalog({OLD: TAKE}), _catalog({OLD: "Take 2 tablets. Drink."})
    for ours, theirs in ((_changed(TAKE), corrected), (corrected, _changed(TAKE))):
        merged = merge(base, ours, theirs)
        found = {one.msgid: one for one in merged.catalog.messages}
        assert found[NEW].msgstr == "Take 2 tablets. Drink."
        assert (found[NEW].flags, found[NEW].previous_msgid) == (("fuzzy",), OLD)
        assert found[NEW].translator_comments == ()
        assert found[OLD].msgstr == "Take 2 tablets. Drink."


def test_a_draft_stays_and_its_comment_has_the_correction_of_the_earlier_translation() -> None:
    base, corrected = _catalog({OLD: TAKE}), _catalog({OLD: "Take 2 tablets.\nDrink."})
    merged = merge(base, _changed("Take 3 pills. Drink."), corrected)
    found = merged.catalog.messages[0]
    assert (found.msgstr, found.flags) == ("Take 3 pills. Drink.", ("fuzzy",))
    assert found.translator_comments == (
        "merge: the translation of the earlier text is now: Take 2 tablets.",
        "merge: Drink.",
    )


def test_a_catalog_of_no_known_language_is_merged_too() -> None:
    base, corrected = _catalog({OLD: TAKE}), _catalog({OLD: "Take 2 tablets. Drink."})
    ours = replace(_changed(TAKE), locale="")
    assert merge(base, ours, corrected).catalog.messages[0].msgstr == "Take 2 tablets. Drink."


def test_header_comments_of_both_sides_are_kept() -> None:
    def signed(*names: str) -> Catalog:
        return replace(catalog(), header=Header(comments=names))

    merged = merge(signed("Ada"), signed("Ada", "Bea"), signed("Ada", "Cleo")).catalog
    assert merged.header.comments == ("Ada", "Bea", "Cleo")
    assert merge(signed("Ada"), signed("Ada"), signed()).catalog.header.comments == ()


def test_a_confirmed_translation_stays_confirmed_when_both_sides_agree() -> None:
    base = catalog(message("un", "on", flags=("fuzzy",)))
    ours, theirs = _catalog({"un": "one"}), _catalog({"un": "one"})
    assert merge(base, ours, theirs).catalog.messages == ours.messages


def test_a_message_gone_on_one_side_is_kept() -> None:
    base = _catalog({"un": "one", "deux": "two"})
    for ours, theirs in ((base, _catalog({"un": "one"})), (_catalog({"un": "one"}), base)):
        assert _texts_of(merge(base, ours, theirs).catalog) == {"un": "one", "deux": "two"}


def test_new_messages_stand_after_the_one_they_follow() -> None:
    base = _catalog({"a": "1", "d": "1"})
    ours = _catalog({"a": "1", "b": "1", "d": "1"})
    theirs = _catalog({"0": "1", "a": "1", "d": "1", "e": "1"})
    merged = merge(base, ours, theirs).catalog
    assert [found.msgid for found in merged.messages] == ["0", "a", "b", "d", "e"]


def test_comments_and_references_come_from_the_side_that_extracted_anew() -> None:
    base = catalog(message("un", "", references=("a",), extracted_comments=("role: x",)))
    ours = catalog(message("un", "one", references=("a",), extracted_comments=("role: x",)))
    theirs = catalog(message("un", "", references=("b",), extracted_comments=("role: y",)))
    for left, right in ((ours, theirs), (theirs, ours)):
        (found,) = merge(base, left, right).catalog.messages
        assert (found.msgstr, found.references) == ("one", ("b",))
        assert found.extracted_comments == ("role: y",)


@given(_texts, _texts, _texts)
def test_no_side_loses_a_translation(
    base: dict[str, str], ours: dict[str, str], theirs: dict[str, str]
) -> None:
    merged = merge(_catalog(base), _catalog(ours), _catalog(theirs)).catalog
    for found in merged.messages:
        said = found.msgstr + " ".join(found.translator_comments)
        for side, other in ((ours, theirs), (theirs, ours)):
            text = side.get(found.msgid, "")
            is_replaced = text == base.get(found.msgid) and other.get(found.msgid)
            if text and not is_replaced:
                assert text in said


@given(_texts, _texts)
def test_what_one_side_alone_changed_is_taken_as_it_is(
    base: dict[str, str], changed: dict[str, str]
) -> None:
    both = {**base, **changed}
    merged = merge(_catalog(base), _catalog(base), _catalog(both))
    assert _texts_of(merged.catalog) == both
    assert _texts_of(merge(_catalog(base), _catalog(both), _catalog(base)).catalog) == both
    assert merged.conflicts == ()
