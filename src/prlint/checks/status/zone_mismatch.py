"""An embargo that ends at different moments in two zones."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.dates.seasons import in_season
from prlint.checks.hit import Hit, Related
from prlint.checks.status.stated_moments import stated_moments
from prlint.release.status import nearest
from prlint.text.calendar_names import month_name
from prlint.text.patterns import linear
from prlint.text.times import offset_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from prlint.checks.status.stated_moments import Moment
    from prlint.reading.reading import Reading
    from prlint.text.dates import Day
    from prlint.text.times import Clock

_EMBARGO = linear(r"(?i)embargo|\bhold (?:for|until)|\bnot (?:for|to be) (?:release|publi|broadcast|use)")
_DAY = timedelta(days=1)
_ASIAN = frozenset({"SGT", "HKT", "JST", "KST", "AEST", "AEDT", "ACST", "AWST", "NZST", "NZDT"})
_SEASONAL = ("E", "C", "M", "P", "A")


class _Stated(NamedTuple):
    """A clock time with its zone and day."""

    moment: Moment
    clock: Clock
    zone: str
    beside: Moment | None
    """The day that is written with it."""


def embargo_zone_mismatch(reading: Reading) -> Iterator[Hit]:
    """Two clock times in two zones for one embargo that are not the same moment, or not on the same day."""
    if reading.release.status is None or _EMBARGO.search(reading.document.source.text) is None:
        return
    for one in reading.statuses:
        if one.embargo is None:
            continue
        moments = stated_moments(reading, one)
        stated = _stated(moments)
        days = [moment for moment in moments if moment.day is not None]
        if len(stated) < 2 or not (len(days) <= 1 or len(days) == len(stated)):
            continue
        first = stated[0]
        for other in stated[1:]:
            hit = _compared(reading, days, first, other)
            if hit is not None:
                yield hit
                return


def _stated(moments: list[Moment]) -> list[_Stated]:
    clocks = [moment for moment in moments if moment.clock is not None and moment.clock.zone is not None]
    days = [moment for moment in moments if moment.day is not None]
    found = []
    for number, moment in enumerate(clocks):
        clock = moment.clock
        if clock is None or (zone := clock.zone) is None:
            continue
        if (
            clock.half == "a"
            and clock.hour == 25
            and moment.block.text[moment.start : moment.end].startswith("0")
        ):
            # `00:01 a.m.`
            clock = clock._replace(hour=0)
        if clock.possible:
            beside = days[number] if len(days) == len(clocks) else None
            found.append(_Stated(moment, clock, zone, beside))
    zones = {one.zone for one in found}
    if zones & _ASIAN:
        found = [one for one in found if one.zone != "CST"]
    return found


def _compared(reading: Reading, days: list[Moment], first: _Stated, other: _Stated) -> Hit | None:
    """The hit where two clock times surely differ, whichever season their zones' letters were meant for."""
    if _without_season(first.zone).upper() == _without_season(other.zone).upper():
        # Two moments of one zone are two embargoes, or a range.
        return None
    own = first.beside, other.beside
    apart = own[0] is not None and own[1] is not None
    day = _value(reading, days, own[0] or (days[0] if days else None))
    last = _value(reading, days, own[1]) if apart else day
    if day is None or last is None:
        return None
    differences = []
    for neutral in (False, True):
        moments = _instant(day, first, neutral=neutral), _instant(last, other, neutral=neutral)
        if moments[0] is None or moments[1] is None:
            return None
        difference = moments[1] - moments[0]
        if difference % _DAY == timedelta(0) and (not apart or difference == timedelta(0)):
            return _out_of_season(last, first, other) if neutral else None
        differences.append(difference)
    right = _in_zone(day, first, other)
    if right is None:
        return None
    return _hit(first, other, right, with_day=apart or right.date() != day)


