"""Zone letters of the wrong season: EST in July, BST in January."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.dates.seasons import (
    SEASONS,
    better_name,
    in_season,
    kept_all_year,
    letters_of,
    other_name,
)
from prlint.checks.dates.wording import day_like
from prlint.checks.edits import replace
from prlint.checks.hit import Hit, Related, Severity
from prlint.readers.document import BlockKind
from prlint.text.dates import month_name
from prlint.text.patterns import bounded, linear
from prlint.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from prlint.checks.hit import Edit
    from prlint.readers.document import Block
    from prlint.reading.dates import WrittenDay
    from prlint.reading.reading import Reading

_SIGN = linear(r"CET\b|[SD]T\b|[SD]\.T\.|GMT|(?i:standard|daylight|summer|mean)\s(?i:time)")
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
_OTHER_ZONE = linear(
    r"\b(?:[ECMP][SD]?T|BST|CES?T|AE[SD]?T|NZ[SD]?T|SGT|HKT|IST|JST|[Ll]ocal|[Ee]astern|[Pp]acific)\b"
)
_BRITISH_PLACE = linear(
    r"\b(?:London|Edinburgh|Glasgow|Cardiff|Belfast|Manchester|Birmingham|Leeds|UK|U\.K\.|Britain|England|Scotland|Wales)\b"
)
_BESIDE = 30
"""A day at most so many code points from a clock time is the time's, whatever other days the sentence names."""
_SHORT = 160
"""A block at most this long beside the time's own may hold its day: `Date: July 8`, `Time: 9 a.m. EST`."""
_AROUND_CHANGE = timedelta(days=8)
"""In another year clocks change up to so many days earlier or later."""
_ANY_YEAR = 2024
"""Where no year is known: clocks change in every year within the same days."""
_SOON = timedelta(days=45)
"""A time without a day lies most often within so many days of the release."""


class _Zoned(NamedTuple):
    """A zone behind a clock time. Offsets are in the block's prose."""

    start: int
    end: int
    time_start: int
    letters: str
    sentence: tuple[int, int]


class _Found(NamedTuple):
    """A zone that its day contradicts."""

    zoned: _Zoned
    day: date
    written: WrittenDay | None
    """Where the day stands; None if it is the release's own."""


def timezone_season_mismatch(reading: Reading, *, zones: Sequence[str]) -> Iterator[Hit]:
    """Zone letters (EST) behind a clock time on a day that keeps the other ones; one finding a paragraph."""
    if _SIGN.search(reading.document.source.text) is None:
        return
    wanted = frozenset(zones)
    for index, block in enumerate(reading.document.blocks):
        if block.kind is BlockKind.CODE or _SIGN.search(block.text) is None:
            continue
        found = [
            contradicted
            for zoned in _zoned(block.text)
            if zoned.letters in wanted
            and (contradicted := _contradicted(reading, index, block, zoned)) is not None
        ]
        if found:
            yield _hit(reading, block, found)


def _zoned(text: str) -> Iterator[_Zoned]:
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
        yield _Zoned(start, end, place, letters, sentence)


def _contradicted(reading: Reading, index: int, block: Block, zoned: _Zoned) -> _Found | None:
    days, level_days = _days_of(reading, index, block, zoned)
    text = block.text
    if zoned.letters == "GMT" and not _is_british_time(reading, text, zoned):
        return None
    for written in days:
        if not _contradicts(reading, zoned.letters, written):
            return None
    if days:
        first = days[0]
        day = first.value or first.day.value(_ANY_YEAR)
        if day is None:
            return None
        found = _Found(zoned, day, first)
    elif level_days is None:
        return None
    else:
        if any(in_season(zoned.letters, day) for day in (level_days, level_days + _SOON)):
            return None
        if any(
            written.value is not None and in_season(zoned.letters, written.value) for written in reading.days
        ):
            # Of whichever day the paragraphs around speak, one of them keeps the letters.
            return None
        found = _Found(zoned, level_days, None)
    dateline = reading.release.dateline
    place = dateline.place.text if dateline is not None and dateline.place is not None else ""
    if kept_all_year(zoned.letters, f"{place}\n{text}", found.day, reading.country):
        return None
    return found


def _days_of(
    reading: Reading, index: int, block: Block, zoned: _Zoned
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


def _gap(zoned: _Zoned, written: WrittenDay) -> int:
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


def _contradicts(reading: Reading, letters: str, written: WrittenDay) -> bool:
    """Whether the letters are surely wrong on a day, and on the last one of a range."""
    value = written.value or written.day.value(_ANY_YEAR)
    if value is None or value.year < 1975:
        return False
    if in_season(letters, value):
        return False
    day = written.day
    if day.last_day is not None and day.last_month is not None:
        year = value.year + (day.last_month < day.month)
        last = day._replace(day=day.last_day, month=day.last_month, year=year).value()
        if last is None or in_season(letters, last):
            return False
    return _is_year_sure(reading, written, value) or not (
        in_season(letters, value - _AROUND_CHANGE) or in_season(letters, value + _AROUND_CHANGE)
    )


def _is_year_sure(reading: Reading, written: WrittenDay, value: date) -> bool:
    """Whether the year is written, or the day lies near the release's and its weekday, if it has one, fits."""
    released = reading.release.date
    if not written.inferred:
        return True
    if written.value is None or released is None or released.value is None:
        return False
    return abs(value - released.value) <= _SOON and written.weekday in (None, value.weekday())


def _is_british_time(reading: Reading, text: str, zoned: _Zoned) -> bool:
    """Whether GMT is meant as Britain's clock: beside another zone, and outside Britain, it is the world's."""
    british = reading.country == "GB" or (
        reading.country is None and _BRITISH_PLACE.search(reading.document.source.text) is not None
    )
    if not british and _BRITISH_PLACE.search(text) is None:
        return False
    left, right = zoned.sentence
    return _OTHER_ZONE.search(text[left : zoned.time_start] + " " + text[zoned.end : right]) is None


def _hit(reading: Reading, block: Block, found: list[_Found]) -> Hit:
    zoned, day, written = found[0]
    text = block.text
    words = text[zoned.start : zoned.end]
    right = other_name(words, zoned.letters)
    better = tuple(dict.fromkeys((better_name(words, zoned.letters), right)))
    related = [
        Related(block.prose.span(one.zoned.start, one.zoned.end), "a zone of the same season")
        for one in found[1:]
    ]
    if written is not None:
        related.insert(0, Related(written.span, "the day"))
    elif reading.release.date is not None:
        related.insert(0, Related(reading.release.date.span, "the day of the release"))
    edits = tuple(edit for one in found for edit in _edits(block, one.zoned))
    return Hit(
        block.prose.span(zoned.start, zoned.end),
        {
            "written": words,
            "date": _plain(day) if written is None else day_like(written, day),
            "place": SEASONS[zoned.letters].place,
            "right": right,
            "better": " or ".join(better),
        },
        level=None if written is not None else Severity.INFO,
        suggestions=better,
        related=tuple(related),
        edits=edits if written is not None and len(edits) == len(found) else (),
    )


def _edits(block: Block, zoned: _Zoned) -> tuple[Edit, ...]:
    written = block.text[zoned.start : zoned.end]
    return replace(block, zoned.start, zoned.end, better_name(written, zoned.letters))


def _plain(day: date) -> str:
    return f"{month_name(day.month)} {day.day}, {day.year},"
