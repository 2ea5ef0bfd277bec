"""Days and clock times together: where they stand in a text, and what is left without them."""

from __future__ import annotations

from prlint.text.dates import find_days
from prlint.text.times import find_times


def moments(text: str) -> list[tuple[int, int]]:
    """Ranges of the days and clock times in a text, in order."""
    return sorted(
        [(day.start, day.end) for day in find_days(text)]
        + [(clock.start, clock.end) for clock in find_times(text)]
    )


def without_moments(text: str) -> str:
    """The text with a space in the place of each day and clock time."""
    for start, end in reversed(moments(text)):
        text = f"{text[:start]} {text[end:]}"
    return text
