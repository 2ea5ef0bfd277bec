"""Numbers of a headline that count nothing: of a list, a law, a road, an anniversary (`Inc. 5000`, `Measure 12`, `21st`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.headline.beside import beside, next_to, shared
from prlint.text.dates import find_days
from prlint.text.patterns import bounded, linear
from prlint.text.slips import slips

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from prlint.readers.document import Block

# Not a part of a longer number, of a sum, a share, a clock time or a day in figures.
_NUMBER = linear(
    r"(?:^|[^\w.,/$€£¥:#\-–]|[A-Za-z][\-–]|[A-Za-z]\.)(\d[\d,]*(?:\.\d+)?)(st|nd|rd|th|ST|ND|RD|TH)?\b"
)
_REST = bounded(r",?\d")
_ANY = linear(r"\d[\d,]*(?:\.\d+)?")
_GOES_ON = bounded(r"\s?%|[.,:/]\d|[-–]\d|[’']\d|\s?(?:per\s?cent|[ap]\.?m\b|million|billion)")
_MONTH = bounded(
    r"(?i)\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s?(?:\d{1,2}\s?[-–]\s?)?$"
)
_MONTH_BEHIND = bounded(
    r"(?i)\s?(?:(?:[-–]|to|and|&)\s?\d{1,2}\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b"
)
_LOOK = 24
_FIRST_YEAR, _LAST_YEAR = 1800, 2099
_SURE = 3
"""A row of so many figures that differs in one of them is the same number told twice, whatever stands beside it."""


class Number(NamedTuple):
    """A number as it is written; offsets are in the text that was searched."""

    start: int
    end: int
    digits: str
    ending: str
    """The ending of an ordinal, small."""


class Told(NamedTuple):
    """A number of the body that a title's seems to be a slip of."""

    block: Block
    number: Number


def find_numbers(text: str) -> Iterator[Number]:
    """The numbers of two figures and more that are neither years nor days nor measures."""
    for match in _NUMBER.finditer(text):
        start = match.start(1)
        digits = match.group(1).rstrip(",").replace(",", "")
        if len(digits) < 2:
            continue
        end = start + len(match.group(1).rstrip(","))
        if _REST.match(text[end : end + 2]) is not None:
            # `10,000m`: only the beginning of a number.
            continue
        after = text[match.end() : match.end() + _LOOK]
        if (
            _GOES_ON.match(after)
            or _MONTH.search(text[max(0, start - _LOOK) : start])
            or _MONTH_BEHIND.match(after)
        ):
            continue
        yield Number(
            start,
            start + len(match.group(1).rstrip(",")) + (0 if match.group(2) is None else len(match.group(2))),
            digits,
            (match.group(2) or "").lower(),
        )


def told_otherwise(
    text: str, number: Number, *, bare: bool, others: Sequence[Number], body: Sequence[tuple[Block, int, int]]
) -> Told | None:
    """The number of the body that a title's is a slip of; None where the body has the title's too.

    `bare` says that neither a label nor something counted stands beside it. `body` is ranges of the prose of blocks.
    """
    have = {
        match.group().rstrip(",").replace(",", "")
        for block, start, end in body
        for match in _ANY.finditer(block.text[start:end])
    }
    if number.digits in have:
        return None
    around = beside(text, number.start, number.end)
    given = {other.digits for other in others}
    for block, start, end in body:
        days: list[tuple[int, int]] | None = None
        for other in find_numbers(block.text[start:end]):
            if other.ending not in _ENDINGS.get(number.ending, ("",)) or other.digits in given:
                continue
            if slips(number.digits, other.digits, 1) > 1:
                continue
            if _is_year(other.digits):
                continue
            at, until = start + other.start, start + other.end
            near = beside(block.text, at, until)
            # `Measure 2025` may be a slip of `Measure 205`, any other year is one; of ordinals every text has some.
            touching = next_to(around, near)
            if ((_is_year(number.digits) or number.ending) and not touching) or not (
                touching
                or shared(around, near) > 1
                or (bare and len(number.digits.rstrip("0")) >= _SURE and len(other.digits) >= _SURE)
            ):
                continue
            if days is None:
                days = [(day.start, day.end) for day in find_days(block.text)]
            if not any(at < last and first < until for first, last in days):
                return Told(block, other._replace(start=at, end=until))
    return None


def _is_year(digits: str) -> bool:
    return len(digits) == 4 and digits.isdigit() and _FIRST_YEAR <= int(digits) <= _LAST_YEAR


_ENDINGS = dict.fromkeys(("st", "nd", "rd", "th"), ("st", "nd", "rd", "th"))
