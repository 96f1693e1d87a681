"""Language tags of other programs -> this project's names of locales."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.language.locale import bcp47

# Subtags of a script or a region have two to four characters, those of a variant more (RFC 5646).
_LONGEST_PLACE = _SCRIPT = 4


def from_bcp47(tag: str, known: Iterable[str] = ()) -> str:
    """The gettext locale of a BCP 47 tag: `fr-simple` is `fr@simple`, `pt-BR` is `pt_BR`.

    Args:
        tag: the tag as another program wrote it, in any case.
        known: locales whose own names are preferred: `es` for the tag `es-ES`, if no `es_ES` is
            known.
    """
    by_tag = {bcp47(locale).casefold(): locale for locale in known}
    language, *rest = re.split("[-_@]", tag.strip())
    parts = [part for part in rest if len(part) > 1]
    variants = [part.lower() for part in parts if len(part) > _LONGEST_PLACE]
    places = [part for part in parts if len(part) <= _LONGEST_PLACE]
    plain = "-".join([language, *places, *variants]).casefold()
    if plain in by_tag:
        return by_tag[plain]
    scripts = [part for part in places if len(part) == _SCRIPT]
    if not variants and not scripts and language.casefold() in by_tag:
        return by_tag[language.casefold()]
    named = [part.title() if part in scripts else part.upper() for part in places]
    return "@".join(["_".join([language.lower(), *named]), *variants])
