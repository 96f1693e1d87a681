"""Bringing a large catalog up to date: Limpide beside msgmerge, on the same two files."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.benchmarks.runs import STOPWATCH, Seconds, in_process, of_command
from tests.validators.tools import REPOSITORY

MESSAGES = 24_000
# Of the messages: after a day of an author, and where nothing is to do but to see so.
SHARES_CHANGED = (0.1, 0.0)
_MSGMERGE = "msgmerge --previous, whole command"
AIMS = {_MSGMERGE: 1}
_HEADER = r"""msgid ""
msgstr ""
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"""
_LIMPIDE = f"""
import sys
from pathlib import Path
from pipeline.catalog.po.po import parse_po, serialize_po
from pipeline.catalog.updating.update import update
{STOPWATCH}
known, template, target = map(Path, sys.argv[1:])
catalog = parse_po(known.read_bytes(), known.name, "page", "en")
wanted = parse_po(template.read_bytes(), template.name, "page", None)
target.write_bytes(serialize_po(update(catalog, wanted)).encode())
stop()
"""


def updates() -> dict[str, Callable[[Path], Seconds]]:
    """Each tool by the name the table gives it."""
    return {"limpide, in process": _limpide, _MSGMERGE: msgmerge}


def write_catalogs(
    folder: Path, sentences: Sequence[str], share: float, messages: int = MESSAGES
) -> None:
    """Write `known.po`, wholly translated, and `new.pot`, in which a share of the messages changed.

    Of a single sentence, all texts are alike but for a number: a search by likeness cannot tell
    them apart.
    """
    chance = random.Random(24)  # noqa: S311 - the same catalogs every time, no secret
    texts = [f"{sentences[n % len(sentences)]} {n}" for n in range(messages)]
    changed = set(chance.sample(range(messages), round(messages * share)))
    now = [_changed(text, chance) if n in changed else text for n, text in enumerate(texts)]
    known = "".join(_entry(n, text, f"EN {text}") for n, text in enumerate(texts))
    wanted = "".join(_entry(n, text, "") for n, text in enumerate(now))
    (folder / "known.po").write_text(f"{_HEADER}{known}", "utf-8")
    (folder / "new.pot").write_text(f"{_HEADER}{wanted}", "utf-8")


def msgmerge(folder: Path) -> Seconds:
    """Write `msgmerge.po`, `known.po` brought up to date with `new.pot`."""
    options = ["--previous", "--no-wrap", "--quiet", "--output-file", "msgmerge.po"]
    return of_command(["msgmerge", *options, "known.po", "new.pot"], folder)


def _changed(text: str, chance: random.Random) -> str:
    """The text with a word more."""
    words = text.split()
    words.insert(chance.randrange(len(words)), "désormais")
    return " ".join(words)


def _entry(number: int, msgid: str, msgstr: str) -> str:
    return f"\n#: page.md#paragraph-{number}\nmsgid {_quoted(msgid)}\nmsgstr {_quoted(msgstr)}\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _limpide(folder: Path) -> Seconds:
    program = f"import sys; sys.path.insert(0, {str(REPOSITORY)!r}){_LIMPIDE}"
    files = (folder / name for name in ("known.po", "new.pot", "limpide.po"))
    return in_process(Path(sys.executable), program, folder, *files)
