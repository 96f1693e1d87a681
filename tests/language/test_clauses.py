import pytest

from pipeline.language.clauses import best_cut


@pytest.mark.parametrize(
    ("sentence", "locale", "before"),
    [
        (
            "Votre corps se défend chaque jour, mais dans un cancer cela ne suffit pas.",
            "fr",
            "mais dans un cancer…",
        ),
        (
            "Appelez l’équipe qui vous soigne quand vous avez de la fièvre ou quand vous toussez.",
            "fr",
            "quand vous avez de…",
        ),
        (
            "The treatment helps your body to fight, but it can also tire you a lot.",
            "en",
            "but it can also…",
        ),
        (
            "Prenez ceci (le matin et après un repas) chaque jour, et appelez si vous vomissez.",
            "fr",
            "et appelez si vous…",
        ),
        (
            "Le traitement et les examens ou les soins vous fatiguent, mais vous pouvez être aidé.",
            "fr",
            "mais vous pouvez être…",
        ),
        (
            "Parlez à votre équipe parce que vous avez mal et que personne ne le sait encore ici.",
            "fr",
            "et que personne ne…",
        ),
        ("Un deux trois quatre cinq six ; sept huit neuf dix onze.", "mt", "sept huit neuf dix…"),
        ("Un deux trois quatre cinq qui six sept huit neuf.", "fr", "qui six sept huit…"),
    ],
)
def test_the_cut_is_near_the_middle(sentence: str, locale: str, before: str) -> None:
    cut = best_cut(sentence, locale)
    assert cut is not None
    assert cut.before == before
    assert sentence[cut.position :].lstrip().startswith(before.removesuffix("…"))


@pytest.mark.parametrize("sentence", ["", "Court et net.", "Un deux trois et quatre cinq six sept"])
def test_no_part_is_a_mere_remark(sentence: str) -> None:
    assert best_cut(sentence, "fr") is None
