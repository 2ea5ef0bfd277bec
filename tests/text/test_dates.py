"""Days written in a text: their words, what they read as, and figures that are no days."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Any

import pytest

from prlint.text.calendar_names import month_name, month_number, weekday_name, weekday_number
from prlint.text.dates import find_days


def _case(written: str, value: str, *, id: str | None = None, **more: Any) -> Any:  # noqa: A002 -- pytest's own word
    return pytest.param(written, date.fromisoformat(value), more, id=id or written)


@pytest.mark.parametrize(
    ("written", "value", "more"),
    [
        _case("Aug. 3, 2017", "2017-08-03"),
        _case("August 3, 2017", "2017-08-03"),
        _case("AUGUST 3, 2017", "2017-08-03"),
        _case("Aug 3 2017", "2017-08-03"),
        _case("Sept. 12, 2019", "2019-09-12"),
        _case("Sep 12, 2019", "2019-09-12"),
        _case("May 5, 2021", "2021-05-05"),
        _case("June 07, 2023", "2023-06-07", id="leading zero"),
        _case("Feb. 29, 2024", "2024-02-29", id="leap day"),
        _case("August\u00a03,\u00a02017", "2017-08-03", id="no-break spaces"),
        _case("August 3,2017", "2017-08-03", id="no space before the year"),
        _case("Aug. 3rd, 2017", "2017-08-03", ordinal=True),
        _case("May 1st 2015", "2015-05-01", ordinal=True),
        _case("3 August 2017", "2017-08-03"),
        _case("12 Sept. 2019", "2019-09-12"),
        _case("3rd August 2017", "2017-08-03", ordinal=True),
        _case("3rd of August 2017", "2017-08-03", ordinal=True),
        _case("3-Aug-2017", "2017-08-03"),
        _case("03 FEBRUARY 2025", "2025-02-03"),
        _case("Thursday, Aug. 3, 2017", "2017-08-03", weekday=3),
        _case("Thurs., Aug. 3, 2017", "2017-08-03", weekday=3),
        _case("THURSDAY, AUGUST 3, 2017", "2017-08-03", weekday=3),
        _case("Thursday 3 August 2017", "2017-08-03", weekday=3),
        _case("Thursday the 3rd of August 2017", "2017-08-03", weekday=3, ordinal=True),
        _case("Aug. 3, 2017 (Thursday)", "2017-08-03", weekday=3, id="weekday behind in brackets"),
        _case("3 August 2017 (Thu)", "2017-08-03", weekday=3, id="short weekday behind"),
        _case("2017-08-03", "2017-08-03", order="iso"),
        _case("2017/08/03", "2017-08-03", order="iso"),
        _case("8/3/2017", "2017-08-03", order="mdy", ambiguous=True),
        _case("08/13/2017", "2017-08-13", order="mdy"),
        _case("13/08/2017", "2017-08-13", order="dmy"),
        _case("08/08/2017", "2017-08-08", order="mdy", id="both orders the same day"),
        _case("13.08.2017", "2017-08-13", order="dmy"),
        _case("8/3/17", "2017-08-03", order="mdy", ambiguous=True),
        _case("Thursday, 8/3/2017", "2017-08-03", order="mdy", weekday=3, ambiguous=True),
        _case("May 5, ’21", "2021-05-05", id="year of two figures"),
        _case("May 5, ’95", "1995-05-05", id="year of the last century"),
    ],
)
def test_a_day_with_its_year(written: str, value: date, more: dict[str, Any]):
    """The words are covered from first to last, weekday included, and read as the day they name."""
    text = f"The library opened on {written} and never closed."
    days = find_days(text)
    assert [text[day.start : day.end] for day in days] == [written]
    assert days[0].value() == value
    defaults = {"ordinal": False, "weekday": None, "order": "words", "ambiguous": False}
    assert {name: getattr(days[0], name) for name in defaults} == defaults | more


def test_the_place_of_a_weekday():
    """`weekday_at` covers the weekday's own words, before or behind the day."""
    for text in ("Thursday, Aug. 3, 2017", "Aug. 3, 2017 (Thursday)", "Thursday 3 August"):
        (day,) = find_days(text)
        assert day.weekday_at is not None
        assert text[slice(*day.weekday_at)] == "Thursday"


