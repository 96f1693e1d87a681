"""The locales this repository ships, as tags, and how its pages are looked at."""

from __future__ import annotations

import pytest

TAGS = ("ar", "en", "es", "fr", "fr-simple", "it")
RIGHT_TO_LEFT = frozenset({"ar"})
DESKTOP, PHONE = 1280, 320

each_locale = pytest.mark.parametrize("tag", list(TAGS))
each_width = pytest.mark.parametrize("width", [DESKTOP, PHONE])
