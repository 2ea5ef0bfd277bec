"""Marks of a quotation that runs over several paragraphs."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from prlint.checks.damage import scanned
from prlint.checks.edits import delete
from prlint.checks.hit import Edit, Hit, Related
from prlint.checks.quotes.marked import marked
from prlint.checks.quotes.words import beginning, ending
from prlint.readers.document import BlockKind
from prlint.release.quote_kind import SAYING
from prlint.release.quote_runs import ends_attributed
from prlint.text.patterns import linear
from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from prlint.checks.quotes.marked import Marked
    from prlint.readers.document import Block
    from prlint.reading.reading import Reading

_ENDS = (".", "!", "?", "…")
# Whoever reports says so with one of these; `claims` and `notes` are nouns as often.
_SAID = linear(
    r"(?i)\b(?:said|says|added|adds|told|stated|explained|explains|continued|commented|concluded)\b"
)
_MANY = 3
_MARKS = frozenset('"“”')
# `…, said Ana Ruiz, chair of …`: an attribution whose marks are missing.
_SAID_INSIDE = linear(rf"(?:,\s(?:{SAYING[3:-1]})\s[A-Z])|[A-Z]\w+\s(?:said|says|added|adds)\b")
_SHORTEST = 40
"""A paragraph with fewer code points than this is a line of a verse, a list or a torn page."""


def quote_multipara_close(reading: Reading) -> Iterator[Hit]:
    """A closing mark though the same voice goes on in the next paragraph, or a next paragraph without its opening mark."""
    found = list(marked(reading))
    if not found:
        return
    blocks = reading.document.blocks
    numbers = {id(block): number for number, block in enumerate(blocks)}
    hits = [*_closed_too_early(reading, found, numbers), *_not_opened_again(found, blocks, numbers)]
    if not hits or scanned(reading.document.source.text):
        return
    if len(hits) > _MANY:
        # The habit of a house is one fault.
        hits.sort(key=_place)
        hits[0].related += tuple(Related(_place(hit), "here too") for hit in hits[1:])
        hits[0].edits = ()
        del hits[1:]
    yield from hits


def _place(hit: Hit) -> Span:
    return hit.place if isinstance(hit.place, Span) else Span(0, 0)


def _closed_too_early(reading: Reading, found: Sequence[Marked], numbers: dict[int, int]) -> Iterator[Hit]:
    """One hit for all paragraphs of one voice, at the first mark that is too many."""
    doubtful = [mark.span.start for mark in reading.release.unpaired]
    headings = _headings(reading)
    run: list[Marked] = []
    for this, following in pairwise(found):
        goes_on = (
            this.closing is not None
            and numbers[id(following.first)] == numbers[id(this.last)] + 1
            and not this.after.strip()
            and not following.before.strip()
            and _whole_paragraphs(this, following)
            and _same_voice(this, following)
            and not _is_excerpt(headings, following)
            and (following.closing is not None or following.quote.continues)
            and _SAID_INSIDE.search(following.quote.text) is None
            # `… of the office, said Ana Ruiz.”`: the mark is not one too many but in the wrong place.
            and not ends_attributed(this.quote.text)
            and bisect_right(doubtful, following.quote.span.end)
            == bisect_right(doubtful, this.quote.span.start)
        )
        if goes_on:
            run.append(this)
        if run and (not goes_on or following is found[-1]):
            yield _too_early(run, following if goes_on else this)
            run = []


def _too_early(run: list[Marked], last: Marked) -> Hit:
    following = run[1] if len(run) > 1 else last
    places = [found.last.prose.span(*found.closing) for found in run if found.closing is not None]
    edits = [
        edit for found in run if found.closing is not None for edit in delete(found.last, *found.closing)
    ]
    advice = (
        f"Delete this closing mark: the same speaker goes on in the next paragraph with"
        f" {beginning(following.quote.text)}, and only the last paragraph of a quotation is closed"
    )
    return Hit(
        places[0],
        {"advice": advice},
        related=tuple(Related(place, "and this one") for place in places[1:]),
        edits=tuple(edits) if len(edits) == len(places) else (),
    )


def _whole_paragraphs(this: Marked, following: Marked) -> bool:
    """Whether both are sentences in running paragraphs: no items of a list, no fragments."""
    return (
        this.last.kind is following.first.kind is BlockKind.PARAGRAPH
        and this.quote.text[:1].isupper()
        # A nested quotation whose mark may be the one that closes.
        and _MARKS.isdisjoint(this.quote.text)
        and this.quote.text.endswith(_ENDS)
        and len(this.quote.text) >= _SHORTEST
        and len(following.quote.text) >= _SHORTEST
    )


def _same_voice(this: Marked, following: Marked) -> bool:
    """Whether both rest on one attribution, which stands before the second."""
    first, second = this.quote.speaker, following.quote.speaker
    return (
        first is not None
        and second is not None
        and first.span == second.span
        and second.span.start < following.quote.span.start
    )


def _headings(reading: Reading) -> list[int]:
    """Where the headings begin, short bold paragraphs among them."""
    return [
        block.span.start
        for block in reading.document.blocks
        if block.kind is BlockKind.HEADING
        or (len(block.text) < _SHORTEST and block.emphasised(0, len(block.text)))
    ]


def _is_excerpt(headings: Sequence[int], found: Marked) -> bool:
    """Whether a heading stands between a quotation and its attribution: then it is one of several excerpts."""
    speaker = found.quote.speaker
    if speaker is None:
        return False
    return bisect_right(headings, speaker.span.start) < bisect_right(headings, found.quote.span.start)


def _not_opened_again(found: Sequence[Marked], blocks: list[Block], numbers: dict[int, int]) -> Iterator[Hit]:
    for this in found:
        if this.first is this.last or this.opening is None:
            continue
        first = numbers[id(this.first)]
        if not this.first.text[this.start :].strip():
            # The mark stands alone on its line; the quotation begins with the next one.
            first += 1
        paragraphs = blocks[first : numbers[id(this.last)] + 1]
        if len(paragraphs) < 2 or not _running_text(
            paragraphs, this.start if paragraphs[0] is this.first else 0
        ):
            continue
        starts = [block.prose.source_start(0) for block in paragraphs[1:]]
        places = [Span(start, start) for start in starts]
        advice = (
            f"Open this paragraph with a quotation mark: the quotation that begins with {beginning(this.quote.text)}"
            f" runs on to {ending(this.quote.text)}"
        )
        glyph = this.first.text[slice(*this.opening)]
        yield Hit(
            places[0],
            {"advice": advice},
            related=tuple(Related(place, "and this one") for place in places[1:]),
            edits=tuple(Edit(place, glyph) for place in places),
        )


def _running_text(paragraphs: Sequence[Block], start: int) -> bool:
    """Whether these are whole paragraphs of speech: no list, no verse, no narration, no lines torn by a page's end.

    Args:
        paragraphs: the paragraphs over which the quotation runs.
        start: where it begins in the first of them.
    """
    spoken = [paragraphs[0].text[start:], *(block.text for block in paragraphs[1:-1])]
    ended = all(text.rstrip().endswith(_ENDS) and not text.rstrip().endswith("U.S.") for text in spoken)
    return (
        ended
        and not any(_SAID.search(text) for text in spoken)
        and all(
            block.kind is BlockKind.PARAGRAPH
            and len(block.text) >= _SHORTEST
            and block.text.lstrip()[:1].isupper()
            for block in paragraphs[1:]
        )
    )
