"""Telephone numbers that cannot be called."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.claimed import Claimed
from prlint.checks.contacts.misgrouped import misgrouped
from prlint.checks.contacts.numbers import (
    COUNTRY_CODES,
    NumberFault,
    international_fault,
    national_fault,
    trunk_fault,
)
from prlint.checks.hit import Hit, Severity
from prlint.reading.zones import Zone
from prlint.release.model import Evidence
from prlint.text.addresses import find_urls
from prlint.text.patterns import linear
from prlint.text.phones import find_phones

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading
    from prlint.text.phones import PhoneNumber
    from prlint.text.span import Span

_PLUS_ONE = frozenset({"US", "CA"})
# Every number that is judged has one of these in it; counting figures alone would let every report with sums through.
_SIGN = linear(r"\d{2}[\s.)\-–‑/·]{1,3}[\dOolI]{2}|\+[1-9]|\(0\d")
_IN_BRACKETS = linear(r"^(?:\+?1[\s.\-]?)?\(\d{3}\)\s?\d{3}[\s.\-]\d{4}$")
_PLANS_OF_TODAY = 2008
"""Before this year numbers were shorter in Australia, and New Zealand had mobiles on 025: today's tables know neither."""
_GROUPED = linear(r"^\(?\d{3}\)?[\s.\-/]{1,2}\d{3}[\s.\-]\d{4}")
_CUE = linear(
    r"(?i)\b(?:contacts?|call(?:ing)?|phone|telephone|tel|fax|facsimile|mobile|cell|dial(?:ing)?|ring|hotline|toll[- ]free|reach(?:ed)?|rsvp|(?:in|en)quir(?:y|ies)|press office)\b[^.!?]{0,60}$"
)
_CUE_REACH = 90
"""Code points before a number in which something may say that it is one."""
_PLUS_ONE_WAYS = linear(
    r"\([2-9]\d{2}\)\s?[2-9]\d{2}[\-.]\d{4}\b|\b[2-9]\d{2}[\-./][2-9]\d{2}[\-.]\d{4}\b|\b[A-Z]{2} \d{5}\b|\b\d{5}-\d{4}\b"
)
# Behind an address, or a town and its ZIP code, on one line of a letterhead.
_LETTERHEAD = linear(r"(?:@[\w.\-]+\.[a-z]{2,}|\b\d{5}(?:-\d{4})?)\s*[•|·;,]\s*$")
_TEXTED = linear(
    r"(?i)\btext(?:ing)? (?:[“\"‘'*][^“”\"\n]{1,30}[”\"’'*]|[A-Z0-9]{2,15}) (?:to|at) $|[”\"] to $"
)
_EXTENSION_AFTER = linear(
    r"(?i)^[,;]?\s?(?:ext(?:ension)?|x)\.?\s?\d{1,5}\b|^\s?\((?:o(?:ffice)?|c(?:ell)?|m(?:obile)?|w(?:ork)?|h(?:ome)?|f(?:ax)?|d(?:irect)?|t(?:el)?|phone)\)"
)
_GOES_ON = linear(r"^(?:\s?[\-–.]\s?|\s)(\d{2,6})\b")


class _Judged(NamedTuple):
    """A faulty number and where it stands in its text."""

    start: int
    end: int
    fault: NumberFault


def phone_invalid(reading: Reading) -> Iterator[Hit]:
    """Numbers whose shape is impossible, anywhere in the text; those that only the tables do not know as a note."""
    if _SIGN.search(reading.document.source.text) is None:
        return
    for block in reading.running.blocks_with(_SIGN):
        text = block.text
        for judged in _in_block(reading, block):
            yield _hit(
                block.prose.span(judged.start, judged.end), text[judged.start : judged.end], judged.fault
            )
    yield from _in_front_matter(reading)
    yield from _behind_links(reading)


def _hit(span: Span, written: str, fault: NumberFault) -> Hit:
    return Hit(
        span,
        {"number": " ".join(written.split()), "why": fault.why},
        level=None if fault.certain else Severity.INFO,
    )


def _in_block(reading: Reading, block: Block) -> Iterator[_Judged]:
    text = block.text
    addresses = [(url.start, url.end) for url in find_urls(text)]
    masked, seen = Claimed(addresses), Claimed(addresses)
    for number in find_phones(text):
        if _is_whole(number):
            seen.add(number.start, number.end)
        if masked.overlaps(number.start, number.end):
            continue
        fault = _fault(reading, number, text)
        if fault is not None and _is_a_number(
            reading, block, number.start, number.end, labelled=number.label is not None
        ):
            if not fault.certain and _of_old_plans(reading):
                continue
            yield _Judged(number.start, number.end, fault)
    if reading.country is not None and reading.country not in _PLUS_ONE:
        return
    for odd in misgrouped(text, expected=_expected(reading)):
        if (masked if odd.plain else seen).overlaps(odd.start, odd.end):
            continue
        if odd.plain or _is_a_number(reading, block, odd.start, odd.end, labelled=False, strict=True):
            yield _Judged(odd.start, odd.end, odd.fault)


