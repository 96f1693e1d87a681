"""No repair drops what a translator wrote."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalog.po.po import parse_po, serialize_po
from pipeline.catalog.repairing.repair import Repair, repair
from pipeline.catalog.repairing.steps import Damaged
from pipeline.model.catalog import Catalog, Message
from tests.catalog.making import catalog, message
from tests.catalog.po_samples import EVERYTHING, HEADER, PATH, WHOLE, messages

# A letter before two of these signs would be a letter of another script in UTF-8.
_western = st.text(st.sampled_from('abcéèàùç«»’–œ€ ,.\\"\n'), min_size=1).filter(
    lambda text: not re.search("[éèàç][«»’–œ€]{2}", text)
)


def mended(data: bytes | str, locale: str | None = "en") -> Repair:
    damaged = Damaged(PATH, "page", locale, "fr")
    return repair(data if isinstance(data, bytes) else data.encode(), damaged)


def read(result: Repair) -> Catalog:
    assert result.left is None, result.left
    return parse_po(result.data, PATH, "page", "en")


def said(result: Repair) -> list[tuple[int | None, str]]:
    return [(step.line, step.what) for step in result.done]


def texts_of(found: Catalog) -> list[str]:
    return [text for each in found.messages for text in each.translations if text]


@given(messages)
def test_a_whole_file_is_left_as_it_is(found: tuple[Message, ...]) -> None:
    data = serialize_po(catalog(*found)).encode()
    assert mended(data) == Repair(data)


def test_a_file_cut_off_anywhere_keeps_what_is_left_of_its_translations() -> None:
    sample = f'{EVERYTHING}\nmsgid "un"\nmsgid_plural "uns"\nmsgstr[0] "one"\nmsgstr[1] "more"\n'
    start = sample.index('"X-Accelerator')
    start = sample.index("\n", start)
    for end in range(start, len(sample)):
        cut = sample[:end]
        kept = texts_of(read(mended(cut)))
        for written in re.findall(r'msgstr(?:\[\d\])? "([^"\n]+)', cut):
            assert written in kept, (end, written)


def test_a_cut_translation_is_fuzzy_and_says_so() -> None:
    result = mended(WHOLE[:-3])
    assert said(result) == [(6, "the last translation was cut off: kept it as fuzzy")]
    (cut,) = read(result).messages
    assert (cut.msgstr, cut.flags) == ("on", ("fuzzy",))
    assert cut.translator_comments == ("repair: the end of this translation was cut off.",)


def test_missing_plural_forms_are_put_back_empty() -> None:
    plural = 'msgid "{0}"\nmsgid_plural "{0}s"\nmsgstr[0] "a"\n'
    whole = f"{HEADER}\n{plural.format('x')}" + f'msgstr[1] "b"\n\n{plural.format("y")}'
    result = mended(whole)
    assert said(result) == [(10, "the last translation was cut off: kept it as fuzzy")]
    assert read(result).messages[1].msgstr_plural == ("a", "")


@given(_western, _western)
def test_western_letters_are_read_right(first: str, second: str) -> None:
    whole = serialize_po(catalog(message("un", first), message("deux", second)))
    for data in (
        whole.encode("cp1252"),
        whole.replace("UTF-8", "CP1252").encode("cp1252"),
        whole.encode("utf-16"),
        whole.encode("utf-8-sig"),
    ):
        assert texts_of(read(mended(data))) == [first, second]


@pytest.mark.parametrize(
    ("locale", "charset"), [("ar", "UTF-8"), ("ru", "UTF-8"), (None, "UTF-8"), ("en", "KOI-99")]
)
def test_letters_that_could_be_others_are_not_guessed(locale: str | None, charset: str) -> None:
    text = WHOLE.replace("one", "été").replace("UTF-8", charset)
    result = mended(text.encode("cp1252"), locale)
    if locale == "en":
        # The name means nothing, but only one reading of the bytes is French or English.
        assert texts_of(read(result)) == ["été"]
        return
    assert result.left is not None
    assert result.left.line == 6
    assert "nothing says which letters" in result.left.problem


def test_a_line_that_is_partly_utf_8_is_not_guessed() -> None:
    data = WHOLE.replace("one", "été").encode().replace(b"t\xc3\xa9", b"t\xe9")
    assert mended(data).left is not None


def conflict(ours: str, theirs: str, base: str | None = None) -> str:
    middle = "" if base is None else f"||||||| base\n{base}"
    return f"<<<<<<< HEAD\n{ours}{middle}=======\n{theirs}>>>>>>> b\n"


def test_a_conflict_keeps_both_texts() -> None:
    text = WHOLE.replace('msgstr "one"\n', conflict('msgstr "one"\n', 'msgstr "a"\n'))
    (both,) = read(mended(text)).messages
    assert (both.msgstr, both.flags) == ("one", ("fuzzy",))
    assert both.translator_comments[-2:] == ("merge: ours: one", "merge: theirs: a")


def test_a_conflict_that_shows_its_base_takes_the_side_that_changed() -> None:
    old, new = 'msgstr "one"\n', 'msgstr "a"\n'
    for ours, theirs in ((old, new), (new, old)):
        text = WHOLE.replace(old, conflict(ours, theirs, old))
        (one,) = read(mended(text)).messages
        assert (one.msgstr, one.flags) == ("a", ())


def test_a_base_that_is_a_conflict_itself_says_nothing() -> None:
    base = '<<<<<<<<< a\nmsgstr "A"\n=========\nmsgstr "B"\n>>>>>>>>> b\n'
    both = conflict('msgstr "one"\n', 'msgstr "1"\n', base)
    (found,) = read(mended(WHOLE.replace('msgstr "one"\n', both))).messages
    assert (found.msgstr, found.flags) == ("one", ("fuzzy",))
    assert "merge: theirs: 1" in found.translator_comments


def test_a_conflict_of_plural_forms_keeps_both() -> None:
    plural = 'msgid "x"\nmsgid_plural "xs"\nmsgstr[0] "{}"\nmsgstr[1] "{}"\n'
    text = f"{HEADER}\n{conflict(plural.format('a', 'b'), plural.format('c', 'd'))}"
    (both,) = read(mended(text)).messages
    assert both.msgstr_plural == ("a", "b")
    assert both.translator_comments[-2:] == ("merge: theirs: c", "merge: d")


def test_two_conflicts_of_which_one_is_a_whole_message() -> None:
    new = '\nmsgid "deux"\nmsgstr "two"\n'
    text = WHOLE.replace('msgstr "one"\n', conflict('msgstr "one"\n', 'msgstr "a"\n'))
    result = mended(text + conflict(new, ""))
    assert said(result)[0] == (6, "merged the two sides of 2 conflicts")
    assert texts_of(read(result)) == ["one", "two"]


@pytest.mark.parametrize(
    "text",
    [
        f"{WHOLE}<<<<<<< HEAD\n",
        f"{WHOLE}=======\n",
        f"{WHOLE}<<<<<<< a\n>>>>>>> b\n",
        f"{WHOLE}<<<<<<< a\n=======\n=======\n>>>>>>> b\n",
    ],
)
def test_markers_that_do_not_match_are_left_alone(text: str) -> None:
    result = mended(text)
    assert result.left is not None
    assert "the conflict markers are not all there" in result.left.problem
    assert result.data == text.encode()


def test_a_current_message_takes_the_translation_of_its_obsolete_twin() -> None:
    text = f'{HEADER}\nmsgid "un"\nmsgstr ""\n\n#~ msgid "un"\n#~ msgstr "one"\n'
    (one,) = read(mended(text)).messages
    assert (one.msgstr, one.obsolete) == ("one", False)
    text = f'{HEADER}\n#~ msgid "un"\n#~ msgstr "uno"\n\nmsgid "un"\nmsgstr "one"\n'
    (both,) = read(mended(text)).messages
    assert not both.obsolete
    assert both.flags == ("fuzzy",)
    assert {"merge: ours: uno", "merge: theirs: one"} <= set(both.translator_comments)


def test_of_two_files_in_one_each_message_is_there_once_after_one_header() -> None:
    second = (
        "# Ana\n"
        + WHOLE.replace("\n\nmsgid", '\n"X-Medical-Review: 2026-11-23\\n"\n\nmsgid').replace(
            "text/plain", "text/x-po"
        )
        + '\nmsgid "deux"\nmsgstr "two"\n'
    )
    result = mended(f"{WHOLE}\n{second}")
    assert said(result) == [
        (9, "a second header: put what it says into the first"),
        (14, "the same message as on line 5: one of them removed"),
    ]
    found = read(result)
    assert {each.msgid: each.msgstr for each in found.messages} == {"un": "one", "deux": "two"}
    assert found.header.field("Content-Type") == "text/plain; charset=UTF-8"
    assert found.header.field("X-Medical-Review") == "2026-11-23"
    assert found.header.comments == (
        "Ana",
        "repair: another header said Content-Type: text/x-po; charset=UTF-8",
    )


def test_windows_line_endings_stay() -> None:
    windows = WHOLE.replace("\n", "\r\n")
    result = mended(windows + windows[windows.index("msgid", 9) :])
    assert result.left is None
    assert result.data.decode() == windows
