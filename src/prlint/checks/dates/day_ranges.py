"""Ranges of days, however they are written: `June 12–9`, `from 9 to 6 June 2025`, `June 12 through 9`, two full dates."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from prlint.text.patterns import linear
from prlint.text.times import find_times

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.dates import WrittenDay
    from prlint.reading.reading import Reading

_TO = r"(?:-|–|—|to|through|thru|until|till|til)"
# Inside a mention that holds both ends, with the second end's own month or without.
_INSIDE = linear(
    r"\d(?:st|nd|rd|th|ST|ND|RD|TH)?(\s?[-–—]\s?|\sto\s|\sand\s|\s?&\s?)(?:[A-Za-z]{3,9}\.?\s)?\d"
)
_BETWEEN_BEFORE = linear(r"(?i)\bbetween\s(?:the\s)?$")
# A second end that has no month of its own, behind the day or before it.
_BEHIND = linear(rf"^\s?{_TO}\s?(?:the\s)?(\d{{1,2}})(?:st|nd|rd|th)?\b")
_AHEAD = linear(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th)?\s?{_TO}\s?(?:the\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s(?:the\s)?)?$"
)
_LOOK_AHEAD = 30
_JOINED = linear(rf"(?i)^[\s,(]*(?:at|on)?[\s,]*(?:{_TO})[\s,]*(?:at|on|by)?[\s,]*(?:on\s)?(?:the\s)?$")
_AND = linear(r"(?i)^[\s,(]*(?:at|on)?[\s,]*and[\s,]*(?:at|on)?[\s,]*(?:on\s)?(?:the\s)?$")
_FAR = 40
"""Code points between the two ends of a range: room for a clock time and its zone."""
# What follows is a clock time, a score, a fraction, a longer number; `June 12–9 a.m.` is a day and an hour.
_NO_DAY_AFTER = linear(
    r"(?i)^\s?(?:[:/]\d|[.,]\d|[ap]\.?\s?m\b|o.clock|h(?:rs?|ours)?\b|[-–—]\s?\d|%|percent|per\s?cent|million|billion|-[a-z])"
)
# Behind a dash with spaces a figure may begin something else: `June 12 – 9 new books`.
_GOES_ON = linear(
    r"^(?:[.,;:!?)\]|]|\s*$|\s(?:in|at|from|with|and|for|to|on|of|or|as|but|by|is|are|was|were|will|when|where|the)\b|\s?[-–—(|])"
)
# A plural is counted: `on Nov. 30 to 12 neighbors`.
_COUNTED = linear(r"^\s[a-z]{4,}s\b")
_SCORE_BEFORE = linear(
    r"(?i)\b(?:vote[ds]?|won|win|beat|beaten|lost|score[ds]?|decision|ruled|ruling|record|defeated|passed|approved|failed)\b.{0,25}$"
)
# A date that was moved may well have been moved forward, and what is counted back ends before it begins.
_MOVED = linear(
    r"(?i)\b(?:re-?schedul\w*|postpon\w*|delay\w*|mov(?:e[ds]?|ing)|chang(?:e[ds]?|ing)|shift\w*|br(?:ing|ought)|advanc\w*|revis\w*|exten[ds]\w*"
    r"|push\w*|pulled|switch\w*|correct\w*|amend\w*|adjust\w*|accelerat\w*|back|backwards?|retroactive\w*|revert\w*|instead|compared|versus|vs)\b"
)
_CONTEXT = 70
"""Code points before a range in which words say that it is none."""


class DayRange(NamedTuple):
    """Two days of which the first is said to be the beginning, the second the end. Offsets are in the block's prose."""

    block: Block
    start: int
    end: int
    first: WrittenDay
    first_end: int
    """Where the words of the beginning end."""
    last_start: int
    last_month: int
    last_day: int
    last_year: int | None
    """The year written with the end, or with a mention that holds both."""
    apart: bool
    """Whether the ends are two mentions, each with its month."""
    timed: bool = False
    """Whether a clock time stands with one of the ends."""


def day_ranges(reading: Reading) -> Iterator[DayRange]:
    """The ranges of days in a text, in order. Days that were moved, votes and scores are none."""
    days = [written for written in reading.days if written.block is not None]
    for written in days:
        found = _in_one(written)
        if found is not None and not _is_none(found):
            yield found
    for first, last in pairwise(days):
        found = _in_two(first, last)
        if found is not None and not _is_none(found):
            yield found


