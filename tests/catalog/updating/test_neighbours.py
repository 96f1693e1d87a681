from pipeline.catalog.updating.neighbours import same_places
from tests.catalog.making import message

STAYS = message("Rien ne change ici.", "x")


def test_the_message_between_the_same_two_others_is_an_earlier_version() -> None:
    old, new = message("abcdef", "x"), message("abcxyz")
    assert same_places((STAYS, old), (STAYS, new)) == {new.key: old}
    assert same_places((old, STAYS), (STAYS, new)) == {}


def test_less_than_half_alike_another_role_or_no_translation_is_none() -> None:
    old, new = message("abcdef", "x"), message("abuxyz")
    assert same_places((old,), (new,)) == {}
    alike = message("abcdeg", msgctxt="title")
    assert same_places((old,), (alike,)) == {}
    assert same_places((message("abcdef"),), (message("abcdeg"),)) == {}


def test_of_several_between_the_same_two_others_the_most_alike_counts() -> None:
    first, second = message("abcdef", "x"), message("abcxyz", "x")
    new = message("abcxyw")
    assert same_places((first, second), (new,)) == {new.key: second}
