import pytest

from tests.commands.small_project import SmallProject

CATALOG = "locales/de/LC_MESSAGES/fiches/premiere-fiche.po"


def test_a_made_up_locale_can_be_published(project: SmallProject) -> None:
    assert project.limpide("pseudo", "pt", "--identity").code == 0
    project.replace("limpide.yaml", "  en:", "  pt:")
    assert 'msgstr "Ma première fiche"' in project.read(CATALOG.replace("/de/", "/pt/"))
    assert project.limpide("export", "--format", "markdown").code == 0
    for page in ("accueil.md", "fiches/premiere-fiche.md"):
        assert project.read(f"dist/markdown/pt/{page}") == project.read(f"source_fr/{page}")


def test_making_up_again_replaces_what_was_made_up(project: SmallProject) -> None:
    project.limpide("pseudo", "de")
    first = project.read(CATALOG)
    assert 'msgstr "[Má' in first
    assert project.limpide("pseudo", "de", "--expand", "2").code == 0
    assert project.read(CATALOG) != first


def test_real_translations_are_never_replaced(project: SmallProject) -> None:
    project.limpide("update")
    before = project.digest()
    refused = project.limpide("pseudo", "en")
    assert refused.code == 2
    assert "holds real translations" in refused.err
    assert project.digest() == before


@pytest.mark.parametrize("options", [(), ("--rtl",), ("--identity",), ("--expand", "2")])
def test_translations_among_what_was_made_up_are_never_replaced(
    project: SmallProject, options: tuple[str, ...]
) -> None:
    assert project.limpide("pseudo", "de", *options).code == 0
    before = project.digest()
    assert project.limpide("pseudo", "de", *options).code == 0
    assert project.digest() == before
    text = project.read(CATALOG)
    start = text.index("msgstr", text.index('msgid "Écrire simplement"'))
    end = text.index("\n", start)
    project.write(CATALOG, f'{text[:start]}msgstr "Einfach schreiben"{text[end:]}')
    before = project.digest()
    refused = project.limpide("pseudo", "de")
    assert (refused.code, "holds real translations" in refused.err) == (2, True)
    assert project.digest() == before


def test_what_was_made_up_and_updated_is_still_made_up(project: SmallProject) -> None:
    project.limpide("pseudo", "de")
    project.replace("limpide.yaml", "  en:", "  de:")
    page = "source_fr/fiches/premiere-fiche.md"
    project.replace(page, "phrases courtes", "phrases très courtes")
    project.replace(page, "- Parlez à votre lecteur", "- Écrivez pour votre lecteur")
    project.replace(page, "Cette fiche est un exemple.", "Cette page est un exemple.")
    assert project.limpide("update").code == 0
    assert "#, fuzzy" in project.read(CATALOG)
    assert project.limpide("pseudo", "de").code == 0


def test_a_locale_names_a_language(project: SmallProject) -> None:
    before = project.digest()
    refused = project.limpide("pseudo", "../../x")
    assert refused.code == 2
    assert '"../../x" is not the name of a locale' in refused.err
    assert project.digest() == before
