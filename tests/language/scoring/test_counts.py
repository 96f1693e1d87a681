"""What is counted in a text, by hand."""

from __future__ import annotations

from pipeline.language.scoring.counts import count

TEXT = "Le médecin a 12 ans. Une thrombopénie est rare !"


def test_everything_that_formulas_need_is_counted() -> None:
    found = count(TEXT, "fr")
    assert (found.words, found.sentences, found.longest) == (9, 2, 5)
    assert found.squares == 5 * 5 + 4 * 4
    assert found.lettered == 8
    assert found.letters == 2 + 7 + 1 + 3 + 3 + 12 + 3 + 4
    assert found.long_words == found.longer_than_five == 2
    # le mé-de-cin (mɛd-sɛ̃ in Lexique) a 12 ans: 1 2 1 1 1; une throm-bo-pé-nie est rare: 1 4 1 1
    assert found.syllables == 13
    assert (found.monosyllables, found.polysyllables) == (7, 1)
    assert found.rare_words == 1


def test_addresses_and_marks_of_items_are_left_out() -> None:
    plain = count("Lavez vos mains.\nAllez sur.", "fr")
    assert count("1. Lavez vos mains.\n- Allez sur www.exemple.fr/a-b.", "fr") == plain
    assert count("a) Lavez vos mains.\n• Allez sur https://exemple.fr", "fr") == plain
    assert count("Écrivez à info@exemple.fr", "fr").words == 2
    assert count("https://exemple.fr", "fr").sentences == 0


def test_what_a_language_cannot_count_is_none() -> None:
    arabic = count("خذ دواءك كل يوم.", "ar")
    assert (arabic.syllables, arabic.polysyllables) == (None, None)
    assert arabic.rare_words is not None
    maltese = count("Ħu l-mediċina kuljum.", "mt")
    assert (maltese.syllables, maltese.rare_words, maltese.rarity) == (None, None, None)
    assert maltese.words == 3


def test_arabic_letters_stand_for_syllables_except_alef() -> None:
    found = count("والمستشفيات كتاب", "ar")
    assert found.sounds == 9 + 3
    assert found.eloquent == 1
