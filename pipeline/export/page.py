"""What templates know of the page they write: texts, languages, links."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from markupsafe import Markup

from pipeline.export.footnotes import Footnotes
from pipeline.export.inline import InlineHtml
from pipeline.export.links import Destination, Layout, Links, beside
from pipeline.export.pictures import picture_size
from pipeline.language import locale as languages
from pipeline.language.typography import isolate
from pipeline.model.document import Block, BlockKind, Document, Segment
from pipeline.model.inline import Inline, Text, plain_text
from pipeline.model.publication import LocaleName, Publication
from pipeline.model.value import replace

_NOT_IN_AN_ID = re.compile(r"[^A-Za-z0-9_\-]")
# They have a place of their own: in the page's head, and at its foot.
_OUTSIDE_THE_BODY = frozenset({BlockKind.TITLE, BlockKind.DESCRIPTION, BlockKind.FOOTNOTE})


@dataclass(frozen=True, slots=True)
class Page:
    """One output page while it is written.

    `document` is the page's own text, None for pages that exporters compose (the glossary);
    `footnotes` counts calls as they are written, so a Page serves for one writing only.
    """

    publication: Publication
    links: Links
    inline: InlineHtml
    footnotes: Footnotes
    document: Document | None = None

    @property
    def locale(self) -> LocaleName:
        """The language the page is published in."""
        return self.publication.locale

    @property
    def lead(self) -> tuple[Block, ...]:
        """The blocks before the first heading, which the list of its parts follows."""
        return self._body[: self._first_heading]

    @property
    def body(self) -> tuple[Block, ...]:
        """The blocks from the first heading on, without the footnotes."""
        return self._body[self._first_heading :]

    @property
    def _body(self) -> tuple[Block, ...]:
        blocks = self.document.blocks if self.document else ()
        return tuple(block for block in blocks if block.kind not in _OUTSIDE_THE_BODY)

    @property
    def _first_heading(self) -> int:
        kinds = [block.kind for block in self._body]
        return kinds.index(BlockKind.HEADING) if BlockKind.HEADING in kinds else len(kinds)

    @property
    def sections(self) -> tuple[Block, ...]:
        """The headings that open the page's main parts."""
        return tuple(
            block
            for block in self.body
            if block.kind is BlockKind.HEADING and block.attribute("level") == "2"
            if block.segments
        )

    def foreign(self, segment: Segment) -> LocaleName | None:
        """The language a text is really in, where that is not the page's."""
        if segment.locale == self.locale.locale:
            return None
        return named(self.publication, segment.locale)

    def lang(self, segment: Segment) -> Markup:
        """The attributes that say a text is in another language than the page, "" if it is not."""
        foreign = self.foreign(segment)
        return in_language(foreign) if foreign else Markup()

    def words(self, segment: Segment) -> Markup:
        """A text as HTML."""
        direction = (self.foreign(segment) or self.locale).direction
        return self.inline.write(_inlines(segment), direction)

    def write(self, inlines: tuple[Inline, ...], segment: Segment) -> Markup:
        """A part of a text as HTML."""
        return self.words(replace(segment, inlines=inlines)) if inlines else Markup()

    def plain(self, segment: Segment) -> str:
        """A text without markup, for an attribute or the page's title."""
        direction = (self.foreign(segment) or self.locale).direction
        words = " ".join(plain_text(_inlines(segment)).split())
        return isolate(words) if direction == "rtl" else words

    def site(self, block_id: str) -> Segment | None:
        """A text of the site, or None where the site has none."""
        return self.publication.site.segment(block_id)

    def dimensions(self, path: PurePosixPath) -> Markup:
        """The attributes that keep a picture's place while it loads, "" where it has no size."""
        file = self.publication.media.get(path)
        size = picture_size(file) if file else None
        return Markup(' width="{}" height="{}"').format(*size) if size else Markup()

    def picture_path(self, target: str) -> PurePosixPath:
        """A picture of this page, by path from the source folder."""
        return beside(self.document.id if self.document else "", target)

    def is_foreign(self, block: Block) -> bool:
        """Whether some text of a block is in another language than the page."""
        return any(self.foreign(segment) is not None for segment in block.segments)

    def anchor(self, block: Block) -> str:
        """An id in the page for a block that has no anchor of its own."""
        return "_" + _NOT_IN_AN_ID.sub("-", block.id)

    def untranslated(self) -> int:
        """How many passages of the page are in another language than the page."""
        if self.document is None or self.locale == self.publication.source_locale:
            return 0
        return sum(self.foreign(segment) is not None for segment in self.document.segments())


def open_page(
    publication: Publication, layout: Layout, here: PurePosixPath, document: Document | None
) -> Page:
    """The page that will be written to the file `here` of a format."""
    links = Links(publication, layout, here)
    document_id = document.id if document else ""

    def resolve(target: str) -> Destination | None:
        return links.resolve(target, document_id)

    def picture(target: str) -> str | None:
        return links.media(beside(document_id, target))

    footnotes = Footnotes.of(document)
    inline = InlineHtml(resolve, picture, footnotes.call)
    return Page(publication, links, inline, footnotes, document)


def named(publication: Publication, locale: str) -> LocaleName:
    """How readers see a locale, whether or not the site is published in it."""
    known = (*publication.locales, publication.source_locale)
    return next((name for name in known if name.locale == locale), languages.locale_name(locale))


def in_language(locale: LocaleName) -> Markup:
    """The attributes of an element whose text is in this language."""
    return Markup(' lang="{}" dir="{}"').format(locale.tag, locale.direction)


def _inlines(segment: Segment) -> tuple[Inline, ...]:
    return segment.inlines or (Text(segment.text),)
