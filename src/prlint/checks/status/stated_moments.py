"""The days and clock times that an embargo states, with their places: one moment in several zones, over several lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.text.dates import Day, find_days
from prlint.text.patterns import linear
from prlint.text.times import Clock, find_times

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading
    from prlint.reading.statuses import Stated

_REACH = 400
"""Code points of a paragraph in which an embargo states its moment: some texts are one paragraph."""
_SHORT = 120
"""A block below at most this long may go on with the moment."""
_BLOCKS = 3
_FAR = 60
# What may stand between two moments of one embargo.
_BETWEEN = linear(
    r"(?i)^(?:[\s,;:/()\[\]|&=*_~–—.\-]|\b(?:and|or|at|on|the|of|i\.?e|equivalent|equal|corresponding|to|which|that|is|local|time|uk|us|usa|london|eastern|pacific|central|new york|washington|hrs?|hours|until|from|day|date|in|for|today|tonight"
    r"|embargo(?:ed)?|lifts?|strict(?:ly)?|release|publication|not|before|start|end|beginning|night|between|morning|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)?)\b)*$"
)
_OPENING = linear(r"[a-z]{2,}\.\s+[A-Z]")


class Moment(NamedTuple):
    """A day or a clock time of an embargo. Offsets are in the block's prose."""

    block: Block
    start: int
    end: int
    day: Day | None
    clock: Clock | None


def stated_moments(reading: Reading, one: Stated) -> list[Moment]:
    """What an embargo states, in order: up to the first words that speak of something else."""
    block = reading.block_at(one.status.span.start)
    if block is None:
        return []
    start = block.prose.offset(one.status.span.start) or 0
    found: list[Moment] = []
    blocks = reading.document.blocks
    index = next(number for number, other in enumerate(blocks) if other is block)
    for below in blocks[index : index + _BLOCKS]:
        first = below is block
        if not first and (len(below.text) > _SHORT or not found):
            break
        here = list(_moments(below, start if first else 0, opened=first))
        if not first and (not here or _is_another_day(found, here)):
            break
        found += here
    return found


def _is_another_day(found: list[Moment], here: list[Moment]) -> bool:
    """Whether a line names a day alone below a moment that has one: the day of the release."""
    return all(moment.clock is None for moment in here) and any(moment.day is not None for moment in found)


def _moments(block: Block, start: int, *, opened: bool) -> Iterator[Moment]:
    text = block.text[start : start + _REACH]
    parts = sorted(
        [Moment(block, start + day.start, start + day.end, day, None) for day in find_days(text)]
        + [Moment(block, start + clock.start, start + clock.end, None, clock) for clock in find_times(text)],
        key=lambda part: part.start,
    )
    at = start
    for part in parts:
        between = block.text[at : part.start]
        if opened:
            # The words of the embargo itself stand before its first moment.
            if len(between) > _SHORT or _OPENING.search(between) is not None:
                return
            opened = False
        elif part.start >= at and (len(between) > _FAR or _BETWEEN.search(between) is None):
            return
        yield part
        at = max(at, part.end)
