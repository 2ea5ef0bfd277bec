"""The dateline before the lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Hit, Missing
from prlint.release.places import region_country
from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.reading import Reading

_REACH = 80
"""Code points of the lead in which a place without its dash ends."""
# `AKRON, Ohio The council …`: a city in capitals, its state, and no dash before the sentence begins.
_UNPARTED = bounded(r"([A-Z][A-Z.'’ -]{2,40}),\s((?:[A-Z][A-Za-z.]*)(?:\s[A-Z][a-z]+)?),?\s+(?=[A-Z“\"])")


def dateline_missing(reading: Reading) -> Iterator[Hit]:
    """No place before the lead; the message names what is there of a dateline."""
    dateline = reading.release.dateline
    if dateline is not None and dateline.place is not None:
        return
    if dateline is not None:
        found = f"; “{dateline.raw}” names the day and no place"
    else:
        place = _unparted_place(reading)
        found = f"; no dash parts “{place}” from the sentence" if place else ""
    yield Hit(Missing.BEFORE_LEAD, {"found": found})


def _unparted_place(reading: Reading) -> str | None:
    """The place that the lead begins with and that nothing parts from it."""
    lead = reading.release.lead
    match = None if lead is None else _UNPARTED.match(lead.text[:_REACH])
    if match is None:
        return None
    city, region = match.groups()
    for words in (region, region.split()[0]):
        if region_country(words) is not None:
            return f"{city}, {words}"
    return None
