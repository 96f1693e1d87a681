from __future__ import annotations

import pytest

from pipeline.language.negation import denying_words, is_known, negation
from pipeline.language.negation_words import SHARED, WORDS

LANGUAGES = ("fr", "en", "es", "it", "pt", "de", "ar")


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Ne prenez pas ce médicament.", "fr"),
        ("Il ne fume plus.", "fr"),
        ("Personne n’a appelé.", "fr"),
        ("Sans avis médical.", "fr"),
        ("Do not stop.", "en"),
        ("You can’t eat.", "en"),
        ("Avoid the sun.", "en"),
        ("No tome nada.", "es"),
        ("Non fumi mai.", "it"),
        ("Não fume.", "pt"),
        ("Kein Alkohol.", "de"),
        ("لا تأكلوا", "ar"),
        ("ولا تشربوا", "ar"),
        ("بدون ألم", "ar"),
    ],
)
def test_what_denies(text: str, locale: str) -> None:
    assert negation(text, locale).words


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("N’hésitez pas à appeler.", "fr"),
        ("Ce n’est que le début.", "fr"),
        ("Avant qu’il ne parte.", "fr"),
        ("Il va plus vite.", "fr"),
        ("C’est pas à pas.", "fr"),
        ("C’est un premier pas.", "fr"),
        ("C’est pas mal.", "fr"),
        ("Sans doute.", "fr"),
        ("Une personne vous aide.", "fr"),
        ("Vous n’avez pas mal ?", "fr"),
        ("Do not hesitate to call.", "en"),
        ("Not only today.", "en"),
        ("No dude en llamar.", "es"),
        ("Sin embargo, llame.", "es"),
        ("Zögern Sie nicht anzurufen.", "de"),
        ("لا تترددوا في الاتصال", "ar"),
        ("لا بد من الاتصال", "ar"),
    ],
)
def test_what_only_sounds_like_a_denial(text: str, locale: str) -> None:
    assert not negation(text, locale).words


def test_another_word_can_answer_for_a_negation() -> None:
    source = negation("Ce produit n’est pas dangereux.", "fr")
    assert negation("This product is safe.", "en").answers(source)
    assert not negation("This product is a danger.", "en").answers(source)


def test_what_both_say_answers_for_nothing() -> None:
    source = negation("N’arrêtez pas le traitement.", "fr")
    assert not negation("Stop the treatment.", "en").answers(source)
    assert negation("Stop smoking.", "en").answers(negation("Ne fumez pas.", "fr"))


@pytest.mark.parametrize("locale", LANGUAGES)
def test_the_quick_look_misses_nothing_that_denies(locale: str) -> None:
    plain = [entry for entry in WORDS[locale]["denies"].split("|") if entry.isalpha()]
    assert plain
    assert set(plain) <= denying_words(locale)


def test_every_language_has_every_notion() -> None:
    assert set(WORDS) == set(LANGUAGES)
    assert all(set(words) == set(LANGUAGES) for words in SHARED.values())
    assert is_known("fr@simple")
    assert not is_known("ru")
