"""A dateline at the head of a text: its places, day and wire service, and where the lead begins."""

from __future__ import annotations

from typing import NamedTuple

from prlint.release.dateline_places import strength_of
from prlint.text.dates import Day, find_days
from prlint.text.patterns import bounded, linear
from prlint.text.times import find_times

REACH = 220
"""Code points of a line in which a dateline ends: what the patterns below run on is never longer."""
_FAR = 110
"""Places longer than this are none."""
_SEPARATOR = linear(r"\s*(?:[—–―]|-{2,3})\s*|\s+-\s*|-\s+|:\s+")
_SLASH = linear(r"\s*/\s+")
_SLUG = bounded(
    r"/\s?[A-Z\d][^/\n]{1,30}/"
    r"|\((?=[^)]*(?:[Ww]ire|WIRE|NEWS|News|PR\b|Press|Marketwired|TNS|Release))[^()\n]{2,40}\)"
    r"|\[(?=[^\]]*(?:[Ww]ire|WIRE|NEWS|News|PR\b|Press))[^\[\]\n]{2,40}\]"
)
_UNMARKED_SLUG = bounded(r"[A-Z][\w. ]{0,25}(?:[Nn]ewswire|NEWSWIRE|[Ww]ire|Press)\b(?=\s*(?:[—–-]))")
_SPACE = bounded(r"[ \t\n\f\r,.;@]*")


class Found(NamedTuple):
    """What was read at the head of a text; offsets are in that text."""

    place: tuple[int, int] | None
    day: Day | None
    wire: tuple[int, int] | None
    end: int
    """Where the lead begins."""
    last: int
    """End of the dateline without its separator."""
    dashed: bool

    def shifted(self, by: int) -> Found:
        """The same further to the right."""
        return Found(
            self.place and (self.place[0] + by, self.place[1] + by),
            self.day and self.day._replace(start=self.day.start + by, end=self.day.end + by),
            self.wire and (self.wire[0] + by, self.wire[1] + by),
            self.end + by,
            self.last + by,
            self.dashed,
        )


def read_dateline(text: str, *, emphasised: int) -> Found | None:
    """The dateline that a text of at most `REACH` code points begins with.

    Args:
        text: the head of a line.
        emphasised: how far from its start the line is bold or italic.
    """
    # Marks of emphasis that do not pair stay in the prose: they are no part of the place.
    text = text.replace("*", " ").replace("_", " ").replace("\xa0", " ")
    blank = len(text) - len(text.lstrip())
    if blank:
        inner = read_dateline(text[blank:], emphasised=max(0, emphasised - blank))
        return inner and inner.shifted(blank)
    if len(text) < 4 or not (text[0].isupper() or text[0] in "(ʻ" or text[0].isdigit()):
        return None
    separator = _SEPARATOR.search(text)
    if (
        (separator is None or separator.start() > _FAR)
        and not any(map(text[:_FAR].count, "0123456789("))
        and not emphasised
    ):
        return None
    days = find_days(text)
    first = days[0] if days else None
    if first is not None and first.start <= 1:
        return _date_first(text, first)
    slug = _SLUG.search(text)
    ends = [
        part
        for part in (
            separator.start() if separator is not None else None,
            slug.start() if slug is not None else None,
            first.start if first is not None else None,
        )
        if part is not None
    ]
    if 0 < emphasised < len(text) and text[emphasised : emphasised + 1] == "." and emphasised < 40:
        ends.append(emphasised)
    head = min(ends, default=len(text))
    opened = text[0] == "("
    place = text[:head].rstrip(" ,.;(\xa0") + ("." if text[:head].rstrip(" ,;(\xa0").endswith(".") else "")
    start = 1 if opened else 0
    place_end = len(place)
    if opened:
        close = text.find(")")
        if not 0 < close <= 80:
            return None
        place, place_end, head = text[1:close], close, close + 1
    elif place.endswith(")"):
        return None
    place = place[start and 0 :]
    if not place or len(place.split()) > 12:
        return None
    if text[head - 1 : head] == "(":
        head -= 1
    tail = _tail(text, head, days)
    strength = strength_of(place)
    if strength is None or not _enough(strength, tail, text, emphasised, place_end):
        return None
    return Found(
        (start, place_end), tail.day, tail.wire, tail.end, max(place_end + opened, tail.last), tail.dashed
    )


