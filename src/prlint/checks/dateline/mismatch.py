"""The dateline beside the rest of the release."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Hit, Related, Severity
from prlint.release.model import Evidence, Origin, StatusKind
from prlint.release.places import known_city
from prlint.text.dates import find_days

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from prlint.reading.reading import Reading
    from prlint.release.model import Dateline, Release
    from prlint.text.dates import Day

_AT_THE_TOP = frozenset({Origin.BODY, Origin.STATUS})


def dateline_date_mismatch(reading: Reading) -> Iterator[Hit]:
    """A day in the dateline that is not the one at the top. Without a label or status the one at the top may be a website's."""
    release = reading.release
    dateline, released = release.dateline, release.date
    if dateline is None or dateline.date is None or released is None or released.value is None:
        return
    if released.origin not in _AT_THE_TOP or not _is_place(dateline):
        return
    days = find_days(dateline.date.raw)
    at_top = find_days(released.raw)
    if not days or not at_top or at_top[0].last_day is not None or _same(days[0], released.value):
        return
    if _lifts_an_embargo(release, days[0], released.value):
        return
    sure = released.evidence is Evidence.LABEL or release.status is not None
    yield Hit(
        dateline.date.span,
        {"top": released.raw, "dateline": dateline.date.raw},
        level=None if sure else Severity.INFO,
        related=(Related(released.span, "the day at the top"),),
    )


def _is_place(dateline: Dateline) -> bool:
    """Whether it surely begins with a place: a name in capitals and a day may be anything."""
    if dateline.region is not None or dateline.country is not None or dateline.wire is not None:
        return True
    return dateline.city is not None and known_city(dateline.city.text)


def _same(day: Day, value: date) -> bool:
    return (day.month, day.day) == (value.month, value.day) and day.year in (None, value.year)


def _lifts_an_embargo(release: Release, day: Day, value: date) -> bool:
    """Whether one of the two is the day on which an embargo ends: a release goes out before it."""
    status = release.status
    if status is None or status.kind is not StatusKind.EMBARGOED or status.embargo_until is None:
        return False
    return any(
        _same(until, value) or (until.month, until.day) == (day.month, day.day)
        for until in find_days(status.raw)
    )
