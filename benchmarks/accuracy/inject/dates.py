"""A weekday that is not the date's, and a day that no calendar has."""

from __future__ import annotations

import calendar
import datetime
import re
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.accuracy.inject.fault import Clean, Edit, Kind

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

_MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name.lower(): number for number, name in enumerate(calendar.month_abbr) if name} | {"sept": 9}
_DAYS = tuple(calendar.day_name)
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATE = re.compile(
    rf"(?i)(?<![-/\w])(?:(?P<weekday>{'|'.join(_DAYS)}),? +)?(?:(?P<m1>{_MONTH})\.? (?P<d1>\d\d?)(?:, |,| )(?P<y1>(?:19|20)\d\d)|(?P<d2>\d\d?) (?P<m2>{_MONTH}),? (?P<y2>(?:19|20)\d\d))(?![-/\w])"
)


class _Day(NamedTuple):
    start: int
    end: int
    weekday: tuple[int, int] | None
    day: tuple[int, int]
    value: datetime.date


def _days(clean: Clean) -> Iterator[_Day]:
    """The full dates of the text behind its front matter."""
    front = clean.text.find("\n---", 4) if clean.text.startswith("---") else -1
    for match in _DATE.finditer(clean.text, max(0, front)):
        which = "1" if match["m1"] else "2"
        try:
            value = datetime.date(
                int(match["y" + which]), _MONTHS[match["m" + which].lower()], int(match["d" + which])
            )
        except ValueError:
            continue
        weekday = match.span("weekday") if match["weekday"] else None
        yield _Day(match.start(), match.end(), weekday, match.span("d" + which), value)


def weekday(clean: Clean, draw: random.Random) -> Iterator[Edit]:
    """Another weekday before a full date, put there or put in place of the right one."""
    edits = []
    for day in _days(clean):
        wrong = _DAYS[(day.value.weekday() + draw.randrange(1, 7)) % 7]
        if day.weekday:
            edits.append(Edit("another", *day.weekday, wrong, (day.start, day.end)))
        else:
            edits += [
                Edit("put before", day.start, day.start, f"{wrong}, ", (day.start, day.end)),
                Edit("without a comma", day.start, day.start, f"{wrong} ", (day.start, day.end)),
                Edit("shortened", day.start, day.start, f"{wrong[:3]}., ", (day.start, day.end)),
                Edit("in brackets", day.end, day.end, f" ({wrong})", (day.start, day.end)),
            ]
    draw.shuffle(edits)
    yield from edits


def impossible(clean: Clean, draw: random.Random) -> Iterator[Edit]:
    """A day that its month does not have."""
    edits = []
    for day in _days(clean):
        last = calendar.monthrange(day.value.year, day.value.month)[1]
        edits += [
            Edit("one day too many", *day.day, str(last + 1), (day.start, day.end)),
            Edit("far too many", *day.day, str(draw.randrange(40, 99)), (day.start, day.end)),
            Edit("day 0", *day.day, "0", (day.start, day.end)),
        ]
    draw.shuffle(edits)
    yield from edits


KINDS = (
    Kind("weekday", frozenset({"weekday-date-mismatch", "dateline-date-mismatch"}), weekday),
    Kind("impossible day", frozenset({"date-impossible"}), impossible),
)
