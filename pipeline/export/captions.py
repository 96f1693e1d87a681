"""The captions of a video: WebVTT for players, paragraphs for readers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from pipeline.language.locale import bcp47, direction
from pipeline.language.typography import isolate
from pipeline.model.document import Block, Document, DocumentKind, Segment
from pipeline.model.inline import Text, plain_text
from pipeline.model.publication import Publication
from pipeline.model.value import replace

# A paragraph ends with the first sentence that takes it past this many characters, or where
# nobody speaks for this many milliseconds: about what a reader takes in at a glance.
_LONG_ENOUGH = 240
_PAUSE = 2000
_SENTENCE_END = re.compile(r"[.!?…؟。][\"'»”’)\]\s]*$")


@dataclass(frozen=True, slots=True)
class Video:
    """A video page's files, by path from the source folder, and its captions if it has any."""

    document: Document
    film: PurePosixPath
    poster: PurePosixPath | None
    captions: Document | None

    @property
    def transcript_id(self) -> str:
        """The name of the page that holds the transcript."""
        return f"{self.document.id}-transcript"


def video_of(publication: Publication, document_id: str) -> Video | None:
    """The video that a page presents, or None where the page is not a video's."""
    document = publication.document(document_id)
    film = PurePosixPath(f"{document_id}.mp4")
    if document is None or film not in publication.media:
        return None
    posters = (film.with_suffix(suffix) for suffix in (".png", ".jpg", ".webp"))
    poster = next((path for path in posters if path in publication.media), None)
    captions = publication.document(captions_id(document_id))
    return Video(document, film, poster, captions)


def captions_id(document_id: str) -> str:
    """The id of the captions of a video page."""
    return f"{document_id}.{DocumentKind.CAPTIONS}"


def serialize_webvtt(captions: Document, locale: str) -> str:
    """Captions as a WebVTT file (W3C, 2019) for players of a page in this locale.

    Words in another language, not translated yet, stand in a language span of the format.
    """
    cues = (_cue(cue, locale) for cue in captions.blocks if cue.segments)
    return "\n".join(("WEBVTT\n", *cues))


def _cue(cue: Block, locale: str) -> str:
    segment = cue.segments[0]
    lines = [_escape(line) for line in _spoken(segment).split("\n") if line.strip()]
    if segment.locale != locale:
        tag = bcp47(segment.locale)
        lines = [f"<lang {tag}>{line}</lang>" for line in lines]
    times = " --> ".join(_time(int(cue.attribute(name))) for name in ("start", "end"))
    return "\n".join((times, *lines, ""))


def _spoken(segment: Segment) -> str:
    words = plain_text(segment.inlines or (Text(segment.text),))
    return isolate(words) if direction(segment.locale) == "rtl" else words


def _escape(line: str) -> str:
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _time(milliseconds: int) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{rest:03}"


def transcript(captions: Document) -> tuple[Segment, ...]:
    """The captions joined into paragraphs, each in one language."""
    paragraphs: list[Segment] = []
    previous_end = 0
    for cue in captions.blocks:
        if not cue.segments:
            continue
        segment, start = cue.segments[0], int(cue.attribute("start"))
        words = " ".join(plain_text(segment.inlines or (Text(segment.text),)).split())
        if paragraphs and _continues(paragraphs[-1], segment, start - previous_end):
            words = f"{paragraphs.pop().text} {words}"
        paragraphs.append(replace(segment, text=words, inlines=(Text(words),)))
        previous_end = int(cue.attribute("end"))
    return tuple(paragraphs)


def _continues(paragraph: Segment, segment: Segment, pause: int) -> bool:
    ended = _SENTENCE_END.search(paragraph.text) is not None
    full = len(paragraph.text) >= _LONG_ENOUGH or pause >= _PAUSE
    return paragraph.locale == segment.locale and not (ended and full)
