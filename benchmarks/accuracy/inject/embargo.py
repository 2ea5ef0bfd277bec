"""Half of an embargo removed. The release's status line first becomes an embargo that has all of its parts."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

from benchmarks.accuracy.inject.fault import Clean, Edit, Kind

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

_LINES = (
    ("EMBARGOED UNTIL ", "9:00 A.M. ", "{zone}, ", "{day}"),
    ("Embargoed until ", "00:01 ", "{zone}, ", "{day}"),
    ("EMBARGOED FOR RELEASE UNTIL ", "6 p.m. ", "{zone} on ", "{day}"),
    ("Strictly embargoed until ", "noon ", "{zone}, ", "{day}"),
)
_ZONES = ("Eastern Time", "ET", "GMT+8", "Pacific Time", "UTC")


def halved(clean: Clean, draw: random.Random) -> Iterator[Edit]:
    """The time with its zone, the day, or both are gone; the line ends there."""
    status, date = clean.release.status, clean.release.date
    if status is None or date is None or date.value is None or status.embargo_until is not None:
        return
    start, end = status.span
    if "\n" in clean.text[start:end] or clean.text[end : clean.text.find("\n", end)].strip(" *_"):
        return
    # A day that follows on another line may be read as the embargo's.
    day_follows = re.search(r"\d{4}|day\b", clean.text[end : end + 120]) is not None
    day = date.value + datetime.timedelta(days=1)
    for words, time, zone, written in draw.sample(_LINES, len(_LINES)):
        name = zone.format(zone=draw.choice(_ZONES))
        full = words + time + name + written.format(day=f"{day:%B} {day.day}, {day.year}")
        base = clean.text[:start] + full + clean.text[end:]
        from_ = start + len(words)
        to = start + len(full)
        behind_time = from_ + len(time) + len(name)
        line = (start, to)
        yield Edit("no clock time and zone", from_, behind_time, "", line, base)
        if not day_follows:
            yield Edit(
                "no day", behind_time - len(name) + len(name.rstrip(" ,on").rstrip()), to, "", line, base
            )
        yield Edit("no zone", from_ + len(time) - 1, behind_time, ", ", line, base)


KINDS = (Kind("embargo half removed", frozenset({"embargo-incomplete", "embargo-ambiguous-time"}), halved),)