@pytest.mark.parametrize(
    "written", ["Aug. 3", "August 3rd", "3 August", "Thursday, Aug. 3", "MAR 30", "the 3rd of August"]
)
def test_a_day_without_a_year(written: str):
    """It has no value of its own, and one in a given year."""
    (day,) = find_days(f"We open {written}.")
    assert (day.year, day.value()) == (None, None)
    assert day.value(2017) == date(2017, day.month, day.day)


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("May 5-7, 2021", (5, 5), (5, 7)),
        ("May 5–7, 2021", (5, 5), (5, 7)),
        ("May 5 to 7, 2021", (5, 5), (5, 7)),
        ("May 5 and 6, 2021", (5, 5), (5, 6)),
        ("May 5 & 6, 2021", (5, 5), (5, 6)),
        ("May 30-June 2, 2021", (5, 30), (6, 2)),
        ("May 30 – June 2, 2021", (5, 30), (6, 2)),
        ("5-7 May 2021", (5, 5), (5, 7)),
        ("5 and 6 May 2021", (5, 5), (5, 6)),
        ("5th to 7th May 2021", (5, 5), (5, 7)),
    ],
)
def test_a_range_of_days(written: str, first: tuple[int, int], last: tuple[int, int]):
    """A range or a pair is one finding with its first and last day."""
    text = f"It runs {written}."
    (day,) = find_days(text)
    assert text[day.start : day.end] == written
    assert ((day.month, day.day), (day.last_month, day.last_day), day.year) == (first, last, 2021)


@pytest.mark.parametrize(
    "written",
    ["June 31, 2025", "31 June 2025", "Feb. 30", "Feb. 29, 2025", "April 31", "2025-02-30", "02/30/2025"],
)
def test_an_impossible_day(written: str):
    """A day that the calendar lacks is found, has no value and says that it cannot be."""
    (day,) = find_days(f"It opens on {written} at noon.")
    assert not day.possible
    assert day.value(2025) is None


def test_the_leap_day_without_a_year_is_possible():
    """29 February may be: which year is meant is open."""
    (day,) = find_days("It opens on Feb. 29.")
    assert day.possible


def test_the_order_of_figures():
    """Figures are read in the order asked for where both readings are days, else in the one that gives a day."""
    assert [find_days("03/04/2025", day_first=first)[0].value() for first in (False, True)] == [
        date(2025, 3, 4),
        date(2025, 4, 3),
    ]
    assert [find_days("03/14/2025", day_first=first)[0].value() for first in (False, True)] == [
        date(2025, 3, 14)
    ] * 2


@pytest.mark.parametrize(
    "text",
    [
        "In May 20 percent of the readers came at night.",
        "In March 400 people borrowed a book, and in May 2,000 did.",
        "In May 2025 the library lent 4,000 books.",
        "It may 3 times have rained, and on March 12:30 came.",
        "The March of 2017 readers went down Mill Street.",
        "We had 10 in August and 12 in September.",
        "Version 1.2.10 follows version 1.1.9.",
        "The score was 3/4, and the odds were 10-12.",
        "Call 202-555-0143 or 020 7946 0018.",
        "Order 2017-08-1234 was sent to 10-12 Mill Street.",
        "The ISBN is 978-0-306-40615-7.",
        "It costs $3.50 or $8.30.25 in all.",
        "We decide; the sat nav marches on with 3 augurs.",
        "He scored 13/13/2017 points.",
        "",
    ],
)
def test_what_is_no_day(text: str):
    """Counts, versions, scores, numbers and a month alone are no days."""
    assert find_days(text) == []


@pytest.mark.parametrize("hours", ["5pm", "5-6pm", "5:30 p.m.", "6 to 7 PM"])
def test_hours_behind_a_month_are_no_day(hours: str):
    """`20 January 5-6pm` is the twentieth: the day stands before its month, and hours behind it."""
    assert [(day.day, day.last_day) for day in find_days(f"on Tuesday 20 January {hours} in the hall")] == [
        (20, None)
    ]


def test_several_days_in_order():
    """Days are found in order and none overlaps another."""
    text = "Between April 1, 1951, and 3 June 1988 it moved; on 2025-05-06 it opened, and on Sept. 8 it grew."
    days = find_days(text)
    assert [text[day.start : day.end] for day in days] == [
        "April 1, 1951",
        "3 June 1988",
        "2025-05-06",
        "Sept. 8",
    ]
    assert all(one.end <= other.start for one, other in pairwise(days))


def test_names_and_numbers_of_months_and_weekdays():
    """Names, abbreviations and capitals of each lead to its number and back."""
    for number in range(1, 13):
        name = month_name(number)
        assert {month_number(form) for form in (name, name.upper(), name[:3], f"{name[:3]}.")} == {number}
    for number in range(7):
        name = weekday_name(number)
        assert {weekday_number(form) for form in (name, name.upper(), name[:3])} == {number}
