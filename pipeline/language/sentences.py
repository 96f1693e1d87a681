"""Where sentences end, in plain text.

A sentence ends at `.`, `!`, `?`, `…` or their Arabic and full-width forms, with the quotation
marks and brackets that close after them, when a new sentence can start there; and at a line break
that an author asked for, as between the items of a list, whose full stops are often left out. A
line break inside a sentence, where a text was wrapped, is none. `;` and `:` do not end a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.language.abbreviations import Abbreviations, abbreviations
from pipeline.model.value import replace

_SPACE = r"[ \t\u00a0\u202f\u2009]"
_ENDS = "[.!?…؟۔！？。]"  # noqa: RUF001
_CLOSING = rf"(?:{_SPACE}*+[»›)\]]|[”’\"'])"  # noqa: RUF001
# A run of ends, what closes after it, then a space, or a capital where the space was forgotten:
# `3.5` and `www.site.fr` are no candidates.
# Possessive, and tried at the start of a run alone: a line of full stops takes linear time.
_CANDIDATE = re.compile(
    rf"(?<!{_ENDS})({_ENDS}++)({_CLOSING}*+)(?:{_SPACE}|$|(?=[A-ZÀ-ÞΑ-ΩА-Я][a-zß-ÿα-ωа-я]))"
)
# How far a decision looks back and ahead, in characters: no abbreviation is longer.
_WINDOW = 40
_OPENING = "«‹“„\"'‘([–—-¿¡* \t\u00a0\u202f\u2009\u200b"  # noqa: RUF001
_LAST_TOKEN = re.compile(r"[^\s«»“”\"()\[\]]+$")
# What starts an item of a list written as plain text; it is no word.
LIST_MARKER = re.compile(
    rf"{_SPACE}*(?:[-–—•*·▪‣◦●○]|\(?(?:\d{{1,2}}|[A-Za-z]|[IVXivx]{{1,5}})[.)]){_SPACE}+"
)
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
# « bien.Elle »: the space was forgotten; « www.Exemple.Fr », « M.Petit »: there is none.
_WORD_ALONE = re.compile(r"(?:^|[\s’'(«-])[^\W\d_]+[^\W\d_A-ZÀ-Þ](?<!\bwww)$")
_INITIAL = re.compile(r"(?:^|.*[.\-])[^\W\d_]$")
_ELISION = re.compile(r"^[^\W\d_]{1,2}[’']")
_ORDINAL = re.compile(r"\d{1,2}")
_LAST_WORD = re.compile(r"([^\W\d_]*)\W*$")
_ITEM_LETTER = re.compile(rf"[a-z]\){_SPACE}")
_NEVER_FIRST = "?!;:,.…)]»؟۔"  # noqa: RUF001
_ITEM = re.compile(r"\d{1,2}|[^\W\d_]|[IVX]{1,5}")
# « L. 1111-2 », « R. 4127-35 »: how articles of French codes are numbered, with « art. » before.
_ARTICLE = re.compile(rf"(?:[LRDA]\.?{_SPACE}?)?\*?\d{{2,4}}-\d")
_PARTS_OF_CODES = frozenset("LRDA")
_SINGLE_LETTERS = re.compile(rf"(\b[^\W\d_]\.){_SPACE}(?=[^\W\d_]{{1,2}}$)")
# A line shorter than this was not wrapped: no line of running text is so narrow (characters).
_NARROWEST = 45
_FINISHED = ".!?…;:؟۔！？。"  # noqa: RUF001


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and where it starts in its text (code points)."""

    text: str
    start: int


@lru_cache(maxsize=1024)  # a text is read by checks and counted for scores, one after the other
def sentences(text: str, locale: str) -> tuple[Sentence, ...]:
    """Split a plain text into its sentences, in order; blank ones are left out.

    Args:
        text: what a reader hears, without markup; line breaks are boundaries, unless a long line
            without an end goes on in lower case.
        locale: decides the abbreviations; any locale that CLDR knows.
    """
    known = abbreviations(locale)
    if text == text.lower() != text.upper():
        known = replace(known, lower_case=True)
    return tuple(
        sentence for start, line in _lines(text) for sentence in _split_line(line, start, known)
    )


