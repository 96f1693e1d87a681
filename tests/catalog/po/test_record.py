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


def counts(lost: Lost | None) -> tuple[int, int] | None:
    return None if lost is None else (lost.messages, lost.translations)


def left(count: int) -> tuple[int, int] | None:
    return counts(lost_ending(RECORD, catalog(*WHOLE.messages[:count]), WANTED))


def test_a_record_is_a_line_for_each_message_in_use() -> None:
    assert [line[0] for line in RECORD.splitlines()] == ["+", "+", "-", "-", "+"]
    assert len({line[1:] for line in RECORD.splitlines()}) == 5


def test_an_end_that_is_gone_is_counted() -> None:
    assert left(4) == (1, 1)
    assert left(2) == (3, 1)
    assert left(1) == (4, 2)
    assert left(0) == (5, 3)


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
    assert counts(lost_ending(RECORD, shorter, WANTED)) == (2, 1)
    assert counts(lost_ending(RECORD, shorter, None)) == (2, 1)
    untranslated = record_of(catalog(message("un", "one"), message("deux")))
    assert lost_ending(untranslated, catalog(message("un", "one")), None) is None


def test_a_message_that_is_obsolete_now_is_no_loss() -> None:
    five = message("cinq", "five", msgctxt="title", obsolete=True)
    assert lost_ending(RECORD, catalog(*WHOLE.messages[:4], five), WANTED) is None
    assert counts(lost_ending(RECORD, catalog(WHOLE.messages[0], five), WANTED)) == (4, 1)


def test_which_catalogs_hold_what_is_gone() -> None:
    lost = lost_ending(RECORD, catalog(WHOLE.messages[0]), WANTED)
    assert lost is not None
    assert lost.all_in(WHOLE)
    only_two = catalog(message("deux", "another text"), message("cinq", msgctxt="title"))
    assert (lost.any_in(only_two), lost.all_in(only_two)) == (True, False)
    assert not lost.any_in(catalog(message("cinq", "five"), message("deux")))
