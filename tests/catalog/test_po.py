import subprocess
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalog.po import parse_po, serialize_po
from pipeline.model.catalog import Catalog, Header, Message, MessageState
from pipeline.model.errors import PipelineError
from tests.catalog.making import HEADER, catalog, message

PATH = PurePosixPath("locales/en/LC_MESSAGES/page.po")
WHOLE = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"

msgid "un"
msgstr "one"
"""

# Lone surrogates cannot be written as UTF-8; a carriage return is a line ending of the file.
_text = st.text(
    st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from('\n\t"\\'), min_size=1
)
_line = st.text(st.characters(categories=("L", "N", "P")), min_size=1)
_message = st.builds(
    Message,
    msgid=_text,
    msgctxt=st.none() | _text,
    msgstr=st.just("") | _text,
    flags=st.lists(st.sampled_from(["fuzzy", "max-length:70"]), unique=True).map(tuple),
    references=st.lists(st.just("source_fr/page.md#a/b-1"), max_size=2, unique=True).map(tuple),
    extracted_comments=st.lists(_line, max_size=2).map(tuple),
    translator_comments=st.lists(_line, max_size=2).map(tuple),
    previous_msgid=st.none() | _text,
)
_messages = st.lists(_message, max_size=5, unique_by=lambda message: message.key).map(tuple)


def parse(text: str) -> Catalog:
    return parse_po(text.encode(), PATH, "page", "en")


def without_lines(found: Catalog) -> tuple[Message, ...]:
    return tuple(replace(message, line=0) for message in found.messages)


@given(_messages)
def test_what_is_written_is_read_back(messages: tuple[Message, ...]) -> None:
    written = serialize_po(catalog(*messages))
    assert without_lines(parse(written)) == messages
    assert serialize_po(parse(written)) == written


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


def test_msgfmt_accepts_what_is_written(tmp_path: Path) -> None:
    path = tmp_path / "page.po"
    path.write_text(
        serialize_po(catalog(message("un\ndeux", 'on"e\ntwo', flags=("max-length:9",))))
    )
    checked = subprocess.run(
        ["msgfmt", "-c", "-o", "/dev/null", path], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stderr
    # It would like a date and a person's name in the header, which are nobody's business.
    assert all("missing in header" in line for line in checked.stderr.splitlines())


def test_unknown_header_fields_are_kept_in_order() -> None:
    text = WHOLE.replace('"Content', '"X-Zebra: 1\\n"\n"Content')
    assert serialize_po(parse(text)) == text


def test_windows_line_endings_are_read() -> None:
    assert parse(WHOLE.replace("\n", "\r\n")).messages == parse(WHOLE).messages


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


CONFLICT = WHOLE.replace(
    'msgstr "one"\n', '<<<<<<< HEAD\nmsgstr "one"\n=======\nmsgstr "a"\n>>>>>>> b\n'
)


@pytest.mark.parametrize(
    ("data", "line", "problem", "remedy"),
    [
        (b"", None, "the catalog is empty", "git checkout"),
        (b"  \n", None, "the catalog is empty", "git checkout"),
        (b"\xef\xbb\xbf" + WHOLE.encode(), 1, "byte order mark", "without BOM"),
        (WHOLE.replace("one", "été").encode("latin-1"), 6, "not UTF-8", "UTF-8"),
        (WHOLE.replace("UTF-8", "ISO-8859-1").encode(), 3, "charset=ISO-8859-1", "Convert"),
        (CONFLICT.encode(), 6, '"<<<<<<< HEAD"', "Keep the right translation"),
        (WHOLE[:-2].encode(), 6, "stops in the middle", "Restore"),
        (WHOLE[: WHOLE.index('msgstr "one')].encode(), 5, "stops in the middle", "Restore"),
        (WHOLE.replace('"one"', '"one').encode(), 6, "not a valid PO file", "between quotes"),
        (WHOLE.replace('msgid "un"', 'msgdi "un"').encode(), 5, "not a valid PO file", "quotes"),
        ((WHOLE + '\nmsgid "un"\nmsgstr "uno"\n').encode(), 8, "already on line 5", "delete"),
        (b'msgid "un"\nmsgstr "one"\n', 1, "no header", "Put back the first message"),
        (b"# just a comment\n", 1, "no message", "Restore"),
        (
            WHOLE.encode() + b'\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\n',
            8,
            "plural forms",
            "msgid_plural",
        ),
        (
            WHOLE.replace('msgstr "one', 'msgstr[0] "one').encode(),
            5,
            "plural forms",
            "msgid_plural",
        ),
    ],
)
def test_damaged_files_are_refused_with_line_and_remedy(
    data: bytes, line: int | None, problem: str, remedy: str
) -> None:
    with pytest.raises(PipelineError) as caught:
        parse_po(data, PATH, "page", "en")
    assert (caught.value.line, caught.value.exit_code) == (line, 3)
    assert problem in caught.value.problem
    assert remedy in caught.value.remedy


def test_a_whole_file_without_its_final_newline_is_read() -> None:
    assert parse(WHOLE.rstrip("\n")).messages == parse(WHOLE).messages


def test_a_blank_translation_is_no_translation() -> None:
    assert message("a", " \u00a0 ").state is MessageState.MISSING
