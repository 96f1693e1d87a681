"""What the table of words to read again says."""

from tests.benchmarks.rereading import Rereading, rereading_table, rereadings


def test_a_line_says_what_each_tool_leaves_to_read() -> None:
    lines = rereading_table([Rereading("2 pages", "a word", 12.77, 50.01)]).splitlines()
    assert lines[2] == "| 2 pages | a word | 12.8 % | 50.0 % |"


def test_msgmerge_leaves_whole_paragraphs_and_limpide_the_sentences_that_changed() -> None:
    found = rereadings(paragraphs=20, messages=40)
    assert len(found) == 4
    for each in found[:2]:
        assert 40 < each.msgmerge < 60
        assert each.limpide < 20
    assert all(each.limpide < each.msgmerge for each in found)
