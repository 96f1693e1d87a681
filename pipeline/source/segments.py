"""From a text of the source to a segment: its context for translators, its line breaks undone."""

import re

from pipeline.model.document import Location, Role, Segment, Span

# Short texts whose meaning hangs on where they stand: the same words as a heading and as a table
# cell may need two translations.
_ROLES_WITH_CONTEXT = frozenset(
    {
        Role.TITLE,
        Role.HEADING,
        Role.CELL,
        Role.TERM,
        Role.ALTERNATIVE,
        Role.CAPTION,
        Role.CALLOUT_TITLE,
    }
)
# Inside code and tags a line break is a space, whatever stands before it.
_CODE_OR_TAG = re.compile(r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|<[A-Za-z/!?][^<>]*>", re.DOTALL)
# A run of spaces is looked at once, from its start: it may be long and end in no line break.
_HARD_BREAK = re.compile(r"(?:(?<! ) {2,}+|\\)\n[ \t]*")
_SOFT_BREAK = re.compile(r"(?<![ \t])[ \t]*+\n[ \t]*")


def segment(
    text: str, role: Role, location: Location, locale: str, spans: tuple[Span, ...] = ()
) -> Segment:
    """A source segment; roles whose texts are short get their name as message context."""
    msgctxt = role.value if role in _ROLES_WITH_CONTEXT else None
    return Segment(text, role, msgctxt, location, locale, source=text, spans=spans)


def unwrap(text: str) -> str:
    r"""The text on one line, however its author wrapped it; wanted breaks stay as `\` + newline."""
    if "\n" not in text:
        return text.strip(" \t")
    joined = _CODE_OR_TAG.sub(lambda found: found[0].replace("\n", " "), text)
    parts = [_SOFT_BREAK.sub(" ", part) for part in _HARD_BREAK.split(joined)]
    return "\\\n".join(parts).strip(" \t\n")
