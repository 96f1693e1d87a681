"""What a browser shows of a page, and what a template gives to translate, as words."""

from __future__ import annotations

import re
from collections import Counter
from html import escape, unescape
from itertools import takewhile
from pathlib import PurePosixPath
from typing import Any, Protocol

import yaml
from markdown_it import MarkdownIt
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin

from pipeline.catalog.extract import extract
from pipeline.model.catalog import Message
from pipeline.model.document import Document

Words = Counter[str]
_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_KEY = re.compile(r"[a-z]+:")
_DIRECTIVE = re.compile(r"( *)\.\. [\w-]+::[ \t]*(.*)")
_OPTION = re.compile(r"\s+:[\w-]+:(?:\s|$)")
_CONTAINER = re.compile(r"^([\s>]*):{3,}[ \t]*(?:[^\s:]+[ \t]*)?", re.MULTILINE)
_HEADING_ID = re.compile(r"[ \t]*\{#[A-Za-z][\w-]*\}[ \t]*$", re.MULTILINE)
_CALL = re.compile(r"\[\^[^\]\s]+\]")
# Code and what is for machines goes, what is folded away or hidden at first comes out, and what
# is said aloud or shown by other means than text is added as text.
_SHOW = """() => {
    const gone = "script, style, template, body pre, .footnote-ref, .footnote-backref";
    document.querySelectorAll(gone).forEach(node => node.remove());
    document.querySelectorAll("details").forEach(node => node.open = true);
    document.querySelectorAll("[hidden]").forEach(node => node.hidden = false);
    const spoken = ["alt", "title", "placeholder", "aria-label"];
    const parts = [document.body.innerText];
    for (const name of spoken)
        document.querySelectorAll(`body [${name}]`).forEach(
            node => parts.push(node.getAttribute(name)));
    document.querySelectorAll("textarea").forEach(node => parts.push(node.value));
    const buttons = "input[type=submit], input[type=button], input[type=reset]";
    document.querySelectorAll(buttons).forEach(node => parts.push(node.value));
    return parts.join("\\n");
}"""


class Tab(Protocol):
    """The part of a browser's tab that is used here."""

    def set_content(self, html: str) -> None: ...

    def evaluate(self, expression: str) -> Any: ...  # noqa: ANN401 - JavaScript's values


def shown(tab: Tab, text: str) -> Words:
    """The words that a reader of the page sees or hears, each as often as they do."""
    head = _FRONT_MATTER.match(text)
    keys = _yaml(head[1] or "") if head else None
    body = text[head.end() :] if head and keys is not None else text
    values = [str((keys or {}).get(key) or "") for key in ("title", "description")]
    return _seen(tab, _parser().render(_without_directives(body))) + words("\n".join(values))


def given_to_translators(tab: Tab, document: Document, text: str) -> Words:
    """The words of the template's messages, each as often as its message stands on the page."""
    env: dict[str, Any] = {}
    _parser().parse(_without_directives(text), env)
    places = (
        _rendered(message, reference, env)
        for message in extract(document).messages
        for reference in message.references
    )
    return _seen(tab, "".join(f"<div>{place}</div>\n" for place in places))


def _seen(tab: Tab, html: str) -> Words:
    tab.set_content(f"<!doctype html><title></title><body>{html}</body>")
    return words(str(tab.evaluate(_SHOW)))


def words(text: str) -> Words:
    """The words of a text, each with the number of its places."""
    return Counter(re.findall(r"[^\W_]+", text))


def _rendered(message: Message, reference: str, env: dict[str, Any]) -> str:
    text = _CALL.sub("", message.msgid)
    if "role: site text" in message.extracted_comments:
        return escape(unescape(text))
    if "html-" in PurePosixPath(reference.partition("#")[2]).name:
        return text
    plain = ("title", "description", "image alternative", "image caption", "link title")
    if any(f"role: {role}" in message.extracted_comments for role in plain):
        return escape(text)
    # The titles of link definitions are messages of their own.
    links = {name: link | {"title": ""} for name, link in env.get("references", {}).items()}
    return str(_parser().renderInline(text, {"references": links}))


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    footnote_plugin(parser)
    deflist_plugin(parser)
    return parser


def _yaml(text: str) -> dict[str, Any] | None:
    try:
        keys = yaml.safe_load(text)
    except yaml.YAMLError:
        return {} if _KEY.match(text) else None
    return keys if isinstance(keys, dict) else None


def _without_directives(text: str) -> str:
    """The page with what other site builders add written as plain Markdown."""
    lines, done = _HEADING_ID.sub("", _CONTAINER.sub(r"\1", text)).split("\n"), []
    while lines:
        line = lines.pop(0)
        found = _DIRECTIVE.fullmatch(line)
        if found is None:
            done.append(line)
            continue
        while lines and _OPTION.match(lines[0]):
            lines.pop(0)
        body = _body(lines, found[1])
        lines[: len(body)] = ["", found[1] + found[2], "", *body, ""]
    return "\n".join(done)


def _body(lines: list[str], margin: str) -> list[str]:
    """The lines that belong to a directive, at its own indentation."""
    first = next((line for line in lines if line.strip()), "")
    indent = first[: len(first) - len(first.lstrip())]
    if len(indent) <= len(margin):
        return []
    body = takewhile(lambda line: not line.strip() or line.startswith(indent), lines)
    return [margin + line.removeprefix(indent) for line in body]
