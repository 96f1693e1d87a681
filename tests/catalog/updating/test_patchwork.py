from pipeline.catalog.updating.patchwork import patchwork
from pipeline.catalog.updating.proposal import Pair


def _part(*sentences: str) -> tuple[Pair, ...]:
    return tuple(Pair(text, text.upper()) for text in sentences)


def test_sentences_of_others_go_where_the_new_text_has_them() -> None:
    made = patchwork((_part("b.", "d."), _part("a.", "c.", "e.")), ("a.", "b.", "c.", "d.", "e."))
    assert made == Pair("a. b. c. d. e.", "A. B. C. D. E.")


def test_sentences_that_are_gone_stay_beside_their_neighbours() -> None:
    made = patchwork((_part("c.", "x."), _part("y.", "a.", "z.", "b.")), ("a.", "b.", "c."))
    assert made.source == "y. a. z. b. c. x."


def test_a_sentence_of_two_texts_is_there_once_and_one_repeated_in_a_text_twice() -> None:
    assert patchwork((_part("a.", "a."), _part("a.", "b.")), ("a.", "b.")).source == "a. a. b."
