"""Embargoes that do not say when they end."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.damage import scanned
from prlint.checks.hit import Hit, Severity
from prlint.release.model import StatusKind
from prlint.text.dates import find_days
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.reading import Reading
    from prlint.reading.statuses import Stated

_WEEKDAY = linear(
    r"(?i)\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|this (?:morning|afternoon|evening))\b"
)
# Clock times that are read only behind words such as until: `Embargoed to 1200`, `until 1201am`, `until close of business`.
_CLOCK = linear(
    r"(?i)(?:\b(?:until|till?|to|at|from|for|embargo(?:ed)?)[:\s]+(?:after\s+)?)"
    r"(?:\d{1,2}[ .:]?\d\d\s?[ap]\.?m|(?:[01]\d|2[0-4])[0-5]\d\b|\d{1,2}\s?o['’]clock|(?:the )?(?:close|end) of (?:business|play|trading|the day))"
    r"|\b(?:noon|midday|midnight)\b"
)
# `23.8.83` is a version in running text, and a day in an embargo.
_FIGURES = linear(r"\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b")
_EVENT = linear(
    r"(?i)\b(?:until|till?|against|upon|on|before|after)\s+((?:the\s+|its\s+|a\s+|time\s+of\s+|after\s+)*(?:delivery|delivered|publication|published|presentation|presented"
    r"|launch\w*|announce\w*|conclusion|start|beginning|end|opening|close|release of|further notice|hearing|speech|meeting|event|press conference)\b)"
)
# What speeches say of their text, not of the embargo.
_CHECK = linear(r"(?i)\bcheck\s+against\s+delivery\b")
# Behind a clock time: `(NZT)`, `NZ time`, `est`.
_ZONE = linear(
    r"(?i)^[\s(,/]{0,3}(?:[a-z]{1,3}[sd]t|gmt|utc|bst|nzt|z)\b|^[\s(,/]{0,3}(?:[a-z.]{2,12}\s){0,2}time\b"
)
_ANYWHERE = linear(
    r"\b(?:[A-Z][a-z]+|[A-Z]{2,3})\s(?:[Tt]ime|TIME)\b|\b(?:GMT|UTC|BST|AE[SD]T|NZ[SD]?T|E[SD]T)\b"
)
_LOCAL = linear(r"(?i)\blocal\s+time\b")
_DATE_LINE = 80
"""Code points of a line beside the embargo that may be its date."""
_SHOWN = 40
"""Code points of what is stated that a message shows."""


class _Lack(NamedTuple):
    """What an embargo lacks, in words, and how bad that is."""

    words: str
    level: Severity


_NO_LACK = _Lack("", Severity.INFO)


def embargo_incomplete(reading: Reading, *, zone: bool) -> Iterator[Hit]:
    """An embargo without its day, clock time or zone. What the page states twice need be complete once."""
    status = reading.release.status
    if status is None or status.kind is not StatusKind.EMBARGOED:
        return
    stated = [one for one in reading.statuses if one.embargo is not None]
    if not stated:
        return
    fullest = max(stated, key=_fullness)
    lack = _lack(reading, fullest, zone=zone)
    if lack is not _NO_LACK:
        # What a scanner misread was complete on the page as often as not.
        level = Severity.INFO if scanned(reading.document.source.text) else lack.level
        yield Hit(fullest.status.span, {"lack": lack.words}, level=level)


def _fullness(one: Stated) -> int:
    """How much of its moment an embargo states."""
    return 2 * _day(one) + 2 * _has_clock(one) + (_WEEKDAY.search(one.text) is not None)


def _day(one: Stated) -> bool:
    return (one.embargo is not None and one.embargo.day is not None) or _FIGURES.search(one.text) is not None


def _has_clock(one: Stated) -> bool:
    clock = None if one.embargo is None else one.embargo.clock
    return clock is not None or _CLOCK.search(one.text) is not None


def _lack(reading: Reading, one: Stated, *, zone: bool) -> _Lack:
    day, has_clock = _day(one), _has_clock(one)
    if day and has_clock:
        return _zone_lack(one, zone=zone)
    event = _EVENT.search(_CHECK.sub("", one.text))
    if event is None and not has_clock:
        event = _CHECK.search(one.text)
    if event is not None:
        return _Lack(f"no moment but “{_cut(event.group())}”", Severity.WARNING)
    weekday = _WEEKDAY.search(one.text)
    if not has_clock:
        if day:
            return _Lack("no clock time", Severity.ERROR)
        if weekday is not None:
            return _Lack(f"only “{_cut(weekday.group())}” and no clock time", Severity.ERROR)
        return _Lack("neither a day nor a clock time", Severity.ERROR)
    if weekday is not None:
        return _Lack(f"no date but “{_cut(weekday.group())}”", Severity.WARNING)
    if any(len(line) < _DATE_LINE and find_days(line) for line in one.beside.splitlines()):
        return _Lack("no day of its own, only the line beside it does", Severity.INFO)
    return _Lack("no day", Severity.WARNING if reading.release.date is not None else Severity.ERROR)


def _zone_lack(one: Stated, *, zone: bool) -> _Lack:
    """A missing zone is a note, and a fault only where the profile asks for zones."""
    clock = None if one.embargo is None else one.embargo.clock
    if _LOCAL.search(one.text) is not None:
        words = "no time zone but “local time”"
        return _Lack(words, Severity.WARNING if zone else Severity.INFO)
    if clock is not None and (clock.zone is not None or _names_zone(one.text, clock.end)):
        return _NO_LACK
    if clock is None and _names_zone(one.text, 0):
        return _NO_LACK
    return _Lack("no time zone", Severity.ERROR if zone else Severity.INFO)


def _names_zone(text: str, end: int) -> bool:
    """Whether a zone follows a clock time, or stands anywhere as `New Zealand time`."""
    return _ZONE.search(text[end : end + 40]) is not None or _ANYWHERE.search(text) is not None


def _cut(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1].rstrip()}…"
