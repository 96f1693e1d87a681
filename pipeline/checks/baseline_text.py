"""Baseline <-> JSON: one finding and one score a line, so that a diff reads like a list."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict
from typing import Any, TypeVar

from pipeline.model.baseline import Baseline, KnownFinding, KnownScore
from pipeline.model.errors import PipelineError
from pipeline.model.finding import Severity

FORMAT, VERSION = "limpide-baseline", 1
_ANEW = "Delete it and write it anew with --update-baseline"

One = TypeVar("One")


def serialize_baseline(baseline: Baseline) -> str:
    """The baseline as JSON, the same text for the same state."""
    return (
        f'{{\n"format": "{FORMAT}",\n"version": {VERSION},\n'
        f'"findings": {_list(baseline.findings)},\n"scores": {_list(baseline.scores)}\n}}\n'
    )


def parse_baseline(text: str, path: str) -> Baseline:
    """Read a baseline.

    Args:
        text: what the file holds.
        path: the file, for messages.

    Raises:
        PipelineError: if it is no JSON, no baseline, one of another version, or damaged.
    """
    data = _loaded(text, path)
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise PipelineError(
            "this file is not a baseline of Limpide",
            remedy="Name the file that --update-baseline wrote",
            path=path,
        )
    if data.get("version") != VERSION:
        raise PipelineError(
            f"this baseline has version {data.get('version')}, not {VERSION}",
            remedy=_ANEW,
            path=path,
        )
    return Baseline(
        tuple(_values(data, "findings", _finding, path)),
        tuple(_values(data, "scores", _score, path)),
    )


def _list(found: Iterable[KnownFinding | KnownScore]) -> str:
    lines = ",\n".join(json.dumps(asdict(one), ensure_ascii=False) for one in found)
    return f"[\n{lines}\n]" if lines else "[]"


def _loaded(text: str, path: str) -> object:
    try:
        found: object = json.loads(text)
    except json.JSONDecodeError as error:
        raise PipelineError(
            f"this file is not JSON: {error.msg}",
            remedy="Restore it, or delete it and write it anew with --update-baseline",
            path=path,
            line=error.lineno,
        ) from None
    except (ValueError, RecursionError):  # a number of thousands of digits, brackets without end
        raise PipelineError("this file cannot be read", remedy=_ANEW, path=path) from None
    return found


def _values(
    data: Mapping[str, Any], name: str, make: Callable[[Mapping[str, Any]], One], path: str
) -> Iterator[One]:
    found = data.get(name)
    if not isinstance(found, list):
        raise PipelineError(f'this baseline has no list of "{name}"', remedy=_ANEW, path=path)
    for number, each in enumerate(found, 1):
        try:
            yield make(each)
        except (TypeError, ValueError, KeyError):
            raise PipelineError(
                f'number {number} of "{name}" in this baseline is damaged', remedy=_ANEW, path=path
            ) from None


def _finding(each: Mapping[str, Any]) -> KnownFinding:
    return KnownFinding(
        locale=_text(each["locale"]),
        document_id=_text(each["document_id"]),
        check_id=_text(each["check_id"]),
        digest=_text(each["digest"]),
        severity=Severity(each["severity"]),
        says=_text(each["says"]),
        passage=_text(each["passage"]),
    )


def _score(each: Mapping[str, Any]) -> KnownScore:
    return KnownScore(
        locale=_text(each["locale"]),
        document_id=_text(each["document_id"]),
        whole=bool(each["whole"]),
        section=_text(each["section"]),
        formula=_text(each["formula"]),
        value=_number(each["value"]),
        index=_number(each["index"]),
        words=int(each["words"]),
        sentences=int(each["sentences"]),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _number(value: object) -> float | None:
    if value is None:
        return None
    if not isinstance(value, int | float) or not math.isfinite(value):
        raise TypeError
    return value
