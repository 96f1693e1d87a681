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


def test_a_locale_names_a_language(project: SmallProject) -> None:
    before = project.digest()
    refused = project.limpide("pseudo", "../../x")
    assert refused.code == 2
    assert '"../../x" is not the name of a locale' in refused.err
    assert project.digest() == before
