"""What the tags around a block of HTML make of it: a heading, code, an item, a quotation, a table's cell.

What they say about lists, quotes and tables is carried from one stretch of HTML to the next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.readers.document import BlockKind

if TYPE_CHECKING:
    from prlint.readers.markdown_page import Page
    from prlint.readers.markdown_tags import Tags


class Nesting:
    """The elements that are open around the next block."""

    __slots__ = ("_heading", "_item", "_lists", "_page", "_pre", "_quotes", "_tables", "_tags")

    def __init__(self, page: Page, tags: Tags) -> None:
        self._page = page
        self._tags = tags
        self._lists = self._quotes = self._heading = 0
        self._item = self._pre = False
        self._tables: list[list[int]] = []

    def leave(self) -> None:
        """The stretch of HTML ends: what does not reach into the next one is over."""
        self._page.cell = None
        self._heading = 0
        self._item = self._pre = False

    def begin(self, start: int, depth: int) -> None:
        """Begin a block where its first words stand; `depth` counts the lists of Markdown around it."""
        page = self._page
        if self._pre:
            page.begin(BlockKind.CODE, start)
        elif self._heading:
            page.begin(BlockKind.HEADING, start, self._heading)
        elif page.cell is not None:
            page.begin(BlockKind.CELL, start)
        elif self._item or depth:
            page.begin(BlockKind.ITEM, start, max(depth + self._lists, 1))
        else:
            page.begin(BlockKind.PARAGRAPH, start)

    def block(self, name: str, closing: bool, place: int) -> None:
        """What a block element's tag changes for the blocks that follow."""
        if name in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self._heading = 0 if closing else int(name[1])
        elif name == "pre":
            self._pre = not closing
        elif name in ("ul", "ol", "menu", "dir"):
            # One that is never closed would make items of all that follows.
            if closing:
                self._lists = max(self._lists - 1, 0)
                self._item = self._lists > 0
            elif self._tags.closes_after(name, place):
                self._lists += 1
        elif name == "li":
            self._item = not closing
        elif name == "blockquote":
            self._quote(closing, place)
        else:
            self._table(name, closing)

    def _quote(self, closing: bool, place: int) -> None:
        if closing and self._quotes:
            self._quotes -= 1
            self._page.quoted -= 1
        elif not closing and self._tags.closes_after("blockquote", place):
            self._quotes += 1
            self._page.quoted += 1

    def _table(self, name: str, closing: bool) -> None:
        page, tables = self._page, self._tables
        if name == "table":
            if not closing:
                tables.append([page.tables, -1, -1])
                page.tables += 1
            elif tables:
                tables.pop()
            page.cell = None
        elif tables and name == "tr":
            if not closing:
                tables[-1][1] += 1
                tables[-1][2] = -1
            page.cell = None
        elif tables and name in ("td", "th"):
            if not closing:
                tables[-1][1] = max(tables[-1][1], 0)
                tables[-1][2] += 1
            page.cell = None if closing else (tables[-1][0], tables[-1][1], tables[-1][2])
