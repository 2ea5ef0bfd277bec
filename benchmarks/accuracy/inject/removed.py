"""The contact, the dateline or the headline taken out, where nothing else in the file stands for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from benchmarks.accuracy.inject.fault import Clean, Edit, Kind

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

_REACHABLE = re.compile(r"\S@\S+\.\w|\d{3}[\s).-]{1,2}\d{3}[\s.-]\d{4}|\d{4}[\s-]\d{3,4}")


def _lines(text: str, start: int, end: int) -> tuple[int, int]:
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    return first, len(text) if last < 0 else last + 1


def contact(clean: Clean, _draw: random.Random) -> Iterator[Edit]:
    """All lines of the contacts, where no number and no address is left."""
    spans = [contact.span for contact in clean.release.contacts]
    if not spans or not any(contact.phones or contact.emails for contact in clean.release.contacts):
        return
    start, end = _lines(clean.text, min(span.start for span in spans), max(span.end for span in spans))
    if end - start < 900 and not _REACHABLE.search(clean.text[:start] + clean.text[end:]):
        yield Edit("its lines", start, end, "")


def dateline(clean: Clean, _draw: random.Random) -> Iterator[Edit]:
    """Everything before the lead's own first word."""
    line, lead = clean.release.dateline, clean.release.lead
    if line is None or line.place is None or lead is None or not 0 < lead.span.start - line.span.end < 30:
        return
    start = line.span.start
    while start and clean.text[start - 1] in "*_(":
        start -= 1
    yield Edit("with its dash", start, lead.span.start, "")


def headline(clean: Clean, _draw: random.Random) -> Iterator[Edit]:
    """Its lines, where there is no sub-headline and no title in front matter, and its words stand nowhere else."""
    head = clean.release.headline
    if head is None or clean.release.subheadline or clean.release.front_matter:
        return
    start, end = _lines(clean.text, *head.span)
    if (
        clean.text[start:end].strip(" \t#*_=-\r\n") == head.raw.strip(" \t#*_=-\r\n")
        and clean.text.count(head.raw) == 1
    ):
        yield Edit("its lines", start, end, "")


KINDS = (
    Kind("contact removed", frozenset({"contact-missing", "contact-empty"}), contact, anywhere=True),
    Kind("dateline removed", frozenset({"dateline-missing"}), dateline, anywhere=True),
    Kind("headline removed", frozenset({"headline-missing"}), headline, anywhere=True),
)
