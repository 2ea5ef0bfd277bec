"""Sentences behind a quotation that speak as its speaker and stand outside its marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.damage import scanned
from prlint.checks.hit import Hit
from prlint.checks.quotes.marked import marked
from prlint.checks.quotes.words import beginning
from prlint.readers.document import BlockKind
from prlint.reading.zones import Zone
from prlint.release.model import Kind
from prlint.release.quote_kind import SAYING
from prlint.text.patterns import bounded, linear
from prlint.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.checks.quotes.marked import Marked
    from prlint.reading.reading import Reading

_FEWEST = 4
"""Words of a quotation that is no title or term."""
_LOOKED_AT = 500
_FIRST_PERSON = linear(r"\b(?:[Ww]e|[Oo]ur|[Oo]urs|us|[Ww]e['’](?:re|ve|ll|d))\b|\b(?:I|[Mm]y|me)\b")
_OPENS_SO = bounded(
    r"^(?:(?:And|But|So|Now|Today|Together|In addition|As such|That is why|This is why|However|Therefore),?\s(?:and\s)?)?(?:[Ww]e|[Oo]ur|I|[Mm]y)(?:['’]\w+)?\s(?!Am\b)"
)
_TOLD = bounded(rf"(?i)\b{SAYING}\b")
_MARKS = '“”"„«»'


def quote_first_person_outside(reading: Reading) -> Iterator[Hit]:
    """A sentence with `we` or `I` right behind a closed quotation, in a release that does not speak as `we` itself."""
    release = reading.release
    if not release.quotes or release.kind is Kind.STATEMENT:
        return
    ours: bool | None = None
    for found in marked(reading):
        place = _sentence(reading, found)
        if place is None:
            continue
        if ours is None:
            ours = _speaks_itself(reading)
        if ours:
            return
        start, end = place
        words = beginning(found.last.text[start:end])
        yield Hit(found.last.prose.span(start, end), {"words": words})


def _sentence(reading: Reading, found: Marked) -> tuple[int, int] | None:
    """The sentence behind a quotation, if it speaks in the first person and nobody is quoted in it."""
    if found.closing is None or found.last.kind is not BlockKind.PARAGRAPH:
        return None
    if len(found.quote.text.split()) < _FEWEST or found.quote.text[-1:] not in ".!?,":
        return None
    offset = found.closing[1]
    after = found.last.text[offset : offset + _LOOKED_AT]
    if after[:1] != " " or _OPENS_SO.match(after[:60].lstrip()) is None:
        return None
    start, end = next(iter(sentences(after)), (0, 0))
    while start < end and after[start].isspace():
        start += 1
    words = after[start:end]
    if any(mark in words for mark in _MARKS) or len(words.split()) < _FEWEST:
        return None
    told = _TOLD.search(words)
    if told is not None and "," not in words[: told.start()]:
        # `I said no` is narration; `We want more, said Ruiz` is not.
        return None
    if reading.zone_at(found.last.prose.source_start(offset + start)) is not Zone.BODY:
        return None
    return offset + start, offset + end


def _speaks_itself(reading: Reading) -> bool:
    """Whether the release says `we` or `I` elsewhere outside quotations, or a scanner lost its marks."""
    if scanned(reading.document.source.text):
        return True
    quoted = {block.span.start for found in marked(reading) for block in (found.first, found.last)}
    for block in reading.document.blocks:
        if block.kind is BlockKind.CODE or block.span.start in quoted:
            continue
        for match in _FIRST_PERSON.finditer(block.text):
            zone = reading.zone_at(block.prose.source_start(match.start()))
            if zone in (Zone.BODY, Zone.HEADER, Zone.HEADLINE, Zone.DATELINE):
                return True
    return False
