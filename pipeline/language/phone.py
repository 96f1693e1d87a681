"""Phone numbers as links and as readers write them. The one door to phonenumbers."""

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
