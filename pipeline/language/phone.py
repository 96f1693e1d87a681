"""Phone numbers as links and as readers write them. The one door to phonenumbers."""

from functools import cache

import phonenumbers
from phonenumbers import PhoneNumberFormat

_NO_BREAK_SPACE = "\u00a0"


def tel_uri(number: str) -> str:
    """The `tel:` link of a number (RFC 3966): `+33 4 93 73 71 38` is `tel:+33493737138`."""
    return "tel:" + "".join(sign for sign in number if sign in "0123456789+")


def display(number: str, *, national: bool) -> str:
    """A number in international form (`+33...`) as readers write it, with no-break spaces.

    Args:
        number: the number; one that is not in international form (`15`) stays as written.
        national: whether the readers live in the number's own country.
    """
    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return number.replace(" ", _NO_BREAK_SPACE)
    form = PhoneNumberFormat.NATIONAL if national else PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(parsed, form).replace(" ", _NO_BREAK_SPACE)


@cache
def subscriber(number: str) -> tuple[str, str]:
    """The country code and the national number of a phone number, to compare two forms of it.

    The code is "" for a number in national form, whose leading 0 is left out:
    `04 93 73 71 38` is `("", "493737138")`, `+33 (0)4 93 73 71 38` is `("33", "493737138")`.
    A number that its country cannot have is all code, so that it is like no other.
    """
    digits = "".join(sign for sign in number.replace("(0)", "") if sign in "0123456789+")
    if digits.startswith("00"):
        digits = "+" + digits[2:]
    if not digits.startswith("+"):
        return "", digits.removeprefix("0")
    try:
        parsed = phonenumbers.parse(digits)
    except phonenumbers.NumberParseException:
        return "", digits
    if not phonenumbers.is_possible_number(parsed) or not phonenumbers.is_valid_number(parsed):
        return digits, ""
    return str(parsed.country_code), str(parsed.national_number)
