import pytest

from pipeline.model.errors import PipelineError
from tests.source.reading import read_text

CUES = """\
WEBVTT

NOTE pas un sous-titre

1
00:01.000 --> 00:02.500
Un
deux

00:00:03.000 --> 01:00:04.000 line:0
Trois
"""


def test_cues_are_read_with_their_times_and_lines() -> None:
    document = read_text(CUES, "videos/film.vtt")
    assert document.id == "videos/film.captions"
    found = [
        (
            block.segments[0].text,
            block.attribute("start"),
            block.attribute("end"),
            block.location.line,
        )
        for block in document.blocks
    ]
    assert found == [("Un\ndeux", "1000", "2500", 6), ("Trois", "3000", "3604000", 10)]


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("1\n00:01.000 --> 00:02.000\nUn\n", 1, "not a caption file"),
        ("WEBVTT\n\n00:02.000 --> 00:01.000\nUn\n", 3, "ends (00:01.000) before it starts"),
        ("WEBVTT\n\n00:02.000 --> 00:02.000\nUn\n", 3, "before it starts"),
        ("WEBVTT\n\n00:99.000 --> 00:02.000\nUn\n", 3, '"00:99.000" is not a caption time'),
        ("WEBVTT\n\nbientôt --> 00:02.000\nUn\n", 3, "is not a caption time"),
    ],
)
def test_bad_captions_are_refused_with_their_line(text: str, line: int, problem: str) -> None:
    with pytest.raises(PipelineError) as caught:
        read_text(text, "film.vtt")
    assert caught.value.line == line
    assert problem in caught.value.problem
