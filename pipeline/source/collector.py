"""Python's collector of cycles, paused while a large file becomes values."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """Let the collector rest: values that are being built hold no cycle it could free.

    It would look through all of them again and again: a termbase of 100,000 concepts was read four
    times as slowly.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
