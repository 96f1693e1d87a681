from pipeline.catalog.po.record import Lost, lost_ending, record_of
from tests.catalog.making import catalog, message

WHOLE = catalog(
    message("un", "one"),
    message("deux", "two"),
    message("trois"),
    message("quatre", "four", flags=("fuzzy",)),
    message("cinq", "five", msgctxt="title"),
    message("parti", "gone", obsolete=True),
)
RECORD = record_of(WHOLE)
WANTED = [found.key for found in WHOLE.current]


def left(count: int) -> Lost | None:
    return lost_ending(RECORD, catalog(*WHOLE.messages[:count]), WANTED)


def test_a_record_is_a_line_for_each_message_in_use() -> None:
    assert [line[0] for line in RECORD.splitlines()] == ["+", "+", "-", "-", "+"]
    assert len({line[1:] for line in RECORD.splitlines()}) == 5


def test_an_end_that_is_gone_is_counted() -> None:
    assert left(4) == Lost(1, 1)
    assert left(2) == Lost(3, 1)
    assert left(1) == Lost(4, 2)
    assert left(0) == Lost(5, 3)


def test_what_is_no_loss() -> None:
    assert left(6) is None
    # Obsolete messages may be purged, others may come, move or go in between.
    assert left(5) is None
    one, two, *others = WHOLE.messages
    assert lost_ending(RECORD, catalog(two, one), WANTED) is None
    assert lost_ending(RECORD, catalog(one, message("neuf"), two), WANTED) is None
    assert lost_ending(RECORD, catalog(one, *others), WANTED) is None


def test_only_translations_that_the_document_wants_are_a_loss() -> None:
    shorter = catalog(*WHOLE.messages[:3])
    assert lost_ending(RECORD, shorter, WANTED[:3]) is None
    assert lost_ending(RECORD, shorter, WANTED[:4]) is None
    assert lost_ending(RECORD, shorter, WANTED) == Lost(2, 1)
    assert lost_ending(RECORD, shorter, None) == Lost(2, 1)
    untranslated = record_of(catalog(message("un", "one"), message("deux")))
    assert lost_ending(untranslated, catalog(message("un", "one")), None) is None
