from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.language.negation import denying_words, is_known, negation, surely_denies
from pipeline.language.negation_notions import SHARED
from pipeline.language.negation_words import WORDS
from tests.checks.seeded_catalogs import seeds

SEEDS = tuple(seeds(Path(__file__).parents[1] / "checks" / "seeded"))
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


@pytest.mark.parametrize(
    ("source", "translation", "locale"),
    [
        ("Ne dépassez pas 3 g.", "Take more than 3 g.", "en"),
        ("Ce n’est pas rare.", "Das ist selten.", "de"),
        ("Il n’est pas impossible qu’il vienne.", "Es imposible que venga.", "es"),
        ("N’utilisez pas ce sirop, sauf avis médical.", "Use this syrup unless told.", "en"),
        ("Ne le congelez pas et gardez-le au froid.", "Keep it cold and freeze it.", "en"),
        ("Il n’agit pas tout de suite.", "It works straight away.", "en"),
        ("Ne sortez pas avec de la fièvre.", "Go out with a fever.", "en"),
        ("Tant que vous n’êtes pas guéri, ne sortez pas.", "Walk until you are cured.", "en"),
        ("N’attendez pas que la douleur revienne.", "Wait for the pain before you act.", "en"),
    ],
)
def test_words_of_both_texts_hide_no_lost_negation(
    source: str, translation: str, locale: str
) -> None:
    assert not negation(translation, locale).answers(negation(source, "fr"))


@pytest.mark.parametrize(
    ("source", "translation", "locale"),
    [
        ("Il n’est pas rare de vomir.", "Vomiting is common.", "en"),
        ("Il n’est pas impossible de vomir.", "You may possibly be sick, it is possible.", "en"),
        ("Ne sortez pas avant six semaines.", "Gehen Sie frühestens in sechs Wochen aus.", "de"),
        ("Ne mangez pas avant midi.", "Wait until noon to eat.", "en"),
    ],
)
def test_what_says_the_same_without_a_negation(source: str, translation: str, locale: str) -> None:
    assert negation(translation, locale).answers(negation(source, "fr"))


def test_only_is_no_negation_of_the_verb() -> None:
    source = negation("Ce sirop ne se prend qu’une fois par jour.", "fr")
    assert source.answers(negation("Do not take it more than once.", "en"))
    assert not source.answers(negation("Nehmen Sie es nicht einmal am Tag.", "de"))


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


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Sans doute, mais sans fièvre.", "fr"),
        ("You can’t eat?", "en"),
        ("Nessun'altro, non solo.", "it"),
        ("ولا تشربوا", "ar"),
    ],
)
def test_a_quick_look_is_sure_of_a_denial(text: str, locale: str) -> None:
    assert surely_denies(text, locale)


@pytest.mark.parametrize(
    ("text", "locale"), [("Sans doute.", "fr"), ("No dude en llamar.", "es"), ("Oui.", "fr")]
)
def test_a_quick_look_takes_no_idiom_for_a_denial(text: str, locale: str) -> None:
    assert not surely_denies(text, locale)


def test_two_texts_that_surely_deny_answer_for_each_other() -> None:
    """What the check of negations takes for granted."""
    texts = {(seed.translation, seed.locale) for seed in SEEDS} | {
        (seed.source, "fr") for seed in SEEDS
    }
    denying = [negation(*text) for text in texts if surely_denies(*text)]
    assert len(denying) > len(texts) / 10
    source = negation("Ne fumez pas.", "fr")
    assert all(each.answers(source) for each in denying)
