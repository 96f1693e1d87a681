"""From a text of the source to a segment: its context for translators, its line breaks undone."""

import re

from pipeline.model.document import Location, Role, Segment, Span

# Short texts whose meaning hangs on where they stand: the same words as a heading and as a table
# cell may need two translations.
_ROLES_WITH_CONTEXT = (
    Role.TITLE,
    Role.HEADING,
    Role.CELL,
    Role.TERM,
    Role.ALTERNATIVE,
    Role.CAPTION,
    Role.CALLOUT_TITLE,
    Role.LINK_TITLE,
)
_CONTEXTS = {role: role.value for role in _ROLES_WITH_CONTEXT}
# Inside code and tags a line break is a space, whatever stands before it.
_CODE = r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)"
_CODE_OR_TAG = re.compile(rf"{_CODE}|<[A-Za-z/!?][^<>]*>", re.DOTALL)
# No link: a target does not reach over lines. On one line it would be one.
_CODE_OR_TARGET = re.compile(rf"{_CODE}|\]\((?=\s*<[^<>\n]*\n[^<>]*>)", re.DOTALL)
# A run of backslashes or spaces is looked at once, from its start: it may be long and end in no
# line break.
_LINE_BREAK = re.compile(r"((?<!\\)\\++|(?<![\\ \t]))([ \t]*+)\n[ \t]*")


def segment(
    text: str, role: Role, location: Location, locale: str, spans: tuple[Span, ...] = ()
) -> Segment:
    """A source segment; roles whose texts are short get their name as message context."""
    context = _CONTEXTS.get(role)
    return Segment(text, role, context, location, locale, source=text, spans=spans)


def unwrap(text: str) -> str:
    r"""The text on one line, however its author wrapped it; wanted breaks stay as `\` + newline."""
    if "\n" not in text:
        return text.strip(" \t")
    if "](" in text:
        text = _CODE_OR_TARGET.sub(lambda found: found[0] if found[1] else r"]\(", text)
    joined = _CODE_OR_TAG.sub(lambda found: found[0].replace("\n", " "), text)
    return _LINE_BREAK.sub(_on_one_line, joined).strip(" \t\n")


def _on_one_line(end: re.Match[str]) -> str:
    """What stands for the end of a line: a space, or the mark of a wanted break."""
    backslashes, spaces = end.groups()
    is_odd = len(backslashes) % 2 == 1
    if spaces.endswith("  "):
        return backslashes + ("\\" if is_odd else "") + "\\\n"
    return f"{backslashes}\n" if is_odd and not spaces else f"{backslashes} "
