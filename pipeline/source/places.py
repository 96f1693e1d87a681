"""Where the texts of a page stand in its file, to the character.

The parser says on which lines a block stands and gives its text without markers and indentation;
here each line of that text is found again in the file, so that a translation can take its place
and every other character stay as the author wrote it.
"""

from __future__ import annotations

from pipeline.model.document import Span
from pipeline.source.lines import Lines


class Places:
    """Finds texts in the body of a page.

    Args:
        body: what stands on the page after its front matter.
        offset: where the body starts in the file, in code points.
    """

    def __init__(self, body: Lines, offset: int) -> None:
        self.lines = body.texts
        self._starts = body.starts
        self._offset = offset
        self._cursors: dict[int, int] = {}

    def paragraph(self, first: int, content: str) -> tuple[Span, ...]:
        """Each line of a text that reaches to the end of the lines it stands on.

        Args:
            first: the 0-based line of the body at which the text starts.
            content: the text as the parser gives it, markers and indentation gone.

        Returns:
            One span for each line that has text, () where one is not found again.
        """
        if "\n" not in content:
            text, written = content.strip(), self.lines[first].rstrip()
            if text and not written.endswith(text):
                return self._to_the_end(self._first_with(text, first), text)
            end = self._offset + self._starts[first] + len(written)
            return ((end - len(text), end),) if text else ()
        # The parser strips every space that Unicode knows, and lines that hold nothing else.
        texts = [line.strip() for line in content.split("\n")]
        spans: list[Span] = []
        for number, text in enumerate(texts, self._first_with(texts[0], first)):
            found = self._to_the_end(number, text)
            if text and not found:
                return ()
            spans += found
        return tuple(spans)

    def _to_the_end(self, number: int, text: str) -> tuple[Span, ...]:
        """The place of a text at the end of a line."""
        written = self.lines[number].rstrip() if number < len(self.lines) else ""
        if not text or not written.endswith(text):
            return ()
        end = self._offset + self._starts[number] + len(written)
        return ((end - len(text), end),)

    def _first_with(self, text: str, number: int) -> int:
        while number < len(self.lines) and not self.lines[number].rstrip().endswith(text):
            number += 1
        return number

    def within(self, number: int, text: str, after: str = "") -> tuple[Span, ...]:
        """A text within a line: the first place after the words `after`, if they are given.

        A line is searched from where its last text was found, so that two cells of a table with
        the same text are two places.
        """
        line = self.lines[number]
        cursor = self._cursors.get(number, 0)
        if after:
            found = line.find(after, cursor)
            cursor = found + len(after) if found >= 0 else cursor
        start = line.find(text, cursor)
        if start < 0 or not text:
            return ()
        self._cursors[number] = start + len(text)
        return (self.at(number, start, start + len(text)),)

    def across(self, number: int, text: str, after: str = "") -> tuple[Span, ...]:
        """A text that starts within a line and may go on in the next ones."""
        first, *others = text.split("\n")
        found = [self.within(number, first.strip(), after)]
        found += [self.within(line, part.strip()) for line, part in enumerate(others, number + 1)]
        return tuple(span for spans in found for span in spans) if all(found) else ()

    def at(self, number: int, start: int, end: int) -> Span:
        """The place of some characters of a line."""
        begin = self._offset + self._starts[number]
        return begin + start, begin + end

    def block(self, first: int, content: str, start: int, end: int) -> tuple[Span, ...]:
        """Each line of a part of a block that is kept as written, such as HTML.

        Args:
            first: the 0-based line of the body at which the block starts.
            content: the block's text, the indentation of its container gone.
            start: where the part starts in `content`.
            end: where it ends.
        """
        spans = []
        number = first + content.count("\n", 0, start)
        begin = content.rfind("\n", 0, start) + 1
        while begin < end:
            stop = content.find("\n", begin)
            stop = len(content) if stop < 0 else stop
            shift = self._offset + self._starts[number] + len(self.lines[number]) - stop
            left, right = max(start, begin), min(end, stop)
            text = content[left:right]
            left += len(text) - len(text.lstrip())
            right -= len(text) - len(text.rstrip())
            if left < right:
                spans.append((left + shift, right + shift))
            begin, number = stop + 1, number + 1
        return tuple(spans)

    def underlined(self, first: int, content: str) -> tuple[Span, ...]:
        """The lines of a heading that is underlined, without the id that may end them."""
        spans = self.paragraph(first, content)
        return spans or self.within(first, content)
