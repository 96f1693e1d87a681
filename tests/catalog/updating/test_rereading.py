"""After an update, translators read what changed, and little else."""

import pytest

from pipeline.catalog.updating.update import update
from pipeline.model.catalog import MessageState
from tests.catalog.making import catalog, message
from tests.catalog.rereading import (
    Change,
    add_sentence,
    change_sentence,
    change_words,
    edited,
    remove_sentence,
    share_to_reread,
)

PARAGRAPHS = 120


@pytest.mark.parametrize("change", [change_words, change_sentence, add_sentence, remove_sentence])
def test_less_than_15_percent_is_read_again_where_half_the_paragraphs_changed(
    change: Change,
) -> None:
    work = edited(PARAGRAPHS, change, seed=2)
    updated = update(work.catalog, work.template)
    changed = [each for each in updated.current if each.state is not MessageState.TRANSLATED]
    assert len(changed) == PARAGRAPHS / 2
    assert all(each.msgstr for each in changed)
    assert share_to_reread(updated) < 15


def test_a_paragraph_is_read_whole_where_nothing_says_what_changed() -> None:
    # 5 words confirmed, 4 of 9 shown as changed, 6 of a guess: 10 of 20.
    shown = message(
        "un deux trois quatre. cinq six sept huit neuf",
        "x",
        flags=("fuzzy",),
        extracted_comments=("role: paragraph", "changed: -autre", "changed: +cinq six sept huit"),
    )
    whole = message("a b c d e f", "x", flags=("fuzzy",))
    known = message("un deux trois quatre cinq", "x")
    assert share_to_reread(catalog(known, shown, whole)) == 50
