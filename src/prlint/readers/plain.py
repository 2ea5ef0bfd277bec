"""Plain text: blocks from empty lines and from how lines are broken.

A line end is either the wrap of a paragraph or the writer's. The measure is the typesetter's: if the next line's
first word would still have fitted, the writer broke the line. Front matter, `#` headings, links and balanced
`**…**` are read as in Markdown, nothing else is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.readers.document import Block, BlockKind, Break, Document, Emphasis
from prlint.readers.front_matter import read_front_matter
from prlint.readers.plain_inline import Inline, inline_marks
from prlint.readers.wrapping import (
    LIST_MARK,
    Run,
    continues,
    groups_of,
    may_be_a_list,
    raggedness,
    wrap_width,
)
from prlint.text.lines import TextLine, text_lines
from prlint.text.patterns import linear
from prlint.text.prose import Piece, Prose
from prlint.text.span import Span

if TYPE_CHECKING:
    from prlint.text.source import Source

# A line of `#` alone is an end mark.
_HEADING = linear(r"^(#{1,6})\s+([^#\s].*?)\s*#*$")


def read_plain(source: Source) -> Document:
    """A document from plain text."""
    front = read_front_matter(source)
    marks = inline_marks(source, front.span.end if front else 0)
    document = Document(source, "text", [], front_matter=front)
    lines = text_lines(source, front.span.end if front else 0)
    groups = groups_of(source.text, lines)
    width = wrap_width(lines)
    width -= raggedness(source.text, groups, width)
    for number, group in enumerate(groups):
        for run in _runs(source.text, group, width, marks):
            document.blocks.append(_block(source.text, run, number, marks))
    marks.fill(document)
    return document


def _runs(text: str, group: list[TextLine], width: int, marks: Inline) -> list[Run]:
    runs: list[Run] = []
    for line in group:
        content = text[line.content : line.content_end]
        heading = _HEADING.search(content) if content[0] == "#" else None
        if heading is not None and heading.group(2):
            start = line.content + heading.start(2)
            runs.append(
                Run(
                    [line],
                    BlockKind.HEADING,
                    len(heading.group(1)),
                    None,
                    start,
                    line.content + heading.end(2),
                )
            )
            continue
        item = LIST_MARK.search(content) if may_be_a_list(content) else None
        if (
            runs
            and item is None
            and runs[-1].kind is not BlockKind.HEADING
            and continues(text, runs[-1], line, width, marks)
        ):
            runs[-1].lines.append(line)
            runs[-1].end = line.content_end
            continue
        if item is not None:
            marker = item.group(1) or item.group(2)
            start = (
                line.content
                + len(marker)
                + len(content[len(marker) :])
                - len(content[len(marker) :].lstrip())
            )
            runs.append(Run([line], BlockKind.ITEM, 1, marker, start, line.content_end))
        else:
            runs.append(Run([line], BlockKind.PARAGRAPH, 0, None, line.content, line.content_end))
    return runs


def _block(text: str, run: Run, group: int, marks: Inline) -> Block:
    pieces: list[Piece] = []
    parts: list[str] = []
    breaks: list[Break] = []
    length = 0

    def add(written: str, source: int, taken: int) -> None:
        nonlocal length
        if written:
            pieces.append(Piece(length, source, len(written), taken))
            parts.append(written)
            length += len(written)

    for number, line in enumerate(run.lines):
        start = run.start if number == 0 else line.content
        if number:
            previous = run.lines[number - 1]
            breaks.append(Break(length, hard=marks.inside_strong(previous.content_end, line.content)))
            add("\n" if breaks[-1].hard else " ", previous.content_end, start - previous.content_end)
        end = min(line.content_end, run.end) if number == len(run.lines) - 1 else line.content_end
        for left, right in marks.visible(start, end):
            add(text[left:right], left, right - left)
    prose = Prose("".join(parts), pieces)
    emphasis = tuple(Emphasis("strong", *ends) for ends in marks.strong_ranges(prose, run.start, run.end))
    return Block(
        run.kind,
        prose,
        Span(run.lines[0].content, run.lines[-1].content_end),
        level=run.level,
        emphasis=emphasis,
        breaks=tuple(breaks),
        group=group,
        marker=run.marker,
    )
