"""Today, and the time that outputs carry: the only module that asks the clock."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime

from pipeline.model.errors import UsageError

# The earliest time a zip entry can carry: the same for everyone who builds without choosing one.
_EARLIEST = datetime(1980, 1, 1, tzinfo=UTC)


def today() -> date:
    """The day reviews are measured against: SOURCE_DATE_EPOCH's where it is set."""
    chosen = _source_date()
    return chosen.date() if chosen else datetime.now(tz=UTC).date()


def packed_at() -> datetime:
    """The time of every file in an archive (https://reproducible-builds.org, SOURCE_DATE_EPOCH)."""
    chosen = _source_date()
    return max(chosen, _EARLIEST) if chosen else _EARLIEST


def _source_date() -> datetime | None:
    value = os.environ.get("SOURCE_DATE_EPOCH")
    if not value:
        return None
    try:
        return datetime.fromtimestamp(int(value), tz=UTC)
    except (ValueError, OverflowError, OSError):
        raise UsageError(
            f'SOURCE_DATE_EPOCH cannot be "{value}"',
            remedy="Set it to seconds since 1970, such as 1795392000, or unset it",
        ) from None
