"""The contact, the dateline or the headline taken out, where nothing else in the file stands for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from benchmarks.accuracy.inject.fault import Clean, Edit, Kind
from prlint.release.model import Kind as ReleaseKind

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

_REACHABLE = re.compile(r"\S@\S+\.\w|\d{3}[\s).-]{1,2}\d{3}[\s.-]\d{4}|\d{4}[\s-]\d{3,4}")

# A title in front matter may run on over indented lines.
_TITLE = re.compile(r"(?m)^title:.*\n(?:[ \t]+\S.*\n)*")
# The line of a newswire that names place and day in the dateline's stead.
_WIRE_LINE = re.compile(r"(?m)^.{3,60} / .{2,60} / |^.{3,60} - \w+ \d{1,2}, \d{4} / ")
_LABEL = re.compile(r"(?i)\b(?:contacts?|media|press|enquiries|inquiries)\b")


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
    before = clean.text[:start].rstrip()
    label = before.rfind("\n") + 1
    if len(before) - label < 60 and _LABEL.search(before[label:]):
        start = label
    if (
        end - start < 900
        and _LABEL.search(clean.text[start:end])
        and not _REACHABLE.search(clean.text[:start] + clean.text[end:])
    ):
        yield Edit("its lines", start, end, "")


def dateline(clean: Clean, _draw: random.Random) -> Iterator[Edit]:
    """Everything before the lead's own first word."""
    line, lead = clean.release.dateline, clean.release.lead
    if line is None or line.place is None or lead is None or not 0 < lead.span.start - line.span.end < 30:
        return
    if clean.release.kind not in (ReleaseKind.RELEASE, ReleaseKind.CORRECTION):
        return  # statements and advisories have none as often as not
    above, below = clean.text[: line.span.start], clean.text[lead.span.start :]
    if line.place.text.casefold() in above.casefold() or _WIRE_LINE.search(above):
        return  # the place is named above as well
    if re.search(rf"(?m)^\W*{re.escape(line.place.raw)}\W{{0,4}}[-–—]", below):
        return  # another dateline follows
    removed = clean.text[line.span.start : lead.span.start]
    if any(removed.count(one) != removed.count(other) for one, other in ("()", "[]", ("<", ">"))):
        return
    start = line.span.start
    while start and clean.text[start - 1] in "*_":
        start -= 1
    yield Edit("with its dash", start, lead.span.start, "")


def headline(clean: Clean, _draw: random.Random) -> Iterator[Edit]:
    """Its lines, where the lead or its dateline comes next and nothing else in the file begins with the same words."""
    head, lead, line = clean.release.headline, clean.release.lead, clean.release.dateline
    if head is None or lead is None or clean.release.subheadline:
        return
    title = _TITLE.search(clean.text) if clean.text.startswith("---") else None
    front = clean.text.find("\n---", 4) if title else 0
    start, end = _lines(clean.text, *head.span)
    rest = " ".join((clean.text[max(front, 0) : max(start, front)] + clean.text[end:]).split()).casefold()
    if head.text[:30].casefold() in rest:
        return
    if title and title.start() <= head.span.start < title.end():
        yield Edit("the title of the front matter", *title.span(), "")
        return
    alone = clean.text[start:end].strip(" \t#*_=-\r\n") == head.raw.strip(" \t#*_=-\r\n")
    follows = (line.span.start if line else lead.span.start) - end
    if not alone or clean.text[end : end + max(0, follows)].strip(" \r\n*_(=-"):
        return
    if title is None:
        yield Edit("its lines", start, end, "")
    elif title.end() <= start:
        base = clean.text[: title.start()] + clean.text[title.end() :]
        gone = title.end() - title.start()
        yield Edit("its lines, and no title before", start - gone, end - gone, "", None, base)


KINDS = (
    Kind(
        "contact removed",
        frozenset({"contact-missing", "contact-empty", "not-a-release"}),
        contact,
        anywhere=True,
    ),
    Kind("dateline removed", frozenset({"dateline-missing", "not-a-release"}), dateline, anywhere=True),
    Kind("headline removed", frozenset({"headline-missing", "not-a-release"}), headline, anywhere=True),
)
