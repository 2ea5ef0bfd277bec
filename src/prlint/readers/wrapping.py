"""How the lines of plain text belong together: wraps of one paragraph, or line ends of the writer."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from prlint.readers.document import BlockKind
from prlint.text.patterns import bounded, linear

if TYPE_CHECKING:
    from prlint.readers.plain_inline import Inline
    from prlint.text.lines import TextLine

LIST_MARK = linear(r"^(?:([-*•·♦▪◦‣o])|(\(?(?:\d{1,2}|[a-z])[.)]))\s+\S")
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
_TORN = 50
"""Code points from which a line without an end is one of running text."""
_NEARLY = 0.8
_SHORT = 40
"""A line of fewer code points stands alone even if the next begins in lower case: a button, a label."""


@dataclass(slots=True)
class Run:
    """The lines of one block, and where its content begins in the first of them."""

    lines: list[TextLine]
    kind: BlockKind
    level: int
    marker: str | None
    start: int
    end: int


def groups_of(text: str, lines: list[TextLine]) -> list[list[TextLine]]:
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
    if may_be_a_list(content) and LIST_MARK.search(content) is not None:
        return False
    return content[0].islower() or (before.split()[-1].lower() in _GOES_ON and content[0].isalpha())


def wrap_width(lines: list[TextLine]) -> int:
    """How far a wrapped line may reach: nearly the longest line of a wrapped text, else 0 (no line is wrapped)."""
    widths = sorted(line.width for line in lines if not line.empty)
    if not widths:
        return 0
    reach = widths[min(len(widths) - 1, len(widths) * 97 // 100)]
    if not _NARROWEST <= reach <= _WIDEST:
        return 0
    return reach


def raggedness(text: str, groups: list[list[TextLine]], width: int) -> int:
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


def may_be_a_list(content: str) -> bool:
    """Whether a line begins as one with a list's mark does: a cheap look before `LIST_MARK`."""
    return content[0] in "-*•·♦▪◦‣o(" or content[0].isdigit() or content[1:2] in (".", ")")


def continues(text: str, run: Run, line: TextLine, width: int, marks: Inline) -> bool:
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
