"""The day of the release."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.fields.asked import at_most
from prlint.checks.hit import Hit, Missing, Severity
from prlint.readers.document import BlockKind
from prlint.reading.header import header_lines
from prlint.release.shapes import is_date
from prlint.settings.values import RequiredField
from prlint.text.dates import find_days
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.reading import Reading

_LONGEST = 110
"""Code points of a header's line that may be a date."""
_BLOCKS = 8
"""Blocks from the top among which the running text begins."""
_REACH = 160
"""Code points of one of them in which the day of an unusual dateline stands."""
_ONE_LINE = 400
"""Code points of a text on one line that hold its header."""
_BEFORE = linear(r"(?:^|[-–—/:|(,])\s*$")
_AFTER = linear(r"^[\s)]*(?:\d{1,2}:\d\d|[-–—/:|(]|\.\s+[A-Z]|$)")


def release_date_missing(reading: Reading) -> Iterator[Hit]:
    """No day, one without its year, or a date in the front matter that is none."""
    written = reading.release.date
    if written is None:
        yield from _none(reading)
        return
    if written.value is not None:
        return
    days = find_days(written.raw)
    if not days:
        yield Hit(written.span, {"found": f"“{written.raw}” is no date"})
    elif days[0].year is None:
        yield Hit(
            written.span,
            {"found": f"“{written.raw}” has no year"},
            level=at_most(Severity.WARNING, RequiredField.DATE, reading),
        )


def _none(reading: Reading) -> Iterator[Hit]:
    """The first line above the text that holds a day and no year, else the place where the date would stand."""
    status = reading.release.status
    for line in header_lines(reading):
        text = line.text
        if len(text) > _LONGEST:
            continue
        for day in find_days(text):
            span = line.block.prose.span(line.start + day.start, line.start + day.end)
            on_status = status is not None and status.span.overlaps(span)
            if day.year is None and day.possible and (on_status or is_date(text)):
                yield Hit(
                    span,
                    {"found": f"“{text[day.start : day.end]}” has no year"},
                    level=at_most(Severity.WARNING, RequiredField.DATE, reading),
                )
                return
    if _opens_with_day(reading):
        return
    named = _day_of_file(reading)
    if named:
        found = f"only the name of the file has one, {named}"
        yield Hit(
            Missing.END_OF_HEADER, {"found": found}, level=at_most(Severity.INFO, RequiredField.DATE, reading)
        )
        return
    found = "no line at the top, no status line and no dateline names one"
    yield Hit(Missing.END_OF_HEADER, {"found": found})


def _day_of_file(reading: Reading) -> str:
    """The day with which the file's name begins, where a website takes it from there; empty if it has none."""
    document = reading.document
    name = document.source.path.rpartition("/")[2][:10]
    days = find_days(name) if document.front_matter is not None else []
    return name if days and days[0].order == "iso" and days[0].value() is not None else ""


def _opens_with_day(reading: Reading) -> bool:
    """Whether a day is set off at the beginning of the text, in whatever form: readers see it then."""
    blocks = reading.document.blocks
    if len(blocks) == 1:
        return any(day.year is not None for day in find_days(blocks[0].text[:_ONE_LINE]))
    for block in blocks[:_BLOCKS]:
        if block.kind is BlockKind.CODE:
            continue
        text = block.text[:_REACH]
        for day in find_days(text):
            if day.year is not None and _BEFORE.search(text[: day.start]) and _AFTER.search(text[day.end :]):
                return True
    return False
