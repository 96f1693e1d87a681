"""Where a line of text may end, as gettext's tools see it.

The rules are those of Unicode's line breaking algorithm (UAX 14, revision 49, 2021) in the form of
a table of pairs, as GNU libunistring has them: gettext wraps by that library, and a catalog
wrapped any other way changes in every line when the next tool writes it. Classes of characters come
from Python's own Unicode data and the exceptions listed here.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

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

_EXCEPTIONS = {
    character: name
    for name, characters in {
        "GL": "\u00a0\u202f\u2007\u2011\u034f\u180e\u0f08\u0f0c\u0f12",
        "WJ": "\u2060\ufeff",
        "ZW": "\u200b",
        "HY": "-",
        "BA": "\t\u00ad\u058a\u05be\u2010\u2012\u2013|\u1361\u0964\u0965\u2027\u2056\u3000"
        "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u1680",
        "BB": "´\u02c8\u02cc\u02df\u1ffd",
        "B2": "—",
        "QU": "\"'«»‘’“”‹›‛‟❛❜❝❞",
        "EX": "!?\u05c6\u061b\u061d\u061e\u061f\u06d4！？",
        "IS": ",.:;\u037e\u0589\u060c\u060d\u2044",
        "SY": "/",
        "NS": "‼⁇⁈⁉々〜゛゜ゝゞー・：；〻ヽヾ゠･ｰﾞﾟ‽",
        "CL": "}、。，．｡､﹐﹑﹒",
        "CP": ")]",
        "OP": "¿¡\u201a\u201e",
        "IN": "…‥․",
        "PR": "+\\±−№∓",
        "PO": "%°¢‰‱′″‴‵‶‷℃℉％￠٪؉؊؋﷼₧₶₻₾",
        "AL": "#&*<=>@^_`~",
        "NU": "\u066b\u066c",
        "ID": "\ufffc☀☁☂☃☘☚☛☜☝☞☟☹☺☻♨⏱⏲⛑✀✁✂✃✄✈✉✊✋✌✍❤０１２３４５６７８９",
    }.items()
    for character in characters
}
_BY_CATEGORY = {
    **dict.fromkeys(("Mn", "Me", "Mc", "Cc", "Cf"), "CM"),
    **{"Nd": "NU", "Ps": "OP", "Pe": "CL", "Pi": "QU", "Pf": "QU", "Sc": "PR", "Cn": "AL"},
}
# First and last character of the ranges that Python's data do not tell apart.
_RANGES = (
    ("\u0591", "\u05bd", "CM"),
    ("\u05d0", "\u05f2", "HL"),
    ("\u0e01", "\u0e4e", "AL"),
    ("\u0e81", "\u0ecd", "AL"),
    ("\u1000", "\u103f", "AL"),
    ("\u1050", "\u108f", "AL"),
    ("\u1100", "\u115f", "JL"),
    ("\u1160", "\u11a7", "JV"),
    ("\u11a8", "\u11ff", "JT"),
    ("\u1780", "\u17d3", "AL"),
    ("\u3041", "\u3096", "ID"),
    ("\uff66", "\uff9d", "ID"),
    ("\U0001f1e6", "\U0001f1ff", "RI"),
    ("\U0001f3fb", "\U0001f3ff", "EM"),
    ("\U0001f300", "\U0001faff", "ID"),
)
_SMALL_KANA = frozenset("ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯ")


@lru_cache(maxsize=1 << 16)
def break_class(character: str) -> str:
    """The line breaking class of a character, by its name in UAX 14; those alike are one."""
    if character in _SMALL_KANA:
        return "NS"
    known = _EXCEPTIONS.get(character)
    if known is not None:
        return known
    for first, last, name in _RANGES:
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
    """Whether a line may end between two characters of these classes, with spaces between or not."""
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
