import random

from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalog.updating.similarity import Difference, SimilarTexts, differences, likeness
from tests.catalog.rereading import change_words, real_sentences

_words = st.lists(st.sampled_from("abc"), max_size=8)


def test_likeness_is_twice_the_shared_letters_over_all_letters() -> None:
    assert likeness("abcd", "abce") == 75  # 2 · 3 / 8
    assert likeness("", "a") == 0


def test_runs_of_differences_are_as_long_as_can_be() -> None:
    assert differences("abcde", "abxye") == (Difference(2, 4, 2, 4),)
    assert differences("ab", "cab") == (Difference(0, 0, 0, 1),)
    assert differences("ab", "ab") == ()


@given(_words, _words)
def test_replacing_the_differences_gives_the_new_sequence(old: list[str], new: list[str]) -> None:
    rebuilt, done = [], 0
    for run in differences(old, new):
        rebuilt += [*old[done : run.old_start], *new[run.new_start : run.new_end]]
        done = run.old_end
    assert [*rebuilt, *old[done:]] == new


def test_the_nearest_text_is_that_of_a_search_through_all_of_them() -> None:
    chance = random.Random(3)  # noqa: S311 - texts for a test, the same at every run
    texts = [french for french, _spanish in real_sentences()]
    index = SimilarTexts(texts)
    for text in texts:
        (changed,) = change_words([text], chance)
        scores = {known: likeness(changed, known) for known in texts}
        best = max(scores.values())
        if best >= 70:
            found, score = index.nearest(changed, 70)[0]
            assert (score, scores[found]) == (best, best)
        else:
            assert index.nearest(changed, 70) == ()


def test_a_short_text_is_found_by_its_letters() -> None:
    assert SimilarTexts(["Fatigues", "Douleur"]).nearest("Fatigue", 70)[0][0] == "Fatigues"


def test_among_many_texts_that_are_nearly_the_same_one_of_the_nearest_is_found() -> None:
    texts = [f"Prenez le comprimé numéro {number} avec un verre d’eau." for number in range(5000)]
    ((_text, score),) = SimilarTexts(texts).nearest(f"{texts[4321]} Assis.", 70, limit=1)
    assert score == likeness(f"{texts[4321]} Assis.", texts[4321])


@given(st.lists(st.text("ab ", max_size=6), max_size=8), st.text("ab ", max_size=6))
def test_the_order_of_the_texts_decides_nothing(texts: list[str], text: str) -> None:
    assert SimilarTexts(texts).nearest(text, 50) == SimilarTexts(texts[::-1]).nearest(text, 50)
