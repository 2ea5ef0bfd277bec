"""Clock times with a zone behind them, and the days of which they may be."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.dates.seasons import SEASONS, letters_of
from prlint.text.patterns import bounded, linear
from prlint.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from prlint.readers.document import Block
    from prlint.reading.dates import WrittenDay
    from prlint.reading.reading import Reading

_ZONED = linear(
    r"(?:\d\s?[AaPp]\.?\s?[Mm]\b\.?|\b(?:[Nn]oon|NOON|[Mm]idnight|MIDNIGHT|[Mm]idday)\b|\b\d{1,2}[:.h]\d\d\b(?:\s?(?:hrs?|hours|HRS)\b\.?)?|\b[0-2]\d[0-5]\d\b(?:\s?(?:hrs?|hours|HRS|h)\b\.?)?|\b(?:at|until|by|before|from|to)\s\d{1,2})"
    r"[\s,(/]{0,3}(?:(?:US|U\.S\.)\s)?"
    r"((?:AK|[ECMPAN]|AE|NZ)[SD]T\b|[ECMP]\.[SD]\.T\.|GMT\b|BST\b|CES?T\b"
    r"|(?i:eastern|central|mountain|pacific|alaskan?|atlantic|newfoundland|australian eastern|new zealand)\s(?i:standard|daylight)(?:\s(?i:savings?))?\s(?i:time)\b"
    r"|(?i:greenwich mean|british summer|central european summer)\s(?i:time)\b)"
)
_SECONDS = bounded(r"\d:\d\d:\d\d\s*$")
_OFFSET_AFTER = linear(r"^\s?[+\-−±]\s?\d|^/UTC")
# Hours of every day of the year.
_ALWAYS = linear(
    r"(?i)\b(?:daily|every|weekdays?|mon(?:day)?s?\s?(?:-|–|to|through|thru)\s?(?:fri|sat|sun)|hours|24/7|business days?|each)\b"
)
_BESIDE = 30
"""A day at most so many code points from a clock time is the time's, whatever other days the sentence names."""
_SHORT = 160
"""A block at most this long beside the time's own may hold its day: `Date: July 8`, `Time: 9 a.m. EST`."""


class ZonedTime(NamedTuple):
    """A zone behind a clock time. Offsets are in the block's prose."""

    start: int
    end: int
    time_start: int
    letters: str
    sentence: tuple[int, int]


def zoned_times(text: str) -> Iterator[ZonedTime]:
    """The clock times of a text that have the letters or the name of a zone behind them."""
    ranges: list[tuple[int, int]] | None = None
    for match in _ZONED.finditer(text.replace("\xa0", " ")):
        start, end = match.span(1)
        letters = letters_of(match.group(1).replace(" Saving", "").replace(" saving", ""))
        if letters not in SEASONS or _OFFSET_AFTER.search(text[end : end + 8]) is not None:
            continue
        if _SECONDS.search(text[max(0, start - 12) : start]) is not None:
            # 21:24:09 CST: a machine wrote it, whose zone may be China's.
            continue
        if ranges is None:
            ranges = list(sentences(text))
        place = match.start()
        sentence = next((part for part in ranges if part[0] <= place < part[1]), (0, len(text)))
        yield ZonedTime(start, end, place, letters, sentence)


def days_of(
    reading: Reading, index: int, block: Block, zoned: ZonedTime
) -> tuple[list[WrittenDay], date | None]:
    """The days of which a clock time may be, the likeliest first, or the day of the release if none is named near it."""
    here = [written for written in reading.days if written.block is block]
    left, right = zoned.sentence
    same = [written for written in here if left <= written.start < right]
    if same:
        same.sort(key=lambda written: _gap(zoned, written))
        return (same[:1] if _gap(zoned, same[0]) <= _BESIDE else same), None
    if here:
        return here, None
    beside = _in_neighbours(reading, index)
    if beside:
        return beside, None
    released = reading.release.date
    around = block.text[max(0, left) : right]
    if released is None or released.value is None or _ALWAYS.search(around) is not None:
        return [], None
    return [], released.value


def _gap(zoned: ZonedTime, written: WrittenDay) -> int:
    """Code points between a clock time with its zone and a day."""
    return max(written.start - zoned.end, zoned.time_start - written.end, 0)


def _in_neighbours(reading: Reading, index: int) -> list[WrittenDay]:
    """The days of short blocks beside one: `Date:` and `Time:` stand on lines of their own."""
    blocks = reading.document.blocks
    if len(blocks[index].text) > _SHORT:
        return []
    for reach in (1, 2):
        near = [
            blocks[other]
            for other in (index - reach, index + reach)
            if 0 <= other < len(blocks) and len(blocks[other].text) <= _SHORT
        ]
        found = [written for written in reading.days if any(written.block is block for block in near)]
        if found:
            return found
    return []
