"""Every format translators exchange files in, one line each: see ExchangeFormat."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TypeAlias

from pipeline.catalog.exchange.csv_table import parse_csv, serialize_csv
from pipeline.catalog.exchange.handover import Handover
from pipeline.catalog.exchange.xliff import parse_xliff
from pipeline.catalog.exchange.xliff2 import serialize_xliff2
from pipeline.catalog.exchange.xliff12 import serialize_xliff12
from pipeline.catalog.exchange.xlsx import parse_xlsx, serialize_xlsx
from pipeline.model.errors import PipelineError

Serializer: TypeAlias = Callable[[tuple[Handover, ...]], bytes]
Parser: TypeAlias = Callable[[bytes, PurePosixPath | str], tuple[Handover, ...]]


@dataclass(frozen=True, slots=True)
class ExchangeFormat:
    """A format of files that go to translators and come back.

    `serialize` writes handovers of one locale, at least one; `parse` reads a file back, given a
    path for error messages. `whole_locale` says that one file holds all documents of a locale;
    otherwise each document has its own.
    """

    id: str
    suffix: str
    serialize: Serializer
    parse: Parser
    whole_locale: bool = False


EXCHANGE_FORMATS = (
    ExchangeFormat("xliff", ".xlf", serialize_xliff2, parse_xliff),
    ExchangeFormat("xliff12", ".xliff", serialize_xliff12, parse_xliff),
    ExchangeFormat("csv", ".csv", serialize_csv, parse_csv),
    ExchangeFormat("xlsx", ".xlsx", serialize_xlsx, parse_xlsx, whole_locale=True),
)


def format_of(name: str) -> ExchangeFormat:
    """The format of a file, as the end of its name tells.

    Raises:
        PipelineError: if no format has such an ending.
    """
    suffix = PurePosixPath(name).suffix.lower()
    for found in EXCHANGE_FORMATS:
        if found.suffix == suffix:
            return found
    endings = ", ".join(found.suffix for found in EXCHANGE_FORMATS)
    raise PipelineError(
        "this is no file that translations come back in",
        remedy=f"Import a file whose name ends in one of: {endings}",
        path=name,
    )
