"""The parts of a document in the order in which they stand, each as HTML."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Protocol

from prlint.readers.document import BlockKind
from prlint.reports.html_words import Words
from prlint.reports.markup import escaped
from prlint.text.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from prlint.readers.document import Block, Document, Link
    from prlint.reports.html_words import Marked
    from prlint.text.span import Span

_DEEPEST = 6
_ABOVE = 2
"""Headings of the page above those of a release."""


class Part(Protocol):
    """A row of the page."""

    span: Span

    def html(self, notes: Sequence[Marked], seen: set[str]) -> str:
        """The part, the places of the notes marked; ids of notes that have a place are added to `seen`."""


def parts(document: Document) -> list[Part]:
    """Blocks, whole tables, front matter and what only the source shows."""
    links: dict[int, list[Link]] = {}
    for link in document.links:
        links.setdefault(link.block, []).append(link)
    source = document.source.text
    found: list[Part] = [*_blocks(document.blocks, links)]
    if document.front_matter is not None:
        found.append(_Aside("Front matter", document.front_matter.span, source))
    found += [_Aside(f"Not seen by readers ({one.kind})", one.span, source) for one in document.residue]
    found += [_Picture(image.alt or image.target, image.span) for image in document.images]
    return sorted(found, key=lambda part: part.span)


def _blocks(blocks: Sequence[Block], links: dict[int, list[Link]]) -> Iterator[Part]:
    numbered = enumerate(blocks)
    for table, several in groupby(numbered, key=lambda pair: pair[1].table):
        cells = [_Text(block, links.get(at, ())) for at, block in several]
        if table is None:
            yield from cells
        else:
            yield _Table(cells)


class _Text:
    """A block but a cell."""

    def __init__(self, block: Block, links: Sequence[Link]) -> None:
        self.block = block
        self.span = block.span
        self._links = links

    def inner(self, notes: Sequence[Marked], seen: set[str]) -> str:
        """The words of the block without its own tag."""
        block = self.block
        words = Words(block.prose, hard={mark.at for mark in block.breaks if mark.hard})
        words.emphasised(block.emphasis)
        words.linked(self._links)
        words.noted(notes, seen)
        return words.html()

    def html(self, notes: Sequence[Marked], seen: set[str]) -> str:
        block = self.block
        inner = self.inner(notes, seen)
        match block.kind:
            case BlockKind.HEADING:
                level = min(_DEEPEST, block.level + _ABOVE)
                html = f"<h{level}>{inner}</h{level}>"
            case BlockKind.CODE:
                html = f"<pre>{inner}</pre>"
            case BlockKind.ITEM:
                marker = block.marker or ""
                shown = "•" if marker.rstrip() in {"-", "*", "+"} else escaped(marker)
                html = f'<p class="item">{shown} {inner}</p>' if shown else f'<p class="item">{inner}</p>'
            case _:
                html = f"<p>{inner}</p>"
        return f"<blockquote class=quoted>{html}</blockquote>" if block.quoted else html


class _Table:
    """Cells that belong to one table."""

    def __init__(self, cells: Sequence[_Text]) -> None:
        self._cells = cells
        self.span = cells[0].span._replace(end=cells[-1].span.end)

    def html(self, notes: Sequence[Marked], seen: set[str]) -> str:
        rows = groupby(self._cells, key=lambda cell: cell.block.row)
        return f"<table>{''.join(self._row(row, cells, notes, seen) for row, cells in rows)}</table>"

    def _row(self, row: int | None, cells: Iterable[_Text], notes: Sequence[Marked], seen: set[str]) -> str:
        tag = '<th scope="col">' if row == 0 else "<td>"
        end = "</th>" if row == 0 else "</td>"
        inner = ((cell, [note for note in notes if note.span.touches(cell.span)]) for cell in cells)
        return f"<tr>{''.join(f'{tag}{cell.inner(own, seen)}{end}' for cell, own in inner)}</tr>"


class _Aside:
    """A piece of the source that is no text for readers, letter for letter."""

    def __init__(self, label: str, span: Span, source: str) -> None:
        self.span = span
        self._label = label
        self._source = source

    def html(self, notes: Sequence[Marked], seen: set[str]) -> str:
        words = Words(Prose.verbatim(self._source, *self.span))
        words.noted(notes, seen)
        return f'<div class="unseen">{self._label}<pre>{words.html()}</pre></div>'


class _Picture:
    """A picture, which is not fetched: what it says in words."""

    def __init__(self, words: str, span: Span) -> None:
        self.span = span
        self._label = words

    def html(self, notes: Sequence[Marked], seen: set[str]) -> str:
        del notes, seen  # its words may stand elsewhere in the source than the picture
        return f'<p class="unseen">Picture: {escaped(self._label)}</p>'
