"""Messages of the plainest form are read by one pattern: what polib reads is the measure of it."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar
from unittest.mock import patch

import polib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalog.po import blocks
from pipeline.catalog.po.plain import PLAIN
from pipeline.catalog.po.po import parse_repeating, serialize_po
from pipeline.model.catalog import Layout, Message
from pipeline.model.errors import PipelineError
from pipeline.model.value import replace
from tests.catalog.making import catalog
from tests.catalog.po_samples import HEADER, PATH, messages, parse

_T = TypeVar("_T")
_LETTERS = ["a", "é", "n", " ", " ", "# ", "~", "|", ":", ",", "1", "\u2069"]
_STRANGE = ["\t", "\u00a0", "\u2028", "\u0085", "\u2068", "\u3000", "\x7f", "\ufeff"]
_ESCAPES = ["\\n", "\\t", '\\"', "\\\\", "\\r", "\\v", "\\b", "\\f"]
_RARE_ESCAPES = ["\\a", "\\x41", "\\101", "\\303\\251", "\\002", "\\e"]
_COMMENTS = [
    *(
        "# ",
        "#  a",
        "# a ",
        "# \u00a0a",
        "# a\u00a0",
        "# \u2028a",
        "# a\u2028",
        "## a",
        "# a\n#\n# b",
    ),
    *("#.", "#. ", "#.  a", "#. a\t", "#.a", "#. a\n# b\n#. c"),
    *(
        "#: ",
        "#:  a",
        "#: a  b",
        "#: a\u00a0b",
        "#: a\u2028b",
        "#: \u2068a b\u2069:3",
        "#: a:1\n#: b:",
    ),
    *("#, ", "#, a , b,,c ", "#, \u00a0a", "#, a\u2028", "#, a\n#, b", "#,a", "#= a", "#, a\n#= b"),
]


def mostly(usual: st.SearchStrategy[_T], rare: st.SearchStrategy[_T]) -> st.SearchStrategy[_T]:
    """One of twenty is of the rare kind, so that most messages are plain but for a thing or two."""
    return st.integers(0, 19).flatmap(lambda number: usual if number else rare)


def some(parts: list[str], most: int) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(parts), max_size=most).map("".join)


def ordered(comments: list[str]) -> list[str]:
    """Lines of comments in gettext's order."""
    return sorted(comments, key=lambda line: " .:,".find(line[1]))


_comment_text = mostly(some(_LETTERS, 4).map("a{}b".format), some(_LETTERS + _STRANGE, 4))
_comment = st.builds(
    "{}{}\n".format,
    mostly(
        st.sampled_from(["# ", "#. ", "#: ", "#, "]),
        st.sampled_from(["#", "#.", "#:", "#,", "#= ", "##", "#  ", "#.  ", "\n", " # ", "#.\t"]),
    ),
    _comment_text,
)
_any_comments = st.lists(_comment, max_size=4)
_comments = mostly(_any_comments.map(ordered), _any_comments).map("".join)
_previous = mostly(st.just(""), st.sampled_from(['#| msgid "b"\n', '#~| msgid "b"\n', "#|\n"]))
_quoted = mostly(
    some([*_LETTERS, *_ESCAPES, *_STRANGE], 5), some([*_LETTERS, *_ESCAPES, *_RARE_ESCAPES], 5)
).map('"{}"'.format)
_end = mostly(st.just("\n"), st.sampled_from([" \n", "\t\n", "\n\n"]))
_space = mostly(st.just(" "), st.sampled_from(["", "  ", "\t"]))


@st.composite
def texts(draw: st.DrawFn, keyword: str, mark: str) -> str:
    """A keyword with its text, on one line or several."""
    more = range(draw(st.sampled_from([0, 0, 1, 2])))
    starts = [f"{keyword}{draw(_space)}", *("" for _line in more)]
    return "".join(f"{mark}{start}{draw(_quoted)}{draw(_end)}" for start in starts)


