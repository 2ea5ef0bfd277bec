"""Plain text: blocks from empty lines and from how lines are broken.

A line end is either the wrap of a paragraph or the writer's. The measure is the typesetter's: if the next line's
first word would still have fitted, the writer broke the line. Front matter, `#` headings, links and balanced
`**…**` are read as in Markdown, nothing else is.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from prlint.readers.document import Block, BlockKind, Break, Document, Emphasis
from prlint.readers.front_matter import read_front_matter
from prlint.readers.plain_inline import Inline, inline_marks
from prlint.text.lines import TextLine, text_lines
from prlint.text.patterns import bounded, linear
from prlint.text.prose import Piece, Prose
from prlint.text.span import Span

if TYPE_CHECKING:
    from prlint.text.source import Source

# A line of `#` alone is an end mark.
_HEADING = linear(r"^(#{1,6})\s+([^#\s].*?)\s*#*$")
_LIST_MARK = linear(r"^(?:([-*•·♦▪◦‣o])|(\(?(?:\d{1,2}|[a-z])[.)]))\s+\S")
_GAP = linear(r"\S(?:\s{4,}|\t\s*)\S|\S\s{3,}\S")
_GOES_ON = frozenset(
    "a an the and or but nor of in on at to for from by with as into than that which who whose is are was were be been has "
    "have had will would can could may its their his her our your this these those not".split()
)
_NO_END = frozenset(
    "dr. mr. mrs. ms. st. sen. rep. gov. lt. sgt. capt. col. gen. prof. rev. hon. no.".split()
)
"""What has a point and ends no sentence: the name comes on the next line."""
_NARROWEST = 40
"""A text whose longest wrapped line is shorter than this is not wrapped but set in lines."""
_WIDEST = 130
"""A longer line is a whole paragraph: such a text is not wrapped."""
# A dateline begins a paragraph, however full the line above is.
_DATELINE_BEGINS = frozenset("(ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_DATELINE = bounded(
    r"(?:\([A-Z][A-Za-z. ]+(?:, [A-Z][A-Za-z. ]+)?\)|[A-Z]{3,}[A-Z .]*(?:, [A-Z][A-Za-z.]+)?) ?(?:–|—|--)"
)
_REACH = 60
_PARTED, _SEEN = 3, 6
"""Paragraphs of several lines, and breaks within sentences, from which a text's raggedness is told."""
_LONG_LINE = 200
_FAR = 8
"""A line that begins so much further left or right is no continuation: a running head, a second column."""
_NEARLY = 0.8
_SHORT = 40
"""A line of fewer code points stands alone even if the next begins in lower case: a button, a label."""


@dataclass(slots=True)
class _Run:
    """The lines of one block, and where its content begins in the first of them."""

    lines: list[TextLine]
    kind: BlockKind
    level: int
    marker: str | None
    start: int
    end: int


def read_plain(source: Source) -> Document:
    """A document from plain text."""
    front = read_front_matter(source)
    marks = inline_marks(source, front.span.end if front else 0)
    document = Document(source, "text", [], front_matter=front)
    lines = text_lines(source, front.span.end if front else 0)
    groups = _groups(source.text, lines)
    width = _wrap_width(lines)
    width -= _raggedness(source.text, groups, width)
    for number, group in enumerate(groups):
        for run in _runs(source.text, group, width, marks):
            document.blocks.append(_block(source.text, run, number, marks))
    marks.fill(document)
    return document


def _groups(text: str, lines: list[TextLine]) -> list[list[TextLine]]:
    """Lines that follow each other without an empty one between them, or with one in the middle of a sentence."""
    groups: list[list[TextLine]] = []
    open_group = False
    for line in lines:
        if line.empty:
            open_group = False
        elif open_group or (groups and _torn(text, groups[-1][-1], line)):
            open_group = True
            groups[-1].append(line)
        else:
            groups.append([line])
            open_group = True
    return groups


def _torn(text: str, last: TextLine, line: TextLine) -> bool:
    """Whether an empty line tears a sentence, as in double-spaced typescript: a long line has no end, and the next no beginning."""
    if last.width < _TORN or abs(line.indent - last.indent) >= _FAR:
        return False
    before, content = text[last.content : last.content_end], text[line.content : line.content_end]
    if before[-1] in ".:!?;”\"’')]*" or _has_gap(before) or _has_gap(content):
        return False
    if _may_be_a_list(content) and _LIST_MARK.search(content) is not None:
        return False
    return content[0].islower() or (before.split()[-1].lower() in _GOES_ON and content[0].isalpha())


