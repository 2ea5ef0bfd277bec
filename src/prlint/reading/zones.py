"""Which part of a release each character stands in: header, quotations, boilerplate, links and so on.

Zones do not overlap. Where two parts lie on each other the one that is the more particular wins: a quotation inside
the boilerplate is a quotation, a date on the status line belongs to the status line.
"""

from __future__ import annotations

from bisect import bisect_right
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

from prlint.readers.document import BlockKind
from prlint.release.model import Evidence
from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from prlint.readers.document import Document
    from prlint.release.model import Release
    from prlint.text.span import Span


class Zone(StrEnum):
    """The zones, the most particular first."""

    CODE = "code"
    LINKS = "links"
    """Targets of links and images, and addresses of the web as they stand in the text."""
    QUOTES = "quotes"
    """A speaker's words, with or without marks; the marks themselves are not in it."""
    DATELINE = "dateline"
    STATUS = "status"
    DATE = "date"
    CONTACTS = "contacts"
    HEADLINE = "headline"
    """Headline and sub-headline."""
    METADATA = "metadata"
    """Front matter that is no field, comments, alternative texts: what a recipient may find and a reader does not see."""
    LEGAL = "legal"
    """Cautionary statements, disclaimers, copyright and trademark lines."""
    BOILERPLATE = "boilerplate"
    NOTES = "notes"
    TABLE = "table"
    HEADER = "header"
    """Text above the lead that is no field."""
    BODY = "body"
    """All other text."""


_RANK = {zone: rank for rank, zone in enumerate(Zone)}
_ZONES = tuple(Zone)
# Of a block's beginning, hence of bounded length.
_LEGAL = bounded(
    r"(?i)^[*_#\s]*(?:(?:caution(?:ary)?|note|notice|statement|information|disclosure)s? (?:\w+ ){0,3})?"
    r"(?:forward[- ]looking (?:statement|information)|safe[- ]harbou?r|legal (?:notice|disclaimer)|disclaimer\b)"
    r"|^[*_\s]*(?:this|certain|some|the) .{0,80}forward[- ]looking statements"
    r"|^[*_\s]*(?:©|\(c\) \d|copyright (?:©|\(c\)|\d))"
)
_LEGAL_HEADING = 90
"""A block at most this long that names a legal text is its heading: the blocks after it belong to it."""


class Range(NamedTuple):
    """A run of characters in one zone."""

    start: int
    end: int
    zone: Zone


class _Placed(Protocol):
    """A part of a release."""

    @property
    def span(self) -> Span: ...


class Zones:
    """The zones of a document, in order and without gaps between 0 and the end of the text."""

    __slots__ = ("_starts", "ranges")

    def __init__(self, ranges: list[Range]) -> None:
        self.ranges = ranges
        self._starts = [part.start for part in ranges]

    def at(self, offset: int) -> Zone:
        """The zone of the character at an offset of the source; at the end of the text, of the one before."""
        if not self.ranges:
            return Zone.BODY
        return self.ranges[bisect_right(self._starts, max(offset, 0)) - 1].zone


def zones(document: Document, release: Release) -> Zones:
    """The zones of a document, from what the release's parts are."""
    end = len(document.source.text)
    lead = lead_start(release)
    parts = list(_parts(document, release))
    parts.append((0, end, Zone.BODY))
    if lead is not None:
        parts.append((0, lead, Zone.HEADER))
    return Zones(_painted(parts, end))


def lead_start(release: Release) -> int | None:
    """Where the running text begins: at the dateline, the lead or the first paragraph; None if there is none."""
    starts = [words.span.start for words in (release.lead, *release.paragraphs[:1]) if words is not None]
    dateline = release.dateline
    if dateline is not None and dateline.evidence is not Evidence.FRONT_MATTER:
        starts.append(dateline.span.start)
    return min(starts, default=None)


