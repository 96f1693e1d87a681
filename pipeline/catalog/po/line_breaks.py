"""Where a line of text may end, as gettext's tools see it.

The rules are those of Unicode's line breaking algorithm (UAX 14, revision 49, 2021) in the form of
a table of pairs, as GNU libunistring has them: gettext wraps by that library, and a catalog
wrapped any other way changes in every line when the next tool writes it. Classes of characters come
from Python's own Unicode data and the exceptions in `line_breaks.toml`.
"""

from __future__ import annotations

import tomllib
import unicodedata
from functools import lru_cache
from importlib.resources import files

_LETTERS = "OP NU AL HL"
# After a character of the class on the left, those on the right start a line only if spaces stand
# between, and so do QU, NS, HY, BA and IN after all; "*" stands for any class.
_AFTER_SPACES_ONLY = {
    "CL": "GL PR PO",
    "CP": "GL PR PO NU AL HL",
    "QU": "*",
    "GL": "*",
    "NS": "GL",
    "EX": "GL",
    "SY": "GL NU HL",
    "IS": "GL NU",
    "PR": f"GL {_LETTERS} ID H2 H3 JL JV JT EM",
    "PO": f"GL {_LETTERS}",
    "NU": f"GL PR PO {_LETTERS}",
    "AL": f"GL PR PO {_LETTERS}",
    "HL": f"GL PR PO {_LETTERS}",
    "ID": "GL PO EM",
    "IN": "GL",
    "HY": "NU",
    "BA": "",
    "BB": "*",
    "B2": "GL",
    "WJ": "*",
    "H2": "GL PO JV JT",
    "H3": "GL PO JT",
    "JL": "GL PO H2 H3 JL JV",
    "JV": "GL PO JV JT",
    "JT": "GL PO JT",
    "RI": "GL RI",
    "EM": "GL PO",
}
_ONLY_AFTER_SPACES = frozenset({"QU", "NS", "HY", "BA", "IN"})
_NEVER = frozenset({"CL", "CP", "EX", "SY", "IS", "WJ"})
_NEVER_AFTER = frozenset({("CL", "NS"), ("QU", "OP"), ("B2", "B2")})

_DATA = tomllib.loads(files(__package__).joinpath("line_breaks.toml").read_text("utf-8"))
_BY_CHARACTER: dict[str, str] = {
    character: name for name, listed in _DATA["characters"].items() for character in listed
}
_BY_RANGE: tuple[tuple[str, str, str], ...] = tuple(
    (first, last, name) for name, listed in _DATA["ranges"].items() for first, last in listed
)
_BY_CATEGORY = {
    **dict.fromkeys(("Mn", "Me", "Mc", "Cc", "Cf"), "CM"),
    **dict.fromkeys(("Pi", "Pf"), "QU"),
    "Nd": "NU",
    "Ps": "OP",
    "Pe": "CL",
    "Sc": "PR",
    "Cn": "AL",
}


@lru_cache(maxsize=1 << 16)
def break_class(character: str) -> str:
    """The line breaking class of a character, by its name in UAX 14; those alike are one."""
    known = _BY_CHARACTER.get(character)
    if known is not None:
        return known
    for first, last, name in _BY_RANGE:
        if first <= character <= last:
            return name
    known = _BY_CATEGORY.get(unicodedata.category(character))
    return known or _class_of_letter(character)


def _class_of_letter(character: str) -> str:
    if "\uac00" <= character <= "\ud7a3":
        return "H2" if (ord(character) - 0xAC00) % 28 == 0 else "H3"
    return "ID" if unicodedata.east_asian_width(character) in "WF" else "AL"


@lru_cache(maxsize=1 << 12)
def may_end(before: str, after: str, *, spaced: bool) -> bool:
    """Whether a line may end between two characters of these classes (`spaced`: after spaces)."""
    if after == "ZW":
        return False
    if before == "ZW":
        return True
    if before == "OP" or after in _NEVER or (before, after) in _NEVER_AFTER:
        return False
    if spaced:
        return True
    kept = _AFTER_SPACES_ONLY[before]
    return after not in _ONLY_AFTER_SPACES and kept != "*" and after not in kept.split()
