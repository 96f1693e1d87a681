"""Whether a text explains one of its words where it stands.

An explanation is what readers take for one: words in brackets or set off by a comma or a colon,
« c’est-à-dire », « appelé », a sentence « X est un… », or a next sentence « C’est… ».
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pipeline.language.locale import base_language

_SPACE = r"[ \u00a0\u202f]"
_WINDOW = 80  # characters before a term in which what explains it ends
_LONGEST_ARTICLE = 6  # characters of « Cette » and of other words before the one defined
_REST_OF_GROUP = rf"(?:{_SPACE}[^\s,;:.()]+){{0,3}}"  # words between the term and its explanation


@dataclass(frozen=True, slots=True)
class _Words:
    """Pieces of patterns: what follows a term, what goes before it, what starts a next sentence."""

    when: str  # « un cancer est métastatique quand… »
    says: str  # « c’est-à-dire »
    article: str  # starts an apposition after a comma
    is_a: str  # makes the sentence a definition
    called: str  # goes before the term
    this_is: str  # starts the sentence after


_LANGUAGES = {
    "fr": _Words(
        when=r"quand|lorsqu",
        says=r"c[’']est-à-dire|autrement dit|soit",
        article=r"un|une|le|la|l[’']|les|des|ces|qui|ce qui|ou|par exemple|comme|appelée?s?",
        is_a=r"est (?:un|une|le|la|l[’']|ce|quand|lorsqu)|sont (?:des|les|ce)|c[’']est|ce sont|"
        r"désignent?|signifient?|veut dire|veulent dire|correspond|permet(?:tent)?|consiste|"
        r"sert|servent|aide|aident",
        called=r"appelée?s?|s[’']appelle(?:nt)?|appelle|appellent|nommée?s?|dite?s?|c[’']est|"
        r"ce sont|parle de",
        this_is=r"c[’']est|ce sont|il s[’']agit|cela|ces?|cette|cet|ils?|elles?|on|ainsi",
    ),
    "en": _Words(
        when=r"when|if",
        says=r"that is|i\.e\.|in other words|meaning",
        article=r"an?|the|these|which|who|or|such as|also called",
        is_a=r"(?:is|are) (?:an?|the|when|where|what)|means?|helps?|are",
        called=r"called|named|known as|it[’']s",
        this_is=r"this|these|it|they|that",
    ),
    "es": _Words(
        when=r"cuando",
        says=r"es decir|o sea",
        article=r"un|una|el|la|los|las|unos|unas|que|o|como|por ejemplo",
        is_a=r"es (?:un|una|el|la|cuando)|son (?:los|las|unos|unas)|significan?|ayudan?|"
        r"sirven?|son",
        called=r"llamad[oa]s?|se llaman?|denominad[oa]s?|es decir",
        this_is=r"es|son|est[eao]s?|estas|se trata|esto",
    ),
    "it": _Words(
        when=r"quando",
        says=r"cioè|ossia|vale a dire",
        article=r"un|una|uno|il|lo|la|l[’']|i|gli|le|che|o|come|per esempio",
        is_a=r"è (?:un|una|uno|il|la|lo|l[’']|quando)|sono (?:i|gli|le|dei|delle)|"
        r"significan?o?|aiutan?o?",
        called=r"chiamat[oaie]|si chiaman?o?|dett[oaie]",
        this_is=r"è|sono|si tratta|quest[oaie]|ess[oaie]",
    ),
    "ar": _Words(
        when=r"عندما",
        says=r"أي|بمعنى",
        article=r"وهو|وهي|أو|التي|الذي",
        is_a=r"هو|هي|يعني|تعني|يساعد|تساعد",
        called=r"يسمى|تسمى|المسمى|المسماة|هو|هي",
        this_is=r"هو|هي|هذا|هذه|إنه|إنها",
    ),
}
_NONE = _Words("(?!)", "(?!)", "(?!)", "(?!)", "(?!)", "(?!)")


def is_explained(text: str, start: int, end: int, following: str, locale: str) -> bool:
    """Whether the words of a sentence between two places are explained.

    Args:
        text: the sentence.
        start: where the words start (code points).
        end: where they end (excluded).
        following: the next sentence of the passage, "" if there is none.
        locale: decides the words that announce an explanation; brackets do in every language.
    """
    after, before, definition, next_one, naming = _patterns(base_language(locale))
    earlier = text[max(0, start - _WINDOW) : start]
    return bool(
        after.match(text, end)
        or before.search(earlier)
        or definition.match(text, end)
        or (text[end : end + 1] == "," and start < _WINDOW and naming.search(earlier))
        or (following and next_one.match(following))
        or (following and _defines(following, text[start:end], definition))
    )


def _defines(sentence: str, term: str, definition: re.Pattern[str]) -> bool:
    """« … des anticorps monoclonaux. Un anticorps est une molécule… »: its first word is enough."""
    head = term.split(maxsplit=1)[0].lower().rstrip("sx")
    place = sentence.lower().find(head, 0, len(head) + _LONGEST_ARTICLE)
    if place < 0:
        return False
    end = place + len(head)
    return bool(definition.match(sentence, end) or definition.match(sentence, end + 1))


def is_glossed(text: str, start: int, end: int, locale: str) -> bool:
    """Whether brackets or « c’est-à-dire » right after the words of a sentence explain them."""
    return (
        bool(_gloss(base_language(locale)).match(text, end))
        or text[max(0, start - 1) : start] == "("
    )


def announces_name(text: str, locale: str) -> bool:
    """Whether a sentence gives a name: « s’appelle aussi un oncologue », « on dit aussi »."""
    return bool(_naming(base_language(locale)).search(text))


@cache
def _naming(language: str) -> re.Pattern[str]:
    words = _LANGUAGES.get(language, _NONE)
    return re.compile(rf"(?<!\w)(?:{words.says}|{words.called}|on dit)(?!\w)", re.IGNORECASE)


@cache
def _gloss(language: str) -> re.Pattern[str]:
    says = _LANGUAGES.get(language, _NONE).says
    return re.compile(rf"{_SPACE}?(?:\(|[,،]?{_SPACE}(?:{says})(?!\w))", re.IGNORECASE)


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    words = _LANGUAGES.get(language, _NONE)
    comma = rf"{_SPACE}?[,،–—][ ]?"
    after = (
        rf"{_REST_OF_GROUP}(?:{_SPACE}?\("
        rf"|(?:{_SPACE}[^\s,;:.()]+){{0,2}}{_SPACE}?:{_SPACE}|{comma}(?:{words.says}|{words.article})(?!\w)|{_SPACE}(?:{words.says})(?!\w))"
    )
    called = rf"(?:^|\W)(?:{words.called})(?:{_SPACE}\S{{1,4}}|{_SPACE}(?:l|d)[’'])?{_SPACE}?$"
    before = (
        rf"\((?:[^()]{{0,12}})$|(?:{words.says}){_SPACE}(?:\S{{1,4}}{_SPACE}|[ld][’'])?$|{called}"
    )
    # « Un traitement, l’immunothérapie, … »: what it is, then its name between commas.
    article = rf"{_SPACE}(?:\S{{1,3}}{_SPACE}|l[’'])?"
    naming = rf"^(?:un|une|an?|una|uno){_SPACE}\S+(?:{_SPACE}\S+){{0,3}},{article}$"
    is_a = rf"{_REST_OF_GROUP},?{_SPACE}(?:{words.is_a})(?!\w)"
    definition = rf"(?:{is_a}|{_SPACE}(?:{words.when}))"
    next_one = rf"(?:{words.this_is})(?!\w)"
    patterns = (after, before, definition, next_one, naming)
    return tuple(re.compile(each, re.IGNORECASE) for each in patterns)