_TORN = 50
"""Code points from which a line without an end is one of running text."""


def _wrap_width(lines: list[TextLine]) -> int:
    """How far a wrapped line may reach: nearly the longest line of a wrapped text, else 0 (no line is wrapped)."""
    widths = sorted(line.width for line in lines if not line.empty)
    if not widths:
        return 0
    reach = widths[min(len(widths) - 1, len(widths) * 97 // 100)]
    if not _NARROWEST <= reach <= _WIDEST:
        return 0
    return reach


def _raggedness(text: str, groups: list[list[TextLine]], width: int) -> int:
    """How many code points short of the measure most lines are broken in the middle of a sentence.

    Told only where empty lines part the paragraphs: elsewhere a short line is all that ends one.
    """
    if not width or sum(len(group) > 1 for group in groups) < _PARTED:
        return 0
    short = sorted(
        width - last.width - 1 - len(text[line.content : line.content_end].split(None, 1)[0])
        for group in groups
        for last, line in pairwise(group)
        if text[line.content].islower() and text[last.content_end - 1].isalpha()
    )
    return 0 if len(short) < _SEEN else min(max(0, short[len(short) * 9 // 10]), width // 5)


def _runs(text: str, group: list[TextLine], width: int, marks: Inline) -> list[_Run]:
    runs: list[_Run] = []
    for line in group:
        content = text[line.content : line.content_end]
        heading = _HEADING.search(content) if content[0] == "#" else None
        if heading is not None and heading.group(2):
            start = line.content + heading.start(2)
            runs.append(
                _Run(
                    [line],
                    BlockKind.HEADING,
                    len(heading.group(1)),
                    None,
                    start,
                    line.content + heading.end(2),
                )
            )
            continue
        item = _LIST_MARK.search(content) if _may_be_a_list(content) else None
        if (
            runs
            and item is None
            and runs[-1].kind is not BlockKind.HEADING
            and _continues(text, runs[-1], line, width, marks)
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
            runs.append(_Run([line], BlockKind.ITEM, 1, marker, start, line.content_end))
        else:
            runs.append(_Run([line], BlockKind.PARAGRAPH, 0, None, line.content, line.content_end))
    return runs


def _may_be_a_list(content: str) -> bool:
    return content[0] in "-*•·♦▪◦‣o(" or content[0].isdigit() or content[1:2] in (".", ")")


def _continues(text: str, run: _Run, line: TextLine, width: int, marks: Inline) -> bool:
    """Whether a line is the wrapped continuation of the run before it."""
    last = run.lines[-1]
    before = text[last.content : last.content_end]
    content = text[line.content : line.content_end]
    if marks.inside_strong(last.content_end, line.content):
        return True
    if content[0] in _DATELINE_BEGINS and _DATELINE.match(content[:_REACH]) is not None:
        return False
    if (
        _has_gap(before)
        or _has_gap(content)
        or last.width > _LONG_LINE
        or abs(line.indent - last.indent) >= _FAR
    ):
        return False
    if run.kind is BlockKind.PARAGRAPH and len(run.lines) > 1 and line.indent >= run.lines[-1].indent + 2:
        # An indented line begins a paragraph where the lines before it were not indented.
        return False
    first = content.split(None, 1)[0]
    if content[0].islower() and before[-1] not in ".:!?" and len(before) > _SHORT:
        return True
    if not width:
        return False
    tail = before.split()[-1].strip('(,"“').lower()
    if (tail in _GOES_ON or tail in _NO_END) and len(before) > 25:
        return True
    if last.width + 1 + len(first) > width:
        return True
    # A ragged wrap: the line is nearly full and its sentence is not at an end.
    return last.width > _NEARLY * width and before[-1] not in '.:!?”"' and len(before.split()) > 5


def _has_gap(content: str) -> bool:
    """Whether the line is set in columns."""
    if "  " not in content and "\t" not in content:
        return False
    match = _GAP.search(content)
    return match is not None and (len(content) < _LONG_LINE)


def _block(text: str, run: _Run, group: int, marks: Inline) -> Block:
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
