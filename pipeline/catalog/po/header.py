"""A header's text -> its fields, in their order."""

from __future__ import annotations


def parse_fields(text: str) -> tuple[tuple[str, str], ...]:
    """The fields of a header as (name, value).

    A line without a name continues the value before it; one before any name has the name "".
    """
    fields: list[tuple[str, str]] = []
    for line in text.removesuffix("\n").split("\n") if text else ():
        name, colon, value = line.partition(":")
        if colon and name.strip() == name and " " not in name:
            fields.append((name, value.strip()))
        elif fields:
            before, known = fields[-1]
            fields[-1] = (before, f"{known}\n{line.strip()}")
        else:
            fields.append(("", line.strip()))
    return tuple(fields)
