"""The dateline: place, and perhaps day and wire service, before the lead.

    DATELINE := [ '(' ] PLACES [ ')' ] [ DATE | SLUG | SEPARATOR ]* SEPARATOR
    PLACES   := PLACE ( ( ' and ' | ' & ' | '/' | '; ' | ', ' ) PLACE )*
    PLACE    := CITY [ ',' REGION ] [ ',' COUNTRY ]

A first sentence with a dash in it is no dateline: the left side must read as a place, by its region or country, by a
date or wire service behind it, by capitals, or by being a known city.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.release.model import Dateline, DateValue, Evidence, Words
from prlint.release.places import country_code, known_city, region_country
from prlint.text.dates import Day, find_days
from prlint.text.patterns import bounded, linear
from prlint.text.times import find_times

if TYPE_CHECKING:
    from collections.abc import Callable

    from prlint.release.layout import Line, Page

_REACH = 220
"""Code points of a line in which a dateline ends: what the patterns below run on is never longer."""
_NEAR = 8
_LABEL = linear(r"(?i)^[\s*_]*(?:press|news|media)\s+release\s*(?:[—–:|-]+)\s*")
_PARAGRAPHS = 2
"""How many paragraphs may stand before the one with the dateline: a summary, a notice."""
_FAR = 110
"""Places longer than this are none."""
_LINES = 60
"""Lines from the top among which the dateline is looked for."""

_SEPARATOR = linear(r"\s*(?:[—–―]|-{2,3})\s*|\s+-\s*|-\s+|:\s+")
_SLUG = bounded(
    r"/\s?[A-Z\d][^/\n]{1,30}/"
    r"|\((?=[^)]*(?:[Ww]ire|WIRE|NEWS|News|PR\b|Press|Marketwired|TNS|Release))[^()\n]{2,40}\)"
)
_UNMARKED_SLUG = bounded(r"[A-Z][\w. ]{0,25}(?:[Nn]ewswire|NEWSWIRE|[Ww]ire|Press)\b(?=\s*(?:[—–-]))")
_QUARTER = linear(r"^(?:NE|NW|SE|SW|North|South|East|West|Northeast|Northwest|Southeast|Southwest|Downtown|Near)\s+")
_SPACE = linear(r"[\s,.;@]*")
_AND = linear(r"\s+and\s+|\s*&\s*|\s*/\s*|\s*;\s*|\s+[-–]\s+")
_CITY = bounded(
    r"(?:[A-Z][\w’'.\-]*|ʻ?[A-Z]\w+)(?:[ \-](?:[A-Z][\w’'.\-]*|de|la|del|upon|on|of|le|les|sur|du|am|the|by|do|dos)){0,4}$"
)
_SHOUTED = linear(r"^(?:Mc|Mac|De|La|Le|O’|O')?[A-Z][A-Z’'.\- ]+$")
_NO_PLACE = frozenset(
    "MEDIA PRESS NEWS RELEASE ADVISORY UPDATE UPDATED STATEMENT WHO WHAT WHEN WHERE WHY HOW CONTACT CONTACTS NOTE NOTES BACKGROUND "
    "SUMMARY ALERT EMBARGO EMBARGOED CORRECTION ABOUT TODAY WATCH VIDEO PHOTO PHOTOS FACT SHEET DATE TIME LOCATION "
    "FOR IMMEDIATE AND THE A AN HEADLINE SUBJECT RE TO FROM LIVE BREAKING EVENT TITLE THIS THAT THESE WE OUR IT IN ON AT BY WITH INC "
    "LLC LTD ENDS END QUOTE INTRODUCTION HIGHLIGHTS REPORT JOINT OPINION TESTIMONY REMARKS TEL PHONE FAX EMAIL SEN REP SENATOR SOURCE".split()
)
_GLUED = bounded(r"(?<=[a-z.])([A-Z]{4,}(?:[ ,]+[A-Z][A-Za-z.]+){0,3}\s?(?:\([A-Z][a-z]+\.? \d|[—–]|--))")


class _Found(NamedTuple):
    """What was read at the head of a text; offsets are in that text."""

    place: tuple[int, int] | None
    day: Day | None
    wire: tuple[int, int] | None
    end: int
    """Where the lead begins."""
    last: int
    """End of the dateline without its separator."""
    dashed: bool

    def shifted(self, by: int) -> _Found:
        """The same further to the right."""
        return _Found(
            self.place and (self.place[0] + by, self.place[1] + by),
            self.day and self.day._replace(start=self.day.start + by, end=self.day.end + by),
            self.wire and (self.wire[0] + by, self.wire[1] + by),
            self.end + by,
            self.last + by,
            self.dashed,
        )


class DatelineAt(NamedTuple):
    """The dateline and where the lead begins."""

    dateline: Dateline
    line: int
    lead: int
    """Offset in the line's text; its length if the lead stands in a later line."""


