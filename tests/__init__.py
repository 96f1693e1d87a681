"""The tests, a package so that no other `tests` on the path is taken for it (textstat has one)."""

import pipeline  # noqa: F401 - before any test imports openpyxl, whose writer it chooses
