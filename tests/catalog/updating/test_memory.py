from pipeline.catalog.updating.memory import Suggestion, TranslationMemory, memory_units
from pipeline.model.memory import MemoryUnit
from tests.catalog.making import catalog, message, template

TITLE = MemoryUnit("La fatigue", "Tiredness", "en", "a.po", "title")
TEXT = MemoryUnit("La fatigue", "Fatigue", "en", "b.po")
LONGER = MemoryUnit("Une fatigue", "A fatigue", "en", "c.tmx")


def test_catalogs_remember_what_was_confirmed() -> None:
    known = catalog(
        message("un", "one"),
        message("deux", "two", flags=("fuzzy",)),
        message("trois"),
        message("quatre", " "),
        message("cinq", "five", msgctxt="title", obsolete=True),
    )
    assert tuple(memory_units((known, template("six")), lambda name: f"{name}.po")) == (
        MemoryUnit("un", "one", "en", "page.po"),
        MemoryUnit("cinq", "five", "en", "page.po", "title"),
    )


def test_the_same_text_comes_first_and_the_same_role_before_it() -> None:
    memory = TranslationMemory((TEXT, LONGER, TITLE))
    # 10 and 11 letters, 8 of them shared (" fatigue"): 2 · 8 / 21.
    assert memory.suggest("La fatigue", context="title") == (
        Suggestion(TITLE, 100),
        Suggestion(TEXT, 100),
        Suggestion(LONGER, 100 * 2 * 8 / 21),
    )
    assert memory.suggest("La fatigue", threshold=80)[0] == Suggestion(TEXT, 100)
    assert len(memory.suggest("La fatigue", threshold=80)) == 2
    assert memory.suggest("La fatigue", limit=1) == (Suggestion(TEXT, 100),)


def test_a_translation_is_suggested_once_from_where_it_was_first_found() -> None:
    again = MemoryUnit("La fatigue", "Fatigue", "en", "z.tmx")
    assert TranslationMemory((TEXT, again)).suggest("La fatigue") == (Suggestion(TEXT, 100),)


def test_an_unlike_text_has_no_suggestion() -> None:
    assert TranslationMemory((TEXT,)).suggest("Buvez de l’eau") == ()
    assert TranslationMemory().suggest("Buvez de l’eau") == ()
