"""Fields of the header that are printed twice."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from prlint.checks.hit import Hit, Related
from prlint.reading.header import header_lines
from prlint.reading.zones import Zone
from prlint.release.model import Kind
from prlint.release.shapes import is_date
from prlint.text.dates import find_days

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from prlint.reading.header import HeaderLine
    from prlint.reading.reading import Reading
    from prlint.text.span import Span

_MARKS = re.compile(r"[\W_]+")  # one class with a plus: linear in the text
_FEWEST = 3
"""Words of a headline that is compared."""


def field_duplicate(reading: Reading) -> Iterator[Hit]:
    """A status line, headline or day of the release that stands in the header twice, or a second day that differs."""
    lines = list(header_lines(reading))
    yield from _repeated(reading, lines)
    yield from _second_day(reading, lines)


def _repeated(reading: Reading, lines: list[HeaderLine]) -> Iterator[Hit]:
    """A status line or headline that is printed again in one of the next lines."""
    headline = reading.release.headline
    title = "" if headline is None else _bare(headline.text)
    # Neighbours only: a web page says its title at its top and again above the text, and means it.
    bare = [_bare(line.text) for line in lines]
    for (before, line), (above, words) in zip(pairwise(lines), pairwise(bare), strict=True):
        if not words or words != above:
            continue
        status = reading.zone_at(_place(before).start) is Zone.STATUS
        if status or (words == title and len(words.split()) >= _FEWEST):
            what = "status line" if status else "headline"
            first = Related(_place(before), "printed here first")
            yield Hit(
                _place(line),
                {"fault": f"The {what} stands here a second time: delete one of the two"},
                related=(first,),
            )


def _second_day(reading: Reading, lines: list[HeaderLine]) -> Iterator[Hit]:
    """Two lines with nothing but a day, and not the same one. An advisory names the day of its event too."""
    if reading.release.kind is not Kind.RELEASE:
        return
    for first, second in pairwise(lines):
        one, other = _only_day(first.text), _only_day(second.text)
        if one is None or other is None or one == other:
            continue
        yield Hit(
            _place(second),
            {
                "fault": f"Two days stand at the top, “{first.text.strip()}” and “{second.text.strip()}”: keep the right one"
            },
            related=(Related(_place(first), "the other one"),),
        )


def _only_day(text: str) -> date | None:
    """The day that a line has and nothing else, with its year."""
    if not is_date(text) or ":" in text:
        return None
    days = find_days(text)
    return days[0].value() if len(days) == 1 else None


def _bare(text: str) -> str:
    return _MARKS.sub(" ", text.casefold()).strip()


def _place(line: HeaderLine) -> Span:
    text = line.text
    start = line.start + len(text) - len(text.lstrip())
    return line.block.prose.span(start, line.start + len(text.rstrip()))
