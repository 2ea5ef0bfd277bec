"""Embargoes that end at a time which is read in two ways: midnight, 12 a.m., 12:01."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Hit
from prlint.checks.status.stated_moments import stated_moments
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.checks.status.stated_moments import Moment
    from prlint.reading.reading import Reading

_SIGN = linear(r"(?i)midnight|\b12\s?[ap]\.?\s?m|\b12[.:]?0[01]|\b24[.:]?00")
_TWELVE = linear(r"(?i)^12(?:[:.]?00)?\s?([ap])\.?\s?m")
_TWELVE_ONE = linear(r"^12[:.]?01(?:\s?[A-Z(]|\s*$)")
_TWENTY_FOUR = linear(r"^24[:.]?00")
# Words that say which midnight is meant, and which half of the day.
_CLEAR_BEFORE = linear(r"(?i)\b(?:past|after|minutes? (?:past|after|to|before)|before)\s(?:12\s)?$")
_CLEAR_AFTER = linear(
    r"(?i)^[\s,(]*(?:between|at the (?:start|end|beginning|close)|(?:start|end|beginning) of|(?:on )?the night of|the morning of|noon|midday|00[:.]?00|23[:.]?59|(?:mon|tues|wednes|thurs|fri|satur|sun)day[-/](?:mon|tues|wednes|thurs|fri|satur|sun)day|\w{0,9}\.?\s?\d{1,2}(?:st|nd|rd|th)?/\d{1,2}(?:st|nd|rd|th)?\b)"
)
_AROUND = 40


def embargo_ambiguous_time(reading: Reading) -> Iterator[Hit]:
    """A clock time of an embargo that some read as the beginning and others as the end of a day, or as the other half of it."""
    if reading.release.status is None or _SIGN.search(reading.document.source.text) is None:
        return
    for one in reading.statuses:
        if one.embargo is None:
            continue
        for moment in stated_moments(reading, one):
            why = _why(moment)
            if why:
                span = moment.block.prose.span(moment.start, moment.end)
                yield Hit(span, {"written": moment.block.text[moment.start : moment.end], "why": why})
                return


def _why(moment: Moment) -> str:
    """What is ambiguous in a clock time and what to write; empty if nothing is."""
    clock = moment.clock
    if clock is None:
        return ""
    text = moment.block.text
    words = text[moment.start : moment.end]
    before, after = (
        text[max(0, moment.start - _AROUND) : moment.start],
        text[moment.end : moment.end + _AROUND],
    )
    if _CLEAR_BEFORE.search(before) is not None or _CLEAR_AFTER.search(after) is not None:
        return ""
    midnight = "may be the beginning or the end of the day: write 12:01 a.m. of the new day or 11:59 p.m. of the old one"
    if clock.word == "midnight" or _TWENTY_FOUR.search(words) is not None:
        return midnight
    twelve = _TWELVE.search(words)
    if twelve is not None:
        if twelve.group(1) in "aA":
            return midnight
        return "is read as noon by some and as midnight by others: write noon, or 11:59 p.m."
    if clock.half is None and _TWELVE_ONE.search(words) is not None and "h" not in words.lower():
        return "is a minute past noon to some and past midnight to others: write 12:01 a.m. or 12:01 p.m."
    return ""
