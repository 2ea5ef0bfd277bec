"""Zone letters of the wrong season: EST in July, BST in January."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.dates.seasons import SEASONS, better_name, in_season, kept_all_year, other_name
from prlint.checks.dates.wording import day_like
from prlint.checks.dates.zoned_times import ZonedTime, days_of, zoned_times
from prlint.checks.edits import replace
from prlint.checks.hit import Hit, Related, Severity
from prlint.readers.document import BlockKind
from prlint.text.calendar_names import month_name
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from prlint.checks.hit import Edit
    from prlint.readers.document import Block
    from prlint.reading.dates import WrittenDay
    from prlint.reading.reading import Reading

_SIGN = linear(r"CET\b|[SD]T\b|[SD]\.T\.|GMT|(?i:standard|daylight|summer|mean)\s(?i:time)")
_OTHER_ZONE = linear(
    r"\b(?:[ECMP][SD]?T|BST|CES?T|AE[SD]?T|NZ[SD]?T|SGT|HKT|IST|JST|[Ll]ocal|[Ee]astern|[Pp]acific)\b"
)
_BRITISH_PLACE = linear(
    r"\b(?:London|Edinburgh|Glasgow|Cardiff|Belfast|Manchester|Birmingham|Leeds|UK|U\.K\.|Britain|England|Scotland|Wales)\b"
)
_AROUND_CHANGE = timedelta(days=8)
"""In another year clocks change up to so many days earlier or later."""
_ANY_YEAR = 2024
"""Where no year is known: clocks change in every year within the same days."""
_SOON = timedelta(days=45)
"""A time without a day lies most often within so many days of the release."""


class _Found(NamedTuple):
    """A zone that its day contradicts."""

    zoned: ZonedTime
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
            for zoned in zoned_times(block.text)
            if zoned.letters in wanted
            and (contradicted := _contradicted(reading, index, block, zoned)) is not None
        ]
        if found:
            yield _hit(reading, block, found)


def _contradicted(reading: Reading, index: int, block: Block, zoned: ZonedTime) -> _Found | None:
    days, level_days = days_of(reading, index, block, zoned)
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


def _is_british_time(reading: Reading, text: str, zoned: ZonedTime) -> bool:
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


def _edits(block: Block, zoned: ZonedTime) -> tuple[Edit, ...]:
    written = block.text[zoned.start : zoned.end]
    return replace(block, zoned.start, zoned.end, better_name(written, zoned.letters))


def _plain(day: date) -> str:
    return f"{month_name(day.month)} {day.day}, {day.year},"
