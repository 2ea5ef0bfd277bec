"""Whether a file is a release at all: folders hold minutes, notes and drafts of other things too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.release.model import Kind
from prlint.release.quote_runs import ends_attributed
from prlint.text.patterns import bounded, linear

if TYPE_CHECKING:
    from prlint.readers.document import Document
    from prlint.release.model import Release

# Of a block's beginning, hence of bounded length.
_LABEL = linear(
    r"(?i)^\W*(?:for (?:immediate )?)?(?:(?:press|news|media) (?:release|advisory|statement|notice|alert)|"
    r"(?:press|media|official) (?:information|communiqu[eé])|photo op(?:portunity)?)(?:[\s:;,.!)–—-]|$)"
)
_FILED = linear(r"(?i)(?:^|[^a-z])(?:press|media|news)[\s_-]?releases?(?:[^a-z]|$)")
_FILING = frozenset("layout type category categories tag tags section permalink url slug kind".split())
# `announced today`, `today sent a letter`, `sent a letter today`: what is reported of somebody on the day.
_ANNOUNCED = linear(
    r"\b(?:announce[sd]|unveil(?:s|ed)|launche[sd]) (?:today|that|the|its|a|an|plans)\b|\b[a-z]+(?:ed|nt) today\b"
    r"|\b[Tt]oday,? (?:[a-z]+ly )?(?:[a-z]+ed|sent|took|made|joined|led|won|met|gave|held)\b|\bsaid (?:today|(?:Mon|Tues|Wednes|Thurs|Fri)day)\b|\b(?:sent|issued|wrote|introduced|filed) (?:[a-z]+ ){1,3}today\b"
)
_OPENING, _FIRST = 500, 2
"""Code points of a paragraph, and paragraphs, in which a release says what it announces."""
_SAID_BEHIND = bounded(r"\s+(?:(?:[A-Z][\w.’'-]*\s+){1,4}(?:said|says|added)|(?:said|says|added)\s+[A-Z])")
_BEHIND = 80
"""Code points behind a stray mark in which its attribution begins."""
_PATH = 300
"""Characters of a path or a value that are looked at."""
_LABEL_BLOCKS = 12
"""Blocks from the top among which a label may stand: below letterhead and contacts."""
_LABEL_LENGTH = 80
"""A longer block that begins with these words is a sentence about releases."""


def is_release(document: Document, release: Release) -> bool:
    """Whether the file has any of status, release label, date, dateline, contact, attributed quotation, boilerplate, end mark.

    An advisory's questions (who, what, when, where) tell as much, and a first paragraph that reports what was done today.
    """
    return (
        release.status is not None
        or release.date is not None
        or release.dateline is not None
        or release.end_mark is not None
        or bool(release.contacts)
        or bool(release.tickers)
        or bool(release.boilerplates)
        or any(quote.speaker is not None for quote in (*release.quotes, *release.statements))
        or release.kind is Kind.ADVISORY
        or _announces(release)
        or _half_quoted(document, release)
        or release_label(document) is not None
        or _filed_as_release(document)
    )


def _announces(release: Release) -> bool:
    """Whether a title stands over a paragraph that says what somebody announced, or did today."""
    return release.headline is not None and any(
        _ANNOUNCED.search(words.text[:_OPENING]) is not None for words in release.paragraphs[:_FIRST]
    )


def _half_quoted(document: Document, release: Release) -> bool:
    """Whether somebody is quoted though one of the two marks is missing."""
    text = document.source.text
    return any(
        _SAID_BEHIND.match(text[mark.span.end : mark.span.end + _BEHIND]) is not None
        for mark in release.unpaired
    ) or any(not quote.closed and ends_attributed(quote.text) for quote in release.quotes)


def _filed_as_release(document: Document) -> bool:
    """Whether the file's path or its front matter (layout, category, permalink) calls it a press release."""
    if _FILED.search(document.source.path[-_PATH:]) is not None:
        return True
    front = document.front_matter
    return front is not None and any(
        key.partition(".")[0] in _FILING and _FILED.search(str(value.value)[:_PATH]) is not None
        for key, value in front.values.items()
    )


def release_label(document: Document) -> str | None:
    """The line near the top that says what the file is: `PRESS RELEASE`, `Media advisory`."""
    for block in document.blocks[:_LABEL_BLOCKS]:
        for start, end in block.lines():
            if end - start <= _LABEL_LENGTH and _LABEL.search(block.text[start:end]) is not None:
                return block.text[start:end]
    return None