@st.composite
def odd_messages(draw: st.DrawFn) -> str:
    """A message as any tool or hand may have written it."""
    mark = draw(mostly(st.just(""), st.sampled_from(["#~ ", " "])))
    keywords = ["msgctxt"] if draw(st.booleans()) else []
    keywords += draw(
        st.sampled_from(
            [["msgid", "msgstr"]] * 9 + [["msgid", "msgid_plural", "msgstr[0]", "msgstr[1]"]]
        )
    )
    before = f"{draw(_end)}{draw(_comments)}{draw(_previous)}"
    return before + "".join(draw(texts(keyword, mark)) for keyword in keywords)


@contextmanager
def all_by_polib() -> Iterator[None]:
    with patch.object(blocks, "PLAIN", re.compile("(?!)")):
        yield


def outcome(text: str) -> object:
    """What a file is read as, with its layout, or the error it is refused with."""
    try:
        read = parse_repeating(text.encode(), PATH, "page", "en")
    except PipelineError as error:
        return str(error)
    return read, read.layout


def outcome_by_polib(text: str) -> object:
    with all_by_polib():
        return outcome(text)


def without_layout(found: tuple[Message, ...], width: int) -> str:
    return serialize_po(replace(catalog(*found), layout=Layout(wrap_width=width)))


@given(st.lists(odd_messages(), max_size=4), st.sampled_from(["\n", "\r\n"]))
def test_odd_messages_are_read_as_polib_reads_them(found: list[str], newline: str) -> None:
    text = f"{HEADER}{''.join(found)}".replace("\n", newline)
    assert outcome(text) == outcome_by_polib(text)


@pytest.mark.parametrize(
    "text",
    [
        *(f'{comment}\nmsgid "a"\nmsgstr "b"' for comment in _COMMENTS),
        *(f'msgid "{escape}"\nmsgstr "{escape}b"' for escape in (*_ESCAPES, *_RARE_ESCAPES)),
        'msgid ""\n"\\\\"\n"n"\nmsgstr "\\\\"\n"\\""',
        'msgid "a"\n"b"\n\n"c"\nmsgstr "d"',
        'msgid "a"\nmsgstr "b"\n\n\n"c"',
        'msgid "a"\nmsgstr "b"\n "c"',
    ],
)
def test_each_odd_line_is_read_as_polib_reads_it(text: str) -> None:
    whole = f"{HEADER}\n{text}\n"
    assert outcome(whole) == outcome_by_polib(whole)


@given(messages, st.sampled_from([0, 79]))
def test_what_gettext_writes_is_read_as_polib_reads_it(
    found: tuple[Message, ...], width: int
) -> None:
    text = without_layout(found, width)
    assert outcome(text) == outcome_by_polib(text)


@pytest.mark.parametrize(
    "text",
    [
        'msgid "a"\nmsgstr ""',
        '# À revoir\n# ## \\x\n#. role: title\n#. b\n#: a.md#b a b:3\n#: d\nmsgid "c"\nmsgstr "d"',
        'msgctxt "title"\nmsgid ""\n"a\\t\\"b\\"\\n"\n"c\\\\n"\nmsgstr "d"',
        '\n\n#, fuzzy, max-length:70\nmsgctxt ""\nmsgid ""\nmsgstr "d"',
    ],
)
def test_plain_messages_never_get_to_polib(text: str) -> None:
    with patch.object(polib, "pofile", wraps=polib.pofile) as pofile:
        parse(f"{HEADER}\n{text}\n")
    (((prepared,), _options),) = pofile.call_args_list
    assert prepared.count("msgid") == 1


@pytest.mark.parametrize(
    "text",
    [
        '#~ msgid "a"\n#~ msgstr "b"',
        '#| msgid "a"\nmsgid "a"\nmsgstr "b"',
        'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"',
        'msgid "\\101"\nmsgstr "b"',
        '#= sticky\nmsgid "a"\nmsgstr "b"',
        '#. a \nmsgid "a"\nmsgstr "b"',
        '#: a.md\n#. a\nmsgid "a"\nmsgstr "b"',
        '#: \u2068a b.md\u2069\nmsgid "a"\nmsgstr "b"',
        'msgid "a" \nmsgstr "b"',
    ],
)
def test_whatever_is_odd_is_left_to_polib(text: str) -> None:
    assert PLAIN.match(f"{text}\n") is None
