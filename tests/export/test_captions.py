from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from pipeline.export.captions import serialize_webvtt, transcript, video_of
from pipeline.model.document import (
    Block,
    BlockKind,
    Document,
    DocumentKind,
    Location,
    Role,
    Segment,
)
from pipeline.model.value import replace
from pipeline.source.reader import SourceFile
from pipeline.source.webvtt import WebVttReader
from tests.export.samples import CAPTIONS, Sample

PLACE = Location(PurePosixPath("x.vtt"), 1)


def captions(*cues: tuple[int, int, str, str]) -> Document:
    """A document of cues: start, end, locale, text."""
    blocks = tuple(
        Block(
            f"cue-{number}",
            BlockKind.CUE,
            PLACE,
            (Segment(text, Role.CUE, None, PLACE, locale),),
            attributes=(("start", str(start)), ("end", str(end))),
        )
        for number, (start, end, locale, text) in enumerate(cues, 1)
    )
    return Document("x.captions", DocumentKind.CAPTIONS, "ar", PLACE.path, blocks)


def read_again(text: str) -> list[tuple[str, str]]:
    path = PurePosixPath("x.vtt")
    document = WebVttReader().read(SourceFile(path, path.name, text, "fr"))
    return [(cue.attribute("start"), cue.segments[0].text) for cue in document.blocks]


def test_cues_are_written_with_their_times_and_escaped() -> None:
    video = video_of(Sample().publication("fr"), "videos/film")
    assert video is not None
    assert video.captions is not None
    assert serialize_webvtt(video.captions, "fr") == (
        "WEBVTT\n\n"
        "00:00:01.000 --> 00:00:03.500\nBonjour &amp; bienvenue,\nvoici PD-L1 &lt; PD-1.\n\n"
        "00:00:04.000 --> 00:00:06.000\nLa suite.\n"
    )


def test_cues_that_are_not_translated_say_their_language() -> None:
    written = serialize_webvtt(captions((0, 900, "fr", "a\nb"), (950, 1800, "ar", "ج")), "ar")
    assert "<lang fr>a</lang>\n<lang fr>b</lang>" in written
    assert "\nج\n" in written
    assert "00:00:00.950 --> 00:00:01.800" in written


def test_latin_names_are_isolated_in_right_to_left_cues() -> None:
    assert "\u2066PD-L1\u2069" in serialize_webvtt(captions((0, 900, "ar", "جزيء PD-L1")), "ar")


def test_an_empty_line_cannot_cut_a_cue() -> None:
    written = serialize_webvtt(captions((3_600_000, 3_601_000, "fr", "a\n\nb")), "fr")
    assert read_again(written) == [("3600000", "a\nb")]


def test_the_source_captions_come_back() -> None:
    publication = Sample().publication("fr")
    video = video_of(publication, "videos/film")
    assert video is not None
    assert video.captions is not None
    unescaped = serialize_webvtt(video.captions, "fr").replace("&amp;", "&").replace("&lt;", "<")
    assert read_again(unescaped) == read_again(CAPTIONS)


@pytest.mark.parametrize(
    ("cues", "paragraphs"),
    [
        (
            [(0, 1000, "fr", "Une phrase"), (1000, 2000, "fr", "coupée.\nEt")],
            ["Une phrase coupée. Et"],
        ),
        ([(0, 1000, "fr", "Une."), (3500, 4000, "fr", "Deux.")], ["Une.", "Deux."]),
        ([(0, 1000, "fr", "Une"), (3500, 4000, "fr", "deux.")], ["Une deux."]),
        ([(0, 1000, "fr", "x" * 239 + "."), (1000, 2000, "fr", "b.")], ["x" * 239 + ".", "b."]),
        ([(0, 1000, "fr", "Une"), (1000, 2000, "ar", "ب")], ["Une", "ب"]),
    ],
)
def test_cues_are_joined_into_paragraphs(
    cues: list[tuple[int, int, str, str]], paragraphs: list[str]
) -> None:
    assert [segment.text for segment in transcript(captions(*cues))] == paragraphs


def test_a_page_without_film_is_no_video() -> None:
    publication = Sample().publication("fr")
    assert video_of(publication, "accueil") is None
    assert video_of(publication, "gone") is None
    assert video_of(replace(publication, media={}), "videos/film") is None
