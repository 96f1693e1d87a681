"""PO files and messages for tests of reading and writing."""

from pathlib import PurePosixPath

from hypothesis import strategies as st

from pipeline.catalog.po.po import parse_po
from pipeline.model.catalog import Catalog, Message
from pipeline.model.value import replace

PATH = PurePosixPath("locales/en/LC_MESSAGES/page.po")
HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
WHOLE = f'{HEADER}\nmsgid "un"\nmsgstr "one"\n'

# Everything that gettext's tools write about a message, in the layout of msgcat.
EVERYTHING = r"""# Un en-tête
#
# Sur trois lignes
msgid ""
msgstr ""
"Project-Id-Version: page\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"
"X-Zebra: 1\n"
"X-Accelerator: &\n"

# À revoir
#. role: title
#: source_fr/page.md#title source_fr/autre.md#title
#, fuzzy, c-format
#| msgctxt "heading"
#| msgid "Un titre"
#| msgid_plural "Des titres"
msgctxt "title"
msgid "Le titre"
msgid_plural "Les titres"
msgstr[0] "The title"
msgstr[1] "The titles"

msgid ""
"Prenez un comprimé le matin, à jeun, avec un grand verre d’eau : ne le "
"croquez pas.\n"
"Le soir, rien."
msgstr ""

# Gardé pour mémoire
#: source_fr/page.md#parti
#, fuzzy
#~| msgctxt "heading"
#~| msgid "part"
#~ msgctxt "title"
#~ msgid "parti"
#~ msgstr "gone"
"""

# Control characters are written as escapes; only surrogates cannot be written at all. The
# characters that no text may hold (U+FFFE, U+FDD0...) are left in: they are read back too.
_text = st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from('\n\t"\\\u2028\u202f'), min_size=1
)
_word = st.text(st.characters(categories=("L", "N", "P")), min_size=1).filter(
    lambda word: not word.startswith("\u2068")
)
_comment = st.lists(_word, min_size=1, max_size=4).map(" ".join) | st.just("")
_comments = st.lists(_comment, max_size=3).map(tuple)
_flag = st.sampled_from(["fuzzy", "max-length:70", "c-format", "no-wrap", "range: 0..5"])


def _plural(message: Message, forms: list[str]) -> Message:
    return Message(
        message.msgid,
        msgctxt=message.msgctxt,
        msgid_plural=f"{message.msgid}s",
        msgstr_plural=tuple(forms),
        previous_msgid=message.previous_msgid,
        previous_msgid_plural=message.previous_msgid,
        obsolete=message.obsolete,
    )


_singular = st.builds(
    Message,
    msgid=_text,
    msgctxt=st.none() | st.just("") | _text,
    msgstr=st.just("") | _text,
    flags=st.lists(_flag, unique=True).map(tuple),
    sticky_flags=st.lists(st.sampled_from(["a-sticky", "no-c-format"]), unique=True).map(tuple),
    references=st.lists(
        st.sampled_from(["source_fr/page.md#a/b-1", "a.c:12", "a b.c:3", "ma page.md#un/b"]),
        max_size=9,
    ).map(tuple),
    extracted_comments=_comments,
    translator_comments=_comments,
    previous_msgid=st.none() | _text,
    obsolete=st.booleans(),
)
_moved = st.builds(
    lambda message, context, previous: replace(
        message, previous_msgctxt=context, previous_msgid=previous
    ),
    _singular,
    _text,
    _text,
)
messages = st.lists(
    _singular
    | _moved
    | st.builds(_plural, _singular, st.lists(st.just("") | _text, min_size=3, max_size=3)),
    max_size=5,
    unique_by=lambda message: message.key,
).map(lambda found: tuple(sorted(found, key=lambda message: message.obsolete)))


def parse(text: str) -> Catalog:
    return parse_po(text.encode(), PATH, "page", "en")