def find_dateline(page: Page) -> DatelineAt | None:
    """The first dateline among the first lines that no other field has claimed."""
    alone: DatelineAt | None = None
    paragraphs = 0
    for index, line in page.free(0, min(_LINES, len(page.lines))):
        if line.field or line.heading:
            continue
        if (alone is not None and index > alone.line + _NEAR) or paragraphs > _PARAGRAPHS:
            break
        paragraphs += len(line.text) > 250
        label = _LABEL.match(line.text[:60])
        offset = label.end() if label else 0
        found = _read(line.text[offset : offset + _REACH], emphasised=_emphasised(page, line))
        if found is None and len(line.text) > 40:
            glued = _GLUED.search(line.text[:_REACH])
            if glued is not None:
                offset = glued.start()
                found = _read(line.text[offset : offset + _REACH], emphasised=0)
        if found is not None and _leads_on(page, index, offset + found.end):
            here = DatelineAt(_dateline(page, line, offset, found), index, offset + found.end)
            if line.text[here.lead :].strip():
                return here
            # A line of its own may be an archive's: the release's own dateline, nearer to the lead, is the field.
            alone = here
    return alone


def _leads_on(page: Page, index: int, end: int) -> bool:
    """Whether a lead follows: in the same line, or in one of the next."""
    line = page.lines[index]
    rest = line.text[end:].strip()
    if rest:
        return len(rest.split()) >= 4 or index + 1 < len(page.lines)
    return index + 1 < len(page.lines)


def _emphasised(page: Page, line: Line) -> int:
    """How far from the line's start the text is bold or italic."""
    reach = line.start
    for mark in page.blocks[line.block].emphasis:
        if mark.start <= reach < mark.end:
            reach = mark.end
    return reach - line.start


def _read(text: str, *, emphasised: int) -> _Found | None:
    # Marks of emphasis that do not pair stay in the prose: they are no part of the place.
    text = text.replace("*", " ").replace("_", " ").replace("\xa0", " ")
    blank = len(text) - len(text.lstrip())
    if blank:
        inner = _read(text[blank:], emphasised=max(0, emphasised - blank))
        return inner and inner.shifted(blank)
    if len(text) < 4 or not (text[0].isupper() or text[0] in "(ʻ" or text[0].isdigit()):
        return None
    separator = _SEPARATOR.search(text)
    if (separator is None or separator.start() > _FAR) and not any(map(text[:_FAR].count, "0123456789(")) and not emphasised:
        return None
    days = find_days(text)
    first = days[0] if days else None
    if first is not None and first.start <= 1:
        return _date_first(text, first)
    slug = _SLUG.search(text)
    ends = [part for part in (separator and separator.start(), slug and slug.start(), first and first.start) if part is not None]
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
    strength = _strength(place)
    if strength is None or not _enough(strength, tail, text, emphasised, place_end):
        return None
    return _Found((start, place_end), tail.day, tail.wire, tail.end, max(place_end + opened, tail.last), tail.dashed)


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
        here = _SPACE.match(text, at).end()  # type: ignore[union-attr] -- the pattern matches everywhere
        bracket = text[here : here + 1] == "(" and here + 1
        inner = bracket or here
        found = next((day for day in days if day.start == inner), None) if day is None else None
        if found is not None:
            close = found.end + (1 if bracket and text[found.end : found.end + 1] == ")" else 0)
            close = _clock(text, close)
            after = _SEPARATOR.match(text, close)
            if not dashed or after is not None or _SLUG.match(text[close:].lstrip()) or not text[close:].strip():
                day, at, last = found, close, close
                continue
        slug = (_SLUG.match(text, here) or (dashed and _UNMARKED_SLUG.match(text, here))) if wire is None else None
        if slug:
            wire, at, last = slug.span(), slug.end(), slug.end()
            continue
        separator = _SEPARATOR.match(text, at)
        if separator is not None and not (dashed and day is None and separator.group().strip() == ":"):
            colon = colon or separator.group().strip() == ":"
            dashed, at = True, separator.end()
            continue
        break
    return _Tail(day, wire, _SPACE.match(text, at).end(), last, dashed, colon)  # type: ignore[union-attr] -- as above


def _clock(text: str, at: int) -> int:
    """Behind a clock time that follows the date, if one does."""
    rest = text[at : at + 40]
    clock = next(iter(find_times(rest)), None)
    return at + clock.end if clock is not None and rest[: clock.start].strip(" ,@") == "" else at


def _date_first(text: str, day: Day) -> _Found | None:
    """`Wednesday, March 23, 1994, San Francisco` on a line of its own, or `MAR 30 - Today, …`."""
    rest = text[day.end :]
    separator = _SEPARATOR.match(rest)
    if separator is not None and rest[separator.end() :][:1].isupper() and len(rest) - separator.end() > 30:
        return _Found(None, day, None, day.end + separator.end(), day.end, dashed=True)
    if rest[:1] != ",":
        return None
    after = _SEPARATOR.search(rest, 1)
    place = rest[: after.start() if after else None].strip(" ,").rstrip(".")
    if not place or len(place) > 60 or (_strength(place) or 0) < 2:
        return None
    start = day.end + rest.index(place)
    end = day.end + after.end() if after else len(text)
    return _Found((start, start + len(place)), day, None, end, start + len(place), dashed=after is not None)


