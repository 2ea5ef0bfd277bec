"""The day of the release, wherever it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.release.model import DateValue, Evidence, Origin
from prlint.release.shapes import is_date
from prlint.release.status import nearest, read_embargo
from prlint.text.dates import Day, find_days
from prlint.text.moments import without_moments
from prlint.text.patterns import bounded, linear
from prlint.text.times import find_times

if TYPE_CHECKING:
    from datetime import date

    from prlint.release.front import Front
    from prlint.release.layout import Line, Page
    from prlint.release.model import Dateline
    from prlint.release.status import StatusLine

_LONGEST = 110
_UPLOADED = 7
"""Days within which a release is put on the web."""
_IMMEDIATE = bounded(r"(?i)immediate|receipt|for release|release date")
_FAR = 3
"""Lines from the status line at which a date is no longer beside it."""
_NOISE = bounded(
    r"(?i)\b(?:press|news|media|release|statement|advisory|alert|for|immediate|date|dated|released?|issued|posted|published|publication|updated|on|in|at|the|of|by|and|no|number|embargoed|until|"
    r"contact|time|us|eastern|page|online|mailed|today)\b|[^\w\s]",
)
_LABEL = bounded(
    r"(?i)^[\s*_]*(?:(?:release|publication|issue)\s+)?date(?:d| of (?:release|issue|publication))?\s*[:.\-–]"
)
_NOT_RELEASED = linear(
    r"(?i)\b(?:when|what|where|time|event|deadline|rsvp|archived|last updated?|expires?|copyright)\b|©"
)


def mark_dates(page: Page, lead: int) -> None:
    """Claim the lines of the header, and those after the body, that hold nothing but a date."""
    for index, line in page.free():
        if (
            (index < lead or index > lead + 1)
            and is_date(line.text)
            and not line.heading
            and not _NOT_RELEASED.search(line.text)
        ):
            line.field = "date"


def find_date(
    page: Page,
    lead: int,
    dateline: Dateline | None,
    statuses: list[StatusLine],
    front: Front,
    *,
    day_first: bool,
) -> DateValue | None:
    """The release's day: its own line, the status line, the dateline, the embargo, a line after the body, the front matter."""
    stated = [index for _, index in statuses]
    best: tuple[int, DateValue] | None = None
    for index, line in enumerate(page.lines[:lead]):
        if line.field == "chrome" or len(line.text) > _LONGEST or (line.field == "contacts" and index):
            continue
        found = _on_line(page, line, day_first=day_first)
        # Beside the status line stands the release's own date; one further up may be the page's.
        distance = 2 * min(min((abs(index - other) for other in stated), default=_FAR), _FAR)
        # A day with a clock time is when a page was put up.
        distance += bool(found is not None and line.field != "status" and find_times(line.text))
        if found is not None and (best is None or distance < best[0]):
            best = distance, found
    if best is not None:
        return best[1]
    if dateline is not None and dateline.date is not None and dateline.date.value is not None:
        origin = (
            Origin.SLUG
            if dateline.wire is not None and dateline.wire.span.start < dateline.date.span.start
            else Origin.DATELINE
        )
        return dateline.date.model_copy(update={"origin": origin, "evidence": Evidence.SHAPE})
    embargo = _from_embargo(page, statuses)
    if embargo is not None:
        return embargo
    for line in page.lines[lead + 1 :]:
        if line.field == "date":
            found = _on_line(page, line, day_first=day_first)
            if found is not None and found.value is not None:
                return found
    if front.date is not None:
        return _yearless(dateline, front.date) or front.date
    return (
        dateline.date.model_copy(update={"origin": Origin.DATELINE, "evidence": Evidence.SHAPE})
        if dateline and dateline.date
        else None
    )


def _yearless(dateline: Dateline | None, stated: DateValue) -> DateValue | None:
    """The dateline's day with the year of the front matter, whose own day may be that of the upload."""
    if dateline is None or dateline.date is None or stated.value is None:
        return None
    days = find_days(dateline.date.raw)
    value = nearest(days[0], stated.value) if days and days[0].year is None else None
    if value is None or abs((value - stated.value).days) > _UPLOADED:
        return None
    return dateline.date.model_copy(
        update={"value": value, "origin": Origin.DATELINE, "evidence": Evidence.SHAPE}
    )


def _on_line(page: Page, line: Line, *, day_first: bool) -> DateValue | None:
    days = [day for day in find_days(line.text, day_first=day_first) if day.year is not None]
    if not days or _NOT_RELEASED.search(line.text):
        return None
    day = days[0]
    if line.field == "status":
        if not _IMMEDIATE.search(line.text):
            # The day of an embargo, or of another status, is asked for later.
            return None
        words = page.words(line, day.start, day.end)
        return DateValue.of(
            raw=words.raw, value=day.value(), span=words.span, origin=Origin.STATUS, evidence=Evidence.LABEL
        )
    if line.field not in ("", "date", "contacts") or not (line.field == "date" or _alone(line.text, days)):
        return None
    words = page.words(line, day.start, day.end)
    evidence = Evidence.LABEL if _LABEL.match(line.text) else Evidence.SHAPE
    return DateValue.of(
        raw=words.raw, value=day.value(), span=words.span, origin=Origin.BODY, evidence=evidence
    )


def _alone(text: str, days: list[Day]) -> bool:
    """Whether little but the date and words about releasing stands on a line."""
    return len(_NOISE.sub(" ", without_moments(text)).split()) <= 3 and (days[0].start < 40)


def _from_embargo(page: Page, statuses: list[StatusLine]) -> DateValue | None:
    for _, index in statuses:
        line = page.lines[read_embargo(page, index).line]
        for day in find_days(line.text[:300]):
            if day.year is not None and line.field == "status":
                words = page.words(line, day.start, day.end)
                return DateValue.of(
                    raw=words.raw,
                    value=day.value(),
                    span=words.span,
                    origin=Origin.EMBARGO,
                    evidence=Evidence.LABEL,
                )
    return None


def around(found: DateValue | None, front: Front) -> date | None:
    """A day near which other days of the release lie, to give them a year."""
    if found is not None and found.value is not None:
        return found.value
    return front.date.value if front.date is not None else None
