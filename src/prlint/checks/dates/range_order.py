"""Ranges that end before they begin."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from prlint.checks.dates.clock_ranges import reversed_hours
from prlint.checks.dates.day_ranges import day_ranges
from prlint.checks.hit import Hit, Related, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.checks.dates.day_ranges import DayRange
    from prlint.reading.reading import Reading

_LEAP_YEAR = 2024
_LONG = timedelta(days=330)
"""A range without years that lasts longer, over the turn of the year, was more likely turned round."""


def date_range_order(reading: Reading) -> Iterator[Hit]:
    """A range of days or of clock times whose end lies before its beginning, or is the same."""
    for found in day_ranges(reading):
        level = _fault(found)
        if level is not None:
            yield _hit(found, level)
    yield from reversed_hours(reading)


def _fault(found: DayRange) -> Severity | None:
    """How sure it is that a range is in the wrong order; None if it is in order."""
    first = found.first.day
    begins, ends = (first.month, first.day), (found.last_month, found.last_day)
    year = found.last_year or _LEAP_YEAR
    if not _possible(year, *ends) or not _possible(first.year or year, *begins):
        return None
    if found.apart and first.year is not None and found.last_year is not None:
        if (first.year, *begins) <= (found.last_year, *ends) or _other_order(found):
            return None
        return Severity.ERROR
    if begins == ends:
        # `June 12, 9 a.m. – June 12, 5 p.m.`, and one day over which two columns agree.
        return None if found.apart else Severity.ERROR
    if begins < ends or first.order != "words":
        return None
    if begins[0] == ends[0]:
        return Severity.ERROR
    lasts = date(year, *ends) - date(year - 1, *begins)
    # A year from one day to the one before it: a term of office, a financial year.
    return Severity.WARNING if _LONG < lasts < timedelta(days=362) else None


def _other_order(found: DayRange) -> bool:
    """Whether days in figures are in order if the first figure is the month, or the day."""
    first = found.first.day
    if first.order == "words" or not (first.ambiguous or first.day <= 12) or found.last_day > 12:
        return False
    return (first.year, first.day, first.month) <= (found.last_year, found.last_day, found.last_month)


def _possible(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _hit(found: DayRange, level: Severity) -> Hit:
    block = found.block
    text = block.text
    begins, ends = text[found.start : found.first_end].strip(), text[found.last_start : found.end].strip()
    written = text[found.start : found.end]
    first = found.first.day
    same = (first.month, first.day) == (found.last_month, found.last_day)
    advice = (
        "write the day once, or the one on which it ends"
        if same
        else "write them in order, or correct the one that is wrong"
    )
    return Hit(
        block.prose.span(found.start, found.end),
        {"written": written, "fault": "begins and ends on the same day" if same else "ends before it begins", "advice": advice},
        level=level,
        related=(
            Related(block.prose.span(found.start, found.first_end), f"it begins on {begins}"),
            Related(block.prose.span(found.last_start, found.end), f"it ends on {ends}"),
        )
        if found.apart
        else (),
    )  # fmt: skip
