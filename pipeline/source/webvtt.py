"""Captions: WebVTT (W3C, 2019) -> Document of cues."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.model.document import Block, BlockKind, Document, DocumentKind, Location, Role
from pipeline.model.errors import PipelineError
from pipeline.source.document_id import document_id
from pipeline.source.reader import SourceFile
from pipeline.source.segments import segment

_TIMING = re.compile(r"(?P<start>[\d:.]+)[ \t]+-->[ \t]+(?P<end>[\d:.]+)(?:[ \t].*)?$")
_TIME = re.compile(r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$")


@dataclass(frozen=True, slots=True)
class WebVttReader:
    """Reads caption files; `<video>.vtt` becomes the document `<video>.captions`."""

    pattern: str = "*.vtt"

    def read(self, source: SourceFile) -> Document:
        """Read one caption file.

        Raises:
            PipelineError: if the file is not WebVTT, or a cue ends before it starts.
        """
        if not re.match(r"WEBVTT(?:[ \t\n]|$)", source.text):
            raise PipelineError(
                "this is not a caption file",
                remedy='Make "WEBVTT" its first line, and leave the second line empty',
                path=source.path,
                line=1,
            )
        cues = tuple(
            _cue(source, number, start, lines)
            for number, (start, lines) in enumerate(_cue_paragraphs(source.text), 1)
        )
        name = f"{source.stem}.{DocumentKind.CAPTIONS}"
        return Document(
            id=document_id(name, source.path),
            kind=DocumentKind.CAPTIONS,
            locale=source.locale,
            path=source.path,
            blocks=cues,
        )


def _cue_paragraphs(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield (1-based line of the timing, timing and text lines) of each cue."""
    lines = text.split("\n")
    line = 0
    while line < len(lines):
        end = next((n for n in range(line, len(lines)) if not lines[n].strip()), len(lines))
        for timing in range(line, min(line + 2, end)):
            if "-->" in lines[timing]:
                yield timing + 1, lines[timing:end]
                break
        line = end + 1


def _cue(source: SourceFile, number: int, line: int, lines: list[str]) -> Block:
    match = _TIMING.match(lines[0].strip())
    location = Location(source.path, line)
    if match is None:
        raise _bad_time(lines[0], location)
    start, end = (_milliseconds(match[name], location) for name in ("start", "end"))
    if end <= start:
        raise PipelineError(
            f"the caption ends ({match['end']}) before it starts ({match['start']})",
            remedy="Correct one of the two times",
            path=source.path,
            line=line,
        )
    text = "\n".join(part.strip() for part in lines[1:])
    place = Location(source.path, line + 1)
    segments = (segment(text, Role.CUE, place, source.locale),) if text else ()
    times = (("start", str(start)), ("end", str(end)))
    return Block(f"cue-{number}", BlockKind.CUE, location, segments, attributes=times)


def _milliseconds(time: str, location: Location) -> int:
    match = _TIME.match(time)
    if match is None:
        raise _bad_time(time, location)
    hours, minutes, seconds, milliseconds = (int(part or 0) for part in match.groups())
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds


def _bad_time(written: str, location: Location) -> PipelineError:
    return PipelineError(
        f'"{written.strip()}" is not a caption time',
        remedy='Write it as "00:01.000 --> 00:04.000"',
        path=location.path,
        line=location.line,
    )
