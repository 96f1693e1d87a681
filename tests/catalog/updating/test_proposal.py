from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.catalog.updating.patchwork import patchwork
from pipeline.catalog.updating.pieces import joined, pieces
from pipeline.catalog.updating.proposal import Languages, Pair, portion, proposal

LANGUAGES = Languages("fr", "es")
OLD = Pair("Buvez de l’eau. Mangez peu. Reposez-vous.", "Beba agua. Coma poco. Descanse.")


def test_a_new_sentence_gets_no_translation() -> None:
    assert proposal(OLD, f"{OLD.source} Appelez-nous.", LANGUAGES) == OLD.target


def test_the_order_of_the_new_text_is_the_order_of_the_proposal() -> None:
    new = "Reposez-vous. Buvez de l’eau. Mangez peu."
    assert proposal(OLD, new, LANGUAGES) == "Descanse. Beba agua. Coma poco."


def test_a_translation_with_other_sentences_stays_whole() -> None:
    old = Pair(OLD.source, "Beba, coma poco y descanse.")
    assert proposal(old, "Buvez de l’eau. Reposez-vous.", LANGUAGES) == old.target
    assert portion(old, {0}, LANGUAGES) is None


def test_a_portion_is_its_sentences_with_their_translations() -> None:
    assert portion(OLD, {2, 0}, LANGUAGES) == (
        Pair("Buvez de l’eau.", "Beba agua."),
        Pair("Reposez-vous.", "Descanse."),
    )


def test_sentences_translated_together_cannot_be_kept_apart() -> None:
    first, second = "Il fait beau et chaud depuis plusieurs jours ici.", "Buvez davantage d’eau."
    third = "Appelez-nous si vous avez de la fièvre pendant la nuit."
    together = "Hace buen tiempo y calor desde hace días aquí, así que beba más agua."
    old = Pair(f"{first} {second} {third}", f"{together} Llámenos si tiene fiebre por la noche.")
    assert portion(old, {0, 2}, LANGUAGES) is None
    kept = portion(old, {0, 1}, LANGUAGES)
    assert kept == (Pair(f"{first} {second}", together),)


def test_a_line_that_the_author_broke_stays_broken_and_none_ends_a_text() -> None:
    source = "Buvez de l’eau.\\\nMangez peu. Reposez-vous."
    target = "Beba agua.\\\nComa poco. Descanse."
    assert proposal(Pair(source, target), f"Mangez. {source}", LANGUAGES) == target
    cut = portion(Pair(source, target), {0, 1}, LANGUAGES)
    assert cut is not None
    assert patchwork((cut,), ("Buvez de l’eau.\\", "Mangez peu.")) == Pair(
        "Buvez de l’eau.\\\nMangez peu.", "Beba agua.\\\nComa poco."
    )
    assert patchwork((cut[:1],), ("Buvez de l’eau.",)) == Pair("Buvez de l’eau.", "Beba agua.")


@example("Ba?Ba")
@given(st.text(st.sampled_from("aBé. !?\n\u00a0«»"), max_size=40))
def test_the_pieces_of_a_text_are_the_text(text: str) -> None:
    assert "".join(pieces(text, "fr")) == text
    assert joined(pieces(text, "fr")) == text.strip()