def _out_of_season(day: date, first: _Stated, other: _Stated) -> Hit | None:
    """GMT in summer beside another zone, where the clocks agree only if London's is meant.

    Other letters of the wrong season are `timezone-season-mismatch`'s; GMT alone may mean the world's clock.
    """
    for one, beside in ((other, first), (first, other)):
        if (
            one.zone.upper() == "GMT"
            and not in_season("GMT", day)
            and beside.zone.upper() not in ("GMT", "UTC")
        ):
            start, end = one.moment.start, one.moment.end
            text = one.moment.block.text
            better = f"{text[start:end].rstrip(')').removesuffix(one.zone)}BST"
            where = beside.moment
            return Hit(
                one.moment.block.prose.span(start, end),
                {
                    "first": where.block.text[where.start : where.end],
                    "other": text[start:end],
                    "better": better,
                },
                suggestions=(better,),
                related=(Related(where.block.prose.span(where.start, where.end), "the other moment"),),
            )
    return None


def _value(reading: Reading, days: list[Moment], moment: Moment | None) -> date | None:
    """The day of a moment; the year may stand with another day of the embargo, or be the release's."""
    around = reading.release.date
    if moment is None or moment.day is None:
        return None if around is None else around.value
    year = moment.day.year or next(
        (one.day.year for one in days if one.day is not None and one.day.year), None
    )
    if year is not None:
        return moment.day.value(year)
    return None if around is None or around.value is None else nearest(moment.day, around.value)


def _instant(day: date, one: _Stated, *, neutral: bool) -> datetime | None:
    """The moment in UTC; `neutral` takes EST and EDT both for whatever the East keeps on that day."""
    zone = _without_season(one.zone) if neutral else one.zone
    shift = offset_of(zone, day, one.clock.hour, one.clock.minute)
    if shift is None:
        return None
    midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001 -- in UTC once the shift is taken off
    return midnight + timedelta(hours=one.clock.hour, minutes=one.clock.minute) - shift


def _without_season(zone: str) -> str:
    letters = zone.upper()
    if len(letters) == 3 and letters[0] in _SEASONAL and letters[1] in "SD" and letters[2] == "T":
        return f"{letters[0]}T"
    if letters in ("GMT", "BST"):
        return "UK"
    return (
        zone.replace(" Standard", "")
        .replace(" Daylight", "")
        .replace(" STANDARD", "")
        .replace(" DAYLIGHT", "")
    )


def _in_zone(day: date, first: _Stated, other: _Stated) -> datetime | None:
    """The first clock time as the other's zone shows it."""
    moment = _instant(day, first, neutral=False)
    if moment is None:
        return None
    shift = offset_of(other.zone, moment.date(), moment.hour, moment.minute)
    return None if shift is None else moment + shift


def _hit(first: _Stated, other: _Stated, right: datetime, *, with_day: bool) -> Hit:
    def shown(one: _Stated) -> tuple[int, int]:
        start, end = one.moment.start, one.moment.end
        text = one.moment.block.text[start:end]
        # The clock time's bracket is closed around it, not in it.
        end -= text.endswith(")") and "(" not in text
        if one.beside is not None and one.beside.block is one.moment.block:
            start, end = min(start, one.beside.start), max(end, one.beside.end)
        return start, end

    begin, end = shown(first), shown(other)
    texts = first.moment.block.text, other.moment.block.text
    words = texts[0][slice(*begin)], texts[1][slice(*end)]
    better = f"{_clock(right, other.clock)} {other.zone}"
    if with_day:
        better += f" on {_day(right, other.beside or first.beside)}"
    return Hit(
        other.moment.block.prose.span(*end),
        {"first": words[0], "other": words[1], "better": better},
        suggestions=(better,),
        related=(Related(first.moment.block.prose.span(*begin), "the other moment"),),
    )


def _clock(right: datetime, like: Clock) -> str:
    """A clock time in the manner of another one."""
    if like.half is None and like.word is None:
        return f"{right.hour:02}:{right.minute:02}"
    hour = right.hour % 12 or 12
    minute = f":{right.minute:02}" if right.minute else ""
    return f"{hour}{minute} {'a' if right.hour < 12 else 'p'}.m."


def _day(right: datetime, like: Moment | None) -> str:
    day: Day | None = None if like is None else like.day
    name = month_name(right.month)
    text = "" if like is None else like.block.text[like.start : like.end]
    first = next((character for character in text if character.isdigit()), "")
    at = text.find(first) if first else -1
    day_first = day is not None and day.order == "words" and not any(map(str.isalpha, text[:at]))
    return f"{right.day} {name}" if day_first else f"{name} {right.day}"
