"""The contract every check keeps, so that adding one is a file and a line."""

from __future__ import annotations

import dataclasses
import inspect
from pathlib import Path
from typing import Any

import pytest

import pipeline.checks
from pipeline.checks.contract import Check
from pipeline.checks.table import CHECKS

PACKAGE = Path(pipeline.checks.__file__).parent
GOLDEN = Path(__file__).parent / "golden"
every_check = pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)


def _id_of(module: Path) -> str:
    return ".".join(module.relative_to(PACKAGE).with_suffix("").parts).replace("_", "-")


def test_each_module_of_each_family_is_listed_once() -> None:
    modules = {_id_of(path) for path in PACKAGE.glob("*/*.py") if path.stem != "__init__"}
    listed = [check.id for check in CHECKS]
    assert sorted(listed) == sorted(modules)
    assert len(set(listed)) == len(listed)


def test_each_golden_folder_belongs_to_a_check() -> None:
    folders = {".".join(path.relative_to(GOLDEN).parts) for path in GOLDEN.glob("*/*")}
    assert folders == {check.id for check in CHECKS}


@every_check
def test_id_is_the_path_of_the_module(check: Check[Any]) -> None:
    assert check.id == _id_of(Path(inspect.getfile(type(check))))


@every_check
def test_rationale_is_complete_prose(check: Check[Any]) -> None:
    texts = dataclasses.astuple(check.rationale)
    assert all(len(text) > 15 for text in texts), "say what, why, whose knowledge, and how to mend"
    assert all(text[0].isupper() and text.endswith(".") for text in texts)


@every_check
def test_check_is_a_frozen_value_with_one_public_method(check: Check[Any]) -> None:
    kind: Any = type(check)
    assert kind.__dataclass_params__.frozen
    public = {name for name in vars(kind) if not name.startswith("_")}
    fields = set(kind.__dataclass_fields__)
    settings = {"subjects", "concerns", "rationale", "severity", "critical_severity"}
    assert public - fields - settings == {"observe"}
    assert check == kind(), "two checks with the same options are equal"


@every_check
def test_check_has_an_explanation_of_its_own_fault(check: Check[Any]) -> None:
    module = inspect.getmodule(type(check))
    assert module is not None
    assert (type(check).__doc__ or "").strip()
    assert (module.__doc__ or "").strip().endswith(".")
