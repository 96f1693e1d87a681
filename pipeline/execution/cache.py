"""Results kept under a digest of what they were made from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from pipeline.execution.pool import run_jobs

Job = TypeVar("Job")


class Store(Protocol):
    """Where results are kept between runs."""

    def load(self, key: str) -> bytes | None:
        """The result kept under a key, or None."""

    def save(self, key: str, data: bytes) -> None:
        """Keep a result under a key."""


def run_cached(
    function: Callable[[Job], bytes],
    jobs: Sequence[Job],
    key: Callable[[Job], str],
    store: Store,
) -> list[bytes]:
    """Apply a pure function to every job, only where the store lacks the result.

    Args:
        function: makes bytes of a job; equal keys must mean equal bytes.
        jobs: what to apply it to.
        key: the digest of a job and of all else its result depends on.
        store: where results are kept.

    Returns:
        The results in the order of the jobs.
    """
    keys = [key(job) for job in jobs]
    results = {name: data for name in keys if (data := store.load(name)) is not None}
    missing = {name: job for name, job in zip(keys, jobs, strict=True) if name not in results}
    made = run_jobs(function, list(missing.values()))
    for name, data in zip(missing, made, strict=True):
        store.save(name, data)
        results[name] = data
    return [results[name] for name in keys]
