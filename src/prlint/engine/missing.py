"""Where something that is missing would stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Missing
from prlint.reading.zones import lead_start
from prlint.release.model import Evidence
from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Document
    from prlint.release.model import Release


def missing_place(at: Missing, document: Document, release: Release) -> Span:
    """The empty span for a thing that is missing."""
    match at:
        case Missing.START:
            place = _start(document)
        case Missing.END_OF_HEADER:
            place = _end_of_header(document, release)
        case Missing.BEFORE_LEAD:
            place = _before_lead(document, release)
        case Missing.END_OF_BODY:
            place = _end_of_body(document, release)
        case Missing.END:
            place = _end(document)
    return Span(place, place)


def _start(document: Document) -> int:
    """Where the first block begins: below front matter and empty lines."""
    return document.blocks[0].span.start if document.blocks else _end(document)


def _end(document: Document) -> int:
    """Behind the last character that is no white space."""
    return len(document.source.text.rstrip())


def _end_of_header(document: Document, release: Release) -> int:
    """Behind the last line above the headline, or the last field between it and the lead; else where the text begins."""
    ends = [end for start, end in _header(document, release)]
    return max(ends, default=_start(document))


def _header(document: Document, release: Release) -> Iterator[tuple[int, int]]:
    lead = lead_start(release)
    limit = len(document.source.text) if lead is None else lead
    headline = release.headline
    # A headline that stands in the front matter parts nothing.
    top = limit if headline is None or _in_front_matter(document, headline.span) else headline.span.start
    for block in document.blocks:
        if block.span.end > min(top, limit):
            break
        yield block.span
    for field in (release.status, release.date, *release.contacts):
        if field is not None and field.span.end <= limit and field.evidence is not Evidence.FRONT_MATTER:
            yield field.span


def _before_lead(document: Document, release: Release) -> int:
    """Where the running text begins; without one, where the header ends."""
    lead = lead_start(release)
    return _end_of_header(document, release) if lead is None else lead


def _end_of_body(document: Document, release: Release) -> int:
    """Behind the last paragraph, quotation or statement of the running text."""
    spans = [words.span for words in release.paragraphs[-1:]]
    spans += [quote.span for quote in (*release.quotes[-1:], *release.statements[-1:])]
    ends = [block.end for span in spans if (block := _block_around(document, span)) is not None]
    return max(ends, default=_end(document))


def _block_around(document: Document, span: Span) -> Span | None:
    return next((block.span for block in document.blocks if block.span.covers(span)), None)


def _in_front_matter(document: Document, span: Span) -> bool:
    return document.front_matter is not None and document.front_matter.span.covers(span)
