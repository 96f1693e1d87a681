"""How much of a text translators must read again after an update, and texts to measure it on.

Words are counted in the source texts, as translators are paid for them:

- of a fuzzy message whose comments show what changed, the words of the lines `changed: +new`, those
  shown around a changed word too, and those of a line `changed: -old` that nothing new follows;
- of a fuzzy message of which no word changed, only where its paragraph begins or ends, none;
- of every other message that is not confirmed, all.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path, PurePosixPath

from pipeline.catalog.po.po import parse_po
from pipeline.catalog.updating.explanation import CHANGED, CUT_OUT, NO_WORDS
from pipeline.catalog.updating.pieces import pieces
from pipeline.model.catalog import Catalog, Message, MessageKey, MessageState
from pipeline.model.value import replace
from tests.catalog.making import catalog, message, template

Change = Callable[[list[str], random.Random], list[str]]
_CATALOGS = Path(__file__).parents[2] / "locales" / "es"


@dataclass(frozen=True, slots=True)
class Edited:
    """A translated catalog, and the template after an author worked on half of its paragraphs."""

    catalog: Catalog
    template: Catalog


def share_to_reread(updated: Catalog) -> float:
    """The words to read again, in percent of all words in use."""
    words = sum(_words(each.msgid) for each in updated.current)
    return 100 * sum(words_to_reread(each) for each in updated.current) / words


def words_to_reread(updated: Message) -> int:
    if updated.state is MessageState.TRANSLATED:
        return 0
    shown = [text for text in updated.extracted_comments if text.startswith(CHANGED)]
    if shown in ([NO_WORDS], [CUT_OUT]):
        return 0
    lines = [text.removeprefix(CHANGED) for text in shown]
    if not lines or any(line[0] not in "+-" for line in lines):
        return _words(updated.msgid)
    runs = [(sign, list(run)) for sign, run in groupby(lines, key=lambda line: line[0])]
    following = [sign for sign, _run in runs[1:]] + [""]
    return sum(
        _words(line[1:])
        for (sign, run), after in zip(runs, following, strict=True)
        if sign == "+" or after != "+"
        for line in run
    )


def _words(text: str) -> int:
    return len(text.split())


@cache
def real_messages() -> tuple[Message, ...]:
    """The translated messages of this repository's pages, in French and Spanish."""
    found: dict[MessageKey, Message] = {}
    for path in sorted(_CATALOGS.rglob("*.po")):
        read = parse_po(path.read_bytes(), PurePosixPath(path.name), path.stem, "es")
        for each in read.current:
            if each.state is MessageState.TRANSLATED:
                known = message(each.msgid, each.msgstr, msgctxt=each.msgctxt)
                found.setdefault(known.key, known)
    return tuple(found.values())


@cache
def real_sentences() -> tuple[tuple[str, str], ...]:
    """The sentences of these messages with their translations."""
    found: dict[str, str] = {}
    for each in real_messages():
        french, spanish = pieces(each.msgid, "fr"), pieces(each.msgstr, "es")
        if len(french) == len(spanish):
            pairs = zip(french, spanish, strict=True)
            found |= {one.strip(): other.strip() for one, other in pairs if _is_full(one)}
    return tuple(found.items())


def _is_full(text: str) -> bool:
    return text.strip()[-1:] in {".", "?", "!"} and _words(text) > 3


def edited(paragraphs: int, change: Change, seed: int) -> Edited:
    """Paragraphs of 3 to 6 real sentences, translated; every second one has then been changed."""
    chance = random.Random(seed)  # noqa: S311 - texts for a test, the same at every run
    known = real_sentences()
    old, new = [], []
    for number in range(paragraphs):
        chosen = chance.sample(known, chance.randint(3, 6))
        french, spanish = (list(half) for half in zip(*chosen, strict=True))
        old.append(message(" ".join(french), " ".join(spanish)))
        new.append(" ".join(french if number % 2 else change(french, chance)))
    return Edited(catalog(*old, locale="es"), template(*new))


def edited_pages(change: Change, seed: int, messages: int | None = None) -> Edited:
    """The messages of the real pages, titles and all; every second one has then been changed.

    Args:
        change: what the author did to a text.
        seed: of the author's choices.
        messages: how many there are, the first of the pages; None for all.
    """
    chance = random.Random(seed)  # noqa: S311 - texts for a test, the same at every run
    known = real_messages()[:messages]
    new: dict[MessageKey, Message] = {}
    for number, each in enumerate(known):
        sentences = [piece.strip() for piece in pieces(each.msgid, "fr")]
        text = each.msgid if number % 2 else " ".join(change(sentences, chance))
        new.setdefault((each.msgctxt, text), replace(each, msgid=text, msgstr=""))
    return Edited(catalog(*known, locale="es"), catalog(*new.values(), locale=None))


def change_words(sentences: list[str], chance: random.Random) -> list[str]:
    """Another word for one of the words of one sentence."""
    place = chance.randrange(len(sentences))
    words = sentences[place].split()
    words[chance.randrange(max(len(words) - 1, 1))] = "désormais"
    return [*sentences[:place], " ".join(words), *sentences[place + 1 :]]


def change_sentence(sentences: list[str], chance: random.Random) -> list[str]:
    """Another sentence for one of the sentences."""
    place = chance.randrange(len(sentences))
    return [*sentences[:place], _other(sentences, chance), *sentences[place + 1 :]]


def add_sentence(sentences: list[str], chance: random.Random) -> list[str]:
    """One more sentence."""
    place = chance.randrange(len(sentences) + 1)
    return [*sentences[:place], _other(sentences, chance), *sentences[place:]]


def remove_sentence(sentences: list[str], chance: random.Random) -> list[str]:
    """One sentence less."""
    place = chance.randrange(len(sentences))
    return [*sentences[:place], *sentences[place + 1 :]]


def _other(sentences: Iterable[str], chance: random.Random) -> str:
    known = set(sentences)
    return chance.choice([french for french, _spanish in real_sentences() if french not in known])
