"""The dateline: place, and perhaps day and wire service, before the lead.

    DATELINE := [ '(' ] PLACES [ ')' ] [ DATE | SLUG | SEPARATOR ]* SEPARATOR
    PLACES   := PLACE ( ( ' and ' | ' & ' | '/' | '; ' | ', ' ) PLACE )*
    PLACE    := CITY [ ',' REGION ] [ ',' COUNTRY ]

A first sentence with a dash in it is no dateline: the left side must read as a place, by its region or country, by a
date or wire service behind it, by capitals, or by being a known city.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.release.dateline_places import first_place, split_places, strength_of
from prlint.release.dateline_text import REACH, Found, read_dateline
from prlint.release.model import Dateline, DateValue, Evidence, Words
from prlint.release.shapes import title_case
from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from prlint.release.layout import Line, Page

_NEAR = 8
_LABEL = bounded(r"(?i)^[\s*_]*(?:press|news|media)\s+release\s*(?:[—–:|-]+)\s*")
_TITLE = 120
"""Code points of the longest sub-heading that begins like a dateline."""
_PARAGRAPHS = 2
"""How many paragraphs may stand before the one with the dateline: a summary, a notice."""
_LINES = 60
"""Lines from the top among which the dateline is looked for."""
_GLUED = bounded(r"(?<=[a-z.])([A-Z]{4,}(?:[ ,]+[A-Z][A-Za-z.]+){0,3}\s?(?:\([A-Z][a-z]+\.? \d|[—–]|--))")


# A page whose line ends were lost: contact, title and dateline stand in one paragraph.
_SHOUTED = bounded(
    r"(?<![\w’'-])((?:[A-Z][A-Z.]+ ){0,2}[A-Z][A-Z.]{3,}(?:, [A-Z][A-Za-z.]+)?)[\s*]*(?:–|—|--)[\s*]*(?=[A-Z])"
)
_ENDED = bounded(r"[a-z]{2}[.!?]\s+[A-Z]")
_FLAT = 600


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
        found = read_dateline(line.text[offset : offset + REACH], emphasised=_emphasised(page, line))
        if found is None and len(line.text) > 40:
            inner = _inner(line.text[:_FLAT])
            if inner is not None:
                offset = inner
                found = read_dateline(line.text[offset : offset + REACH], emphasised=0)
        if found is not None and _leads_on(page, index, offset + found.end, sure=found.wire is not None):
            here = DatelineAt(_dateline(page, line, offset, found), index, offset + found.end)
            if line.text[here.lead :].strip():
                return here
            # A line of its own may be an archive's: the release's own dateline, nearer to the lead, is the field.
            alone = here
    return alone


def _inner(text: str) -> int | None:
    """Where a dateline begins inside a line, its line end lost: behind a word, or behind title and contact."""
    glued = _GLUED.search(text[:REACH])
    if glued is not None:
        return glued.start(1)
    match = _SHOUTED.search(text)
    if match is None or match.start() == 0 or _ENDED.search(text[: match.start()]):
        return None
    place = match.group(1)
    starts = [0, *(at + 1 for at, character in enumerate(place) if character == " ")]
    return next((match.start(1) + at for at in starts if (strength_of(place[at:]) or 0) >= _KNOWN), None)


_KNOWN = 2
"""Strength of a place that is a known city or names its region."""


def _leads_on(page: Page, index: int, end: int, *, sure: bool) -> bool:
    """Whether a lead follows: in the same line, or in one of the next. Behind a wire service (`sure`) it may read as a title."""
    line = page.lines[index]
    rest = line.text[end:].strip()
    if rest:
        if (
            not sure
            and len(rest) < _TITLE
            and title_case(rest)
            and not rest.endswith((".", "!", "?", "”", '"'))
        ):
            # `Ontario–Taipei Route Nears Launch` is a title with a dash in it.
            return False
        return len(rest.split()) >= 4 or index + 1 < len(page.lines)
    return index + 1 < len(page.lines)


def _emphasised(page: Page, line: Line) -> int:
    """How far from the line's start the text is bold or italic."""
    reach = line.start
    for mark in page.blocks[line.block].emphasis:
        if mark.start <= reach < mark.end:
            reach = mark.end
    return reach - line.start


def _dateline(page: Page, line: Line, offset: int, found: Found) -> Dateline:
    def words(start: int, end: int) -> Words:
        return page.words(line, offset + start, offset + end)

    text = line.text[offset:]
    whole, parts, city, region, country = None, [], None, None, None
    if found.place is not None:
        start, end = found.place
        whole = words(start, end)
        at = start
        for part in split_places(text[start:end]):
            part_start = text.index(part, at)
            at = part_start + len(part)
            parts.append(
                words(part_start + len(part) - len(part.lstrip()), at - len(part) + len(part.rstrip()))
            )
        city, region, country = (part and words(*part) for part in first_place(text, start, end))
    first = found.place[0] if found.place is not None else 0
    if first and text[first - 1] == "(":
        first -= 1
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
