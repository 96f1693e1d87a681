import pytest

from pipeline.language.phone import display, tel_uri


@pytest.mark.parametrize("written", ["+33493737138", "+33 4 93 73 71 38", "+33\u00a04.93-73 71 38"])
def test_links_hold_digits_alone(written: str) -> None:
    assert tel_uri(written) == "tel:+33493737138"


@pytest.mark.parametrize(
    ("number", "national", "shown"),
    [
        ("+33493737138", True, "04 93 73 71 38"),
        ("+33493737138", False, "+33 4 93 73 71 38"),
        ("+442079460000", True, "020 7946 0000"),
        ("15", True, "15"),
        ("not a number", False, "not a number"),
    ],
)
def test_readers_see_the_form_they_dial(number: str, national: bool, shown: str) -> None:  # noqa: FBT001
    assert display(number, national=national) == shown.replace(" ", "\u00a0")
