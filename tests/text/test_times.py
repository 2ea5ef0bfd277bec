"""Clock times and zones written in a text, and the moments they make."""

from __future__ import annotations

from datetime import date

import pytest

from prlint.text.times import find_times, moment

_SPRING = date(2025, 3, 4)
_SUMMER = date(2025, 7, 8)


@pytest.mark.parametrize(
    ("written", "hour", "minute", "zone"),
    [
        ("9 a.m.", 9, 0, None),
        ("9 a.m. ET", 9, 0, "ET"),
        ("9:30 p.m.", 21, 30, None),
        ("9:30 PM EDT", 21, 30, "EDT"),
        ("9.30pm BST", 21, 30, "BST"),
        ("10am", 10, 0, None),
        ("12 a.m.", 0, 0, None),
        ("12:01 a.m. ET", 0, 1, "ET"),
        ("12 p.m.", 12, 0, None),
        ("12:30 p.m.", 12, 30, None),
        ("noon", 12, 0, None),
        ("12 noon", 12, 0, None),
        ("NOON EASTERN TIME", 12, 0, "EASTERN TIME"),
        ("midday", 12, 0, None),
        ("midnight", 0, 0, None),
        ("00:01", 0, 1, None),
        ("00:01 GMT", 0, 1, "GMT"),
        ("00.01 hrs", 0, 1, None),
        ("0001 hrs", 0, 1, None),
        ("0001 AEDT", 0, 1, "AEDT"),
        ("1400h", 14, 0, None),
        ("14:30 CEST", 14, 30, "CEST"),
        ("14h30", 14, 30, None),
        ("24:00", 24, 0, None),
        ("10:00 hours", 10, 0, None),
        ("6 p.m. (UK time)", 18, 0, "UK time"),
        ("6 p.m. local time", 18, 0, "local time"),
        ("9 a.m. U.S. Eastern", 9, 0, "U.S. Eastern"),
        ("9 a.m. Eastern Daylight Time", 9, 0, "Eastern Daylight Time"),
        ("11:00 UTC+2", 11, 0, "UTC+2"),
        ("9\u00a0a.m.\u00a0ET", 9, 0, "ET"),
    ],
)
def test_a_time(written: str, hour: int, minute: int, zone: str | None):
    """The words are covered with their zone and read as the hour and minute of the day."""
    text = f"The door opens at {written}, and the stove is lit"
    (clock,) = find_times(text)
    assert text[clock.start : clock.end].removesuffix(")") == written.removesuffix(")")
    assert (clock.hour, clock.minute, clock.zone) == (hour, minute, zone)
    assert clock.possible
    if clock.zone_at is not None:
        assert text[slice(*clock.zone_at)].replace("\u00a0", " ") == zone


@pytest.mark.parametrize("written", ["13:30 p.m.", "14 a.m.", "9:75 a.m.", "24:30", "0 p.m."])
def test_an_impossible_time(written: str):
    """A time that no clock shows is found and says so."""
    clocks = find_times(f"The door opens at {written} on Friday")
    assert [clock.possible for clock in clocks] == [False]


@pytest.mark.parametrize(
    "text",
    [
        "In 2010 the readers met, and in 1951 they began.",
        "The vote was 12 to 3, and the ratio 3:1.",
        "A cup of tea costs $9.30 or £8.45.",
        "Loans rose by 9.45 percent.",
        "I am 9 and he is 12; the radio is on 98 FM and 1430 AM.",
        "Room 1430 is on the left.",
        "Fernvale, OH 45402, is an hour away.",
    ],
)
def test_what_is_no_time(text: str):
    """Years, scores, prices, rooms and post codes are no times."""
    assert find_times(text) == []


@pytest.mark.parametrize(
    ("written", "day", "value"),
    [
        ("9 a.m. ET", _SPRING, "2025-03-04T09:00:00-05:00"),
        ("9 a.m. ET", _SUMMER, "2025-07-08T09:00:00-04:00"),
        ("9 a.m. EST", _SUMMER, "2025-07-08T09:00:00-05:00"),
        ("9 a.m. PT", _SUMMER, "2025-07-08T09:00:00-07:00"),
        ("9 a.m. NT", _SUMMER, "2025-07-08T09:00:00-02:30"),
        ("9 a.m. U.S. Eastern", _SUMMER, "2025-07-08T09:00:00-04:00"),
        ("00:01 GMT", _SPRING, "2025-03-04T00:01:00+00:00"),
        ("00:01 BST", _SUMMER, "2025-07-08T00:01:00+01:00"),
        ("6am UK time", _SPRING, "2025-03-04T06:00:00+00:00"),
        ("6am UK time", _SUMMER, "2025-07-08T06:00:00+01:00"),
        ("11:00 CET", _SPRING, "2025-03-04T11:00:00+01:00"),
        ("0001 AEDT", _SPRING, "2025-03-04T00:01:00+11:00"),
        ("9 a.m. AEST", _SUMMER, "2025-07-08T09:00:00+10:00"),
        ("9 a.m. ACST", _SUMMER, "2025-07-08T09:00:00+09:30"),
        ("9 a.m. SGT", _SUMMER, "2025-07-08T09:00:00+08:00"),
        ("11:00 UTC+2", _SUMMER, "2025-07-08T11:00:00+02:00"),
        ("11:00 GMT-3:30", _SUMMER, "2025-07-08T11:00:00-03:30"),
        ("12 a.m. ET", _SUMMER, "2025-07-08T00:00:00-04:00"),
        ("noon ET", _SUMMER, "2025-07-08T12:00:00-04:00"),
        ("24:00 GMT", _SUMMER, "2025-07-09T00:00:00+00:00"),
        ("9 a.m. local time", _SUMMER, "2025-07-08T09:00:00"),
        ("9 a.m. IST", _SUMMER, "2025-07-08T09:00:00"),
        ("9 a.m.", _SUMMER, "2025-07-08T09:00:00"),
        ("13:30 p.m.", _SUMMER, None),
    ],
)
def test_a_moment(written: str, day: date, value: str | None):
    """Day and time are ISO 8601; the offset is the zone's on that day, none without a zone that means one place."""
    (clock,) = find_times(written)
    assert moment(day, clock) == value


def test_a_day_without_a_time():
    """A day alone is the day."""
    assert moment(_SUMMER, None) == "2025-07-08"


def test_the_last_night_of_the_year():
    """24:00 on the last day is the first moment of the next year."""
    (clock,) = find_times("24:00 GMT")
    assert moment(date(2025, 12, 31), clock) == "2026-01-01T00:00:00+00:00"


def test_a_range_of_times():
    """Both ends of a range are found in order."""
    text = "Open 10:30 a.m. to 4 p.m. and again from 8 p.m."
    assert [text[clock.start : clock.end] for clock in find_times(text)] == ["10:30 a.m.", "4 p.m.", "8 p.m."]
