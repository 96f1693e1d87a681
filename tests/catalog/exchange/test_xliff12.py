"""XLIFF 1.2: as OmegaT and translate-toolkit read and edit it."""

from __future__ import annotations

import io
from typing import Any

import pytest
from translate.storage.xliff import Xliff1File

from pipeline.catalog.exchange.xliff import parse_xliff
from pipeline.catalog.exchange.xliff12 import serialize_xliff12
from pipeline.model.catalog import Message, MessageState
from pipeline.model.errors import PipelineError
from tests.catalog.handing import handover
from tests.catalog.making import message

SENT = (
    message("Avoir de la fièvre", "Tener fiebre", extracted_comments=("role: heading",)),
    message("Appelez-nous", "Llámenos", flags=("fuzzy",)),
    message("À traduire", msgctxt="title"),
)


def test_a_page_as_a_translators_tool_gets_it() -> None:
    sent = message("À traduire", msgctxt="title", flags=("max-length:70",))
    written = serialize_xliff12((handover(sent),)).decode()
    assert written == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">\n'
        '  <file original="page" source-language="fr" target-language="es"'
        ' datatype="plaintext">\n'
        "    <body>\n"
        '      <trans-unit id="ub2cbce0dfab40060" xml:space="preserve" maxwidth="70"'
        ' size-unit="char">\n'
        "        <source>À traduire</source>\n"
        '        <target state="needs-translation">À traduire</target>\n'
        '        <context-group purpose="information">\n'
        f'          <context context-type="x-digest">{handover(sent).units[0].digest}</context>\n'
        '          <context context-type="x-context">title</context>\n'
        '          <context context-type="x-flag">max-length:70</context>\n'
        "        </context-group>\n"
        "      </trans-unit>\n"
        "    </body>\n"
        "  </file>\n"
        "</xliff>\n"
    )


def test_translate_toolkit_reads_what_it_needs() -> None:
    store: Any = Xliff1File(io.BytesIO(serialize_xliff12((handover(*SENT),))))
    assert (store.sourcelanguage, store.targetlanguage) == ("fr", "es")
    assert [unit.source for unit in store.units] == [sent.msgid for sent in SENT]
    assert [unit.target for unit in store.units] == ["Tener fiebre", "Llámenos", "À traduire"]
    assert [unit.istranslated() for unit in store.units] == [True, False, False]
    assert store.units[0].getnotes("developer") == "role: heading"


def test_what_translate_toolkit_edits_comes_back() -> None:
    store: Any = Xliff1File(io.BytesIO(serialize_xliff12((handover(*SENT),))))
    store.units[0].target = "Tener **fiebre** <38>"
    store.units[0].markfuzzy()
    store.units[0].addnote("¿Seguro?", origin="translator")
    store.units[1].markfuzzy(value=False)
    store.units[2].target = "Por traducir"
    first, second, third = _messages(bytes(store))
    assert (first.msgstr, first.state) == ("Tener **fiebre** <38>", MessageState.FUZZY)
    assert first.translator_comments == ("¿Seguro?",)
    assert (second.msgstr, second.state) == ("Llámenos", MessageState.TRANSLATED)
    assert (third.msgstr, third.state) == ("Por traducir", MessageState.TRANSLATED)
    assert third.key == ("title", "À traduire")


def test_omegat_changes_the_text_alone() -> None:
    """OmegaT 3.6 writes what was translated into the target and keeps all attributes."""
    written = serialize_xliff12((handover(*SENT),))
    assert _messages(written)[2].state is MessageState.MISSING
    translated = written.replace(">À traduire</target>".encode(), b">Por traducir</target>")
    found = _messages(translated)[2]
    assert (found.msgstr, found.state) == ("Por traducir", MessageState.TRANSLATED)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Coma frío. Mangez lentement. Llámenos.", MessageState.FUZZY),
        ("Mangez froid ! Coma despacio. Llámenos.", MessageState.FUZZY),
        ("Coma frío. Coma despacio. Appelez.", MessageState.TRANSLATED),
        ("Coma frío. Coma despacio. Llámenos.", MessageState.TRANSLATED),
        ("Mangez froid ! Mangez lentement. Appelez.", MessageState.MISSING),
    ],
)
def test_a_message_that_omegat_left_half_in_french_is_fuzzy(
    text: str, expected: MessageState
) -> None:
    """A sentence of one word may be a name, and say the same in both languages."""
    source = "Mangez froid ! Mangez lentement. Appelez."
    written = serialize_xliff12((handover(message(source)),)).decode()
    back = written.replace(f">{source}</target>", f">{text}</target>")
    assert _messages(back.encode())[0].state is expected


def test_a_tool_that_says_how_far_a_translation_is_is_believed() -> None:
    written = serialize_xliff12((handover(message("Le Dr X. reçoit.")),)).decode()
    back = written.replace(' state="needs-translation">Le Dr X. reçoit.', ">El Dr X. reçoit.")
    assert _messages(back.encode())[0].state is MessageState.TRANSLATED


@pytest.mark.parametrize(
    ("approved", "state", "expected"),
    [
        ("yes", "needs-review-translation", MessageState.TRANSLATED),
        ("no", "final", MessageState.FUZZY),
        (None, "final", MessageState.TRANSLATED),
        (None, "signed-off", MessageState.TRANSLATED),
        (None, "new", MessageState.FUZZY),
        (None, "needs-adaptation", MessageState.FUZZY),
    ],
)
def test_states_of_other_tools(approved: str | None, state: str, expected: MessageState) -> None:
    written = serialize_xliff12((handover(SENT[0]),)).decode()
    attribute = f' approved="{approved}"' if approved else ""
    changed = written.replace(' approved="yes"', attribute).replace('"translated"', f'"{state}"')
    assert _messages(changed.encode())[0].state is expected


def test_a_text_that_xml_cannot_hold_is_refused() -> None:
    with pytest.raises(PipelineError) as caught:
        serialize_xliff12((handover(message("un", "u\x02no")),))
    assert str(caught.value) == (
        'es "page", the message "un": XML cannot hold one of the characters of \'u\\x02no\'. '
        "Remove that character, or export as csv or xlsx."
    )


@pytest.mark.parametrize(
    ("old", "new", "line", "problem"),
    [
        (' target-language="es"', "", 3, '"file" has no attribute "target-language"'),
        ("document:1.2", "document:1.0", 2, "this is XLIFF 1.2"),
        ("Tener", "<x id='1'/>", 7, 'this text holds an inline code ("x")'),
        ("Tener", "<g id='1'>Tener</g>", 7, 'this text holds an inline code ("g")'),
        ("Appelez-nous", "Avoir de la fièvre", 13, "the same message is already on line 5"),
    ],
)
def test_files_that_do_not_fit_are_refused_with_their_line(
    old: str, new: str, line: int, problem: str
) -> None:
    written = serialize_xliff12((handover(*SENT),)).decode()
    with pytest.raises(PipelineError) as caught:
        parse_xliff(written.replace(old, new).encode(), "retour.xliff")
    assert (caught.value.path, caught.value.line) == ("retour.xliff", line)
    assert problem in caught.value.problem


def _messages(data: bytes) -> list[Message]:
    (found,) = parse_xliff(data, "retour.xliff")
    return [unit.message for unit in found.units]
