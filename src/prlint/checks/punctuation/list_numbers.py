"""Numbered lists that skip a number or use one twice."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.hit import Hit, Related, Severity
from prlint.readers.document import BlockKind
from prlint.text.patterns import linear
from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block, Document
    from prlint.reading.reading import Reading

_INLINE = linear(r"(?:^|[\s:;,.])(\((\d{1,2})\))\s[A-Za-z“\"]")
_FARTHEST = 3
"""A number that is more than this much higher belongs to something else."""


class _Numbered(NamedTuple):
    """A number of a list and where it stands."""

    number: int
    span: Span


def list_number_skip(reading: Reading) -> Iterator[Hit]:
    """A number of a list that does not follow the one before; one finding a list.

    Markdown numbers its lists itself: what is typed wrong there is right on the page, and only a note.
    """
    level = Severity.INFO if reading.document.format == "markdown" else None
    for run in _lists(reading.document):
        yield from _faults(run, level)
    for block in reading.document.blocks:
        if "(1)" in block.text and block.kind is not BlockKind.CODE:
            yield from _faults(_inline(block), None)


def _lists(document: Document) -> Iterator[list[_Numbered]]:
    """The numbers of each list: items of one depth and one notation with nothing between them but what belongs to them."""
    runs: dict[tuple[int, str], list[_Numbered]] = {}
    source, end = document.source.text, 0
    for block in document.blocks:
        # Text that is no block (tags, `{:start="4"}`) may be the page's own reason for a number.
        split = bool(source[end : block.span.start].strip()) if runs else False
        end = block.span.end
        if split or block.kind is not BlockKind.ITEM:
            yield from runs.values()
            runs = {}
        if block.kind is not BlockKind.ITEM:
            continue
        for key in [key for key in runs if key[0] > block.level]:
            yield runs.pop(key)
        figures = (block.marker or "").rstrip(".)")
        if not figures.isdigit():
            continue
        key = block.level, (block.marker or "")[len(figures) :]
        number = _Numbered(int(figures), _marker_span(document, block))
        if number.number == 1 and key in runs and runs[key][-1].number != 1:
            yield runs.pop(key)
        runs.setdefault(key, []).append(number)
    yield from runs.values()


def _marker_span(document: Document, block: Block) -> Span:
    """Where the mark of an item stands: a block begins with it."""
    source, start, marker = document.source.text, block.span.start, block.marker or ""
    while source[start : start + 1].isspace():
        start += 1
    return Span(start, start + len(marker)) if source.startswith(marker, start) else block.span


def _inline(block: Block) -> list[_Numbered]:
    found: list[_Numbered] = []
    for match in _INLINE.finditer(block.text):
        number = int(match.group(2))
        if number == 1 and found:
            # A second list begins, or a section is cited; neither can be told apart.
            return []
        found.append(_Numbered(number, block.prose.span(match.start(1), match.end(1))))
    return found


def _faults(run: list[_Numbered], level: Severity | None) -> Iterator[Hit]:
    numbers = [one.number for one in run]
    if len(run) < 3 or numbers[:2] != [1, 2]:
        return
    for before, one in pairwise(run):
        step = one.number - before.number
        if step == 1:
            continue
        if not 0 <= step <= _FARTHEST:
            return
        yield Hit(
            one.span,
            {
                "number": str(one.number),
                "before": str(before.number),
                "fault": "is used twice" if step == 0 else f"follows {before.number}",
                "expected": str(before.number + 1),
            },
            level=level,
            related=(Related(before.span, "the number before"),),
        )
        return
