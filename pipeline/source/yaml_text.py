"""YAML that people write by hand, read strictly. The one door to PyYAML.

Tags, anchors, aliases, tabs and duplicate keys are refused: each lets a file say something its
author did not mean. A `Node` knows its line, so every later complaint can name it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath
from typing import NoReturn

import yaml

from pipeline.collector import paused
from pipeline.model.document import Location, Span
from pipeline.model.errors import PipelineError
from pipeline.model.spelling import did_you_mean

# The C parser reads a large termbase ten times as fast; both build the same nodes.
_LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TAGS = {
    "tag:yaml.org,2002:str",
    "tag:yaml.org,2002:int",
    "tag:yaml.org,2002:float",
    "tag:yaml.org,2002:bool",
    "tag:yaml.org,2002:null",
    "tag:yaml.org,2002:timestamp",
    "tag:yaml.org,2002:map",
    "tag:yaml.org,2002:seq",
}
_DEEPEST = 50


@dataclass(frozen=True, slots=True)
class Node:
    """A value of a YAML file with the place it stands at.

    The reading methods return the value in the type asked for, or raise a PipelineError that
    names file, line and remedy.
    """

    path: PurePosixPath
    line: int
    name: str
    value: object
    spans: tuple[Span, ...] = ()
    written: str = ""

    @property
    def location(self) -> Location:
        """Where the value stands."""
        return Location(self.path, self.line)

    def mapping(
        self, known: Iterable[str] | None = None, required: Iterable[str] = ()
    ) -> dict[str, Node]:
        """The value's entries by key; keys outside `known` and missing ones are errors."""
        if not isinstance(self.value, dict):
            self.fail("must hold keys and values", 'Write it as "key: value" lines')
        entries: dict[str, Node] = self.value
        if known is not None:
            self._refuse_unknown(entries, tuple(known))
        for key in required:
            if key not in entries:
                self.fail(f'lacks the key "{key}"', f'Add a line "{key}: ..."')
        return entries

    def _refuse_unknown(self, entries: dict[str, Node], known: tuple[str, ...]) -> None:
        for key, node in entries.items():
            if key not in known:
                raise PipelineError(
                    f'unknown key "{key}"',
                    remedy=did_you_mean(key, known),
                    path=self.path,
                    line=node.line,
                )

    def items(self) -> tuple[Node, ...]:
        """The value's items."""
        if not isinstance(self.value, tuple):
            self.fail("must be a list", 'Write one "- item" line each, or [a, b]')
        return self.value

    def text(self) -> str:
        """The value as text that is not empty; numbers and dates are taken as written."""
        if isinstance(self.value, dict | tuple) or self.value is None or self.value == "":
            self.fail("must be a text", "Write the text after the colon")
        return self.written or str(self.value)

    def integer(self) -> int:
        """The value as a whole number."""
        if not isinstance(self.value, int) or isinstance(self.value, bool):
            self.fail("must be a whole number", "Write digits only")
        return self.value

    def boolean(self) -> bool:
        """The value as true or false."""
        if not isinstance(self.value, bool):
            self.fail("must be true or false", "Write true or false")
        return self.value

    def date(self) -> date:
        """The value as a day."""
        if type(self.value) is not date:
            self.fail("must be a date", "Write it as year-month-day, such as 2026-11-23")
        return self.value

    def choice(self, known: Iterable[str]) -> str:
        """The value as one of the `known` words."""
        word, words = self.text(), tuple(known)
        if word not in words:
            self.fail(f'cannot be "{word}"', did_you_mean(word, words))
        return word

    def fail(self, problem: str, remedy: str) -> NoReturn:
        """Raise the error that names this value, its file and its line."""
        raise PipelineError(
            f'"{self.name}" {problem}', remedy=remedy, path=self.path, line=self.line
        )


