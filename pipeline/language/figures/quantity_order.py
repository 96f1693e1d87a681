"""Quantities in Latin letters inside right-to-left text: where their parts stand.

Exporters isolate a quantity that is written in one piece (`language/typography.py`). What they
cannot mend is a unit typed before its number, and a quantity that markup cuts in two.
"""

from __future__ import annotations

import re

_UNIT = r"(?:[mkcµμnd]?g|[mcdµμ]?l|mL|mcg|[cmk]?m|mmHg|UI|IU|mmol|kcal|°[CF])"
_NUMBER = r"(?<![\d.,])\d++(?:[.,]\d++)*+"  # possessive: a text of digits takes linear time
_REVERSED = re.compile(rf"(?<!\d )(?<![\w°]){_UNIT}[ \u00a0\u202f]?{_NUMBER}(?!\w)")
_MARKS = r"(?:\*{1,3}|_{1,3})"
_GAP = r"[ \u00a0\u202f]?"
_PARTED = re.compile(
    rf"(?:{_MARKS})?{_NUMBER}(?:{_MARKS}{_GAP}{_MARKS}?|{_GAP}{_MARKS}){_UNIT}(?!\w)(?:{_MARKS})?"
)
_ISOLATED = re.compile("[\u2066\u2068][^\u2066-\u2069]*\u2069")


def reversed_quantities(text: str) -> tuple[str, ...]:
    """Units that stand right before a number, as in "mg 5".

    >>> reversed_quantities("mg 500, 5 mg 3"), reversed_quantities("500 mg")
    (('mg 500',), ())
    """
    return tuple(_REVERSED.findall(text))


def parted(markdown: str) -> tuple[str, ...]:
    """Quantities whose number and unit are in different markup, unless isolated as a whole.

    >>> parted("**5** mg"), parted("**5 mg**")
    (('**5** mg',), ())
    """
    return tuple(match[0] for match in _PARTED.finditer(_ISOLATED.sub("", markdown)))


def isolate_parted(markdown: str) -> str:
    """The text with such quantities between LEFT-TO-RIGHT ISOLATE and POP DIRECTIONAL ISOLATE."""
    kept: list[str] = []
    position = 0
    for done in (*_ISOLATED.finditer(markdown), None):
        end = done.start() if done else len(markdown)
        kept.append(_PARTED.sub("\u2066\\g<0>\u2069", markdown[position:end]))
        kept.append(done[0] if done else "")
        position = done.end() if done else end
    return "".join(kept)
