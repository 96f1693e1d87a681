"""Edits that change no difficulty hardly change a score: signs, references, addresses."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from statistics import mean
from typing import TYPE_CHECKING

import pytest

from pipeline.language.readability import count, ease, score

if TYPE_CHECKING:
    from collections.abc import Callable

PAGES = sorted((Path(__file__).parents[2] / "source_fr").rglob("*.md"))
ON_AVERAGE, AT_WORST = 2.0, 5.0  # points
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_MARKUP = re.compile(r"^(?:#|:::|\||!).*\n", re.MULTILINE)
_LINK = re.compile(r"\[([^]]+)\]\([^)]*\)")


def _plain(page: Path) -> str:
    text = _FRONT_MATTER.sub("", page.read_text(encoding="utf-8"))
    return _LINK.sub(r"\1", _MARKUP.sub("", text)).replace("**", "")


def _items(change: Callable[[str], str]) -> Callable[[str], str]:
    """A change made to the items of lists alone."""
    return lambda text: re.sub(r"^- .*$", lambda item: change(item[0]), text, flags=re.MULTILINE)


def _numbered(text: str) -> str:
    numbers = iter(range(1, 1000))
    return re.sub(r"^- ", lambda _: f"{next(numbers) % 9 + 1}. ", text, flags=re.MULTILINE)


def _after_first_sentence(addition: str) -> Callable[[str], str]:
    return lambda text: re.sub(r"\. (?=[A-Z])", f" {addition}. ", text, count=1)


EDITS: dict[str, Callable[[str], str]] = {
    "no full stop after items": _items(lambda item: item.rstrip(" .;")),
    "full stops after items": _items(lambda item: item.rstrip(" .;") + "."),
    "semicolons after items": _items(lambda item: item.rstrip(" .;") + " ;"),
    "bullets": _items(lambda item: "• " + item[2:]),
    "dashes": _items(lambda item: "– " + item[2:]),
    "no bullets": _items(lambda item: item[2:3].upper() + item[3:]),
    "numbers": _numbered,
    "letters": _items(lambda item: "a) " + item[2:]),
    "straight apostrophes": lambda text: text.replace("’", "'"),
    "quotation marks": lambda text: re.sub(r"\bfatigue\b", "« fatigue »", text),
    "curly quotation marks": lambda text: re.sub(r"\btraitement\b", "“traitement”", text),
    "plain spaces": lambda text: re.sub(r"[\u00a0\u202f](?=[:;?!»])", " ", text),
    "ellipses": _items(lambda item: item.rstrip(" .;") + "…"),
    "three full stops": _items(lambda item: item.rstrip(" .;") + "..."),
    "a reference to the law": _after_first_sentence("(art. L. 1111-2)"),
    "a longer reference": _after_first_sentence("(art. L. 1111-2 et R. 4127-35)"),
    "a whole reference": _after_first_sentence("(article L. 1111-2 du code de la santé publique)"),
    "an address": _after_first_sentence("(www.exemple.fr)"),
    "a longer address": _after_first_sentence("(https://www.exemple.fr/fiches/a-b-c.html?d=1)"),
    "an e-mail address": _after_first_sentence("(contact@exemple.fr)"),
    "decimals with a comma": _after_first_sentence("(1,5 mg)"),
    "decimals with a full stop": _after_first_sentence("(1.5 mg)"),
    "an abbreviation": lambda text: text.replace("par exemple", "p. ex."),
    "a title": _after_first_sentence("avec le Dr. Blanc"),
    "lines wrapped": lambda text: "\n".join(
        "\n".join(textwrap.wrap(line, 72, break_on_hyphens=False)) for line in text.split("\n")
    ),
}


def _move(page: Path, edit: Callable[[str], str], of: Callable[[str], float]) -> float:
    before = _plain(page)
    return abs(of(edit(before)) - of(before))


def _ease(text: str) -> float:
    found = ease(count(text, "fr"), "fr").value
    assert found is not None
    return found


def _index(text: str) -> float:
    found = score(text, "fr").index
    assert found is not None
    return found


LONG_PAGES = [page for page in PAGES if len(_plain(page).split()) > 250]


@pytest.mark.parametrize("of", [_ease, _index], ids=["reading ease", "index"])
@pytest.mark.parametrize("name", EDITS)
def test_an_edit_hardly_moves_the_score(name: str, of: Callable[[str], float]) -> None:
    moves = [_move(page, EDITS[name], of) for page in LONG_PAGES]
    assert len(moves) >= 5
    assert mean(moves) < ON_AVERAGE
    assert max(moves) <= AT_WORST


def test_the_edits_are_edits() -> None:
    for name, edit in EDITS.items():
        assert any(edit(_plain(page)) != _plain(page) for page in LONG_PAGES), name