def _expected(reading: Reading) -> bool:
    """Whether a number without a country code is one of the +1 zone: the country says so, or a number or a ZIP code of the text."""
    if reading.country is not None:
        return reading.country in _PLUS_ONE
    return _PLUS_ONE_WAYS.search(reading.document.source.text) is not None


def _of_old_plans(reading: Reading) -> bool:
    """Whether the release is so old that today's tables say nothing of its numbers."""
    date = reading.release.date
    return date is not None and date.value is not None and date.value.year < _PLANS_OF_TODAY


def _is_whole(number: PhoneNumber) -> bool:
    """Whether it may be a number as it is, if only of another country or of a place."""
    digits = number.digits
    return number.international or digits[0] in "01" or len(digits) <= 8 or len(digits) == 10


def _fault(reading: Reading, number: PhoneNumber, text: str) -> NumberFault | None:
    written = text[number.start : number.end]
    if any(character.isalpha() for character in written.partition("x")[0]) and number.extension is None:
        # Letters for figures: there may be more of them than the number needs.
        return None
    if number.international:
        fault = international_fault(number)
        # Numbers that were set with spaces around a hyphen, or two that stand side by side.
        return None if fault is not None and fault.certain and _otherwise(number, text) else fault
    digits = number.digits
    national = digits[1:] if len(digits) == 11 and digits[0] == "1" else digits
    country = reading.country
    if country in COUNTRY_CODES and digits[0] == "0":
        return trunk_fault(number, country)
    # A number that begins with 0 is another country's, unless it is grouped as only the +1 zone groups.
    if len(national) == 10 and (
        digits[0] != "0" or (_GROUPED.search(written) is not None and ("/" in written or _expected(reading)))
    ):
        return None if digits[:4] in ("1300", "1800") else national_fault(national)
    return None


def _otherwise(number: PhoneNumber, text: str) -> bool:
    """Whether the number is right with the figures that follow it, or without some of its last groups."""
    rest = _GOES_ON.search(text[number.end : number.end + 12])
    if (
        rest is not None
        and international_fault(number._replace(digits=number.digits + rest.group(1))) is None
    ):
        return True
    groups = text[number.start : number.end].split()
    for count in range(2, len(groups)):
        digits = "".join(filter(str.isdigit, "".join(groups[:count])))
        if len(digits) >= 8 and international_fault(number._replace(digits=digits)) is None:
            return True
    return False


def _is_a_number(
    reading: Reading, block: Block, start: int, end: int, *, labelled: bool, strict: bool = False
) -> bool:
    """Whether something says that the figures are a telephone number: a label, the place, the brackets."""
    if labelled or reading.zone_at(block.prose.source_start(start)) is Zone.CONTACTS:
        return True
    text = block.text
    if not strict and _IN_BRACKETS.search(text[start:end]) is not None:
        return True
    before = text[max(0, start - _CUE_REACH) : start]
    if any(cue.search(before) is not None for cue in (_CUE, _LETTERHEAD, _TEXTED)):
        return True
    return _EXTENSION_AFTER.search(text[end : end + 20]) is not None


def _in_front_matter(reading: Reading) -> Iterator[Hit]:
    for contact in reading.release.contacts:
        if contact.evidence is not Evidence.FRONT_MATTER:
            continue
        for phone in contact.phones:
            for number in find_phones(phone.raw)[:1]:
                fault = _fault(reading, number, phone.raw)
                if fault is not None:
                    yield _hit(phone.span, phone.raw, fault)


def _behind_links(reading: Reading) -> Iterator[Hit]:
    """Links that call another number than the one that a reader sees."""
    for link in reading.document.links:
        if not link.target.lower().startswith("tel:"):
            continue
        block = reading.document.blocks[link.block]
        shown = find_phones(block.text[link.start : link.end])
        called = "".join(filter(str.isdigit, link.target.partition(";")[0]))
        if len(shown) == 1 and len(called) >= 7 and not _same(shown[0].digits, called):
            number = shown[0]
            span = block.prose.span(link.start + number.start, link.start + number.end)
            why = f"the link behind it calls {link.target[4:]}"
            yield _hit(
                span,
                block.text[link.start : link.end][number.start : number.end],
                NumberFault(why, certain=True),
            )


def _same(shown: str, called: str) -> bool:
    """Whether two rows of figures are one number, with or without country code and trunk zero."""
    short, long = sorted((shown.lstrip("0"), called.lstrip("0")), key=len)
    return long.endswith((short, short.removeprefix("1"))) or long.startswith(short)
