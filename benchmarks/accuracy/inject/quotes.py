"""A double quotation mark dropped or added. Only in paragraphs whose marks were balanced before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from benchmarks.accuracy.inject.fault import Clean, Edit, Kind
from benchmarks.accuracy.inject.places import paragraph_around, paragraphs, quoted

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

_MARKS = '“”"'
_RULES = frozenset(
    {
        "quote-unbalanced",
        "quote-multipara-close",
        "quote-unattributed",
        "quote-first-person-outside",
        "punctuation-doubled",
        "quote-nested-style",
    }
)


def _whole(clean: Clean) -> list[tuple[int, int, tuple[int, int]]]:
    """Quotations that open and close in one paragraph whose marks are paired, and where a finding would touch them.

    A finding about a run of a quotation over several paragraphs may stand at its first.
    """
    found = []
    chain: int | None = None
    for quote in clean.release.quotes:
        start, end = quote.span
        place = paragraph_around(clean, start)
        if chain is not None:
            place = min(chain, place[0]), place[1]
        chain = (start if chain is None else chain) if quote.continues else None
        around = clean.text[slice(*paragraph_around(clean, start))]
        paired = around.count("“") == around.count("”") and around.count('"') % 2 == 0
        marked = clean.text[start - 1 : start] in tuple(_MARKS) and clean.text[end : end + 1] in tuple(_MARKS)
        one = "\n\n" not in clean.text[start:end] and len(quote.text.split()) > 4
        if quote.closed and not quote.continues and paired and marked and one:
            found.append((start, end, place))
    return found


def _goes_on(clean: Clean, end: int) -> bool:
    """Whether the next paragraph begins with a mark: without its closing one a quotation would rightly go on there."""
    return re.match(r"\s*\n[\s>*_]*[“\"]", clean.text[end + 1 : end + 200]) is not None


def dropped(clean: Clean, draw: random.Random) -> Iterator[Edit]:
    """Without its opening or its closing mark."""
    edits = []
    for start, end, place in _whole(clean):
        edits.append(Edit("opening", start - 1, start, "", place))
        if not _goes_on(clean, end):
            edits.append(Edit("closing", end, end + 1, "", place))
    draw.shuffle(edits)
    yield from edits


def added(clean: Clean, draw: random.Random) -> Iterator[Edit]:
    """One more mark than there should be, in six ways."""
    curly = "“" in clean.text
    opening, closing = ("“", "”") if curly else ('"', '"')
    edits = []
    for start, end, place in _whole(clean):
        inner = [match.start() for match in re.finditer(r"(?<=[a-z]) (?=[a-z])", clean.text[start:end])]
        edits += [
            Edit("opening doubled", start, start, opening, place),
            Edit("closing doubled", end, end, closing, place),
        ]
        if inner:
            edits.append(
                Edit(
                    "in a quotation",
                    start + inner[len(inner) // 2],
                    start + inner[len(inner) // 2],
                    closing,
                    place,
                )
            )
    for start, end in paragraphs(clean):
        text = clean.text[start:end]
        if any(mark in text for mark in _MARKS) or quoted(clean, start):
            continue
        words = [match.start() for match in re.finditer(r"\b[a-z]{4,}\b", text)]
        if words and text[-1] == ".":
            edits.append(Edit("at the end of a paragraph", end, end, closing, (start, end)))
        if words and text[-1] == "." and not _goes_on(clean, end - 1):
            edits += [
                Edit("at the beginning of a paragraph", start, start, opening, (start, end)),
                Edit(
                    "before a word",
                    start + words[len(words) // 2],
                    start + words[len(words) // 2],
                    opening,
                    (start, end),
                ),
            ]
    draw.shuffle(edits)
    yield from edits


KINDS = (Kind("quotation mark dropped", _RULES, dropped), Kind("quotation mark added", _RULES, added))
