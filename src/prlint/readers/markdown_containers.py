"""What stands around the blocks of Markdown: lists, quotations, tables and footnotes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from prlint.readers.document import BlockKind, Footnote
from prlint.text.span import Span

if TYPE_CHECKING:
    from prlint.readers.markdown_page import Page
    from prlint.readers.markdown_places import Places


class Containers:
    """The containers that are open around the next block."""

    __slots__ = ("_column", "_leads", "_notes", "_page", "_places", "_row", "depth")

    def __init__(self, page: Page, places: Places) -> None:
        self._page = page
        self._places = places
        self._leads: list[bool] = []
        self._notes: list[tuple[int, int]] = []
        self._row = self._column = 0
        self.depth = 0
        """How many lists the next block stands in."""

    def begin_tight(self, start: int) -> None:
        """Open a paragraph. The parser announces none in the items of a tight list."""
        if self.depth:
            self._page.begin(BlockKind.ITEM, start, self.depth)
        else:
            self._page.begin(BlockKind.PARAGRAPH, start)

    def cell(self, start: int) -> None:
        """Open the next cell of the row."""
        page = self._page
        while page.text.startswith((" ", "\t"), start):
            start += 1
        page.cell = (page.tables - 1, self._row, self._column)
        self._column += 1
        page.begin(BlockKind.CELL, start)

    def open(self, name: str, about: Any, start: int) -> None:
        """A container begins: a list or its item, a quotation, a table or its row, a footnote."""
        page = self._page
        if name == "List":
            self.depth += 1
        elif name == "Table":
            page.tables += 1
            self._row = -1
        elif name in ("TableHead", "TableRow"):
            self._row += 1
            self._column = 0
        elif name in ("BlockQuote", "Item", "FootnoteDefinition"):
            self._leads.append(page.lead is None)
            page.lead = start if page.lead is None else page.lead
            if name == "BlockQuote":
                page.quoted += 1
            elif name == "Item":
                page.marker = _list_mark(page.text, start)
            else:
                page.footnotes.append(Footnote(about, Span(start, start), definition=True))
                self._notes.append((len(page.footnotes) - 1, self.depth))
                self.depth = 0

    def close(self, name: str, last: int) -> None:
        """A container ends at a byte offset."""
        page = self._page
        if name == "List":
            self.depth -= 1
        elif name in ("BlockQuote", "Item", "FootnoteDefinition"):
            if self._leads.pop():
                page.lead = None
            if name == "BlockQuote":
                page.quoted -= 1
            elif name == "Item":
                page.marker = None
            else:
                index, self.depth = self._notes.pop()
                start = page.footnotes[index].span.start
                page.footnotes[index] = page.footnotes[index]._replace(span=Span(start, self.seen_end(last)))

    def seen_end(self, last: int) -> int:
        """The place of a byte offset, without the white space before it."""
        end, text = self._places.at(last), self._page.text
        while end and text[end - 1] in " \t\r\n":
            end -= 1
        return end


def _list_mark(text: str, start: int) -> str:
    """The mark at the beginning of a list item: `-`, `*`, `+`, `12.` or `3)`."""
    while text.startswith((" ", "\t"), start):
        start += 1
    end = start
    while text[end : end + 1].isdigit():
        end += 1
    return text[start : end + 1]
