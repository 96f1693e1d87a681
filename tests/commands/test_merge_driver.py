"""What the merge driver knows of the project it is run in."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from pipeline.catalog.po.po import serialize_po
from pipeline.commands.merge_driver import run_merge_driver
from pipeline.model.catalog import Catalog, Message
from pipeline.workspace import Workspace

# German ends no sentence after "5.", as French does.
OLD, NEW = "Am 5. Mai kommen Sie. Trinken Sie Wasser.", "Mai kommen Sie."
KNOWN, CORRECTED = "Venga el 5 de mayo. Beba agua.", "Venga usted el 5 de mayo. Beba agua."


def _written(folder: Path, name: str, *messages: Message) -> PurePosixPath:
    (folder / name).write_text(serialize_po(Catalog("page", "es", messages)), "utf-8")
    return PurePosixPath(name)


@pytest.mark.parametrize(
    ("settings", "text"),
    [("source_locale: de\n", CORRECTED), ("source_locale: [\n", KNOWN), (None, KNOWN)],
)
def test_proposals_are_read_in_the_language_of_the_sources(
    settings: str | None, text: str, tmp_path: Path
) -> None:
    if settings is not None:
        (tmp_path / "limpide.yaml").write_text(settings)
    proposed = Message(NEW, msgstr=KNOWN, flags=("fuzzy",), previous_msgid=OLD)
    base = _written(tmp_path, "base.po", Message(OLD, msgstr=KNOWN))
    ours = _written(tmp_path, "ours.po", proposed, Message(OLD, msgstr=KNOWN, obsolete=True))
    theirs = _written(tmp_path, "theirs.po", Message(OLD, msgstr=CORRECTED))

    merged = run_merge_driver(Workspace(tmp_path), base, ours, theirs).catalog

    (new,) = (message for message in merged.messages if message.msgid == NEW)
    assert (new.msgstr, bool(new.translator_comments)) == (text, text == KNOWN)
