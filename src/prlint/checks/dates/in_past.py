"""Events that are announced for a day gone by."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from prlint.checks.dates.futures import coming_days
from prlint.checks.dates.wording import day_like
from prlint.checks.hit import Hit
from prlint.reading.zones import Zone
from prlint.text.calendar_names import month_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from prlint.reading.dates import WrittenDay
    from prlint.reading.reading import Reading

_FRESH = timedelta(days=60)
"""A release dated longer ago was sent long since: its own day counts, and not the day of the run."""
_TOPS = frozenset({Zone.HEADER, Zone.DATE, Zone.DATELINE, Zone.STATUS})
_LONGEST_AGO = timedelta(days=200)
"""What lies longer back is history, or last year's date, which `date-stale-year` finds."""


def event_in_past(reading: Reading) -> Iterator[Hit]:
    """A day said to be still to come that lies before the day of the run, or of a release that was sent long ago."""
    now = _now(reading)
    if now is None:
        return
    for coming in coming_days(reading):
        written = coming.written
        last = _last(written)
        if last is None or not now - _LONGEST_AGO <= last < now:
            continue
        if coming.labelled and written.inferred:
            continue
        if written.inferred and written.weekday not in (None, last.weekday()):
            # Another year is meant.
            continue
        yield Hit(
            written.span,
            {
                "written": day_like(written, last, with_year=not written.inferred).rstrip(","),
                "now": f"{month_name(now.month)} {now.day}, {now.year}",
            },
        )


def _now(reading: Reading) -> date | None:
    if reading.today is None:
        return None
    released = reading.release.date
    own = None if released is None else released.value
    if own is None or own >= reading.today - _FRESH:
        return reading.today
    # A page is dated later than the release that it prints: the earlier day at the top is the writer's.
    tops = [
        written.value
        for written in reading.days
        if written.zone in _TOPS and not written.inferred and written.value is not None
    ]
    return min([own, *(day for day in tops if own - _FRESH <= day)])


def _last(written: WrittenDay) -> date | None:
    """The last day of a mention; None if it is read in two ways."""
    value, day = written.value, written.day
    if value is None or day.ambiguous:
        return None
    if day.last_day is None or day.last_month is None:
        return value
    year = value.year + (day.last_month < day.month)
    return day._replace(day=day.last_day, month=day.last_month, year=year).value()
