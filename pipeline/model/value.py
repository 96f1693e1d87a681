"""How values are made and changed: the one door to msgspec.

Values that come by the thousand (segments, messages, inlines) are its structs: made ten times as
quickly as frozen dataclasses, and as immutable. They hold no circle, so the collector need not look
at them (`gc=False`).
"""

import dataclasses
from typing import Any, TypeVar

from msgspec import Struct as Value
from msgspec import structs

__all__ = ["Value", "replace"]

_Any = TypeVar("_Any")


def replace(value: _Any, /, **changes: Any) -> _Any:  # noqa: ANN401 - as many kinds as fields
    """A copy of a struct or a frozen dataclass in which the fields named are others.

    Raises:
        TypeError: if the value has no such field.
    """
    if isinstance(value, Value):
        return structs.replace(value, **changes)
    return dataclasses.replace(value, **changes)  # type: ignore[type-var] # the other kind of value
