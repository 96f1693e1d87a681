"""Pages repeated until there are words enough to time, no copy like another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

# A long word of running text: not a key, a tag, an address or the name of a directive.
_WORD = re.compile(r"(?<![\w<&/.:=\"'{-])[A-Za-zÀ-ÿ]{6,}(?=[ ,;!?)]|$)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Corpus:
    """A folder of pages and how many words they hold, counted between white space."""

    folder: Path
    pages: int
    words: int


def repeat_pages(pages: Path, folder: Path, words: int) -> Corpus:
    """Write copies of the .md files below `pages` until they hold so many words.

    Every long word of a copy ends in the copy's number, so that nothing read once is found in a
    cache the next time.

    Raises:
        ValueError: if there is no page with words.
    """
    texts = {path.relative_to(pages): path.read_text("utf-8") for path in pages.rglob("*.md")}
    if not any(text.split() for text in texts.values()):
        raise ValueError(f"no page below {pages} holds a word")
    written = made = number = 0
    while written < words:
        number += 1
        for name, text in sorted(texts.items()):
            target = folder / f"copy{number}" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(copy_of(text, number), "utf-8")
            written, made = written + len(text.split()), made + 1
    return Corpus(folder, made, written)


def copy_of(text: str, number: int) -> str:
    """The text with a number at the end of each long word."""
    return _WORD.sub(lambda word: f"{word[0]}{number}", text)
