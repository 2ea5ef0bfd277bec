"""Ranges of clock times that end before they begin: `2 p.m.–1 p.m.`, `14:00 to 13:00`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Hit, Severity
from prlint.readers.document import BlockKind
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading
    from prlint.text.patterns import Match

_ZONE = r"(?:\s\(?(?:[A-Z]{1,2}[SD]?T|GMT|BST|UTC|A[EC][SD]T)\)?)?"
_TO = r"\s?(?:-|–|—|\bto\b|\buntil\b|\btill?\b|\bthrough\b|\band\b)\s?"
# Without groups a search is many times faster, and nearly every block is told by it.
_HALF = linear(r"\d\s?[AaPp]\.?\s?[Mm]\b\.?[^\d]{1,20}(?:\d|[Nn]oon|NOON|[Mm]idday)")
_TWO_CLOCKS = linear(r"\d[:.h]\d\d[^\d]{1,20}\d{1,2}[:.h]\d\d")
_HALVES = linear(
    rf"\b(\d{{1,2}})(?:[:.](\d\d))?\s?([AaPp])\.?\s?[Mm]\b\.?{_ZONE}({_TO})"
    r"(?:(\d{1,2})(?:[:.](\d\d))?\s?([AaPp])\.?\s?[Mm]\b\.?|((?:12\s)?(?:[Nn]oon|[Mm]idday|NOON))\b)"
)
_FULL = linear(
    rf"\b([01]?\d|2[0-3])[:.h]([0-5]\d)(\s?(?:hrs?|hours|HRS|h)\b\.?)?{_ZONE}({_TO})([01]?\d|2[0-3])[:.h]([0-5]\d)(\s?(?:hrs?|hours|HRS|h)\b)?"
)
# Words that only times of the day have before or behind them; a race and a ratio have figures of the same form.
_TIMES_BEFORE = linear(
    r"(?i)(?:\b(?:from|between|at|open|daily|hours?|times?|when|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)[:,]?\s*\(?)$"
)
_TIMES_AFTER = linear(
    r"^\s?\(?(?:[A-Z]{1,2}[SD]?T|GMT|BST|UTC|A[EC][SD]T|local time|daily|on\s[A-Z]|every\s)"
)
# The end lies on another day, and the text says so.
_NEXT_DAY = linear(
    r"(?i)^[\s,)]*(?:[A-Z]{1,2}[SD]?T\b[\s,)]*)?\(?(?:on\s|the\s|of\s)*(?:next|following|day|tomorrow|overnight|(?:mon|tues|wednes|thurs|fri|satur|sun)|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|\d{1,2}\s(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)|\+1)"
)
_BETWEEN_BEFORE = linear(r"(?i)\bbetween\s$")
_DAY = 24 * 60
_NEARLY_A_DAY = 20 * 60
"""A range that would last longer over midnight was more likely turned round."""


def reversed_hours(reading: Reading) -> Iterator[Hit]:
    """Ranges of hours in the wrong order. A night's end lies before its beginning, which is no fault."""
    source = reading.document.source.text
    halves, full = _HALF.search(source) is not None, _TWO_CLOCKS.search(source) is not None
    for block in reading.document.blocks if halves or full else ():
        if block.kind is BlockKind.CODE or not any(map(block.text.count, "123456789")):
            continue
        text = block.text
        if halves and _HALF.search(text) is not None:
            for match in _HALVES.finditer(text):
                level = _halves_fault(text, match)
                if level is not None:
                    yield _hit(block, match, level)
        if full and _TWO_CLOCKS.search(text) is not None:
            for match in _FULL.finditer(text):
                if _full_fault(text, match):
                    yield _hit(block, match, Severity.WARNING)


def _halves_fault(text: str, match: Match) -> Severity | None:
    hour, minute, half, joined, last_hour, last_minute, last_half, noon = match.groups()
    begins = _minutes(hour, minute, half)
    ends = 12 * 60 if noon else _minutes(last_hour, last_minute, last_half)
    if begins is None or ends is None or ends > begins:
        return None
    if joined.strip() == "and" and _BETWEEN_BEFORE.search(text[: match.start()][-10:]) is None:
        return None
    same_half = (begins < 12 * 60) == (ends < 12 * 60)
    if not same_half or begins == ends or _NEXT_DAY.search(text[match.end() :][:30]) is not None:
        return None
    if ends < 4 * 60 and 5 * 60 <= begins < 12 * 60:
        # Open from eleven in the morning to two at night; `11:30 a.m. to 12:30 a.m.` was meant for lunch.
        return Severity.WARNING if ends < 60 and begins >= 10 * 60 and ends > 0 else None
    return Severity.ERROR if ends + _DAY - begins >= _NEARLY_A_DAY else Severity.WARNING


def _minutes(hour: str, minute: str | None, half: str) -> int | None:
    number, minutes = int(hour), int(minute or 0)
    if not 1 <= number <= 12 or minutes > 59:
        return None
    return (number % 12 + (12 if half in "Pp" else 0)) * 60 + minutes


def _full_fault(text: str, match: Match) -> bool:
    hour, minute, unit, joined, last_hour, last_minute, last_unit = match.groups()
    begins, ends = int(hour) * 60 + int(minute), int(last_hour) * 60 + int(last_minute)
    if ends >= begins or ends + _DAY - begins < _NEARLY_A_DAY:
        return False
    after = text[match.end() :][:30]
    if after.lstrip()[:2].lower() in ("am", "pm", "a.", "p.") or _NEXT_DAY.search(after) is not None:
        return False
    before = text[: match.start()][-24:]
    if joined.strip() == "and" and _BETWEEN_BEFORE.search(before) is None:
        return False
    if unit or last_unit or _TIMES_AFTER.search(after) is not None:
        return True
    if match.group(0)[len(hour)] == "." and (len(hour) < 2 or len(last_hour) < 2):
        # `down from 0.53 to 0.43`: hours of the long clock that have points have two figures.
        return False
    return _TIMES_BEFORE.search(before) is not None


def _hit(block: Block, match: Match, level: Severity) -> Hit:
    start, end = match.span()
    return Hit(
        block.prose.span(start, end),
        {
            "written": match.group(),
            "fault": "ends before it begins",
            "advice": "correct the time that is wrong, or add the day on which it ends",
        },
        level=level,
    )
