"""What the terminal shows of the verb repair."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from rich.console import Group, RenderableType
from rich.text import Text

from pipeline.commands.repair import Repaired, Repairs
from pipeline.screen.quantity import quantity


def repairs(result: Repairs, *, looking: bool) -> RenderableType:
    """What was mended in each catalog, or would be, and what was left alone."""
    looked_at = quantity(result.looked_at, "catalog")
    if not result.files:
        return Text(f"{looked_at}, {'whole' if result.looked_at == 1 else 'all whole'}")
    lines = [line for repaired in result.files for line in _repaired(repaired)]
    left = sum(repaired.left is not None for repaired in result.files)
    mended = len(result.files) - left
    verb = "can be mended" if looking else "mended"
    return Group(*lines, Text(f"{mended} of {looked_at} {verb}, {left} left alone"))


def _repaired(repaired: Repaired) -> Iterator[Text]:
    if repaired.left is not None:
        yield Text(f"{repaired.left}", style="yellow")
    for mended in repaired.done:
        where = f"{repaired.path}" if mended.line is None else f"{repaired.path}:{mended.line}"
        yield Text(f"{where}: {mended.what}")


def accepted(paths: tuple[PurePosixPath, ...]) -> RenderableType:
    """Which catalogs are taken for whole from now on."""
    return Group(*(Text(f"{path}  taken as it is now") for path in paths))
