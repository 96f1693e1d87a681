"""Every example of the CommonMark specification is rebuilt faithfully."""

import re

import pytest

from tests.export.fidelity import unfaithful
from tests.validators.tools import require_node_file

# As spec.txt says of itself: 32 backticks, the Markdown, a full stop, the HTML; → is a tab.
_EXAMPLE = re.compile(r"^`{32} example\n(.*?)^\.\n.*?^`{32}$", re.MULTILINE | re.DOTALL)


def _examples() -> list[str]:
    text = require_node_file("commonmark-spec/spec.txt").read_text("utf-8")
    return [example.replace("→", "\t") for example in _EXAMPLE.findall(text)]


@pytest.mark.parametrize("ending", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_every_example_is_faithful(ending: str) -> None:
    examples = [example.replace("\n", ending) for example in _examples()]
    assert len(examples) == 652  # of version 0.31.2
    assert {example: unfaithful(example) for example in examples if unfaithful(example)} == {}
