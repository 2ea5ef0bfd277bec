"""Quotations inside a quotation that wear the marks of the outer one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.damage import damaged, scanned
from prlint.checks.edits import replace
from prlint.checks.hit import Hit
from prlint.checks.quotes.marked import marked
from prlint.checks.quotes.words import beginning
from prlint.release.quote_kind import SAYING
from prlint.release.quote_marks import Mark, Role, double_marks
from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.checks.hit import Edit
    from prlint.checks.quotes.marked import Marked
    from prlint.readers.document import Block
    from prlint.reading.reading import Reading

_DOUBLE = frozenset('"“”')
_LONGEST = 25
"""Words of a quotation inside another; with more, a mark between two quotations was dropped."""
_LED_IN = 2
"""Words before a whole sentence that is quoted inside a quotation."""
_LOOKED_AT = 120
# An attribution: then the quotation around it is two, and a mark between them is missing.
_ATTRIBUTED_AFTER = bounded(
    rf"(?i)^[\s,]*(?:(?-i:(?:[A-Z][\w.’'-]*\s){{1,5}}|(?:he|she|they)\s){SAYING}\b|{SAYING}\s(?:(?-i:[A-Z])|he\b|she\b|the\b))"
)
_ATTRIBUTED_BEFORE = bounded(
    rf"(?i)[,.?!]\s*(?:{SAYING}\s(?-i:[A-Z])[^.]*|(?:(?-i:(?:[A-Z][\w.’'-]*\s){{1,5}})|he\s|she\s){SAYING})[.,:]?\s*$"
)


def quote_nested_style(reading: Reading) -> Iterator[Hit]:
    """Double marks inside double marks; the inner ones become single. One hit for each inner quotation."""
    if not reading.release.quotes:
        return
    source = reading.document.source.text
    stray = {mark.span.start for mark in reading.release.unpaired}
    for found in marked(reading):
        if found.first is not found.last or found.opening is None or found.closing is None:
            continue
        block = found.first
        if block.text[found.opening[0]] not in _DOUBLE or _is_torn_off(block.text, *found.opening):
            continue
        inner = _marks(found, block)
        if len(inner) < 2 or any(
            block.prose.source_start(mark.start) in stray or damaged(source, block.text, mark.start, mark.end)
            for mark in inner
        ):
            continue
        if scanned(source):
            return
        pairs = _pairs(inner)
        if not all(_is_nested(block.text, found, opening, closing) for opening, closing in pairs):
            continue
        for opening, closing in pairs:
            words = block.text[opening.end : closing.start]
            place = block.prose.span(opening.start, closing.end)
            yield Hit(place, {"words": beginning(words)}, edits=_edits(block, opening, closing))


def _marks(found: Marked, block: Block) -> list[Mark]:
    """The double marks between the two of a quotation, inches apart."""
    hidden = [(mark.start, mark.end) for mark in block.emphasis if mark.kind == "code"]
    part = block.text[found.start : found.end]
    if _DOUBLE.isdisjoint(part):
        return []
    return [
        mark
        for mark in double_marks(block.text, hidden)
        if found.start <= mark.start < found.end
        and not mark.measure
        and block.text[mark.start : mark.end] in _DOUBLE
    ]


def _is_torn_off(text: str, start: int, end: int) -> bool:
    """Whether a mark that closes stands apart from its word: `a captivating story ". Another`."""
    return text[start - 1 : start].isspace() and text[end : end + 1] in tuple(".,;:!? ")


def _pairs(marks: list[Mark]) -> list[tuple[Mark, Mark]]:
    """Marks that open and close in turn; none at all where they do not."""
    opening, closing = marks[::2], marks[1::2]
    pairs = list(zip(opening, closing, strict=False))
    if len(marks) % 2 or any(left.role is Role.CLOSE or right.role is Role.OPEN for left, right in pairs):
        return []
    return pairs


def _is_nested(text: str, found: Marked, opening: Mark, closing: Mark) -> bool:
    """Whether the marks enclose a few words that the speaker quotes, and no attribution stands beside them."""
    words = text[opening.end : closing.start]
    if not any(map(str.isalpha, words)) or len(words.split()) > _LONGEST:
        return False
    if text[opening.start - 1].isalnum() or text[closing.end : closing.end + 1].isalnum():
        return False
    before = text[max(found.start, opening.start - _LOOKED_AT) : opening.start]
    if len(before.split()) < _LED_IN and words.rstrip()[-1:] in ".!?":
        # `"to "hold them to account."`: a mark too many, and no quotation in another.
        return False
    after = text[closing.end : min(found.end, closing.end + _LOOKED_AT)]
    return _ATTRIBUTED_AFTER.search(after) is None and _ATTRIBUTED_BEFORE.search(before) is None


def _edits(block: Block, opening: Mark, closing: Mark) -> tuple[Edit, ...]:
    """Both marks made single, or nothing."""
    straight = block.text[opening.start] == '"'
    first = replace(block, opening.start, opening.end, "'" if straight else "‘")
    last = replace(block, closing.start, closing.end, "'" if straight else "’")
    return (*first, *last) if first and last else ()
