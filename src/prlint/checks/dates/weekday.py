"""A weekday that its date does not have."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.dates.wording import day_like, weekday_like
from prlint.checks.hit import Hit, Severity
from prlint.release.model import Origin
from prlint.text.calendar_names import weekday_name
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from prlint.reading.dates import WrittenDay
    from prlint.reading.reading import Reading

_YEAR = linear(r"\b(?:19|20)\d\d\b")
_ARCHIVED = linear(r"(?i)\barchived (?:content|page|release|copy|version)\b")
_TOP = 1000
"""Code points in which a page says that it is an old one."""
_FIRST_FIGURE = linear(r"\d{1,2}")
_CALENDARS = 11
"""Years after which every calendar has come back."""
_SOON = 21
"""Days within which a day that only the front matter states still gives the year for sure."""
_FILED = 60
"""Days around a day that only the front matter states in which others are taken to be of its year."""


class _Clash(NamedTuple):
    """A weekday and the day that it does not fit."""

    weekday: int
    value: date


def weekday_mismatch(reading: Reading, *, infer_year_within_days: int) -> Iterator[Hit]:
    """A weekday beside a date that falls on another one; both ends of a range are looked at."""
    released = reading.release.date
    around = None if released is None else released.value
    filed = False
    if released is not None and released.origin is Origin.FRONT_MATTER:
        # A site's front matter may have the day on which an old page was filed again.
        filed = True
        infer_year_within_days = min(infer_year_within_days, _FILED)
        if _ARCHIVED.search(reading.document.source.text[:_TOP]) is not None or _are_of_another_year(reading):
            infer_year_within_days = -1
    for written in reading.days:
        clash = _clash(written)
        if clash is None:
            continue
        if not written.inferred:
            yield _hit(written, clash)
            continue
        if around is None or abs((clash.value - around).days) > infer_year_within_days:
            continue
        if any(_fits(written, clash, year) for year in _years_nearby(reading, written)):
            # `The 2019 conference … Friday, May 24`: the text says itself which year it means.
            continue
        hit = _hit(written, clash)
        if filed and around is not None and abs((clash.value - around).days) > _SOON:
            hit.level = Severity.WARNING
        yield hit


def _are_of_another_year(reading: Reading) -> bool:
    """Whether none of several days without a year fits the year of filing, and all fit one that is not beside it."""
    inferred = [written for written in reading.days if written.inferred and written.weekday is not None]
    clashes = [(written, clash) for written in inferred if (clash := _clash(written)) is not None]
    if len(clashes) < 2 or len(clashes) < len(inferred):
        return False
    filed = clashes[0][1].value.year
    fitting = [
        year
        for year in range(filed - _CALENDARS, filed + _CALENDARS + 1)
        if all(_fits(written, clash, year) for written, clash in clashes)
    ]
    return bool(fitting) and all(abs(year - filed) > 1 for year in fitting)


def _clash(written: WrittenDay) -> _Clash | None:
    """The first end of a mention whose weekday is wrong."""
    value = written.value
    if written.weekday is None or value is None:
        return None
    if (
        written.day.ambiguous
        and (other := _swapped(written)) is not None
        and other.weekday() == written.weekday
    ):
        return None
    last = _last_value(written, value)
    if written.last_weekday is not None:
        # Two weekdays before one day (`Monday to Friday, May 9`) say nothing of which of them it is.
        if last is None:
            return None
        if value.weekday() == written.weekday and last.weekday() != written.last_weekday:
            return _Clash(written.last_weekday, last)
    elif last is not None and last.weekday() == written.weekday:
        return None
    return None if value.weekday() == written.weekday else _Clash(written.weekday, value)


def _swapped(written: WrittenDay) -> date | None:
    """A day in figures, read in the other order."""
    day = written.day
    return day._replace(day=day.month, month=day.day).value(written.year)


def _last_value(written: WrittenDay, first: date) -> date | None:
    """The last day of a range; in the next year if its month comes before the first's."""
    day = written.day
    if day.last_day is None or day.last_month is None:
        return None
    year = first.year + (day.last_month < day.month)
    return day._replace(day=day.last_day, month=day.last_month, year=year).value()


def _fits(written: WrittenDay, clash: _Clash, year: int) -> bool:
    """Whether in another year the day falls on the weekday."""
    value = written.day._replace(day=clash.value.day, month=clash.value.month, year=year).value()
    return value is not None and value.weekday() == clash.weekday


def _years_nearby(reading: Reading, written: WrittenDay) -> set[int]:
    """Years that the paragraph names, and those of all dates of the release that have one."""
    text = written.block.text if written.block is not None else ""
    named = {int(match.group()) for match in _YEAR.finditer(text)}
    return named | {other.day.year for other in reading.days if other.day.year is not None}


def _hit(written: WrittenDay, clash: _Clash) -> Hit:
    value = clash.value
    beside = [year for year in (value.year + 1, value.year - 1) if _fits(written, clash, year)]
    weekday, right = weekday_name(clash.weekday), weekday_name(value.weekday())
    return Hit(
        written.span,
        {
            "date": day_like(written, value, with_year=True),
            "right": right,
            "weekday": weekday,
            "days": " or ".join(day_like(written, day) for day in _nearest(clash)),
            "year": f"; in {beside[0]} it is a {weekday}" if beside else "",
        },
        # Without a year in the text the slip may as well be none, if the day was meant to be in another year.
        level=Severity.WARNING if written.inferred and beside else None,
        suggestions=_suggestions(written, clash),
    )


def _nearest(clash: _Clash) -> list[date]:
    """The days before and after that fall on the weekday, the nearer first."""
    back = (clash.value.weekday() - clash.weekday) % 7
    return [clash.value + shift for shift in sorted((timedelta(-back), timedelta(7 - back)), key=abs)]


def _suggestions(written: WrittenDay, clash: _Clash) -> tuple[str, ...]:
    """The mention with the right weekday, and with the nearest day that has the weekday."""
    at = written.weekday_at
    if at is None or clash.weekday != written.weekday:
        return ()
    text, shift = written.text, written.start
    start, end = at[0] - shift, at[1] - shift
    found = [text[:start] + weekday_like(text[start:end], clash.value.weekday()) + text[end:]]
    nearest = _nearest(clash)[0]
    day = written.day
    if day.order == "words" and not day.ordinal and day.last_day is None and nearest.month == day.month:
        found.append(_FIRST_FIGURE.sub(str(nearest.day), text, 1))
    return tuple(found)
