"""Markdown: CommonMark with tables, footnotes and strikethrough, front matter, HTML and what Jekyll and Hugo add."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.readers.document import Document
from prlint.readers.front_matter import comments_before, read_front_matter
from prlint.readers.markdown_events import EventReader
from prlint.readers.markdown_page import Page

if TYPE_CHECKING:
    from prlint.text.source import Source


def read_markdown(source: Source) -> Document:
    """A document from Markdown. Nothing in a text makes it raise."""
    front = read_front_matter(source)
    page = Page(source.text)
    if front is not None:
        page.residue += comments_before(source, front)
    EventReader(page, front.span.end if front else 0).read()
    return Document(
        source,
        "markdown",
        page.blocks,
        # A link stands in a block; where there is none, no reader sees a word.
        links=page.links if page.blocks else [],
        images=page.images,
        front_matter=front,
        residue=page.residue,
        footnotes=page.footnotes,
    )