class _Tail(NamedTuple):
    day: Day | None
    wire: tuple[int, int] | None
    end: int
    last: int
    dashed: bool
    colon: bool


def _tail(text: str, at: int, days: list[Day]) -> _Tail:
    """What stands between the places and the lead."""
    day: Day | None = None
    wire: tuple[int, int] | None = None
    last, dashed, colon = at, False, False
    while True:
        here = _SPACE.match(text, at).end()  # type: ignore[union-attr]  # the pattern matches everywhere
        bracket = text[here : here + 1] == "(" and here + 1
        inner = bracket or here
        found = next((day for day in days if day.start == inner), None) if day is None else None
        if found is not None:
            close = found.end + (1 if bracket and text[found.end : found.end + 1] == ")" else 0)
            close = _clock(text, close)
            after = _SEPARATOR.match(text, close)
            if (
                not dashed
                or after is not None
                or _SLUG.match(text[close:].lstrip())
                or not text[close:].strip()
            ):
                day, at, last = found, close, close
                continue
        slug = (
            (_SLUG.match(text, here) or (dashed and _UNMARKED_SLUG.match(text, here)))
            if wire is None
            else None
        )
        if slug:
            wire, at, last = slug.span(), slug.end(), slug.end()
            continue
        separator = _SEPARATOR.match(text, at) or (_SLASH.match(text, at) if wire is not None else None)
        if separator is not None and not (dashed and day is None and separator.group().strip() == ":"):
            colon = colon or separator.group().strip() == ":"
            dashed, at = True, separator.end()
            continue
        break
    return _Tail(day, wire, _SPACE.match(text, at).end(), last, dashed, colon)  # type: ignore[union-attr]  # as above


def _clock(text: str, at: int) -> int:
    """Behind a clock time that follows the date, if one does."""
    rest = text[at : at + 40]
    clock = next(iter(find_times(rest)), None)
    return at + clock.end if clock is not None and rest[: clock.start].strip(" ,@") == "" else at


def _date_first(text: str, day: Day) -> Found | None:
    """`Wednesday, March 23, 1994, San Francisco` on a line of its own, or `MAR 30 - Today, …`."""
    rest = text[day.end :]
    separator = _SEPARATOR.match(rest)
    if separator is not None and rest[separator.end() :][:1].isupper() and len(rest) - separator.end() > 30:
        inner = read_dateline(rest[separator.end() :], emphasised=0)
        if inner is not None and inner.place is not None and inner.day is None:
            return inner.shifted(day.end + separator.end())._replace(day=day)
        return Found(None, day, None, day.end + separator.end(), day.end, dashed=True)
    if rest[:1] != ",":
        return None
    after = _SEPARATOR.search(rest, 1)
    place = rest[: after.start() if after else None].strip(" ,").rstrip(".")
    if not place or len(place) > 60 or (strength_of(place) or 0) < 2:
        return None
    start = day.end + rest.index(place)
    end = day.end + after.end() if after else len(text)
    return Found((start, start + len(place)), day, None, end, start + len(place), dashed=after is not None)


def _enough(strength: int, tail: _Tail, text: str, emphasised: int, place_end: int) -> bool:
    following = text[tail.end : tail.end + 1]
    if (
        following
        and not (following.isupper() or following.isdigit() or following in "“\"‘'([*_$£€")
        and strength < 3
    ):
        return False
    if tail.wire is not None or (tail.day is not None and tail.dashed):
        return strength >= 1 or tail.wire is not None
    if tail.day is not None:
        # Without a separator the line must end here, or the date behind a full place stand in brackets or end with a period.
        return strength >= 2 and (
            not text[tail.end :].strip()
            or (strength == 3 and (text[tail.last - 1] == ")" or text[tail.last : tail.last + 2] == ". "))
        )
    if tail.dashed and not tail.colon:
        return strength >= 1
    if strength == 3 and tail.colon:
        return True
    return strength == 3 and 0 < emphasised <= place_end + 2 and not tail.dashed
