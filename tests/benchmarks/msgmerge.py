"""How long an update takes beside msgmerge, from PO files to a PO file.

Prints, for each catalog, the seconds of Limpide (reading, matching and writing in this process) and
of `msgmerge --previous` (its process), and their ratio. Seconds are of processor time, which other
programs on the machine disturb little; both programs use one processor. Two kinds of texts:
sentences of this repository's pages put together at random, of which some had a word changed; and
texts that are all alike but for a number, which a search by likeness cannot tell apart.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from pipeline.catalog.po.po import parse_po, serialize_po
from pipeline.catalog.updating.update import update
from pipeline.model.catalog import Catalog
from tests.catalog.making import catalog, message, template
from tests.catalog.rereading import change_words, real_sentences

MESSAGES = 24_000
SHARES = (0.0, 0.01, 0.1)


@dataclass(frozen=True, slots=True)
class Work:
    """A name, a translated catalog and its new template."""

    name: str
    catalog: Catalog
    template: Catalog


@dataclass(frozen=True, slots=True)
class Outcome:
    """Seconds of processor time and fuzzy messages of both programs."""

    name: str
    limpide: float
    msgmerge: float
    fuzzy: int
    fuzzy_of_msgmerge: int


def main() -> None:
    """Measure every kind of catalog."""
    works = [mixed(MESSAGES, share) for share in SHARES] + [alike(MESSAGES, SHARES[-1])]
    sys.stdout.write(f"{'catalog':<34}{'limpide':>9}{'msgmerge':>10}{'ratio':>8}{'fuzzy':>14}\n")
    for work in works:
        found = measured(work)
        sys.stdout.write(
            f"{found.name:<34}{found.limpide:>8.2f}s{found.msgmerge:>9.2f}s"
            f"{found.msgmerge / found.limpide:>8.1f}{found.fuzzy:>7}{found.fuzzy_of_msgmerge:>7}\n"
        )


def mixed(messages: int, share: float) -> Work:
    """One to four real sentences a message; a share of the messages has one word changed."""
    chance = random.Random(1)  # noqa: S311 - texts for a measure, the same at every run
    known = [french for french, _spanish in real_sentences()]
    texts = [f"{n}. {' '.join(chance.sample(known, n % 4 + 1))}" for n in range(messages)]
    changed = [
        " ".join(change_words([text], chance)) if chance.random() < share else text
        for text in texts
    ]
    return _work(f"{messages} texts, {share:.0%} changed", texts, changed)


def alike(messages: int, share: float) -> Work:
    """Texts that differ in a number alone; a share of them has one word changed."""
    every = round(1 / share)
    texts = [f"Le jour {n}, prenez le comprimé {n} avec un verre d’eau." for n in range(messages)]
    changed = [
        text.replace("un verre", "deux verres") if n % every == 0 else text
        for n, text in enumerate(texts)
    ]
    return _work(f"{messages} like texts, {share:.0%} changed", texts, changed)


def measured(work: Work) -> Outcome:
    """Bring one catalog up to date with both programs."""
    with tempfile.TemporaryDirectory() as folder:
        old, new, made = (Path(folder, name) for name in ("old.po", "new.pot", "made.po"))
        old.write_text(serialize_po(work.catalog), "utf-8")
        new.write_text(serialize_po(work.template), "utf-8")
        start = time.process_time()
        found = update(_read(old, "es"), _read(new, None))
        made.write_text(serialize_po(found), "utf-8")
        ours, before = time.process_time() - start, _children()
        subprocess.run(
            ["msgmerge", "--quiet", "--previous", "--no-wrap", "-o", made, old, new], check=True
        )
        theirs, merged = _children() - before, _read(made, "es")
    return Outcome(work.name, ours, theirs, _fuzzy(found), _fuzzy(merged))


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _work(name: str, old: list[str], new: list[str]) -> Work:
    known = catalog(*(message(text, f"<{text}>") for text in old), locale="es")
    header = replace(known.header, fields=(*known.header.fields, ("Language", "es")))
    return Work(name, replace(known, header=header), template(*dict.fromkeys(new)))


def _read(path: Path, locale: str | None) -> Catalog:
    return parse_po(path.read_bytes(), PurePosixPath(path.name), "page", locale)


def _fuzzy(found: Catalog) -> int:
    return sum("fuzzy" in each.flags for each in found.current)


if __name__ == "__main__":
    main()
