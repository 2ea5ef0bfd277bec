"""Days in the words and the order in which a release writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.text.calendar_names import AP_MONTHS, month_name, weekday_name

if TYPE_CHECKING:
    from datetime import date

    from prlint.reading.dates import WrittenDay

_SHORT_WEEKDAYS = ("Mon", "Tues", "Wed", "Thurs", "Fri", "Sat", "Sun")


def weekday_like(written: str, number: int) -> str:
    """A weekday's name, abbreviated and in capitals where the one that stands there is."""
    bare = written.rstrip(".")
    name = weekday_name(number) if bare.lower().endswith("day") else _SHORT_WEEKDAYS[number]
    name += written[len(bare) :]
    return name.upper() if bare.isupper() else name


def day_like(written: WrittenDay, value: date, *, with_year: bool = False) -> str:
    """A day as the writer of a mention would put it within a sentence: `Nov. 8`, `Nov. 8, 2021,`, `8 November 2021`."""
    text = written.text
    spelled = month_name(written.day.month).lower() in text.lower()
    month = month_name(value.month) if spelled or written.day.order != "words" else AP_MONTHS[value.month - 1]
    if written.day.order == "words":
        bare = text if written.weekday_at is None else text[max(0, written.weekday_at[1] - written.start) :]
        first = next((character for character in bare if character.isalnum()), "")
        day_first = first.isdigit()
    else:
        day_first = written.day.order == "dmy"
    if day_first:
        return f"{value.day} {month} {value.year}" if with_year else f"{value.day} {month}"
    return f"{month} {value.day}, {value.year}," if with_year else f"{month} {value.day}"
