"""The HTML blocks of Markdown: blocks, prose and places from a stretch of tags and text.

Such a block ends at an empty line, wherever the tags stand, so elements often open in one block and close in
another, with Markdown between. There is no tree to build from that: tags are read one by one, and nothing is loaded
for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import re2

from prlint.readers.document import BlockKind
from prlint.readers.html_nesting import Nesting
from prlint.readers.markdown_page import Page
from prlint.readers.markdown_prose import HARD, SOFT, SPACE
from prlint.readers.markdown_tags import BLOCKS, EMPHASIS, Tags, tag_end, tag_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from prlint.text.source import Source

# In the text between tags: an entity, white space that is not one space.
_TOKEN = re2.compile(
    r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?"
    r"|[ \t\r\n\f]{2,}|[\t\r\n\f]"
)
_WHITE = " \t\r\n\f"


class HtmlFragments:
    """Reads the HTML blocks of one document onto its page."""

    __slots__ = (
        "_led",
        "_nesting",
        "_page",
        "_seen",
        "_tags",
        "depth",
    )

    def __init__(self, page: Page, tags: Tags) -> None:
        self._page = page
        self._tags = tags
        self._nesting = Nesting(page, tags)
        self._led = False
        self._seen = 0
        self.depth = 0
        """How many lists of Markdown the next block stands in."""

    def read(self, start: int, end: int, gaps: Iterable[tuple[int, int]] = ()) -> None:
        """Read the block in a range of the source; `gaps` are the marks of quotes and lists before its lines."""
        source = self._page.text
        parts: list[str] = []
        at = start
        for left, right in gaps:
            parts += source[at:left], " " * (right - left)
            at = right
        text = "".join([*parts, source[at:end]])
        self._seen = start
        at = 0
        while at < len(text):
            stop = text.find("<!--", at)
            if stop < 0:
                self._tokens(text, at, len(text), start)
                break
            self._tokens(text, at, stop, start)
            # `<!-->` is a whole comment.
            close = text.find("-->", stop + 2)
            at = close + 3 if close >= 0 else len(text)
            if self._page.draft.hidden not in ("script", "style"):
                self._tags.comment(start + stop, start + at)
                self._page.draft.drop()
        self._end(self._seen)
        self._page.draft.hidden = ""
        self._nesting.leave()
        if self._led:
            self._page.lead = None
            self._led = False

    def _tokens(self, text: str, at: int, end: int, base: int) -> None:
        """Read tags and the text between them."""
        words = at
        start = text.find("<", at, end)
        while start >= 0:
            stop = tag_end(text, start, end)
            if stop > 0:
                if start > words:
                    self._text(text[words:start], base + words)
                if text[start + 1] not in "!?":
                    self._tag(text[start:stop], base + start, base + stop)
                words = stop
            start = text.find("<", max(start + 1, stop), end)
        if end > words:
            self._text(text[words:end], base + words)

    def _text(self, text: str, base: int) -> None:
        """Read what stands between two tags."""
        page = self._page
        if page.draft.hidden:
            return
        if not text.strip(_WHITE):
            self._white(base, base + len(text), text)
            return
        at = 0
        for match in _TOKEN.finditer(text):
            start, stop = match.span()
            if start > at:
                self._words(base + at, base + start)
            at = stop
            token = match.group()
            if token[0] == "&":
                self._entity(token, base + start, base + stop)
            else:
                self._white(base + start, base + stop, token)
        if len(text) > at:
            self._words(base + at, base + len(text))

    def _white(self, start: int, end: int, white: str) -> None:
        page = self._page
        # An empty line in code is one line end: with any line ends, code reads the same.
        wrapped = "\n" in white or "\r" in white
        if page.kind is BlockKind.CODE and not wrapped and page.text.startswith(white, start):
            page.draft.code(start, end)
        elif page.kind is not None:
            page.draft.gap(start, end, (HARD if page.kind is BlockKind.CODE else SOFT) if wrapped else SPACE)

    def _words(self, start: int, end: int) -> None:
        page = self._page
        if page.kind is None:
            start += page.text.startswith(" ", start)
            if start == end:
                return
            self._begin(start)
        page.draft.words(start, end)
        self._seen = end

    def _entity(self, entity: str, start: int, end: int) -> None:
        from html import unescape

        written = unescape(entity)
        if written == entity:
            self._words(start, end)
        elif written:
            if self._page.kind is None:
                self._begin(start)
            self._page.draft.written(written, start, end)
            self._seen = end

    def _tag(self, tag: str, start: int, end: int) -> None:
        page, tags = self._page, self._tags
        name, closing = tag_name(tag)
        if page.draft.hidden:
            tags.unhide(name, closing)
            return
        if not tags.is_element(name, closing, start, end):
            if page.kind is None:
                self._begin(start)
            page.draft.lines(start, end)
        elif name in BLOCKS:
            self._end(end if closing else self._seen)
            if not closing and page.lead is None:
                page.lead = start
                self._led = True
            elif closing and self._led:
                page.lead = None
                self._led = False
            self._nesting.block(name, closing, start)
        else:
            if page.kind is None and (name == "a" or name in EMPHASIS):
                self._begin(start)
            tags.element(name, closing, start, end)
        self._seen = end

    def _begin(self, start: int) -> None:
        self._led = False
        self._nesting.begin(start, self.depth)

    def _end(self, end: int) -> None:
        if self._page.kind is not None:
            self._tags.end_block(self._seen)
            self._page.end(end)


def read_fragment(source: Source, start: int, end: int) -> Page:
    """The page of one stretch of HTML in a source, read by itself."""
    page = Page(source.text)
    HtmlFragments(page, Tags(page)).read(start, end)
    return page
