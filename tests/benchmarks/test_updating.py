"""What the measure of updates compares."""

from pathlib import Path

import polib
import pytest

from tests.benchmarks.updating import updates, write_catalogs
from tests.catalog.rereading import real_sentences

MESSAGES = 120
CHANGED = 0.1


@pytest.mark.parametrize(
    "sentences",
    [
        [french for french, _spanish in real_sentences()],
        ["Prenez le comprimé du jour avec un verre d’eau."],
    ],
    ids=["sentences of the pages", "like texts"],
)
def test_both_programs_propose_a_translation_for_every_changed_text(
    tmp_path: Path, sentences: list[str]
) -> None:
    write_catalogs(tmp_path, sentences, CHANGED, MESSAGES)
    for update in updates().values():
        update(tmp_path)
    for name in ("limpide.po", "msgmerge.po"):
        found = polib.pofile(tmp_path / name)
        assert len(found) - len(found.obsolete_entries()) == MESSAGES
        assert len(found.fuzzy_entries()) == MESSAGES * CHANGED


def test_where_nothing_changed_both_programs_change_nothing(tmp_path: Path) -> None:
    write_catalogs(tmp_path, ["Prenez le comprimé."], 0, MESSAGES)
    for update in updates().values():
        update(tmp_path)
    known = (tmp_path / "known.po").read_text("utf-8")
    assert (tmp_path / "limpide.po").read_text("utf-8") == known
    assert (tmp_path / "msgmerge.po").read_text("utf-8") == known
