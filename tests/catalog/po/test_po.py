import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalog.po.po import serialize_po
from pipeline.model.catalog import Catalog, Header, Layout, Message, MessageState
from pipeline.model.value import replace
from tests.catalog.making import HEADER, catalog, message
from tests.catalog.po_samples import EVERYTHING, WHOLE, messages, parse


def without_lines(found: Catalog) -> tuple[Message, ...]:
    return tuple(replace(message, line=0) for message in found.messages)


def as_new(found: Catalog, width: int = 0) -> Catalog:
    """The catalog as if it had never been in a file: nothing can be copied from there."""
    return replace(found, layout=Layout(wrap_width=width))


@given(messages, st.sampled_from([0, 79, 20]))
def test_what_is_written_is_read_back(found: tuple[Message, ...], width: int) -> None:
    written = serialize_po(as_new(catalog(*found), width))
    read = parse(written)
    assert without_lines(read) == found
    assert read.header == HEADER
    assert serialize_po(read) == written
    assert serialize_po(as_new(read, width)) == written


def test_a_catalog_as_translators_see_it() -> None:
    written = serialize_po(
        Catalog(
            "page",
            "en",
            (
                message(
                    "Le titre",
                    "The title",
                    msgctxt="title",
                    flags=("fuzzy", "max-length:70"),
                    references=("source_fr/page.md#title",),
                    extracted_comments=("role: title",),
                    translator_comments=("À revoir",),
                    previous_msgid="Un titre",
                ),
                message("parti", "gone", obsolete=True),
            ),
            Header(HEADER.fields, ("Un en-tête",)),
        )
    )
    assert written == (
        "# Un en-tête\n"
        'msgid ""\n'
        'msgstr ""\n'
        '"Project-Id-Version: page\\n"\n'
        '"MIME-Version: 1.0\\n"\n'
        '"Content-Type: text/plain; charset=UTF-8\\n"\n'
        '"Content-Transfer-Encoding: 8bit\\n"\n'
        "\n"
        "# À revoir\n"
        "#. role: title\n"
        "#: source_fr/page.md#title\n"
        "#, fuzzy, max-length:70\n"
        '#| msgid "Un titre"\n'
        'msgctxt "title"\n'
        'msgid "Le titre"\n'
        'msgstr "The title"\n'
        "\n"
        '#~ msgid "parti"\n'
        '#~ msgstr "gone"\n'
    )
    assert serialize_po(parse(written)) == written


def test_everything_that_gettext_writes_is_a_value() -> None:
    read = parse(EVERYTHING)
    assert read.header.comments == ("Un en-tête", "", "Sur trois lignes")
    assert read.header.fields[-2:] == (("X-Zebra", "1"), ("X-Accelerator", "&"))
    title, dose, gone = without_lines(read)
    assert title == Message(
        "Le titre",
        msgctxt="title",
        msgid_plural="Les titres",
        msgstr_plural=("The title", "The titles"),
        flags=("fuzzy", "c-format"),
        references=("source_fr/page.md#title", "source_fr/autre.md#title"),
        extracted_comments=("role: title",),
        translator_comments=("À revoir",),
        previous_msgid="Un titre",
        previous_msgctxt="heading",
        previous_msgid_plural="Des titres",
    )
    assert dose.msgid == (
        "Prenez un comprimé le matin, à jeun, avec un grand verre d’eau : ne le croquez pas.\n"
        "Le soir, rien."
    )
    assert gone == Message(
        "parti",
        msgctxt="title",
        msgstr="gone",
        flags=("fuzzy",),
        references=("source_fr/page.md#parti",),
        translator_comments=("Gardé pour mémoire",),
        previous_msgid="part",
        previous_msgctxt="heading",
        obsolete=True,
    )
    assert [found.line for found in read.messages] == [19, 25, 36]
    assert serialize_po(as_new(read, 79)) == EVERYTHING


@pytest.mark.parametrize(
    "text",
    [
        '#, fuzzy\n#: b.c:1\n#. ext\n# trans\nmsgid "a"\nmsgstr "b"',
        '#comment\n#.ext\n#:a.c\n#,fuzzy\n#=x-sticky\nmsgid"a"\nmsgstr"b"',
        '#  deux espaces\n#   \n#\n#.\n##double\nmsgid "a"\nmsgstr "b"',
        'msgid   "a"\nmsgstr ""\n  "b"  \n\t"c"',
        'msgid "a"\n\nmsgstr "b"',
        'msgid "\\101\\x41\\a\\303\\251"\nmsgstr "\\\\n\\\\"',
        'msgid "a\u2028b"\nmsgstr "c\u0085d"',
        '#= no-wrap\n#, fuzzy\nmsgctxt ""\nmsgid ""\nmsgstr "b"',
        'msgid "a"\nmsgstr "b"\n# rien après',
        '#|\n#| msgid ""\n#| "a"\n#| "b"\nmsgid "a"\nmsgstr "b"',
        '#~|msgid"a"\n#~|"b"\n#~ msgid "a"\n#~ msgstr ""\n#~ "b"',
    ],
)
def test_what_nobody_changed_keeps_its_very_characters(text: str) -> None:
    whole = f"{WHOLE}\n{text}\n"
    assert serialize_po(parse(whole)) == whole


