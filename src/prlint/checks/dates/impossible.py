"""Days that no calendar has, and times that no clock shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.dates.clocks import impossible_times
from prlint.checks.hit import Hit
from prlint.readers.document import BlockKind
from prlint.text.calendar_names import month_name
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.dates import WrittenDay
    from prlint.reading.reading import Reading

_LEAP_YEAR = 2024
"""Where no year is written, 29 February counts as a day."""
# A figure behind a month may count something: `In February 30 nurses`, `the February 30-year bond`.
_COUNTED_BEFORE = linear(r"(?i)\b(?:in|since|during|last|this|next|of|for|every|each|through|by)\s$")
_COUNTED_AFTER = linear(r"^\s([a-z]{3,})")
# Words behind which a day before its month is one, whatever its figure.
_SAID_AS_A_DAY = linear(
    r"(?i)(?:\b(?:on|of|from|until|till|since|by|before|after|to|dated?|updated|issued|published|released|posted),?:?\s+|[a-z],\s+|\s[—–-]\s+)$"
)
_NOTHING = ("", "(", "[", "*", "_")
_NO_NOUN = frozenset(
    (
        "and",
        "through",
        "from",
        "with",
        "for",
        "was",
        "will",
        "the",
        "until",
        "till",
        "but",
        "when",
        "where",
        "after",
    )
)
# Figures that no order turns into a day, such as 13/14/2025.
_FIGURES = linear(r"\b([0-3]?\d)([/.])([0-3]?\d)([/.])((?:19|20)\d\d)\b")


def date_impossible(reading: Reading) -> Iterator[Hit]:
    """A day that its month does not have, figures that no order makes a day, a time that no clock shows."""
    for written in reading.days:
        why = _why(written)
        if why is not None:
            yield _hit(written, why)
    if _FIGURES.search(reading.document.source.text) is not None:
        for block in reading.document.blocks:
            if block.kind is not BlockKind.CODE:
                yield from _in_figures(block)
    yield from impossible_times(reading)


def _why(written: WrittenDay) -> str | None:
    """What is wrong with a day; None if nothing is, or if it may be no day at all."""
    day = written.day
    if not day.possible:
        return _length(day.month, day.year) if _is_a_day(written) else None
    if day.last_day is None or day.last_month is None:
        return None
    last = day._replace(day=day.last_day, month=day.last_month)
    return None if last.possible else _length(last.month, day.year)


def _length(month: int, year: int | None) -> str:
    from calendar import monthrange

    days = monthrange(year or _LEAP_YEAR, month)[1]
    return f"{month_name(month)} has {days} days" + (f" in {year}" if year is not None and month == 2 else "")


def _is_a_day(written: WrittenDay) -> bool:
    """Whether month and figure were meant as a day, and are no count, fraction, number or version."""
    day, block = written.day, written.block
    if block is None:
        return True
    text = block.text
    before, after = text[max(0, day.start - 12) : day.start], text[day.end : day.end + 20]
    if day.order != "words":
        whole = text[day.start : day.end]
        year_first = day.order == "iso"
        return (
            before[-1:] not in tuple("/=_-.#")
            and after[:1] not in tuple("/=_-")
            and (whole[4] == "-" and day.day <= 39 if year_first else whole[-4:].isdigit())
            # With points only day, month and year are a date; `2.31.2025` is a version.
            and (day.order != "mdy" or "." not in whole)
        )
    if (
        day.day > 39
        and not ("," in text[day.start : day.end] or day.ordinal or day.weekday is not None)
        and _SAID_AS_A_DAY.search(before) is None
    ):
        # `Vol. 45 May 2017`, or two cells of a table that lost their border.
        return text[day.start].isdigit() and before.strip() in _NOTHING
    if day.year is not None or day.weekday is not None or day.ordinal:
        return True
    if after[:1] == "-":
        return False
    noun = _COUNTED_AFTER.search(after)
    counted = noun is not None and noun.group(1) not in _NO_NOUN
    return not (counted and _COUNTED_BEFORE.search(before) is not None)


def _hit(written: WrittenDay, why: str) -> Hit:
    block, day = written.block, written.day
    if block is None:
        return Hit(written.span, {"written": "the date of the front matter", "why": why})
    start = day.start
    if day.weekday_at is not None and day.weekday_at[0] == start:
        start = day.weekday_at[1]
        while start < day.end and not block.text[start].isalnum():
            start += 1
    end = day.end if day.weekday_at is None or day.weekday_at[0] <= start else day.weekday_at[0] - 1
    words = block.text[start:end].rstrip()
    return Hit(block.prose.span(start, start + len(words)), {"written": words, "why": why})


def _in_figures(block: Block) -> Iterator[Hit]:
    text = block.text
    for match in _FIGURES.finditer(text):
        first, second = int(match.group(1)), int(match.group(3))
        start, end = match.span()
        if match.group(2) != match.group(4) or 1 <= first <= 12 or 1 <= second <= 12:
            continue
        if text[start - 1 : start] in tuple("/=_-.") or text[end : end + 1] in tuple("/=_-"):
            continue
        yield Hit(
            block.prose.span(start, end),
            {"written": match.group(), "why": "neither of its figures can be the month"},
        )
