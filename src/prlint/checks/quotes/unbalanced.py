"""Quotation marks without a partner."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.damage import converted, damaged, scanned, torn
from prlint.checks.edits import delete
from prlint.checks.hit import Hit, Related, Severity
from prlint.checks.quotes.marked import marked, place_of
from prlint.checks.quotes.unclosed import unclosed
from prlint.checks.quotes.words import beginning, ending
from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from prlint.checks.hit import Edit
    from prlint.reading.reading import Reading
    from prlint.release.model import Quote
    from prlint.text.span import Span

_DOUBLE = frozenset('"“')
_MANY = 4
"""More faults than this in one file are a converter's or a scanner's, and one finding tells of them."""
_NOTHING_OPENS = (
    "Delete this quotation mark, or open the quotation that it closes: no mark opens what ends with {}"
)
_SENTENCE_ENDS = (".", "!", "?", "…", ",", ";")
# A mark behind a sentence that touches neither side opens the next one: `Ruiz said." We want`.
_OPENS_NEXT = bounded(r"\s?[A-Z]")


class _Fault(NamedTuple):
    place: Span
    advice: str
    edits: tuple[Edit, ...] = ()
    closes: bool = False
    """Whether it is a mark that could close a quotation opened earlier."""
    opens: bool = False


def quote_unbalanced(reading: Reading) -> Iterator[Hit]:
    """Marks that open or close no quotation: quotations over several paragraphs, measures and apostrophes are none."""
    release = reading.release
    if not release.unpaired and all(
        quote.closed and quote.text[:1] not in _DOUBLE for quote in release.quotes
    ):
        return
    found = [*_stray(reading), *_unclosed(reading), *_opened_twice(reading)]
    faults = _without_partners(sorted(found, key=lambda fault: fault.place))
    text = reading.document.source.text
    if not faults or converted(text):
        return
    if len(faults) > _MANY:
        yield _all_in_one(faults)
        return
    level = Severity.INFO if scanned(text) or torn(reading.document.blocks) else None
    for fault in faults:
        yield Hit(fault.place, {"advice": fault.advice}, level=level, edits=fault.edits)


def _all_in_one(faults: list[_Fault]) -> Hit:
    first, *others = faults
    advice = (
        f"Check the quotation marks: {len(faults)} have no partner, as when a converter lost or changed some"
    )
    related = tuple(Related(fault.place, "another one") for fault in others)
    return Hit(first.place, {"advice": advice}, level=Severity.INFO, related=related)


def _without_partners(faults: list[_Fault]) -> list[_Fault]:
    """The faults but for those that make a pair: a mark that opens a long text, and one that closes it pages later."""
    kept: list[_Fault] = []
    for fault in faults:
        if fault.closes and kept and kept[-1].opens:
            kept.pop()
        else:
            kept.append(fault)
    return kept


def _stray(reading: Reading) -> Iterator[_Fault]:
    """Closing marks that nothing opens, and those in the middle of a quotation that closes again."""
    source = reading.document.source.text
    before: Span | None = None
    torn_off = False
    marks = reading.release.unpaired
    for number, mark in enumerate(marks):
        block = reading.block_at(mark.span.start)
        at = None if block is None else block.prose.offset(mark.span.start)
        if block is None or at is None or damaged(source, block.text, at, at + len(mark.text)):
            continue
        stop = at + len(mark.text)
        if torn_off:
            torn_off = False
            continue
        if mark.text == "“" and not block.text[stop:].strip() and block.text[:at].strip():
            # A line end cut the words off, and the next mark closes them.
            torn_off = True
            continue
        if before is not None and block.span.covers(before):
            # The second of two: the one before it opens this quotation, turned or spaced the wrong way.
            before = None
            continue
        if _OPENS_NEXT.match(block.text[stop : stop + 4]) and not block.text[:at].endswith(","):
            before = mark.span
        if _opens_nothing(block.text, at, stop):
            advice = (
                f"Delete this quotation mark, or close the quotation that begins with {beginning(block.text[stop:])}:"
                " no mark closes it"
            )
            yield _Fault(mark.span, advice, opens=True)
            continue
        around = _around(reading.release.quotes, mark.span)
        paired = number + 1 < len(marks) and block.span.covers(marks[number + 1].span)
        if around is None and _opens(block.text, at, stop, paired=paired):
            before = mark.span
            advice = f"Turn this quotation mark round: it opens the quotation that begins with {beginning(block.text[stop:])}"
            yield _Fault(mark.span, advice)
        elif around is None:
            closes = block.text[:at].endswith(_SENTENCE_ENDS)
            yield _Fault(mark.span, _NOTHING_OPENS.format(ending(block.text[:at])), closes=closes)
        elif around.text.endswith(_SENTENCE_ENDS):
            advice = (
                f"Delete the quotation mark after {ending(block.text[:at])} if the same speaker goes on: the quotation"
                f" closes again after {ending(around.text)}, and no mark opens between the two"
            )
            yield _Fault(mark.span, advice, delete(block, at, stop))
        else:
            # The quotation ends at its first mark, and the one behind a word of the narration is too many.
            last = place_of(reading, around)
            if last is not None and last.closing is not None:
                place = last.last.prose.span(*last.closing)
                yield _Fault(place, _NOTHING_OPENS.format(ending(around.text)))


def _opened_twice(reading: Reading) -> Iterator[_Fault]:
    """Two opening marks side by side of which only one is closed; a quotation that begins with a nested one has both."""
    for found in marked(reading):
        mark = found.quote.text[:1]
        if not mark or mark not in _DOUBLE or found.opening is None or found.opening[1] != found.start:
            continue
        inside = found.quote.text[1:]
        nested = inside.count('"') % 2 if mark == '"' else inside.count("”") > inside.count("“")
        if not nested:
            start, end = found.start, found.start + 1
            advice = f"Delete one of the two quotation marks before {beginning(inside)}: the quotation opens twice and closes once"
            yield _Fault(found.first.prose.span(start, end), advice, delete(found.first, start, end))


def _opens_nothing(text: str, start: int, end: int) -> bool:
    """Whether a mark stands before a word, and no other double mark stands behind it in its paragraph."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if not after.isalnum() or before.isalnum() or before in _SENTENCE_ENDS:
        return False
    return not any(mark in text[end:] for mark in '"“”')


