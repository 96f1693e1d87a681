"""Run one function on many values, on all processors."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")


def run_jobs(
    function: Callable[[Job], Result], jobs: Sequence[Job], workers: int = 0
) -> list[Result]:
    """Apply a function to every job.

    Args:
        function: a function of a module, so that another process can import it.
        jobs: what to apply it to; each is sent to another process, so keep it small.
        workers: how many processes; 0 for one a processor. One process, or a single job, stays
            in this one.

    Returns:
        The results in the order of the jobs, whatever order they were finished in.
    """
    count = min(workers or os.cpu_count() or 1, len(jobs))
    if count <= 1:
        return [function(job) for job in jobs]
    # "spawn" starts clean processes: none inherits a lock or a half-loaded library.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(count, mp_context=context, initializer=_leave_interrupts) as pool:
        return list(pool.map(function, jobs))


def _leave_interrupts() -> None:
    # Ctrl-C reaches every process of the terminal; only the one that answers the user may speak.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
