"""Printing what a verb has to show."""

from __future__ import annotations

import os

from rich.console import Console, RenderableType

# Columns of a table that goes into a file or another program, where no window sets any.
_WIDE = 160


def show(shown: RenderableType, *, on_error_stream: bool = False) -> None:
    """Print to the terminal, or to wherever the output goes.

    Lines are never folded by Limpide: a path that is cut in two can be neither searched nor copied.
    """
    console = Console(stderr=on_error_stream, soft_wrap=True)
    if not console.is_terminal and not os.environ.get("COLUMNS"):
        console.width = _WIDE
    console.print(shown)
