import pytest

from pipeline.model.catalog import Message, MessageState
from pipeline.model.visible import is_translation, shows_nothing

UNSEEN = [
    "",
    " \n",
    "\u200b",
    "\u2060\ufeff\u00ad",
    "\u3164",
    "\u2800",
    "&nbsp;&#8203;",
    "<!-- à relire -->",
    "<!-- un --> <!---->\n<!--> <b></b><br/>",
    "<Appelez vite>",
    '<span class="a" lang=fr hidden></span>',
]
SEEN = [
    "a",
    "1",
    "…",
    "<!-- à relire",
    "<!-- un --> mot",
    "<b>mot</b>",
    "<Appelez l’équipe soignante.>",
    "<Appelez <vite",
    "<https://example.org>",
    "<img src=a.png alt=mot>",
    "![](a.png)",
    "&amp;",
    "\u200bمرحبا",
    "👩\u200d⚕️",
]


@pytest.mark.parametrize("text", UNSEEN)
def test_texts_that_show_a_reader_nothing(text: str) -> None:
    assert shows_nothing(text)
    assert not is_translation(text, "Ne prenez pas ce médicament.")


@pytest.mark.parametrize("text", SEEN)
def test_texts_that_show_something(text: str) -> None:
    assert not shows_nothing(text)
    assert is_translation(text, "Ne prenez pas ce médicament.")


@pytest.mark.parametrize("text", UNSEEN)
def test_an_invisible_translation_is_missing(text: str) -> None:
    message = Message("Ne prenez pas ce médicament.", msgstr=text)
    assert message.state is MessageState.MISSING


def test_an_empty_cell_of_a_table_is_translated_by_itself() -> None:
    assert Message("&nbsp;", msgstr="&nbsp;").state is MessageState.TRANSLATED


def test_a_plural_form_nobody_sees_is_missing() -> None:
    message = Message("jour", msgid_plural="jours", msgstr_plural=("day", "\u200b"))
    assert message.state is MessageState.MISSING