def parse_yaml(text: str, path: PurePosixPath, *, first_line: int = 1, offset: int = 0) -> Node:
    """Read one YAML document.

    Args:
        text: the YAML itself.
        path: the file it comes from, for error messages.
        first_line: the 1-based line of the file at which `text` starts.
        offset: the code points of the file before `text`.

    Raises:
        PipelineError: if it is not YAML, or uses what is refused here.
    """
    _refuse_tabs(text, path, first_line)
    try:
        _refuse_events(text, path, first_line)
        with paused():
            root = yaml.compose(text, Loader=_LOADER)
            return _Converter(text, path, first_line, offset).convert(root, "the file")
    except yaml.YAMLError as error:
        raise _syntax_error(error, path, first_line) from None


def _refuse_tabs(text: str, path: PurePosixPath, first_line: int) -> None:
    for number, line in enumerate(text.split("\n"), first_line):
        if "\t" in line[: len(line) - len(line.lstrip())]:
            raise PipelineError(
                "a tab indents this line", remedy="Use spaces instead", path=path, line=number
            )


def _refuse_events(text: str, path: PurePosixPath, first_line: int) -> None:
    """Refuse what must not be composed: aliases, and values too deep for the parser's own stack."""
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        line = first_line + (event.start_mark.line if event.start_mark else 0)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise PipelineError(
                "anchors (&) and aliases (*) are not allowed",
                remedy="Write the value out, or put it in quotes if it is a text",
                path=path,
                line=line,
            )
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            raise PipelineError(
                "the values are nested too deeply",
                remedy="Write them flatter",
                path=path,
                line=line,
            )


def _syntax_error(error: yaml.YAMLError, path: PurePosixPath, first_line: int) -> PipelineError:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or "it cannot be read"
    return PipelineError(
        f"this is not valid YAML: {problem}",
        remedy="Check the indentation, the colons and the quotes around this line",
        path=path,
        line=first_line + mark.line if mark else None,
    )


class _Converter:
    """Turns PyYAML's nodes into ours; PyYAML itself keeps no lines in plain values."""

    def __init__(self, text: str, path: PurePosixPath, first_line: int, offset: int) -> None:
        self._text = text
        self._path = path
        self._first_line = first_line
        self._offset = offset
        self._constructor = yaml.SafeLoader("")

    def convert(self, node: yaml.Node | None, name: str, key_line: int | None = None) -> Node:
        """The value of a node; a value with a key stands at the key's line."""
        if node is None:
            return Node(self._path, self._first_line, name, {})
        line = self._first_line + node.start_mark.line
        written = node.value if isinstance(node, yaml.ScalarNode) else ""
        value = self._value(node, name, line)
        return Node(self._path, key_line or line, name, value, (self._span(node),), written)

    def _span(self, node: yaml.Node) -> Span:
        # A folded text ends, for PyYAML, at the start of the next key.
        start, end = node.start_mark.index, node.end_mark.index
        length = len(self._text[start:end].rstrip())
        return self._offset + start, self._offset + start + length

    def _value(self, node: yaml.Node, name: str, line: int) -> object:
        if node.tag not in _TAGS:
            self._fail("YAML tags (!) are not allowed", "Put the text in quotes", line)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node)
        if isinstance(node, yaml.SequenceNode):
            return tuple(self.convert(item, name) for item in node.value)
        return self._scalar(node, line)

    def _scalar(self, node: yaml.Node, line: int) -> object:
        try:
            return self._constructor.construct_object(node)
        except ValueError as error:
            self._fail(f'"{node.value}" is not possible ({error})', "Correct the value", line)

    def _mapping(self, node: yaml.MappingNode) -> dict[str, Node]:
        entries: dict[str, Node] = {}
        for key_node, value_node in node.value:
            line = self._first_line + key_node.start_mark.line
            if not isinstance(key_node, yaml.ScalarNode):
                self._fail("a key must be a word", "Put the key on one line", line)
            key = str(key_node.value)
            if key in entries:
                first = entries[key].line
                self._fail(f'the key "{key}" is already on line {first}', "Remove one", line)
            entries[key] = self.convert(value_node, key, line)
        return entries

    def _fail(self, problem: str, remedy: str, line: int) -> NoReturn:
        raise PipelineError(problem, remedy=remedy, path=self._path, line=line)
