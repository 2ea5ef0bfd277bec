"""Quotation marks without a partner."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.edits import delete
from prlint.checks.hit import Hit, Related, Severity
from prlint.checks.quotes.marked import marked, place_of
from prlint.checks.quotes.words import beginning, ending
from prlint.readers.document import BlockKind
from prlint.text.patterns import bounded, linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.checks.hit import Edit
    from prlint.checks.quotes.marked import Marked
    from prlint.readers.document import Block
    from prlint.reading.reading import Reading
    from prlint.release.model import Quote
    from prlint.text.span import Span

_MANY = 4
"""More faults than this in one file are a converter's or a scanner's, and one finding tells of them."""
# Bytes of a mark that were read in the wrong encoding stand around what is left of it.
_MOJIBAKE = frozenset("âÃÂ€ï¿½\ufffd™œžŸ")
# Old word processors' marks came out as A…@.
_CONVERTED = linear(r"[a-z.,!?]@(?:\s|$)")
# What a scanner makes of specks: punctuation that stands alone.
_SPECK = linear(r"(?:^|\s)(?:[.,;:·^~|\\'`_«»■•*]|[.,][.,-]+|,-,)(?:\s|$)")
_SPECKS = 3
_WORDS_A_SPECK = 200
"""In a scanned text specks stand closer together than this."""
_OPENING = frozenset("\"“„«'‘`")
_SIGNED = bounded(r"\s*[—–-]{1,3}\s*[A-Z]")
_NOTHING_OPENS = "Delete this quotation mark, or open the quotation that it closes: no mark opens what ends with {}"


class _Fault(NamedTuple):
    place: Span
    advice: str
    edits: tuple[Edit, ...] = ()


def quote_unbalanced(reading: Reading) -> Iterator[Hit]:
    """Marks that open or close no quotation: quotations over several paragraphs, measures and apostrophes are none."""
    if not reading.release.unpaired and all(quote.closed for quote in reading.release.quotes):
        return
    faults = sorted([*_stray(reading), *_unclosed(reading)], key=lambda fault: fault.place)
    if not faults:
        return
    text = reading.document.source.text
    if len(_CONVERTED.findall(text)) > 1:
        return
    if len(faults) > _MANY:
        first, *others = faults
        advice = (
            f"Check the quotation marks: {len(faults)} have no partner, as when a converter lost or changed some"
        )
        yield Hit(
            first.place,
            {"advice": advice},
            level=Severity.INFO,
            related=tuple(Related(fault.place, "another one") for fault in others),
        )
        return
    level = Severity.INFO if _scanned(text) else None
    for fault in faults:
        yield Hit(fault.place, {"advice": fault.advice}, level=level, edits=fault.edits)


def _scanned(text: str) -> bool:
    """Whether the text looks like a scanner's: then a mark is missing on the page as often as not."""
    specks = len(_SPECK.findall(text))
    return specks >= _SPECKS and specks * _WORDS_A_SPECK > len(text.split())


def _stray(reading: Reading) -> Iterator[_Fault]:
    """Closing marks that nothing opens, and those in the middle of a quotation that closes again."""
    for mark in reading.release.unpaired:
        block = reading.block_at(mark.span.start)
        at = None if block is None else block.prose.offset(mark.span.start)
        if block is None or at is None or _damaged(block.text, at, at + len(mark.text)):
            continue
        around = _around(reading, mark.span)
        if around is None:
            yield _Fault(mark.span, _NOTHING_OPENS.format(ending(block.text[:at])))
            continue
        if _SIGNED.match(block.text[at + len(mark.text) :][:40]):
            # The quotation ends here, and the mark behind its signature is the one too many.
            second = place_of(reading, around)
            if second is not None and second.closing is not None:
                start, end = second.closing
                yield _Fault(second.last.prose.span(start, end), _NOTHING_OPENS.format(ending(around.text)))
            continue
        yield _Fault(
            mark.span,
            f"Delete the quotation mark after {ending(block.text[:at])} if the same speaker goes on: the quotation closes again after"
            f" {ending(around.text)}, and no mark opens between the two",
            delete(block, at, at + len(mark.text)),
        )


def _around(reading: Reading, span: Span) -> Quote | None:
    """The quotation that runs on over a mark."""
    return next((quote for quote in reading.release.quotes if quote.span.covers(span)), None)


def _damaged(text: str, start: int, end: int) -> bool:
    """Whether a mark is the rest of something else: of a wrong encoding, or of an attribute in a tag."""
    around = text[max(0, start - 2) : start] + text[end : end + 2]
    if not _MOJIBAKE.isdisjoint(around):
        return True
    tag = text.rfind("<", max(0, start - 200), start)
    return tag >= 0 and "=" in text[tag:start] and ">" not in text[tag:start]


def _unclosed(reading: Reading) -> Iterator[_Fault]:
    """Quotations that nothing closes, each at the mark that opens its first paragraph."""
    first: Marked | None = None
    paragraphs = 0
    for found in marked(reading):
        if first is None:
            first, paragraphs = found, 0
        paragraphs += 1
        if found.quote.continues:
            continue
        begun, first = first, None
        if found.quote.closed or begun.opening is None or _goes_on_as_list(reading, found):
            continue
        start, end = begun.opening
        if _damaged(begun.first.text, start, end):
            continue
        words = beginning(begun.quote.text)
        advice = f"Close the quotation that begins with {words}: no mark closes it"
        if paragraphs > 1:
            advice = f"Close the quotation that begins with {words}: it runs over {paragraphs} paragraphs, and the last one has no closing mark"
        yield _Fault(begun.first.prose.span(start, end), advice)


def _goes_on_as_list(reading: Reading, found: Marked) -> bool:
    """Whether a list or block quote follows and then a paragraph that opens again: the quotation runs on over it."""
    blocks = reading.document.blocks
    number = _index(blocks, found.last) + 1
    if number >= len(blocks) or not _inserted(blocks[number], found.last):
        return False
    while number < len(blocks) and _inserted(blocks[number], found.last):
        number += 1
    return number < len(blocks) and blocks[number].text.lstrip()[:1] in _OPENING


def _inserted(block: Block, around: Block) -> bool:
    return block.kind is BlockKind.ITEM or block.quoted > around.quoted


def _index(blocks: list[Block], block: Block) -> int:
    return next(number for number, other in enumerate(blocks) if other is block)
