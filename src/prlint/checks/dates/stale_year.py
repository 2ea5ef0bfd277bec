"""Last year's year in the day of something to come."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from prlint.checks.dates.futures import coming_days
from prlint.checks.dates.wording import day_like
from prlint.checks.hit import Hit, Related

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from prlint.reading.dates import WrittenDay
    from prlint.reading.reading import Reading

_AHEAD = timedelta(days=300)
"""Events are announced at most so long before."""
_BEHIND = timedelta(days=3)
"""A release may come out a few days after the beginning of what it announces."""
_TURN = 2
"""In the first months of a year the old one is still in the fingers."""


def date_stale_year(reading: Reading) -> Iterator[Hit]:
    """A day of something to come that would lie ahead of the release in the next year, or the release's own day in January."""
    released = reading.release.date
    if released is None or released.value is None:
        return
    around = released.value
    today = reading.today
    if (
        today is not None
        and around.year == today.year - 1
        and around.month <= _TURN
        and today.month <= _TURN
        and str(around.year) in released.raw
    ):
        right = released.raw.replace(str(around.year), str(today.year))
        yield Hit(
            released.span,
            {"written": released.raw, "better": right, "why": f"it is {today.year}"},
            suggestions=(right,),
        )
        return
    for coming in coming_days(reading):
        written = coming.written
        if written.inferred or written.value is None or not _is_stale(written, around):
            continue
        value = _next_year(written)
        if value is None:
            continue
        text = written.text
        right = text.replace(str(written.year), str(value.year))
        yield Hit(
            written.span,
            {
                "written": text,
                "better": right if right != text else day_like(written, value, with_year=True).rstrip(","),
                "why": "the text says that it is still to come, and the release is of a later day",
            },
            suggestions=(right,) if right != text else (),
            related=(Related(released.span, "the day of the release"),),
        )


def _is_stale(written: WrittenDay, around: date) -> bool:
    value, later = written.value, _next_year(written)
    if value is None or later is None or value >= around - timedelta(days=60):
        return False
    return around - _BEHIND <= later <= around + _AHEAD


def _next_year(written: WrittenDay) -> date | None:
    if written.year is None:
        return None
    return written.day._replace(year=written.year + 1).value()