def _strength(place: str) -> int | None:
    """How surely words are a place: 3 region or country named, 2 known city, 1 capitals, 0 any capitalised words; None no place."""
    best = 0
    for part in _places(place):
        pieces = [piece.strip() for piece in part.split(",") if piece.strip()]
        if not pieces:
            return None
        city, rest = _QUARTER.sub("", pieces[0]), pieces[1:]
        city = " ".join(city.split())
        if _CITY.match(city) is None or any(word.strip(".").upper() in _NO_PLACE for word in city.split()):
            return None
        named = [piece for piece in rest if region_country(piece) or country_code(piece) is not None]
        others = [piece for piece in rest if piece not in named]
        if any(_CITY.match(piece) is None for piece in others):
            return None
        if others and not (all(_SHOUTED.match(piece) for piece in others) or all(known_city(piece) for piece in others)):
            return None
        if named:
            # No look at the table of cities: loading it takes longer than all the rest here.
            best = 3
        elif known_city(city) or (_SHOUTED.match(city) and known_city(city.split("-")[0])):
            best = max(best, 2)
        elif _SHOUTED.match(city) and len(city.strip(".")) > 2:
            best = max(best, 1)
    return best


def _enough(strength: int, tail: _Tail, text: str, emphasised: int, place_end: int) -> bool:
    following = text[tail.end : tail.end + 1]
    if following and not (following.isupper() or following.isdigit() or following in "“\"‘'([*_$£€") and strength < 3:
        return False
    if tail.wire is not None or (tail.day is not None and tail.dashed):
        return strength >= 1 or tail.wire is not None
    if tail.day is not None:
        # Without a separator the line must end here, or the date stand in brackets behind a full place.
        return strength >= 2 and (not text[tail.end :].strip() or (strength == 3 and text[tail.last - 1] == ")"))
    if tail.dashed and not tail.colon:
        return strength >= 1
    if strength == 3 and tail.colon:
        return True
    return strength == 3 and 0 < emphasised <= place_end + 2 and not tail.dashed


def _places(place: str) -> list[str]:
    return [part for part in _AND.split(place) if part.strip()]


def _dateline(page: Page, line: Line, offset: int, found: _Found) -> Dateline:
    def words(start: int, end: int) -> Words:
        return page.words(line, offset + start, offset + end)

    text = line.text[offset:]
    whole, parts, city, region, country = None, [], None, None, None
    if found.place is not None:
        start, end = found.place
        whole = words(start, end)
        at = start
        for part in _places(text[start:end]):
            part_start = text.index(part, at)
            at = part_start + len(part)
            parts.append(words(part_start + len(part) - len(part.lstrip()), at - len(part) + len(part.rstrip())))
        city, region, country = _first_place(text, start, end, words)
    first = found.place[0] if found.place is not None else 0
    day = found.day
    if day is not None:
        first = min(first, day.start)
    span = page.span(line, offset + first, offset + found.last)
    evidence = Evidence.SHAPE
    value = None
    if day is not None:
        moment = page.words(line, offset + day.start, offset + day.end)
        value = DateValue.of(raw=moment.raw, value=day.value(), span=moment.span)
    return Dateline.of(
        raw=span.of(page.document.source.text),
        span=span,
        evidence=evidence,
        place=whole,
        places=tuple(parts),
        city=city,
        region=region,
        country=country,
        date=value,
        wire=words(*_inside(text, found.wire)) if found.wire else None,
    )


def _inside(text: str, wire: tuple[int, int]) -> tuple[int, int]:
    """A wire service without its slashes or brackets."""
    start, end = wire
    while text[start] in "/( ":
        start += 1
    while text[end - 1] in "/) ":
        end -= 1
    return start, end


def _first_place(
    text: str, start: int, end: int, words: Callable[[int, int], Words]
) -> tuple[Words | None, Words | None, Words | None]:
    """City, region and country of the first place."""
    first = _places(text[start:end])[0]
    begin = text.index(first, start)
    at, found = begin, []
    for piece in first.split(","):
        bare = piece.strip()
        left = at + len(piece) - len(piece.lstrip())
        if bare:
            found.append((bare, left, left + len(bare)))
        at += len(piece) + 1
    city = words(*found[0][1:]) if found else None
    region = country = None
    for bare, left, right in found[1:]:
        if region is None and region_country(bare) and (country_code(bare) is None or len(found) == 2 or bare != found[-1][0]):
            region = words(left, right)
        elif country is None and country_code(bare) is not None:
            country = words(left, right)
        elif region is None:
            region = words(left, right)
    return city, region, country
