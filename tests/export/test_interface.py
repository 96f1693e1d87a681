from __future__ import annotations

import re
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import pytest
from babel.messages.frontend import CommandLineInterface

from pipeline.catalog.po.po import parse_po, serialize_po
from pipeline.export.interface.texts import TEMPLATE, Interface, catalog_text
from pipeline.model.catalog import Catalog, Header, Message, MessageState

if TYPE_CHECKING:
    from tests.validators.golden import Golden

REPOSITORY = Path(__file__).parents[2]
EXPORT = Path("pipeline") / "export"
LOCALES = ("ar", "en", "es", "fr", "fr@simple", "it")
HEADER = Header(
    (
        ("Project-Id-Version", "limpide"),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
    )
)


@pytest.fixture
def extracted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Catalog:
    """What Babel finds in the templates today."""
    monkeypatch.chdir(REPOSITORY)
    target = tmp_path / TEMPLATE
    arguments = ["pybabel", "-q", "extract", "-F", f"{EXPORT}/babel.toml", "-o", str(target)]
    options = ["-k", "pgettext:1c,2", "-c", "Translators:", "-s", "--add-location=file"]
    CommandLineInterface().run([*arguments, *options, str(EXPORT)])  # type: ignore[no-untyped-call]
    found = parse_po(target.read_bytes(), PurePosixPath(TEMPLATE), "interface", None)
    return Catalog("interface", None, found.messages, HEADER)


def shipped(name: str) -> Catalog:
    text = catalog_text(name)
    assert text is not None
    return parse_po(text.encode(), PurePosixPath(name), "interface", name.removesuffix(".po"))


def test_the_template_is_up_to_date(extracted: Catalog, golden: Golden) -> None:
    golden(REPOSITORY / EXPORT / "interface" / TEMPLATE, serialize_po(extracted))


@pytest.mark.parametrize("locale", LOCALES)
def test_every_message_is_translated(locale: str) -> None:
    template, catalog = shipped(TEMPLATE), shipped(f"{locale}.po")
    assert [message.key for message in catalog.messages] == [
        message.key for message in template.messages
    ]
    unfinished = [
        message.msgid
        for message in catalog.messages
        if message.state is not MessageState.TRANSLATED
    ]
    assert unfinished == []


@pytest.mark.parametrize("locale", LOCALES)
def test_translations_keep_the_placeholders(locale: str) -> None:
    for message in shipped(f"{locale}.po").messages:
        wanted = re.findall(r"%\(\w+\)s", message.msgid)
        assert sorted(re.findall(r"%\(\w+\)s", message.msgstr)) == sorted(wanted)
        assert message.msgstr.replace("%(", "").count("%") == 0


def test_a_context_tells_apart_what_english_does_not() -> None:
    interface = Interface(
        Catalog(
            "interface",
            "it",
            (
                Message("Notes", msgstr="Note"),
                Message("Notes", msgctxt="music", msgstr="Note musicali"),
                Message("Menu", msgstr="Carta", flags=("fuzzy",)),
            ),
        )
    )
    assert interface.gettext("Notes") == "Note"
    assert interface.pgettext("music", "Notes") == "Note musicali"
    assert interface.gettext("Menu") == "Menu"
    assert interface.gettext("Unknown") == "Unknown"
