"""Every verb that writes, each with a small project in which it has something to write."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.commands.small_project import SmallProject

PAGES = ("source_fr/accueil.md", "source_fr/fiches/premiere-fiche.md")
FOLDER = "locales/en/LC_MESSAGES"
CATALOGS = (f"{FOLDER}/accueil.po", f"{FOLDER}/fiches/premiere-fiche.po")
KEPT = "Explain each technical word."  # a translation that no verb has a reason to change
_TEXTS = ("Bienvenue", "Ma première fiche")  # the titles of the pages
_TERMS = "concept,locale,term,status\ntreatment,fr,cure,preferred\nfever,fr,fièvre,preferred\n"


@dataclass(frozen=True, slots=True)
class WritingVerb:
    """A verb, as typed in the project's folder.

    `prepare` makes of a translated project one in which the verb has work, and `changes` is how
    many files it then makes, changes or removes, those in `.limpide` left out.
    """

    typed: str
    changes: int
    prepare: Callable[[SmallProject], None]

    @property
    def name(self) -> str:
        """The verb and its work, as a test is called."""
        return f"{self.typed}: {self.prepare.__name__.strip('_')}"

    @property
    def words(self) -> list[str]:
        """The verb and its arguments."""
        return self.typed.split()


def translated(project: SmallProject) -> None:
    """Translate some texts of a new project and publish it."""
    _run(project, "extract")
    _run(project, "update")
    for catalog, text in zip(CATALOGS, _TEXTS, strict=True):
        translate(project, catalog, text, f"{text} (en)")
    translate(project, CATALOGS[1], "Expliquez chaque mot technique la première fois.", KEPT)
    _run(project, "update")
    _run(project, "export --format markdown")


def translate(project: SmallProject, catalog: str, text: str, translation: str) -> None:
    """Give a text that has no translation one."""
    old = f'msgid "{text}"\nmsgstr ""'
    project.replace(catalog, old, f'{old[:-1]}{translation}"')


def _run(project: SmallProject, typed: str) -> None:
    ended = project.limpide(*typed.split())
    assert ended.code in {0, 1}, ended


def _nothing(_project: SmallProject) -> None:
    pass


def _written_on(project: SmallProject) -> None:
    for page in PAGES:
        project.write(page, project.read(page) + "\nUn paragraphe de plus.\n")


def _text_back(project: SmallProject) -> None:
    """The last text of a page is there again, of which the catalog has kept the translation."""
    before = project.read(PAGES[1])
    project.write(PAGES[1], f"{before}\nRevenons-y.\n")
    _run(project, "update")
    translate(project, CATALOGS[1], "Revenons-y.", "Back again.")
    project.write(PAGES[1], before)
    _run(project, "update")
    project.write(PAGES[1], f"{before}\nRevenons-y.\n")


def _page_gone(project: SmallProject) -> None:
    project.write("source_fr/vieille.md", project.read(PAGES[0]))
    _run(project, "extract")
    project.path("source_fr/vieille.md").unlink()
    _written_on(project)


def _page_deleted(project: SmallProject) -> None:
    """A page whose texts are nowhere else, and of which the catalog has a translation."""
    project.write("source_fr/vieille.md", "---\ntitle: Au revoir\n---\n\nC’est fini.\n")
    _run(project, "update")
    translate(project, f"{FOLDER}/vieille.po", "Au revoir", "Goodbye")
    project.path("source_fr/vieille.md").unlink()


def _page_renamed(project: SmallProject) -> None:
    project.replace(PAGES[0], "premiere-fiche.md", "autre-fiche.md")
    project.replace("source_fr/site.yaml", "premiere-fiche", "autre-fiche")
    project.path(PAGES[1]).rename(project.path("source_fr/fiches/autre-fiche.md"))


def _texts_gone(project: SmallProject) -> None:
    for page, text in zip(PAGES, _TEXTS, strict=True):
        project.replace(page, f"title: {text}", f"title: {text} à tous")
    _run(project, "update")


def _sent_before(project: SmallProject) -> None:
    _run(project, "exchange export --locale en")
    _mistyped(project)


def _xliff_came_back(project: SmallProject) -> None:
    _came_back(project, ".xlf", "xliff")


def _csv_came_back(project: SmallProject) -> None:
    _came_back(project, ".csv", "csv")


def _came_back(project: SmallProject, suffix: str, format_id: str) -> None:
    _run(project, f"exchange export --locale en --format {format_id}")
    for document in ("accueil", "fiches/premiere-fiche"):
        project.replace(f"exchange/en/{document}{suffix}", " (en)", " in English")


def _remembered_before(project: SmallProject) -> None:
    _run(project, "memory export --tmx memoire.tmx")
    _run(project, "memory import --tmx memoire.tmx")
    translate(project, CATALOGS[1], "Faites des phrases courtes.", "Write short sentences.")


def _memory_grown(project: SmallProject) -> None:
    _remembered_before(project)
    _run(project, "memory export --tmx memoire.tmx")


def _mistyped(project: SmallProject) -> None:
    for catalog in CATALOGS:
        project.replace(catalog, " (en)", "  (en) !")


def _reported_before(project: SmallProject) -> None:
    _run(project, "check --output rapport.txt")
    _mistyped(project)


def _baseline_before(project: SmallProject) -> None:
    _run(project, "check --baseline connu.json --update-baseline")
    _mistyped(project)


def _damaged(project: SmallProject) -> None:
    for catalog in CATALOGS:
        project.write(catalog, "\ufeff" + project.read(catalog))


def _cut(project: SmallProject) -> None:
    for catalog in CATALOGS:
        messages = project.read(catalog).split("\n\n")
        project.write(catalog, "\n\n".join(messages[:-1]) + "\n")


def _two_sides(project: SmallProject) -> None:
    for side, text in (("O", "One"), ("A", "Two"), ("B", "Three")):
        project.write(side, project.read(CATALOGS[1]).replace(f"{_TEXTS[1]} (en)", text))


def _terms_before(project: SmallProject) -> None:
    _run(project, "terms export --output termes.tbx")
    project.replace("locales/termbase.yaml", "soigner", "guérir")


def _terms_came(project: SmallProject) -> None:
    project.write("termes.csv", _TERMS)


def _made_up_before(project: SmallProject) -> None:
    _run(project, "pseudo de --expand 2")


WRITING_VERBS = (
    WritingVerb("init nouveau", 7, _nothing),
    WritingVerb("extract", 3, _page_gone),
    WritingVerb("update", 2, _written_on),
    WritingVerb("update", 3, _page_renamed),
    WritingVerb("update", 1, _text_back),
    WritingVerb("update --purge", 2, _texts_gone),
    WritingVerb("update --purge", 1, _page_deleted),
    WritingVerb("exchange export --locale en", 2, _sent_before),
    WritingVerb("exchange export --locale en --format xlsx", 1, _nothing),
    WritingVerb(
        "exchange import exchange/en/accueil.xlf exchange/en/fiches/premiere-fiche.xlf",
        2,
        _xliff_came_back,
    ),
    WritingVerb(
        "exchange import exchange/en/accueil.csv exchange/en/fiches/premiere-fiche.csv",
        2,
        _csv_came_back,
    ),
    WritingVerb("memory export --tmx memoire.tmx", 1, _remembered_before),
    WritingVerb("memory import --tmx memoire.tmx", 1, _memory_grown),
    WritingVerb("check --fix", 2, _mistyped),
    WritingVerb("check --output rapport.txt", 1, _reported_before),
    WritingVerb("check --baseline connu.json --update-baseline", 1, _baseline_before),
    WritingVerb("export --format markdown", 7, _written_on),
    WritingVerb("repair", 2, _damaged),
    WritingVerb(f"repair --accept {' '.join(CATALOGS)}", 0, _cut),
    WritingVerb("terms export --output termes.tbx", 1, _terms_before),
    WritingVerb("terms import termes.csv", 1, _terms_came),
    WritingVerb("merge-driver O A B", 1, _two_sides),
    WritingVerb("pseudo de", 3, _made_up_before),
)
