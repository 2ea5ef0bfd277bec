"""The names of months and weekdays, and their numbers."""

from __future__ import annotations

AP_MONTHS = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
"""Months with a day, as the Associated Press writes them."""
_MONTHS = "January February March April May June July August September October November December".split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def month_number(name: str) -> int:
    """1 to 12 from a month's name or abbreviation."""
    stem = name[:3].capitalize()
    return next(number for number, month in enumerate(_MONTHS, 1) if month.startswith(stem))


def weekday_number(name: str) -> int:
    """0 (Monday) to 6 from a weekday's name or abbreviation."""
    stem = name[:3].capitalize()
    return next(number for number, weekday in enumerate(_WEEKDAYS) if weekday.startswith(stem))


def weekday_name(number: int) -> str:
    """The name of a weekday, 0 being Monday."""
    return _WEEKDAYS[number]


def month_name(number: int) -> str:
    """The name of a month, from 1."""
    return _MONTHS[number - 1]
