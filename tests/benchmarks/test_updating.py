"""What the measure of updates compares."""

from pathlib import Path

import polib
import pytest

from tests.benchmarks.updating import CHANGED, updates, write_catalogs
from tests.catalog.rereading import real_sentences

MESSAGES = 120


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
    write_catalogs(tmp_path, sentences, MESSAGES)
    for update in updates().values():
        update(tmp_path)
    for name in ("limpide.po", "msgmerge.po"):
        found = polib.pofile(tmp_path / name)
        assert len(found) - len(found.obsolete_entries()) == MESSAGES
        assert len(found.fuzzy_entries()) == MESSAGES * CHANGED
