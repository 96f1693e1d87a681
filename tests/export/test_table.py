from __future__ import annotations

import re
from importlib.resources import files

import pytest

from pipeline.export.table import EXPORTERS

PHYSICAL = re.compile(
    r"(?:^|[{;\s])(?:(?:margin|padding|border|inset)-(?:left|right|top|bottom)|left|right|top|bottom"
    r"|(?:min-|max-)?(?:width|height)|float|text-align:\s*(?:left|right))\s*:",
    re.MULTILINE,
)
STYLES = [
    path.name
    for path in (files("pipeline.export") / "styles").iterdir()
    if path.name.endswith(".css")
]


def test_each_exporter_is_listed_once_under_its_own_id() -> None:
    assert [exporter.id for exporter in EXPORTERS] == ["web", "pdf", "markdown"]


@pytest.mark.parametrize("name", sorted(STYLES))
def test_stylesheets_name_no_side(name: str) -> None:
    style = (files("pipeline.export") / "styles" / name).read_text("utf-8")
    without_media = re.sub(r"@media[^{]*", "", re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL))
    assert PHYSICAL.findall(without_media) == []
