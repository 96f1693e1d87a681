"""Properties of values that are worked out once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

_Value = TypeVar("_Value")


class kept(Generic[_Value]):  # noqa: N801 (used as `property` is)
    """A property that is worked out when it is first asked for, and kept in the value's dict.

    It is `functools.cached_property` without its lock, which takes four times as long as the rest
    and which Python 3.12 took away: two threads may both work it out, to the same end.
    """

    def __init__(self, work_out: Callable[[Any], _Value]) -> None:
        self._work_out = work_out
        self.__doc__ = work_out.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        """Remember the name under which the property is kept."""
        self._name = name

    @overload
    def __get__(self, value: None, owner: type) -> kept[_Value]: ...
    @overload
    def __get__(self, value: object, owner: type) -> _Value: ...
    def __get__(self, value: Any, owner: type) -> Any:
        """The property of a value; afterwards Python finds it in the value's dict by itself."""
        if value is None:
            return self
        found = value.__dict__[self._name] = self._work_out(value)
        return found
