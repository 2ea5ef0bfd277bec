"""Days and clock times as the Associated Press writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.edits import delete, replace
from prlint.checks.hit import Hit
from prlint.checks.quoted import between_marks
from prlint.text.calendar_names import AP_MONTHS
from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.reading import Reading

_MONTH = bounded(
    r"(?i)\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_ORDINAL = bounded(r"(?i)(?<=\d)(?:st|nd|rd|th)\b")
_DAY_BEFORE = bounded(r"(?i)\d(?:st|nd|rd|th)?(?:\s+of)?\s*$")
_CLOCK = bounded(r"(?i)^(\d{1,2})(?:[:.](\d\d))?\s*([ap])\.?\s?m\b\.?")
_TWELVE = bounded(r"(?i)^12(?:[:.]00)?\s*(?:(p)\.?\s?m\b\.?|(a)\.?\s?m\b\.?|(noon|midday)\b|(midnight)\b)")

_NIGHT_BEFORE = bounded(r"(?i)\d\s?p\.?\s?m\.?\s?(?:-|–|—|to|until|till)\s?$")


def month_abbreviation(reading: Reading) -> Iterator[Hit]:
    """A month with a day in another form: five are written out, seven abbreviated."""
    for written in reading.days:
        day, block = written.day, written.block
        if block is None or day.order != "words":
            continue
        text = block.text[written.start : written.end]
        match = _MONTH.search(text)
        if match is None or _in_title(block.text, written.start, written.end):
            continue
        month, better = match.group(), AP_MONTHS[day.month - 1]
        if (
            month.isupper()
            or month == better
            or (month.rstrip(".") == better and not text[match.end() :].strip())
        ):
            continue
        start, end = written.start + match.start(), written.start + match.end()
        if _DAY_BEFORE.search(text[max(0, match.start() - 12) : match.start()]) is not None:
            # `5 January` is another country's order; the abbreviation is the least of it.
            continue
        yield Hit(
            block.prose.span(start, end),
            {"month": month, "better": better},
            suggestions=(better,),
            edits=replace(block, start, end, better),
        )


def date_ordinal(reading: Reading) -> Iterator[Hit]:
    """`April 3rd`: in a date the figure stands alone. `The 3rd of April` is left."""
    for written in reading.days:
        day, block = written.day, written.block
        if block is None or not day.ordinal or day.order != "words":
            continue
        text = block.text[written.start : written.end]
        match, month = _ORDINAL.search(text), _MONTH.search(text)
        if match is None or month is None or month.start() > match.start():
            continue
        if _in_title(block.text, written.start, written.end):
            continue
        start, end = written.start + match.start(), written.start + match.end()
        better = text[: match.start()] + text[match.end() :]
        yield Hit(
            block.prose.span(start, end),
            {"written": text, "better": better},
            suggestions=(better,),
            edits=delete(block, start, end),
        )


def time_format(reading: Reading) -> Iterator[Hit]:
    """A time with AM or PM in another form than `10:30 a.m.`, or with `:00`."""
    for written in reading.times:
        clock, block = written.clock, written.block
        text = block.text[clock.start : clock.end + 1]
        match = _CLOCK.match(text)
        if match is None or clock.half is None or not clock.possible or int(match.group(1)) == 12:
            continue
        if between_marks(block.text, clock.start):
            continue
        minutes = "" if match.group(2) in (None, "00") else f":{match.group(2)}"
        better = f"{int(match.group(1))}{minutes} {match.group(3).lower()}.m."
        shown = match.group()
        if match.group(3).isupper() and _in_capitals(block.text, clock.start, clock.start + match.end()):
            # Capitals among capitals; the usual form is right there too.
            better = better.upper()
        if shown.replace("\xa0", " ") == better:
            continue
        if not shown.endswith(".") and block.text[clock.start + match.end() :][:1] == ".":
            # The sentence's period is the abbreviation's too.
            shown += "."
        if shown.replace("\xa0", " ") == better:
            continue
        end = clock.start + len(shown)
        yield Hit(
            block.prose.span(clock.start, end),
            {"written": shown, "better": better},
            suggestions=(better,),
            edits=replace(block, clock.start, end, better),
        )


def _in_title(text: str, start: int, end: int) -> bool:
    """Whether a day is (part of) a name: between quotation marks, or inside a line and before a subtitle, `January 6: A Novel`."""
    subtitle = text[end : end + 2] == ": " and text[end + 2 : end + 3].isupper()
    inside = start > 0 and text[start - 1] != "\n"
    return (subtitle and inside) or between_marks(text, start)


def _in_capitals(text: str, start: int, end: int) -> bool:
    """Whether all of the line but the time is in capitals: `DOORS OPEN AT 9 A.M., FRIDAY`."""
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    return f"{text[first:start]}{text[end : last if last >= 0 else len(text)]}".isupper()


def noon_midnight(reading: Reading) -> Iterator[Hit]:
    """`12 p.m.`, `12 noon`: noon and midnight are words."""
    for written in reading.times:
        clock, block = written.clock, written.block
        match = _TWELVE.match(block.text[clock.start : clock.start + 24])
        if match is None or between_marks(block.text, clock.start):
            continue
        if match.group(1) and _NIGHT_BEFORE.search(block.text[max(0, clock.start - 24) : clock.start]):
            # `From 8 p.m. to 12 p.m.`: one of the two is not what was meant, which date-range-order says.
            continue
        better = "noon" if match.group(1) or match.group(3) else "midnight"
        shown, end = match.group(), clock.start + match.end()
        if shown[2:].strip().isupper() and match.group(1) is None and match.group(2) is None:
            better = better.upper()
        # Before a capital the abbreviation's period may end the sentence too: only the writer knows.
        open_end = shown.endswith(".") and block.text[end : end + 2].strip()[:1].isupper()
        yield Hit(
            block.prose.span(clock.start, end),
            {"written": shown, "better": better},
            suggestions=(better,),
            edits=() if open_end else replace(block, clock.start, end, better),
        )