def test_only_what_changed_is_written_anew() -> None:
    read = parse(
        EVERYTHING.replace("#: source_fr/page.md#title s", "#:source_fr/page.md#title   s")
    )
    title, dose, gone = read.messages
    changed = replace(read, messages=(title, replace(dose, msgstr="Take one."), gone))
    before, after = serialize_po(read).split("\n"), serialize_po(changed).split("\n")
    assert [(a, b) for a, b in zip(before, after, strict=True) if a != b] == [
        ('msgstr ""', 'msgstr "Take one."')
    ]


def test_a_file_that_is_wrapped_stays_wrapped_and_another_does_not() -> None:
    long = message("x", "word " * 30)
    assert parse(EVERYTHING).layout.wrap_width == 79
    wrapped = serialize_po(replace(parse(EVERYTHING), messages=(long,)))
    assert max(map(len, wrapped.split("\n"))) == 77
    unwrapped = serialize_po(replace(parse(WHOLE), messages=(long,)))
    assert f'msgstr "{"word " * 30}"' in unwrapped


def test_a_width_of_the_translators_own_is_kept() -> None:
    texts = [message(f"{n}", f"{n} " + "mot " * 60) for n in range(9)]
    read = parse(serialize_po(as_new(catalog(*texts), 100)))
    assert read.layout.wrap_width in range(97, 101)


def test_one_line_that_nobody_wrapped_says_nothing_of_the_width() -> None:
    texts = [message(f"{n}", f"{n} " + "mot " * 60) for n in range(9)]
    wrapped = serialize_po(as_new(catalog(*texts), 79))
    assert parse(f'{wrapped}\nmsgid "long"\nmsgstr "{"mot " * 60}"\n').layout.wrap_width == 79


def test_windows_line_endings_are_read_and_kept() -> None:
    windows = EVERYTHING.replace("\n", "\r\n")
    read = parse(windows)
    assert read.messages == parse(EVERYTHING).messages
    assert serialize_po(read) == windows


def test_a_message_without_text_but_with_a_context_is_no_header() -> None:
    read = parse(f'{WHOLE}\nmsgctxt "c"\nmsgid ""\nmsgstr "X-Not: a header"\n')
    assert read.messages[1].msgstr == "X-Not: a header"
    assert read.header.fields == (("Content-Type", "text/plain; charset=UTF-8"),)


def test_unusual_escapes_are_read() -> None:
    read = parse(f'{WHOLE}\nmsgid "\\x41\\101\\303\\251\\a\\001"\nmsgstr "C:\\\\tmp\\\\a"\n')
    assert read.messages[1].msgid == "AAé\a\x01"
    assert read.messages[1].msgstr == "C:\\tmp\\a"


def test_names_with_spaces_are_isolated_and_isolated_texts_are_not_touched() -> None:
    isolated = "\u2068un deux\u2069"
    found = catalog(message(isolated, isolated, references=("ma page.md#un", "a b.c:3", "c.c:4")))
    written = serialize_po(found)
    assert "#: \u2068ma page.md#un\u2069 \u2068a b.c\u2069:3 c.c:4\n" in written
    assert without_lines(parse(written)) == found.messages


def test_comments_never_become_anything_else() -> None:
    comment = 'un\nmsgid "deux"\x0c\\'
    written = serialize_po(catalog(message("a", "b", translator_comments=(comment,))))
    assert '# un\n# msgid "deux" \\ \nmsgid "a"\n' in written
    assert parse(written).messages[0].translator_comments == ("un", 'msgid "deux" \\')


@pytest.mark.parametrize(
    ("comments", "written"),
    [
        (("un", "deux"), "# un\n# deux\n"),
        (("un\n\ndeux", ""), "# un\n#\n# deux\n#\n"),
        (("un\\", "d\\eux"), "# un\\ \n# d\\eux\n"),  # lest it go on in the next line
        (("\x0cun\r",), "#  un \n"),
    ],
)
def test_each_line_of_a_comment_is_one(comments: tuple[str, ...], written: str) -> None:
    text = serialize_po(catalog(message("a", translator_comments=comments)))
    assert text.endswith(f'\n\n{written}msgid "a"\nmsgstr ""\n')


def test_header_fields_out_of_the_ordinary() -> None:
    header = WHOLE.replace(
        '"Content', '"loose words\\n"\n"X-A: 1\\n"\n"goes on\\n"\n"X-A:2\\n"\n"Content'
    )
    read = parse(header)
    assert read.header.fields[:3] == (("", "loose words"), ("X-A", "1\ngoes on"), ("X-A", "2"))
    assert "loose words" in serialize_po(as_new(read))
    assert parse(serialize_po(as_new(read))).header == read.header


def test_states() -> None:
    states = [
        message("a").state,
        message("a", "b", flags=("fuzzy",)).state,
        message("a", "b").state,
        message("a", "b", obsolete=True).state,
    ]
    assert states == [
        MessageState.MISSING,
        MessageState.FUZZY,
        MessageState.TRANSLATED,
        MessageState.OBSOLETE,
    ]


def test_a_whole_file_without_its_final_newline_is_read() -> None:
    assert parse(WHOLE.rstrip("\n")).messages == parse(WHOLE).messages


def test_a_blank_translation_is_no_translation() -> None:
    assert message("a", " \u00a0 ").state is MessageState.MISSING
