"""Quantities written in a text: sums of money, shares in per cent, ages, counts of something, in figures or in words.

What counts nothing is left out: years, days, clock times, ordinals, numbers of laws, roads, products and versions.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from prlint.text.counted import LOOK, counted_nouns
from prlint.text.dates import find_days
from prlint.text.number_words import SCALE, SCALES, UNITS, spelled
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.text.patterns import Match

_MAGNITUDE = rf"[\s\-]{{1,2}}(?i:{SCALE}|lakh|crore|mil)\b|\s?(?:[kK]|[mM]n|MM|[mM]|[bB]n|[bB]|[tT]n|T)\b"
_NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_SIGN = r"(?:(?:\b(?:USD|US|AU|A|CAN|CA|C|NZ|SG|S|HK)\s?)?\$|[£€¥]|\b(?:USD|GBP|EUR|CAD|AUD|NZD|SGD)\b|\bRs\b\.?)\s?"
_IN_FIGURES = linear(
    rf"({_SIGN})?({_NUMBER})({_MAGNITUDE})?(?:(?:\s?[-–—]\s?|\s(?:to|and|or)\s)(?:{_SIGN})?({_NUMBER})({_MAGNITUDE})?)?"
)
_IN_WORDS = linear(
    rf"(?i)\b((?:half[\s\-](?:an?\s)?|an?\s)(?:{SCALE})|(?:{UNITS})(?:(?:[\s\-]|\sand\s)(?:{UNITS}|{SCALE}))*)\b"
)
_SHARE = linear(
    r"(?i)^[\s\-]{0,2}(?:(%|per\s?cent\b|pct\b)|(percentage[\s\-]points?\b|basis[\s\-]points?\b))"
)
_MONEY_WORD = linear(
    r"(?i)^[\s\-]{1,2}(?:(?:u\.?s\.?|canadian|australian|singapore)\s)?(dollar|euro|cent)s?\b"
)
_AGE = linear(r"(?i)^[\s\-–‑]{1,3}(?:(year)|month|week|day)s?[\s\-–‑]{1,3}old")
_THOUSANDS = linear(r"^\s\d{3}(?:\D|$)")
# Before a number that is a name's, a law's or a place's.
_LABEL = linear(
    r"(?i)(?:\b(?:nos?|numbers?|nr|sections?|sec|title|chapter|part|phase|stage|route|highway|interstate|bill|act|rule|form|article|"
    r"resolution|proposition|prop|measure|amendment|case|page|vol|volume|issue|edition|version|release|episode|season|level|grade|"
    r"class|type|tier|room|suite|district|precinct|ward|zone|channel|fy|fiscal year|top|step|item|formula|h\.?\s?r|agenda|covid|"
    r"ages|week|day|year|round|group|lot|track|option|windows|leap)\.?\s?|[#№/:.°@&’'\-–\w])$"
)
# Before and behind an age that nothing else tells from a count.
_AGED = linear(r"(?i)\baged?\s$")
_AGES = linear(r"(?i)^\s?(?:[-–+]|(?:and|or|to|through)\b)")
_PERSON_IS = linear(r"(?i)\b(?:he|she) (?:was|is) (?:only |just )?$")
_NOT_COUNTED = linear(r"(?i)^(?:[.,;]|\s(?:when|at the time)\b|\s?$)")
_GOES_ON = linear(
    r"^(?:\s?(?:st|nd|rd|th)\b|[A-Za-z]|[.,:/\-–]\d|[°’'](?:\d|s)|\s?[ap]\.?\s?m\b|\s?o[’']clock)"
)
_FRACTION = linear(
    r"(?i)^[\s\-](?:halves|halfs?|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)\b"
)
_MORE = linear(r"(?i)^(?:\+|\s?-?plus\b|\s(?:or|and) more\b)")
_BEFORE = linear(
    r"(?i)\b(?:(more than|in excess of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|over|above|upwards? of|at least|tops?|topped|topping|no fewer than|minimum of)"
    r"|(nearly|almost|close to|just under|under|less than|fewer than|below|up to|as (?:much|many) as|at most|no more than|maximum of|nears?|nearing|approach(?:es|ing)?)"
    r"|(about|around|approximately|approx\.|roughly|some|circa|ca\.|estimated|est\.))\s(?:the |an? |its |their |another |an estimated |some )?$"
)
_FIRST_YEAR, _LAST_YEAR = 1800, 2099


class Figure(NamedTuple):
    """A quantity as it is written. Offsets are in the text that was searched."""

    start: int
    end: int
    value: Decimal
    kind: str
    """money, percent, points, age (in years), infancy (in months, weeks or days), or count."""
    currency: str = ""
    """The sign or code before it, without white space."""
    step: Decimal = Decimal(1)
    """What its last figure stands for: 100,000 in `$3.2 million`."""
    bound: str = ""
    """over, under or about, where words beside it say that it is not exact."""
    nouns: tuple[str, ...] = ()
    """The words behind it, small and singular, up to the first small word: what is counted is among them."""
    torn: bool = False
    """Whether figures stand beside it that may belong to it (`1 5 billion`, where a point was lost; `$65 000`)."""

    @property
    def digits(self) -> str:
        """The value in plain figures, without a sign or a decimal point at its end."""
        return format(self.value.normalize(), "f")


def find_figures(text: str) -> list[Figure]:
    """The quantities written in a text, in order, none overlapping; of a range (`3 to 5 percent`) both ends."""
    days = [(day.start, day.end) for day in find_days(text)]
    found: list[Figure] = []
    for figure in sorted(
        (*_in_figures(text), *_in_words(text)), key=lambda figure: (figure.start, -figure.end)
    ):
        if any(figure.start < end and start < figure.end for start, end in days):
            continue
        if not found or figure.start >= found[-1].end:
            found.append(figure)
    return found


def _in_figures(text: str) -> Iterator[Figure]:
    for match in _IN_FIGURES.finditer(text):
        sign, first, scale, second, other_scale = match.groups()
        last = 5 if other_scale else 4 if second else 3 if scale else 2
        start, end = match.start(), match.end(last)
        scale, other_scale = _scale(sign, scale), _scale(sign, other_scale)
        before, after = text[max(0, start - LOOK) : start], text[end : end + LOOK]
        if (sign is None and _LABEL.search(before) is not None) or _GOES_ON.search(after) is not None:
            continue
        if sign is None and _AGED.search(before) is not None and _AGES.search(after) is not None:
            continue
        left = match.end(3) if scale else match.end(2)
        own = "" if second is None or sign else _own_sign(text[left : match.start(4)])
        if own:
            # `in 2010 and $15.00 in 2011`: what has a sign is no end of a range that has none.
            if not _is_year(first):
                yield _figure(text, start, left, _value(first, scale), _step(first, scale), None)
            at, money = match.start(4) - len(own), _scale(own, match.group(5))
            yield _figure(text, at, end, _value(second, money), _step(second, money), own)
        elif second is not None:
            yield from _range(text, match, sign, scale, other_scale)
        elif not (sign is None and scale is None and _is_year(first)) or after[:1] == "+":
            yield _figure(text, start, end, _value(first, scale), _step(first, scale), sign)


def _own_sign(between: str) -> str:
    """The sign of money, with the spaces behind it, at the end of what stands between two numbers; empty if there is none."""
    bare = between.rstrip()
    return between[bare.rfind(" ") + 1 :] if bare[-1:] in tuple("$£€¥") else ""


def _range(
    text: str, match: Match, sign: str | None, scale: str | None, other_scale: str | None
) -> Iterator[Figure]:
    first, second = match.group(2), match.group(4)
    if sign is None and (_is_year(first) or (_is_year(second) and other_scale is None)):
        return
    end = match.end(5) if match.group(5) else match.end(4)
    # `3 to 5 million` is millions at both ends, `500 to 2 million` is not.
    shared = scale or (
        other_scale if Decimal(first.replace(",", "")) < Decimal(second.replace(",", "")) else None
    )
    whole = _figure(text, match.start(4), end, _value(second, other_scale), _step(second, other_scale), sign)
    left = match.end(3) if scale else match.end(2)
    yield whole._replace(
        start=match.start(), end=left, value=_value(first, shared), step=_step(first, shared), bound=""
    )
    yield whole


def _scale(sign: str | None, written: str | None) -> str | None:
    """The word or letter of magnitude; without a sign of money a small letter is no magnitude (`3m`, `5k`)."""
    if written is None:
        return None
    word = written.strip(" -\t\n\xa0")
    return None if sign is None and len(word) == 1 and word.islower() else word.lower()


def _is_year(number: str) -> bool:
    return len(number) == 4 and number.isdigit() and _FIRST_YEAR <= int(number) <= _LAST_YEAR


def _value(number: str, scale: str | None) -> Decimal:
    return Decimal(number.replace(",", "")) * int(SCALES.get(scale or "", 1))


def _step(number: str, scale: str | None) -> Decimal:
    places = len(number.partition(".")[2])
    return Decimal(SCALES.get(scale or "", 1)).scaleb(-places)


def _in_words(text: str) -> Iterator[Figure]:
    for match in _IN_WORDS.finditer(text):
        start, end = match.span(1)
        before, after = text[max(0, start - LOOK) : start], text[end : end + LOOK]
        if before[-1:] in ("-", "–", "’", "'") or _FRACTION.search(after) is not None:
            continue
        value = spelled(match.group(1).lower().replace("-", " ").split())
        if value is not None:
            step = Decimal(1) if value < 1000 else Decimal(10 ** (len(str(int(value))) - 1))
            yield _figure(text, start, end, value, step, None)


def _figure(text: str, start: int, end: int, value: Decimal, step: Decimal, sign: str | None) -> Figure:
    before, after = text[max(0, start - LOOK) : start], text[end : end + LOOK]
    kind, currency, stop = "count", "", end
    share, money = _SHARE.search(after), _MONEY_WORD.search(after)
    if sign is not None:
        kind, currency = "money", "".join(sign.split())
    elif share is not None:
        kind, stop = ("percent" if share.group(1) else "points"), end + share.end()
    elif money is not None:
        word = money.group(1).lower()
        kind, currency, stop = "money", {"dollar": "$", "euro": "€"}.get(word, word), end + money.end()
    elif (old := _AGE.search(after)) is not None:
        kind = "age" if old.group(1) else "infancy"
    elif _is_age(before, after):
        kind = "age"
    bound = _BEFORE.search(before)
    said = (
        next(
            (name for name, group in zip(("over", "under", "about"), bound.groups(), strict=True) if group),
            "",
        )
        if bound
        else ""
    )
    more = _MORE.search(text[stop : stop + LOOK])
    if more is not None:
        said = said or "over"
    torn = (sign is None and before[-1:].isspace() and before[-2:-1].isdigit()) or (
        value < 1000 and _THOUSANDS.search(text[end : end + LOOK]) is not None
    )
    return Figure(
        start,
        stop,
        value,
        kind,
        currency,
        step,
        said,
        counted_nouns(text, stop + (0 if more is None else more.end())),
        torn,
    )


def _is_age(before: str, after: str) -> bool:
    """Whether somebody is so old (`at age 74`, `He was 74.`)."""
    return _AGED.search(before) is not None or (
        _PERSON_IS.search(before) is not None and _NOT_COUNTED.search(after) is not None
    )
