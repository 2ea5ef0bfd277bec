"""The days and clock times written in a release: where they stand, in which zone, and in which year."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.readers.document import BlockKind
from prlint.text.calendar_names import weekday_number
from prlint.text.dates import find_days
from prlint.text.patterns import linear
from prlint.text.span import Span
from prlint.text.times import find_times

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from prlint.readers.document import Block, Document
    from prlint.reading.zones import Zone
    from prlint.text.dates import Day
    from prlint.text.times import Clock

DAY_FIRST = frozenset({"GB", "IE", "AU", "NZ", "SG"})
"""Countries that write 3 April as 03/04."""
_HALF_YEAR = 183
"""Days around the release's own in which a day without a year lies."""
_LOOK_BACK = 24
"""Code points before a day in which a weekday is looked for that `find_days` does not take."""
_NAMES = r"((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.)"
_BEFORE_BRACKET = linear(rf"\b{_NAMES},?\s\((?:the\s)?$")
_FIRST_OF_TWO = linear(rf"\b{_NAMES}(\s?[-–—]\s?|\s(?:to|through|thru|and|or|&)\s)$")


# `On Monday, the Nov. 2 minutes were read`: the weekday is not the date's. `Monday the 2nd of November` has a figure here.
_WITH_ARTICLE = linear(r"^[,\s]{1,3}the\s[A-Z]")


class WrittenDay(NamedTuple):
    """A day as a release writes it."""

    day: Day
    block: Block | None
    """None for a day of the front matter."""
    start: int
    end: int
    """The range in the block's prose, from the first weekday to the year; in the value's text for front matter."""
    span: Span
    zone: Zone
    year: int | None
    """The year that is written, or else the one in which the day lies nearest to the release's."""
    inferred: bool
    """Whether the year is not written."""
    weekday: int | None
    """0 is Monday; of a range, the first day's."""
    weekday_at: tuple[int, int] | None
    last_weekday: int | None = None
    """Of a range with two weekdays, the last day's."""

    @property
    def text(self) -> str:
        """The words as a reader sees them."""
        return self.block.text[self.start : self.end] if self.block is not None else ""

    @property
    def value(self) -> date | None:
        """The day; None if there is no such day, or no year is known."""
        return self.day.value(self.year)


class WrittenTime(NamedTuple):
    """A clock time as a release writes it."""

    clock: Clock
    block: Block
    span: Span
    zone: Zone


def written_days(
    document: Document, around: date | None, country: str | None, zone_at: Callable[[int], Zone]
) -> Iterator[WrittenDay]:
    """Every day of the front matter and of the text, in order.

    Args:
        document: the file.
        around: the day of the release, if it is known.
        country: whose order `03/04/2025` is read in.
        zone_at: the zone of an offset of the source.
    """
    day_first = country in DAY_FIRST
    yield from _in_front_matter(document, zone_at)
    for block in document.blocks:
        if block.kind is BlockKind.CODE:
            continue
        text = block.text
        for day in find_days(text, day_first=day_first):
            start, weekday, at, last = _weekdays(text, day)
            # Of `Monday (Nov. 2)` the closing bracket is a part too.
            end = day.end + (day.weekday_at is None and at is not None)
            span = block.prose.span(start, end)
            year = day.year or _nearest_year(day, around)
            inferred = day.year is None
            zone = zone_at(span.start)
            yield WrittenDay(day, block, start, end, span, zone, year, inferred, weekday, at, last)


def written_times(document: Document, zone_at: Callable[[int], Zone]) -> Iterator[WrittenTime]:
    """Every clock time of the text, in order."""
    for block in document.blocks:
        if block.kind is BlockKind.CODE:
            continue
        for clock in find_times(block.text):
            span = block.prose.span(clock.start, clock.end)
            yield WrittenTime(clock, block, span, zone_at(span.start))


def _in_front_matter(document: Document, zone_at: Callable[[int], Zone]) -> Iterator[WrittenDay]:
    """Days that are a whole value: in a title or a text a figure may mean anything."""
    if document.front_matter is None:
        return
    source = document.source.text
    for entry in document.front_matter.values.values():
        written = entry.span.of(source)
        if len(written) > 40 or written != entry.value:
            continue
        for day in find_days(written)[:1]:
            if day.start == 0:
                span = Span(entry.span.start, entry.span.start + day.end)
                zone = zone_at(span.start)
                yield WrittenDay(
                    day, None, 0, day.end, span, zone, day.year, day.year is None, day.weekday, day.weekday_at
                )


def _weekdays(text: str, day: Day) -> tuple[int, int | None, tuple[int, int] | None, int | None]:
    """Where the mention begins, its weekday with its range, and the last day's weekday if two are named."""
    start, at = day.start, day.weekday_at
    weekday = day.weekday
    if at is not None and weekday is not None and at[0] == day.start:
        if _is_newspaper(text, *at) or (
            day.order == "words" and _WITH_ARTICLE.search(text[at[1] : day.end][:12])
        ):
            return _after(text, at[1]), None, None, None
        left = max(0, start - _LOOK_BACK)
        first = _FIRST_OF_TWO.search(text[left:start])
        if first is None:
            return start, weekday, at, None
        begin = left + first.start(1)
        return begin, weekday_number(first.group(1)), (begin, left + first.end(1)), weekday
    if at is None and text[start - 1 : start] == "(":
        left = max(0, start - _LOOK_BACK)
        found = _BEFORE_BRACKET.search(text[left:start])
        if found is not None and text[day.end : day.end + 1] == ")":
            begin = left + found.start(1)
            return begin, weekday_number(found.group(1)), (begin, left + found.end(1)), None
    return start, weekday, at, None


def _after(text: str, start: int) -> int:
    """Where the day itself begins: its month or its figure."""
    while start < len(text) and not (text[start].isdigit() or text[start].isupper()):
        start += 1
    return start


def _is_newspaper(text: str, start: int, end: int) -> bool:
    """Whether `Sun` is the paper's name: `The Baltimore Sun, May 5`."""
    if text[start:end].rstrip(".").lower() not in ("sun", "wed", "sat"):
        return False
    before = text[max(0, start - 20) : start].split()
    return before[-1:] == ["the"] or (bool(before) and before[-1][0].isupper() and before[-1][-1].isalpha())


def _nearest_year(day: Day, around: date | None) -> int | None:
    """The year in which a day lies within half a year of the release's; None if it lies in none."""
    if around is None:
        return None
    for year in (around.year, around.year - 1, around.year + 1):
        value = day.value(year)
        if value is not None and abs((value - around).days) <= _HALF_YEAR:
            return year
    return None
