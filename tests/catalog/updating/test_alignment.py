from pipeline.catalog.updating.alignment import Bead, align

SHORT, MIDDLE, LONG = "x" * 20, "x" * 60, "x" * 140


def _beads(*places: tuple[int, int, int, int]) -> tuple[Bead, ...]:
    return tuple(Bead(range(a, b), range(c, d)) for a, b, c, d in places)


def test_as_many_sentences_pair_in_order() -> None:
    assert align((SHORT, LONG), ("y" * 25, "y" * 150)) == _beads((0, 1, 0, 1), (1, 2, 1, 2))


def test_a_sentence_made_into_two_is_paired_with_both() -> None:
    target = ("y" * 22, "y" * 70, "y" * 75, "y" * 62)
    assert align((SHORT, LONG, MIDDLE), target) == _beads((0, 1, 0, 1), (1, 2, 1, 3), (2, 3, 3, 4))


def test_two_sentences_made_into_one_are_paired_with_it() -> None:
    assert align((LONG, SHORT, MIDDLE), ("y" * 140, "y" * 80)) == _beads((0, 1, 0, 1), (1, 3, 1, 2))


def test_lengths_that_do_not_fit_leave_a_doubt() -> None:
    assert align((SHORT, LONG), (LONG, SHORT)) is None
    assert align((SHORT, LONG), (LONG,)) is not None
    assert align((LONG, LONG, LONG), (SHORT,)) is None


def test_a_language_that_takes_less_room_is_no_reason_to_doubt() -> None:
    assert align((MIDDLE, LONG), ("y" * 36, "y" * 84)) is not None


def test_a_number_footnote_or_link_in_another_sentence_leaves_a_doubt() -> None:
    source = ("Prenez 2 comprimés.", "Buvez un grand verre d’eau.", "Pas plus de 4 par jour.")
    together = ("Tome 2 comprimidos con agua.", "No tome más de 4.", "Más es peligroso.")
    assert align(source, together) is None
    assert align(source, ("Tome 2 comprimidos.", "Beba un vaso.", "No más de 4 al día."))
    assert align(source, ("تناول ٢ من الأقراص.", "اشرب كأس ماء.", "لا تزد على ٤."))
    for mark in ("[^1]", "[eau](eau.md)"):
        assert align((f"Un {mark}.", "Deux."), ("One.", f"Two {mark}.")) is None
        assert align((f"Un {mark}.", "Deux."), (f"One {mark}.", "Two."))


def test_a_number_that_the_translation_writes_otherwise_says_nothing() -> None:
    assert align(("Prenez 2 comprimés.", "Buvez 1 verre."), ("Take two tablets.", "Drink 1 glass."))
    assert align(("Le 1er jour.", "Le 2e jour."), ("The first day.", "Day 2."))


def test_nothing_pairs_with_nothing_and_a_book_is_no_paragraph() -> None:
    assert align((), ("y",)) is None
    assert align(("x",) * 61, ("y",) * 61) is None
