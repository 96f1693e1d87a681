"""Each way a PO file can be damaged: its sentence, its line and its remedy."""

import pytest

from pipeline.catalog.po.po import parse_po
from pipeline.model.errors import PipelineError
from tests.catalog.po_samples import EVERYTHING, HEADER, PATH, WHOLE

CONFLICT = WHOLE.replace(
    'msgstr "one"\n', '<<<<<<< HEAD\nmsgstr "one"\n=======\nmsgstr "a"\n>>>>>>> b\n'
)
PLURAL = 'msgid "a"\nmsgid_plural "b"\n'
STRAY = "this line is neither a comment nor a text in quotes"
PLACE = "this line is out of place"
CUT = "the file stops in the middle of a message: its end is missing"
REPAIR = 'Run "limpide repair"'


def refusal(data: bytes | str) -> PipelineError:
    with pytest.raises(PipelineError) as caught:
        parse_po(data if isinstance(data, bytes) else data.encode(), PATH, "page", "en")
    assert caught.value.exit_code == 3
    return caught.value


@pytest.mark.parametrize(
    ("data", "line", "problem", "remedy"),
    [
        (b"", None, "the catalog is empty", 'Restore it with "git checkout"'),
        (b"  \n", None, "the catalog is empty", 'Restore it with "git checkout"'),
        (b"\xef\xbb\xbf" + WHOLE.encode(), 1, "byte order mark, which hides its header", REPAIR),
        (WHOLE.replace("one", "été").encode("latin-1"), 6, "the file is not UTF-8", REPAIR),
        (WHOLE.encode("utf-16"), 1, "the file is not UTF-8", REPAIR),
        (WHOLE.replace("UTF-8", "ISO-8859-1"), 3, '"charset=ISO-8859-1"', REPAIR),
        (WHOLE.replace("one", "o\0ne"), 6, "control character (U+0000)", "Delete it"),
        (WHOLE.replace("one", "o\x1bne"), 6, "control character (U+001B)", "Delete it"),
        (WHOLE.replace("\n", "\r"), 1, "the lines end in carriage returns alone", REPAIR),
        (WHOLE.replace('"\n', '"\r\n', 1), 2, "mixes two kinds of line endings", REPAIR),
        (WHOLE.replace("\n", "\r\n", 4), 5, "mixes two kinds of line endings", REPAIR),
        (WHOLE.replace("one", "o\rne"), 6, "the lines end in carriage returns alone", REPAIR),
        (CONFLICT, 6, 'a merge left a conflict marker ("<<<<<<< HEAD")', REPAIR),
        (f"{WHOLE}||||||| 1a2b\n", 7, 'a conflict marker ("||||||| 1a2b")', REPAIR),
        (b"# just a comment\n", 1, "there is no message in the file", "Restore it"),
        (b'msgid "un"\nmsgstr "one"\n', 1, "the catalog has no header", REPAIR),
        (b'#~ msgid ""\n#~ msgstr "a"\n', 1, "the catalog has no header", REPAIR),
    ],
)
def test_files_that_are_no_catalogs(
    data: bytes | str, line: int | None, problem: str, remedy: str
) -> None:
    refused = refusal(data)
    assert (refused.line, refused.path) == (line, PATH)
    assert problem in refused.problem
    assert refused.remedy.startswith(remedy)


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        (WHOLE[:-2], 6, CUT),
        (WHOLE[:-6], 6, CUT),
        (WHOLE[: WHOLE.index('"one')], 6, CUT),
        (WHOLE[: WHOLE.index('msgstr "one')], 5, CUT),
        (WHOLE[: WHOLE.index('un"')], 5, CUT),
        (WHOLE[: WHOLE.index("id", 60)], 5, CUT),
        (f"{WHOLE}\n{PLURAL}", 9, CUT),
        (f'{WHOLE}\n{PLURAL}msgstr[0] "a"\nmsgstr[1', 11, CUT),
        (f'{WHOLE}\n{PLURAL}msgstr[0] "a"\nmsgstr[1] "b"\n\n{PLURAL}msgstr[0] "c"\n', 13, CUT),
        (f'{WHOLE}\n#~ msgid "a"\n#~ msgstr "b', 9, CUT),
        (f'{WHOLE}\nmsgctxt "a"\n', 8, CUT),
        (WHOLE.replace('"one"', '"one'), 6, STRAY),
        (WHOLE.replace('"one"', "one"), 6, STRAY),
        (WHOLE.replace('"one"', '"o"n"e"'), 6, STRAY),
        (WHOLE.replace('"one"', '"one\\"'), 6, STRAY),
        (WHOLE.replace('msgid "un"', 'msgdi "un"'), 5, STRAY),
        (f'{WHOLE}\nun mot\nmsgid "a"\nmsgstr "b"\n', 8, STRAY),
        (f"{WHOLE}#~ un mot\n", 7, STRAY),
        (f'{WHOLE}\n#~\nmsgid "a"\nmsgstr "b"\n', 8, STRAY),
        (f'{WHOLE}\n# dit "oui"\n"non"\nmsgid "a"\nmsgstr "b"\n', 9, PLACE),
        (f'{WHOLE}\n#| msgid "x"\n"y"\nmsgid "a"\nmsgstr "b"\n', 9, PLACE),
        (f'{WHOLE}\n#| "y"\nmsgid "a"\nmsgstr "b"\n', 8, PLACE),
        (f'{WHOLE}\n#~ msgid "a"\n#~ msgstr "b"\n"c"\n', 10, PLACE),
        (f'{WHOLE}\n#~ msgid "a"\nmsgstr "b"\n', 9, PLACE),
        (f'{WHOLE}\nmsgid "a"\n# au milieu\nmsgstr "b"\n', 9, PLACE),
        (f'{WHOLE}\nmsgid "a"\nmsgid "b"\nmsgstr "c"\n', 9, PLACE),
        (f'{WHOLE}msgstr "deux"\n', 7, PLACE),
        (f'{WHOLE}\nmsgstr "b"\nmsgid "a"\n', 8, PLACE),
        (f'{WHOLE}\n{PLURAL}msgstr "b"\n', 10, PLACE),
        (WHOLE.replace('msgstr "one', 'msgstr[0] "one'), 6, PLACE),
        (WHOLE.replace('"one"', '"C:\\dossier"'), 6, 'a backslash before "d" means nothing'),
        (f'{WHOLE}\n{PLURAL}msgstr[0] "a"\nmsgstr[2] "b"\n', 8, "not numbered 0, 1, 2..."),
        (f'{WHOLE}\nmsgid "un"\nmsgstr "uno"\n', 8, "the same message is already on line 5"),
        (f'{WHOLE}\n#~ msgid "un"\n#~ msgstr "uno"\n', 8, "is already on line 5"),
        (f'{WHOLE}\n#~ msgid "a"\n#~ msgstr "b"\n\n#~ msgid "a"\n#~ msgstr "c"\n', 11, "line 8"),
        (f"{WHOLE}\n{HEADER}", 8, "the same message is already on line 1"),
    ],
)
def test_messages_that_are_not_whole(text: str, line: int, problem: str) -> None:
    refused = refusal(text)
    assert problem in refused.problem
    assert refused.line == line


