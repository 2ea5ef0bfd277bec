"""Days written in a text, with their exact places.

Own patterns and not a date library: measured on releases with traps, the libraries read `In 2010 and May we` and
`sat` as dates, refuse every date without a year, or invent the year; the calendar itself is `datetime`'s.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from prlint.text.calendar_names import month_number, weekday_number
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.text.patterns import Match

_MONTH = (
    r"(January|February|March|April|May|June|July|August|September|October|November|December"
    r"|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\.?)"
)
_WEEKDAY = (
    r"((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY"
    r"|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun|MON|TUES?|WED|THU(?:RS?)?|FRI|SAT|SUN)\b\.?)"
)
_BEFORE = rf"(?:{_WEEKDAY}[,\s]{{1,3}}(?:the\s)?)?"
_AFTER = rf"(?:\s?\({_WEEKDAY}\))?"
_DAY = r"(\d{1,2})(st|nd|rd|th|ST|ND|RD|TH)?"
_YEAR = r"(?:[,.]?\s{0,3},?((?:19|20)\d\d)|,?\s[’'](\d\d)\b)?"
_TO = r"(?:\s?[-–—]\s?|\sto\s|\sand\s|\s?&\s?)"

_MONTH_FIRST = linear(rf"{_BEFORE}\b{_MONTH}\s{{0,2}}{_DAY}(?:{_TO}(?:{_MONTH}\s)?{_DAY})?{_YEAR}{_AFTER}")
_DAY_FIRST = linear(
    rf"{_BEFORE}\b{_DAY}(?:{_TO}{_DAY})?(?:\sof)?[\s\-]{{1,2}}{_MONTH}(?:[\s,\-]{{0,2}}((?:19|20)\d\d)|,?\s[’'](\d\d)\b)?{_AFTER}"
)
_FIGURES = linear(r"\d[-/.]\d")
_ISO = linear(r"\b((?:19|20)\d\d)[-/](\d{1,2})[-/](\d{1,2})(?:\b|T)")
_NUMERIC = linear(rf"{_BEFORE}\b(\d{{1,2}})([/.])(\d{{1,2}})([/.])((?:19|20)\d\d|\d\d)\b")
_MONTH_SIGN = linear(
    r"January|February|March|April|May|June|July|August|September|October|November|December|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r"|\b(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)"
)
# Words that make the figure a count and `May` or `March` something else.
_COUNT = linear(
    r"^\s?(?:%|percent|per cent|people|times|million|billion|points|degrees)\b|^[.,]\d|^\s?%|^:\d\d"
)

_HOURS = linear(r"(?i)^\s\d{1,2}(?:[:.]\d\d)?(?:\s?(?:[-–—]|to)\s?\d{1,2}(?:[:.]\d\d)?)?\s?[ap]\.?m\b")


class Day(NamedTuple):
    """A day as it is written. Offsets are in the text that was searched."""

    start: int
    end: int
    month: int
    day: int
    year: int | None = None
    weekday: int | None = None
    """0 is Monday."""
    weekday_at: tuple[int, int] | None = None
    last_day: int | None = None
    """The last day of a range (`May 5-7`), in `last_month`."""
    last_month: int | None = None
    ordinal: bool = False
    order: str = "words"
    """words, iso, or for figures only the order that was assumed: mdy or dmy."""
    ambiguous: bool = False
    """Figures only, and both orders give a day."""

    def value(self, year: int | None = None) -> date | None:
        """The day in its own year, else in the given one; None if there is no such day or no year."""
        known = self.year or year
        if known is None:
            return None
        try:
            return date(known, self.month, self.day)
        except ValueError:
            return None

    @property
    def possible(self) -> bool:
        """Whether the calendar has the day (29 February counts where no year is written)."""
        try:
            date(self.year or 2024, self.month, self.day)
        except ValueError:
            return False
        return True


def find_days(text: str, *, day_first: bool = False) -> list[Day]:
    """The days written in a text, in order, none overlapping.

    Args:
        text: prose of one block.
        day_first: how `03/04/2025` is to be read where both readings are days.
    """
    # Nearly every text without a figure is told here: looking for each is cheaper than a search for any.
    if not any(map(text.__contains__, "123456789")):
        return []
    return list(_days_of(text, day_first))


@lru_cache(maxsize=512)
def _days_of(text: str, day_first: bool) -> tuple[Day, ...]:
    """The days of a text; a line is asked for by the parser and by the rules."""
    words, figures = _MONTH_SIGN.search(text) is not None, _FIGURES.search(text) is not None
    if not words and not figures:
        return ()
    # RE2's \s is ASCII; a no-break space between day and year is common.
    text = text.replace("\xa0", " ")
    found: list[Day] = []
    days = [
        *(_in_words(text) if words else ()),
        *(_in_figures(text, day_first=day_first) if figures else ()),
    ]
    for day in sorted(days, key=lambda day: (day.start, -day.end)):
        if not found or day.start >= found[-1].end:
            found.append(day)
    return tuple(found)


def _in_words(text: str) -> Iterator[Day]:
    for match in _MONTH_FIRST.finditer(text):
        _, month, first, suffix, other_month, last, _, year, short, _ = match.groups()
        end = match.end()
        dated = year or _century(short)
        if dated is None and (text[end : end + 1].isdigit() or _COUNT.search(text[end : end + 12])):
            continue
        if last is not None and (int(last) > 31 or (dated is None and _is_counted(text, end))):
            # Neither `May 5-45` nor `on May 5 to 12 neighbors` is a range of days: the first is the day.
            last, end = None, match.end(4) if suffix else match.end(3)
        if _is_day(first, dated):
            number = month_number(month)
            last_month = month_number(other_month) if other_month else number
            yield Day(
                match.start(), end, number, int(first), _number(dated), *_weekday(match, 1, 10), *_last(last, last_month), bool(suffix)
            )  # fmt: skip
    for match in _DAY_FIRST.finditer(text):
        _, first, suffix, last, _, month, year, short, _ = match.groups()
        dated = year or _century(short)
        before = text[match.start(2) - 1] if match.start(2) else " "
        following = text[match.end() : match.end() + 1]
        if before in "$£€.,:/-" or (year is None and following.isalpha() and following.islower()):
            continue
        if (dated is None and _is_a_day_of_month_first(text, match.end(6))) or not _is_day(first, dated):
            continue
        number = month_number(month)
        yield Day(
            match.start(), match.end(), number, int(first), _number(dated), *_weekday(match, 1, 9), *_last(last, number), bool(suffix)
        )  # fmt: skip


def _is_counted(text: str, end: int) -> bool:
    """Whether a plural stands behind a figure, which it counts then."""
    word = text[end : end + 24].partition(" ")[2].partition(" ")[0].strip(".,;:")
    return (
        text[end : end + 1] == " "
        and word.islower()
        and len(word) > 4
        and word[-1] == "s"
        and word != "across"
    )


def _is_a_day_of_month_first(text: str, end: int) -> bool:
    """Whether the month belongs to the figure behind it: `at 10 May 5` is the fifth."""
    if _HOURS.match(text[end : end + 24]) is not None:
        # `on 20 January 5-6 p.m.`: the figures behind are hours.
        return False
    rest = text[end : end + 4].lstrip(" ")
    return len(rest) > 0 and rest[0].isdigit() and not rest[:4].startswith(("19", "20"))


def _is_day(figure: str, year: str | None) -> bool:
    """Whether a figure is meant as a day: with a year beside it one that no month has (0, 45) is a slip, not a count."""
    return int(figure) <= 99 if year else 1 <= int(figure) <= 31


def _number(figure: str | None) -> int | None:
    return int(figure) if figure else None


def _last(figure: str | None, month: int) -> tuple[int | None, int | None]:
    return (int(figure), month) if figure else (None, None)


def _weekday(match: Match, *groups: int) -> tuple[int | None, tuple[int, int] | None]:
    """The weekday before or behind a date, and where it stands."""
    for group in groups:
        if match.group(group):
            return weekday_number(match.group(group)), match.span(group)
    return None, None


def _century(short: str | None) -> str | None:
    """`’08` is 2008, `’95` is 1995."""
    return None if short is None else f"{'20' if int(short) < 70 else '19'}{short}"


def _in_figures(text: str, *, day_first: bool) -> Iterator[Day]:
    for match in _ISO.finditer(text):
        year, month, day = (int(part) for part in match.groups())
        if 1 <= month <= 12 and 1 <= day <= 99:
            yield Day(match.start(), match.end(3), month, day, year, order="iso")
    for match in _NUMERIC.finditer(text):
        _, left, separator, right, other, year = match.groups()
        before, after = text[match.start(2) - 1 : match.start(2)], text[match.end() : match.end() + 2]
        if (
            separator != other
            or before in tuple("./-$£€")
            or (after[:1] in tuple("./-%") and after[1:].isdigit())
        ):
            continue
        if separator == "." and len(year) == 2:
            # `1.2.10` is a version more often than a day.
            continue
        first, second = int(left), int(right)
        full = int(year) if len(year) == 4 else int(_century(year) or 0)
        orders = {"mdy": (first, second), "dmy": (second, first)}
        readable = {
            order: pair for order, pair in orders.items() if 1 <= pair[0] <= 12 and 1 <= pair[1] <= 31
        }
        if not readable:
            continue
        wanted = "dmy" if day_first or separator == "." else "mdy"
        order = wanted if wanted in readable else next(iter(readable))
        month, day = readable[order]
        yield Day(
            match.start(),
            match.end(),
            month,
            day,
            full,
            *_weekday(match, 1),
            order=order,
            ambiguous=len(readable) == 2 and first != second,
        )
