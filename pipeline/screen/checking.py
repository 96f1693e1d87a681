"""What the terminal shows of check --fix."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.text import Text

from pipeline.commands.fix import Fix
from pipeline.screen.quantity import quantity


def fixes(results: tuple[Fix, ...]) -> RenderableType:
    """What was mended in which catalog, with spaces that differ made visible."""
    if not results:
        return Text("Nothing to mend")
    lines = [
        Text(f"{fix.path}:{fix.line}\n  - {_visible(fix.before)}\n  + {_visible(fix.after)}")
        for fix in results
    ]
    return Group(*lines, Text(f"{quantity(len(results), 'translation')} mended", style="bold"))


def _visible(text: str) -> str:
    for sign, shown in _SIGNS.items():
        text = text.replace(sign, shown)
    return text


# No-break spaces and isolates, as they are shown.
_SIGNS = {
    "\u00a0": "⍽",
    "\u202f": "⍽",
    "\u2066": "⟦",
    "\u2069": "⟧",
    "\u200b": "⟨U+200B⟩",
    "\ufeff": "⟨U+FEFF⟩",
}
