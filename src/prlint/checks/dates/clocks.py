"""Times that no clock shows: 13:30 p.m., 10:75, 25:00 hours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Hit
from prlint.readers.document import BlockKind
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading

# What every impossible time has in it: tried on the whole file, so that hardly any file is looked at more closely.
_SIGN = linear(
    r"(?:1[3-9]|2\d|[3-9]\d)(?:[:.]\d\d)?\s?[AaPp]\.?\s?[Mm]\b|[:.][6-9]\d\s?[AaPp]\.?\s?[Mm]\b|\d:[6-9]\d\b|\b2[4-9]:\d\d\b"
)
_HALVES = linear(r"\b(\d{1,2})(?:([:.])(\d\d))?\s?(a|p|A|P)\.?\s?[Mm]\b\.?")
_FULL = linear(r"\b(\d{1,2}):(\d\d)\b")
_CLOCK_AFTER = linear(
    r"^\s?(?:hrs?|hours|h)\b|^\s?\(?(?:[ECMP]S?D?T|GMT|BST|UTC|CES?T|AE[SD]T|NZ[SD]T|(?i:local|uk|irish) time)\b"
)
_LABEL_BEFORE = linear(r"(?i)\b(?:time|when|doors|start|starts|embargo(?:ed)?(?: until)?)\s?:\s*$")
_RANGE_BEFORE = linear(r"\b(?:[01]?\d|2[0-3]):[0-5]\d\s?(?:-|–|to|until|till)\s?$")
_RANGE_AFTER = linear(r"^\s?(?:-|–|to|until|till)\s?(?:[01]?\d|2[0-3]):[0-5]\d\b(?:[^:]|$)")
# A figure that belongs to the ones before it: `2004` and `9:30`, or a time whose colon was lost.
_FIGURE_BEFORE = linear(r"\d[:.]?\s?$|[$£€:.]$")


def impossible_times(reading: Reading) -> Iterator[Hit]:
    """Clock times that cannot be. Running times, scores, ratios and verses of the Bible are none."""
    if _SIGN.search(reading.document.source.text) is None:
        return
    for block in reading.document.blocks:
        if block.kind is not BlockKind.CODE:
            yield from _with_halves(block)
            if ":" in block.text:
                yield from _of_the_day(block)


def _with_halves(block: Block) -> Iterator[Hit]:
    """Times with a.m. or p.m. whose hour is above 12, or whose minute is above 59."""
    text = block.text
    for match in _HALVES.finditer(text):
        hour, minute = int(match.group(1)), int(match.group(3) or 0)
        start, end = match.span()
        if (1 <= hour <= 12 or hour == 0) and minute < 60:
            continue
        if _FIGURE_BEFORE.search(text[max(0, start - 3) : start]) is not None:
            continue
        if hour > 24 and match.group(2) != ":":
            continue
        words = match.group()
        yield Hit(
            block.prose.span(start, end), {"written": words, "why": _right(hour, minute, match.group(4))}
        )


def _right(hour: int, minute: int, half: str) -> str:
    if minute > 59:
        return "an hour has 60 minutes"
    if hour > 23:
        return "a day has 24 hours"
    other = f"{hour - 12}:{minute:02} p.m."
    if half in "aA":
        return f"in the morning no clock shows {hour}; write {other}, or the hour that was meant"
    return f"write {other} or {hour}:{minute:02}"


def _of_the_day(block: Block) -> Iterator[Hit]:
    """Times of a day of 24 hours, where what stands around them says that they are times."""
    text = block.text
    for match in _FULL.finditer(text):
        hour, minute = int(match.group(1)), int(match.group(2))
        if (hour < 24 and minute < 60) or (hour == 24 and minute == 0) or hour > 29:
            continue
        start, end = match.span()
        before, after = text[max(0, start - 24) : start], text[end : end + 24]
        if after[:1] == ":" or _FIGURE_BEFORE.search(before[-3:]) is not None or _half(after):
            continue
        if _is_a_time(before, after):
            why = "an hour has 60 minutes" if minute > 59 else "a day has 24 hours"
            yield Hit(block.prose.span(start, end), {"written": match.group(), "why": why})


def _half(after: str) -> bool:
    return after.lstrip()[:4].lower().replace(".", "").startswith(("am", "pm"))


def _is_a_time(before: str, after: str) -> bool:
    return (
        _CLOCK_AFTER.search(after) is not None
        or _LABEL_BEFORE.search(before) is not None
        or _RANGE_BEFORE.search(before) is not None
        or _RANGE_AFTER.search(after) is not None
    )
