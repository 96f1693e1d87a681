"""Sentences of a text beside those of its translation."""

from __future__ import annotations

import re

from pipeline.checks.prose import SENTENCE_END
from pipeline.checks.translation_reading import Reading

_END_BEFORE_OTHERS = re.compile(r"[.!?…؟]\s")


def sentence_pairs(source: Reading, translation: Reading) -> list[tuple[str, str]] | None:
    """Sentences side by side, None where one text has more of them than the other."""
    if not _has_several(source.text) and not _has_several(translation.text):
        return [(source.text, translation.text)]
    first, second = SENTENCE_END.split(source.text), SENTENCE_END.split(translation.text)
    return [*zip(first, second, strict=True)] if len(first) == len(second) else None


def _has_several(text: str) -> bool:
    return "\n" in text or _END_BEFORE_OTHERS.search(text) is not None
