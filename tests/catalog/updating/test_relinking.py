"""A page that was renamed makes no translator read a sentence again."""

import pytest

from pipeline.catalog.updating.relinking import relinked, without_targets
from pipeline.catalog.updating.update import update
from pipeline.model.catalog import Message, MessageState
from tests.catalog.making import catalog, message, template

OLD = 'Voir [la fatigue](a.md#b) et [le soin](../c.md "Soin").'
NEW = 'Voir [la fatigue](d.md#b) et [le soin](../c.md "Soin").'


def _updated(*old: Message, new: str = NEW) -> Message:
    return update(catalog(*old), template(new)).messages[0]


def test_where_the_target_alone_changed_the_translation_stays_confirmed() -> None:
    known = message(OLD, 'See [care](../c.md "Care") and [tiredness](a.md#b).')
    now = _updated(known)
    assert now.msgstr == 'See [care](../c.md "Care") and [tiredness](d.md#b).'
    assert (now.state, now.previous_msgid) == (MessageState.TRANSLATED, None)
    updated = update(catalog(known), template(NEW))
    assert updated.messages[1].msgstr == known.msgstr
    assert update(updated, template(NEW)) == updated


@pytest.mark.parametrize(
    ("msgstr", "new"),
    [
        ("See [tiredness](elsewhere.md) and [care](../c.md).", NEW),
        ("See [tiredness](a.md#b).", NEW),
        ("See [tiredness](a.md#b) and [care](../c.md).", NEW.replace("la fatigue", "le repos")),
        ("See [tiredness](a.md#b) and [care](../c.md).", NEW.replace("Soin", "Le soin")),
        ("See [tiredness](a.md#b) and [care](../c.md).", NEW.replace("d.md", "https://x.fr/d")),
    ],
)
def test_any_other_change_is_shown_to_a_translator(msgstr: str, new: str) -> None:
    assert _updated(message(OLD, msgstr), new=new).state is MessageState.FUZZY


def test_a_guess_stays_a_guess() -> None:
    text = "See [tiredness](a.md#b) and [care](../c.md)."
    assert _updated(message(OLD, text, flags=("fuzzy",))).state is MessageState.FUZZY


def test_of_two_texts_that_could_be_the_old_one_neither_is_taken() -> None:
    first, second = (
        message("[Lire la suite](a.md)", "[More](a.md)"),
        message("[Lire la suite](b.md)", "[Read on](b.md)"),
    )
    assert _updated(first, second, new="[Lire la suite](c.md)").state is MessageState.FUZZY


def test_one_place_does_not_become_two() -> None:
    assert relinked("[x](a) [y](a)", "[u](a) [v](a)", "[u](b) [v](b)") == "[x](b) [y](b)"
    assert relinked("[x](a) [y](a)", "[u](a) [v](a)", "[u](b) [v](c)") is None


def test_addresses_and_phone_numbers_are_part_of_the_text() -> None:
    for text in ("[x](https://a.fr/b)", "[x](tel:15)", "[x](mailto:a@b.fr)", "x (a.md)"):
        assert without_targets(text) == text