def _lines(text: str) -> Iterator[tuple[int, str]]:
    start, position, above = 0, 0, ""
    for line in text.splitlines(keepends=True):
        if not _is_wrapped(above, line):
            yield start, text[start:position]
            start = position
        above = line
        position += len(line)
    yield start, text[start:]


def _is_wrapped(above: str, below: str) -> bool:
    """Whether the break between two lines is a matter of width, not of meaning."""
    end, rest = above.rstrip(), below.lstrip()
    return (
        len(end) >= _NARROWEST
        and end[-1] not in _FINISHED
        and rest[:1].islower()
        and not LIST_MARKER.match(rest)
    )


def _split_line(line: str, offset: int, known: Abbreviations) -> Iterator[Sentence]:
    start = 0
    for match in _CANDIDATE.finditer(line):
        if _is_boundary(line, start, match, known):
            yield from _sentence(line[start : match.end()], offset + start)
            start = match.end()
    yield from _sentence(line[start:], offset + start)


def _sentence(text: str, start: int) -> Iterator[Sentence]:
    stripped = text.strip()
    if any(character.isalnum() for character in stripped):
        yield Sentence(stripped, start + text.index(stripped))


def _is_boundary(line: str, start: int, match: re.Match[str], known: Abbreviations) -> bool:
    after = line[match.end() : match.end() + _WINDOW].lstrip(_OPENING)
    if not after:
        return True
    if not _can_start(after, known):
        return False
    before = line[max(start, match.start() - _WINDOW) : match.start()]
    if not (match[0][-1].isspace() or match.end() == len(line)):
        return bool(_WORD_ALONE.search(before.rstrip())) and not _goes_on(before, after, known)
    return match[1] != "." or bool(match[2]) or not _goes_on(before, after, known)


def _can_start(after: str, known: Abbreviations) -> bool:
    """Upper case, a digit, a letter of a script without case, or the letter of an item."""
    first = after[0]
    if first.islower():
        return known.lower_case or bool(_ITEM_LETTER.match(after))
    return first not in _NEVER_FIRST


def _goes_on(before: str, after: str, known: Abbreviations) -> bool:
    """Whether the single full stop between these two belongs to a word, not to the sentence."""
    compact = _SINGLE_LETTERS.sub(r"\1", before)
    found = _LAST_TOKEN.search(compact)
    if not found:
        return False
    token = _ELISION.sub("", found[0])
    if _ITEM.fullmatch(token) and not compact[: found.start()].strip(_OPENING):
        return True  # "1. Lavez-vous les mains": the number of an item, not a sentence
    if token in known.always or token[0].lower() + token[1:] in known.always:
        return True
    if _ARTICLE.match(after):
        return token in _PARTS_OF_CODES or token.lower() in known.before_number
    if after[0].isdigit():
        return token.lower() in known.before_number
    return _may_name(token, compact[: found.start()], known) and not _starts(after, known)


def _may_name(token: str, before: str, known: Abbreviations) -> bool:
    """Whether a name may follow: after an initial, an ordinal, a street, a century."""
    if _INITIAL.match(token) and (token[-1].isupper() or known.lower_case):
        noun = _LAST_WORD.search(before)
        return noun is None or noun[1].lower() not in known.lettered
    ordinal = known.ordinals and _ORDINAL.fullmatch(token)
    return bool(ordinal) or token.lower() in known.before_name


def _starts(after: str, known: Abbreviations) -> bool:
    word = _WORD.match(after)
    if not word:
        return True
    lower = word[0].lower().replace("'", "’")
    return lower in known.starters or lower.partition("’")[2] != ""
