"""The release status line: for immediate release, under embargo until a moment, on hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.release.model import Evidence, Status, StatusKind, Value
from prlint.text.dates import Day, find_days
from prlint.text.moments import without_moments
from prlint.text.patterns import bounded, linear
from prlint.text.times import Clock, find_times, moment

if TYPE_CHECKING:
    from datetime import date

    from prlint.release.layout import Page
    from prlint.text.patterns import Match

_REACH = 300
"""Code points of a line in which a status is looked for."""
_SHORT = 120
"""Code points of a line in which a status may stand behind other words."""
_DECORATION = r"^[\s*_#>•\-–—:|\[(]*"

_IMMEDIATE = bounded(
    rf"(?i){_DECORATION}(?:(?:press|news|media)\s+release\s*[-–—:/|]*\s*)?"
    r"(for\s+immediate\s+(?:release|use|distribution|publication|attention|broadcast)"
    r"|(?:for\s+)?release\s*:?\s+immediate(?:ly)?\b|immediate\s+release\b|for\s+release\s+(?:upon|on)\s+receipt|immediate[\s*.:]*$"
    r"|for\s+release\s+immediately)"
)
_LATER_IMMEDIATE = bounded(
    r"(?:^|[^A-Za-z])(FOR\s+IMMEDIATE\s+(?:RELEASE|USE|DISTRIBUTION|PUBLICATION)|For Immediate Release)(?:[^A-Za-z]|$)"
)
_EMBARGO = bounded(
    rf"(?i){_DECORATION}(?:(?:press|news|media)\s+release\s*[-–—:/|]*\s*)?"
    r"((?:(?:strictly|under(?:\s+strict)?|news|media|press)\s+)*(?:embargoed\b[\s*:]*(?:against|not|for|to|by|before|from)\b|embargo\b[\s*:]*(?:(?:for|to|from)\s+\d|not\s+for\b)|embargo(?:ed)?\b[\s*:]*(?:$|until|till|til|date|time|release|lift(?:s|ed)|\d|[-–—]|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|midnight|noon))"
    r"|not\s+for\s+(?:publication|release|broadcast|use|distribution)(?:\s*(?:,|or|and|/)\s*(?:publication|release|broadcast|use|distribution))*\s+(?:before|until|prior\s+to)\b"
    r"|(?:please\s+)?hold\s+(?:for\s+(?:release\s+)?)?(?:until|till)\b"
    r"|hold\s+for\s+(?:release|publication)\b.*\b(?:until|on|at)\b|release\s+(?:not\s+)?(?:before|after)\b"
    r"|for\s+(?:release|publication|use|broadcast)\s+(?:not\s+before|after|from)\b|do\s+not\s+(?:publish|release)\s+(?:before|until)\b"
    r"|not\s+to\s+be\s+(?:published|released|used|broadcast)(?:\s+(?:or|and)\s+(?:published|released|used|broadcast))?\s+(?:before|until)\b)"
)
_HOLD = bounded(
    rf"(?i){_DECORATION}(hold\s+for\s+(?:release|publication|approval)\b|on\s+hold[\s*.:]*$|hold[\s*.:]*$|do\s+not\s+(?:release|publish)\b|not\s+for\s+(?:release|publication(?:\s+or\s+broadcast)?)[\s*.:]*$)"
)
_LATER_EMBARGO = bounded(
    r"(?:^|[^A-Za-z])(EMBARGOED\s+(?:UNTIL|TILL|FOR|TO)|Embargoed [Uu]ntil|EMBARGOED until)(?:[^A-Za-z])"
)
_OTHER = bounded(
    rf"(?i){_DECORATION}(for\s+planning\s+purposes(?:\s+only)?|for\s+(?:release|publication|broadcast|use)\s*(?::|on\b|at\b|in\b)\s*"
    r"|release\s+date\s*:|to\s+be\s+released\s+(?:on|at)\b|for\s+(?:general\s+)?release[\s*.:]*$)"
)
_KINDS = (
    (_IMMEDIATE, StatusKind.IMMEDIATE),
    (_EMBARGO, StatusKind.EMBARGOED),
    (_HOLD, StatusKind.HOLD),
    (_OTHER, StatusKind.OTHER),
)
_WORDS = ("embargo", "hold", "release", "publi", "planning", "broadcast", "immediate")
"""One of them is in every status line."""
_SENTENCE = bounded(r"[a-z]{3,}\.(?:\s|$)")
_TRAILING = " *_.:;,)]|-–—"


class StatusLine(NamedTuple):
    """One statement of status and where it stands."""

    status: Status
    line: int


def find_statuses(page: Page, until: int) -> list[StatusLine]:
    """Every status line before a line index (the lead), and after the body in lines that are no prose."""
    found = []
    for index, line in page.free():
        text = line.text[:_REACH]
        if len(line.text) > _REACH or not any(map(text.lower().count, _WORDS)):
            continue
        if index >= until and (_SENTENCE.search(text) or len(text.split()) > 16):
            continue
        status = _read(page, index, text)
        if status is not None:
            found.append(StatusLine(status, index))
            _claim(page, index, status)
    return found


def _claim(page: Page, index: int, status: Status) -> None:
    """The status line, and the lines under an embargo that state its moment, are taken."""
    last = read_embargo(page, index).last if status.kind is StatusKind.EMBARGOED else index
    for line in page.lines[index : last + 1]:
        line.field = line.field or "status"


def _read(page: Page, index: int, text: str) -> Status | None:
    for pattern, kind in _KINDS:
        match = pattern.match(text)
        if match is None or (kind is StatusKind.OTHER and not _says_when(text, match)):
            continue
        start = match.start(1)
        end = len(text[: match.end(1)].rstrip(" *.:"))
        if kind is not StatusKind.IMMEDIATE:
            end = _stated_until(text, end)
        return status_of(page, index, start, end, kind)
    later = _LATER_IMMEDIATE.search(text)
    if later is not None and len(text) < _SHORT:
        return status_of(page, index, later.start(1), later.end(1), StatusKind.IMMEDIATE)
    embargo = _LATER_EMBARGO.search(text)
    if embargo is not None and len(text) < _SHORT:
        return status_of(
            page, index, embargo.start(1), _stated_until(text, embargo.end(1)), StatusKind.EMBARGOED
        )
    return None


def _says_when(text: str, match: Match) -> bool:
    """Whether `for release …` says anything: a day, a time, or that it is for planning."""
    if not text[match.end() :].strip() and not match.group(1).lower().startswith("for "):
        return False
    return bool(find_days(text) or find_times(text)) or "planning" in text.lower()


def _stated_until(text: str, end: int) -> int:
    """Where the statement ends: behind its last date or time, else with the line."""
    marks = [day.end for day in find_days(text) if day.start >= end - 2] + [
        clock.end for clock in find_times(text) if clock.start >= end - 2
    ]
    if marks:
        return max(end, *marks)
    return len(text.rstrip(_TRAILING))


def status_of(page: Page, index: int, start: int, end: int, kind: StatusKind) -> Status:
    """The status that a range of a line states."""
    line = page.lines[index]
    span = page.span(line, start, end)
    until = _until(page, index) if kind is StatusKind.EMBARGOED else None
    raw = span.of(page.document.source.text)
    return Status.of(raw=raw, span=span, evidence=Evidence.LABEL, kind=kind, embargo_until=until)


class Embargo(NamedTuple):
    """What an embargo states, as far as it does.

    Offsets are in the text of `line`, those of a clock time without a day in the text of `last`.
    """

    line: int
    day: Day | None
    clock: Clock | None
    last: int
    """The line that states the last of it."""
    until_event: bool
    """Whether it ends with an event (`until delivery`, `until publication of the paper`)."""


_EVENT = linear(
    r"(?i)(?:until|till|before|for)\s+(?:after\s+)?(?:the\s+)?(?:time\s+of\s+)?(?:delivery|delivered|publication|published|close|start|end|launch|check against)"
)


def read_embargo(page: Page, index: int) -> Embargo:
    """Day and clock time of the embargo that begins on a line; they may stand on the next two."""
    day: Day | None = None
    clock: Clock | None = None
    at = last = index
    event = False
    for number in range(index, min(index + 3, len(page.lines))):
        line = page.lines[number]
        text = line.text[:_REACH]
        if number > index and (len(line.text) > 80 or not _continues(text)):
            break
        days, clocks = find_days(text), find_times(text)
        event = event or _EVENT.search(text) is not None
        if number > index and not (days or clocks):
            break
        if day is None and days:
            day, at, last = days[0], number, number
        if clock is None and clocks:
            clock, last = clocks[0], number
        if day is not None and clock is not None:
            break
    return Embargo(at, day, clock, last, event)


_BETWEEN = frozenset("at on hrs hours until time local date eastern am pm the of and".split())


def _continues(text: str) -> bool:
    """Whether a line holds nothing but a date, a time and their words."""
    words = (word.strip(".,:;()*-–—").lower() for word in without_moments(text).split())
    return all(not word or word in _BETWEEN for word in words)


def _until(page: Page, index: int) -> Value | None:
    """The moment as a value; None where the line states no day and no time."""
    embargo = read_embargo(page, index)
    if embargo.day is None and embargo.clock is None:
        return None
    line = page.lines[embargo.line]
    parts = [part for part in (embargo.day, embargo.clock) if part is not None]
    if embargo.last != embargo.line or embargo.day is None:
        # Day and time stand on different lines: the day is where the moment is found.
        parts = parts[:1]
    words = page.words(line, min(part.start for part in parts), max(part.end for part in parts))
    day = embargo.day and embargo.day.value()
    return Value.of(raw=words.raw, value=moment(day, embargo.clock) if day else None, span=words.span)


def with_year(page: Page, found: StatusLine, around: date | None) -> Status:
    """The status with the year that its embargo leaves out taken from the release's date."""
    status = found.status
    until = status.embargo_until
    if until is None or until.value is not None or around is None:
        return status
    embargo = read_embargo(page, found.line)
    if embargo.day is None:
        day = around if embargo.clock is not None else None
    elif embargo.day.year is None:
        day = nearest(embargo.day, around)
    else:
        day = None
    value = moment(day, embargo.clock) if day is not None else None
    return (
        status.model_copy(update={"embargo_until": until.model_copy(update={"value": value})})
        if value
        else status
    )


def nearest(day: Day, around: date) -> date | None:
    """A day without a year, in the year in which it is nearest to another."""
    options = [
        option for year in (around.year - 1, around.year, around.year + 1) if (option := day.value(year))
    ]
    return min(options, key=lambda option: abs((option - around).days), default=None)