def _opens(text: str, start: int, end: int, *, paired: bool) -> bool:
    """Whether a mark stands where one that opens would, at the beginning of a word.

    Args:
        text: the prose that the mark stands in, at start and end.
        start: where the mark begins.
        end: where it ends.
        paired: whether another stray mark follows that could close what this one opens.
    """
    before, after = text[start - 1 : start], text[end : end + 1]
    return after.isalnum() and not before.isalnum() and (paired or before not in ",.!?")


def _around(quotes: Sequence[Quote], span: Span) -> Quote | None:
    """The quotation that runs on over a mark."""
    number = bisect_right(quotes, span.start, key=lambda quote: quote.span.start) - 1
    return quotes[number] if number >= 0 and quotes[number].span.covers(span) else None


def _unclosed(reading: Reading) -> Iterator[_Fault]:
    """Quotations that nothing closes, each at the mark that opens its first paragraph."""
    source = reading.document.source.text
    for found in unclosed(reading):
        start, end = found.mark
        if damaged(source, found.block.text, start, end):
            continue
        words = beginning(found.words)
        if found.again:
            advice = (
                f"Close the quotation that begins with {words}: the next one opens in the same paragraph,"
                " and no mark closes this one before it"
            )
        elif found.paragraphs > 1:
            advice = (
                f"Close the quotation that begins with {words}: it runs over {found.paragraphs} paragraphs, and the"
                " last one has no closing mark"
            )
        else:
            advice = f"Close the quotation that begins with {words}: no mark closes it"
        yield _Fault(found.block.prose.span(start, end), advice, opens=True)