def _is_none(found: DayRange) -> bool:
    before = found.block.text[max(0, found.start - _CONTEXT) : found.start]
    return _MOVED.search(before.rpartition(". ")[2]) is not None


def _in_one(written: WrittenDay) -> DayRange | None:
    """A mention with one month for both ends, or with both months and one year."""
    day, block = written.day, written.block
    if block is None or day.order != "words":
        return None
    text = block.text
    if day.last_day is not None and day.last_month is not None:
        return _whole(written, block, text)
    after = text[day.end : day.end + _LOOK_AHEAD]
    behind = _BEHIND.search(after) if day.year is None and _month_first(written, text) else None
    if behind is not None:
        end = day.end + behind.end()
        if _ends_as_day(text, end, spaced="–" in behind.group() or "-" in behind.group()):
            return DayRange(
                block, written.start, end, written, day.end, day.end + behind.start(1),
                day.month, int(behind.group(1)), None, apart=False,
            )  # fmt: skip
    if _month_first(written, text):
        return None
    left = max(0, written.start - _LOOK_AHEAD)
    ahead = _AHEAD.search(text[left : written.start])
    if ahead is None or not 1 <= int(ahead.group(1)) <= 31 or text[left + ahead.start() - 1] in ".,:$£€/-–":
        return None
    start = left + ahead.start()
    first = written._replace(
        day=day._replace(day=int(ahead.group(1)), start=start, weekday=None), start=start
    )
    return DayRange(
        block, start, written.end, first, left + ahead.end(1), written.start,
        day.month, day.day, day.year, apart=False,
    )  # fmt: skip


def _whole(written: WrittenDay, block: Block, text: str) -> DayRange | None:
    """A mention that `find_days` takes for one: its second day may be a clock time, a count, or a day beside the first."""
    day = written.day
    inside = _INSIDE.search(text[day.start : day.end])
    if inside is None or day.last_day is None or day.last_month is None:
        return None
    between = inside.group(1).strip()
    before = text[max(0, written.start - _CONTEXT) : written.start]
    if between in ("and", "&") and _BETWEEN_BEFORE.search(before) is None:
        return None
    dash = between not in ("to", "and", "&")
    if day.year is None and not _ends_as_day(text, day.end, spaced=dash and inside.group(1) != between):
        return None
    if dash and not _month_first(written, text) and _SCORE_BEFORE.search(before) is not None:
        return None
    at = day.start + inside.start(1)
    return DayRange(
        block, written.start, written.end, written, at, day.start + inside.end(1),
        day.last_month, day.last_day, day.year, apart=False,
    )  # fmt: skip


def _month_first(written: WrittenDay, text: str) -> bool:
    """Whether the month stands before the figure."""
    day = written.day
    start = day.weekday_at[1] if day.weekday_at is not None and day.weekday_at[0] == day.start else day.start
    figure = next((place for place in range(start, day.end) if text[place].isdigit()), start)
    return any(character.isalpha() for character in text[start:figure].removeprefix(", the "))


def _ends_as_day(text: str, end: int, *, spaced: bool) -> bool:
    after = text[end : end + _LOOK_AHEAD]
    if _NO_DAY_AFTER.search(after) is not None:
        return False
    if _COUNTED.match(after) is not None:
        return False
    return not spaced or _GOES_ON.search(after) is not None


def _in_two(first: WrittenDay, last: WrittenDay) -> DayRange | None:
    """Two mentions with nothing between them but the word or dash of a range, and clock times."""
    block = first.block
    if block is None or last.block is not block or not 0 <= last.start - first.end <= _FAR:
        return None
    if first.day.last_day is not None or last.day.last_day is not None:
        return None
    text = block.text
    between, timed = _without_times(text[first.end : last.start])
    if _JOINED.search(between) is None and not (
        _AND.search(between) is not None
        and _BETWEEN_BEFORE.search(text[max(0, first.start - _CONTEXT) : first.start]) is not None
    ):
        return None
    day = last.day
    return DayRange(
        block, first.start, last.end, first, first.end, last.start,
        day.month, day.day, day.year, apart=True, timed=timed,
    )  # fmt: skip


def _without_times(between: str) -> tuple[str, bool]:
    clocks = find_times(between)
    for clock in reversed(clocks):
        between = f"{between[: clock.start]} {between[clock.end :]}"
    return between, bool(clocks)
