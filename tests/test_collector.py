import gc
import weakref
from pathlib import PurePosixPath

import pytest

from pipeline.collector import paused
from pipeline.model.errors import PipelineError
from pipeline.source.termbase import parse_termbase


def test_the_collector_works_again_after_an_error() -> None:
    with pytest.raises(PipelineError):
        parse_termbase("concepts: [{id: a}]", PurePosixPath("locales/termbase.yaml"))
    assert gc.isenabled()


def test_it_rests_as_long_as_the_outermost_wants() -> None:
    with paused():
        with paused():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


class _Circle:
    def __init__(self) -> None:
        self.itself = self


def test_what_was_made_meanwhile_is_looked_through_last() -> None:
    with paused():
        gone = weakref.ref(_Circle())
    gc.collect(0)
    assert gone() is not None
    gc.collect()
    assert gone() is None