def test_cutting_a_file_anywhere_loses_no_message_unseen() -> None:
    """Whatever remains after a cut is refused, or holds whole messages up to the cut."""
    whole = parse_po(EVERYTHING.encode(), PATH, "page", "en")
    for end in range(len(EVERYTHING)):
        cut = EVERYTHING[:end].encode()
        try:
            left = parse_po(cut, PATH, "page", "en")
        except PipelineError:
            continue
        for message, before in zip(left.messages, whole.messages, strict=False):
            assert before.translations[0].startswith(message.translations[0])
            assert (message.key, message.flags) == (before.key, before.flags)


@pytest.mark.parametrize(
    "text",
    [
        "\\" * 2_000_000,
        '\\"' * 1_000_000,
        " " * 2_000_000,
        '"\n"' * 500_000,
        '"  \n  "' * 300_000,
        'a"\n\n\n"' * 300_000,
        '"\n\n#: a.c\nmsgid "' * 200_000,
        "\\x41" * 500_000,
        "\u2028" * 1_000_000,
        "msgid " * 300_000,
    ],
    ids=range(10),
)
def test_hostile_files_take_linear_time(text: str) -> None:
    """A quadratic reader would need hours for these; the test would not end."""
    for end in ('"\n', '\\"\n', ""):
        hostile = f'{WHOLE}\nmsgid "a"\nmsgstr "{text}{end}'.encode()
        said = ""
        try:
            parse_po(hostile, PATH, "page", "en")
        except PipelineError as error:
            said = str(error)
        assert len(said) < 400
