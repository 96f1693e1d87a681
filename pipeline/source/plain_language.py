"""Lists of words that have plainer ones: YAML -> expressions."""

from __future__ import annotations

from pathlib import PurePosixPath

from pipeline.model.plain_language import Expression
from pipeline.source.yaml_text import Node, parse_yaml

_KEYS = ("word", "plainer", "register", "note")


def parse_expressions(text: str, path: PurePosixPath) -> dict[str, tuple[Expression, ...]]:
    """Read a list of expressions, by language.

    Raises:
        PipelineError: if an expression stands twice, has no plainer one, or a key is unknown.
    """
    languages = parse_yaml(text, path).mapping()
    return {language: _expressions(node) for language, node in languages.items()}


def _expressions(node: Node) -> tuple[Expression, ...]:
    found: dict[str, Expression] = {}
    lines: dict[str, int] = {}
    for item in node.items():
        expression = _expression(item)
        name = expression.text.casefold()
        if name in found:
            item.fail(f'names "{expression.text}", already on line {lines[name]}', "Remove one")
        found[name], lines[name] = expression, item.line
    return tuple(found.values())


def _expression(node: Node) -> Expression:
    keys = node.mapping(known=_KEYS, required=("word", "plainer"))
    plainer = keys["plainer"]
    several = isinstance(plainer.value, tuple)
    texts = tuple(item.text() for item in plainer.items()) if several else (plainer.text(),)
    if not texts:
        plainer.fail("is empty", "Write at least one plainer word")
    return Expression(
        text=keys["word"].text(),
        plainer=texts,
        register=keys["register"].text() if "register" in keys else "",
        note=keys["note"].text() if "note" in keys else "",
    )