def _parts(document: Document, release: Release) -> Iterator[tuple[int, int, Zone]]:
    """Everything that is more than header and body, with its zone; ranges may overlap."""
    for block in document.blocks:
        if block.kind is BlockKind.CODE:
            yield *block.span, Zone.CODE
        elif block.kind is BlockKind.CELL:
            yield *block.span, Zone.TABLE
        for mark in block.emphasis:
            if mark.kind == "code":
                yield *block.prose.span(mark.start, mark.end), Zone.CODE
    for span, zone in _unseen(document):
        yield *span, zone
    for span, zone in _fields(release):
        yield *span, zone
    yield from _legal(document, release)


def _unseen(document: Document) -> Iterator[tuple[Span, Zone]]:
    if document.front_matter is not None:
        yield document.front_matter.span, Zone.METADATA
    for residue in document.residue:
        yield residue.span, Zone.METADATA
    for image in document.images:
        yield image.alt_span, Zone.METADATA
        if image.target_span is not None:
            yield image.target_span, Zone.LINKS
    for link in document.links:
        if link.target_span is not None:
            yield link.target_span, Zone.LINKS


def _fields(release: Release) -> Iterator[tuple[Span, Zone]]:
    fields: tuple[tuple[Zone, Iterable[_Placed | None]], ...] = (
        (Zone.QUOTES, (*release.quotes, *release.statements)),
        (Zone.LINKS, release.links),
        (Zone.DATELINE, (release.dateline,)),
        (Zone.STATUS, (release.status,)),
        (Zone.DATE, (release.date,)),
        (Zone.CONTACTS, release.contacts),
        (Zone.HEADLINE, (release.headline, release.subheadline)),
        (Zone.BOILERPLATE, release.boilerplates),
        (Zone.NOTES, release.notes),
    )
    for zone, parts in fields:
        for part in parts:
            if part is not None:
                yield part.span, zone


def _legal(document: Document, release: Release) -> Iterator[tuple[int, int, Zone]]:
    """Legal texts: a block that names itself one, and after a short one of these all up to the next heading."""
    marks = () if release.end_mark is None else (release.end_mark,)
    parts: tuple[_Placed, ...] = (*release.boilerplates, *release.contacts, *release.notes, *marks)
    others = sorted(part.span.start for part in parts)
    goes_on = False
    for block in document.blocks:
        if block.kind in (BlockKind.CODE, BlockKind.CELL):
            continue
        start, end = block.span
        named = _LEGAL.match(block.text[:200]) is not None
        if block.kind is BlockKind.HEADING or (goes_on and _begins_in(others, start, end)):
            goes_on = False
        if named:
            goes_on = len(block.text) <= _LEGAL_HEADING
        if named or goes_on:
            yield start, end, Zone.LEGAL


def _begins_in(starts: list[int], start: int, end: int) -> bool:
    return bisect_right(starts, end - 1) > bisect_right(starts, start - 1)


def _painted(parts: list[tuple[int, int, Zone]], end: int) -> list[Range]:
    """Ranges without overlap from parts with it: at every character the most particular zone."""
    changes: list[tuple[int, int, int]] = []
    for start, stop, zone in parts:
        if start < stop:
            changes.append((start, _RANK[zone], 1))
            changes.append((stop, _RANK[zone], -1))
    changes.sort()
    open_parts = [0] * len(_ZONES)
    # A bit for each rank that is open; the lowest is the most particular.
    ranks = 0
    places: list[int] = []
    painted: list[Zone] = []
    index = 0
    while index < len(changes):
        place = changes[index][0]
        while index < len(changes) and changes[index][0] == place:
            _, rank, change = changes[index]
            open_parts[rank] += change
            ranks = ranks | 1 << rank if open_parts[rank] else ranks & ~(1 << rank)
            index += 1
        if place >= end:
            break
        zone = _ZONES[(ranks & -ranks).bit_length() - 1]
        if not painted or painted[-1] is not zone:
            places.append(place)
            painted.append(zone)
    return list(map(Range, places, [*places[1:], end], painted))
