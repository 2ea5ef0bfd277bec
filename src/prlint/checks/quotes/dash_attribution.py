"""Speakers who are joined to their words by a dash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Hit, Related
from prlint.checks.quotes.marked import marked
from prlint.readers.document import BlockKind
from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.checks.quotes.marked import Marked
    from prlint.reading.reading import Reading
    from prlint.text.span import Span

_DASH = bounded(r"^[^\S\n]*(—|–|―|-{1,3})\s*(?=[A-Z“\"])")
_COLLECTED = bounded(
    r"(?i)\b(?:testimonials?|reviews?|praise|quotes?|quotations?|endorse\w*|what (?:people|they|others|\w+s)(?: are| have)? sa(?:y|id|ying))\b"
)
_ENDS = ".!?…,”\"’'"
_REACH = 60
"""Code points behind the dash in which the speaker's name begins."""


def quote_dash_attribution(reading: Reading) -> Iterator[Hit]:
    """A quotation, a dash and a name in running text; one hit for the release, at the first. Lists and epigraphs are none."""
    places = [place for found in marked(reading) if (place := _dash(reading, found)) is not None]
    if not places:
        return
    (first, name), *others = places
    related = tuple(Related(place, "and here") for place, _ in others)
    more = "" if not others else f" (and {len(others)} more times)" if len(others) > 1 else " (and once more)"
    yield Hit(first, {"name": name, "more": more}, related=related)


def _dash(reading: Reading, found: Marked) -> tuple[Span, str] | None:
    """The dash and the name behind a quotation, and the name."""
    speaker, block = found.quote.speaker, found.last
    if speaker is None or speaker.name is None or found.closing is None:
        return None
    if block.kind is not BlockKind.PARAGRAPH or block.quoted:
        return None
    after = found.after[:_REACH]
    dash = _DASH.match(after)
    if dash is None or not found.quote.text.endswith(tuple(_ENDS)):
        return None
    start = found.closing[1] + dash.start(1)
    name = speaker.name.span
    behind = block.prose.source_start(found.closing[1] + dash.end())
    if not behind <= name.start <= behind + _REACH or _is_collected(reading, found):
        return None
    if speaker.title is None and not _is_named_again(reading, speaker.name.raw):
        return None
    stop = block.prose.offset(name.end - 1)
    return None if stop is None else (block.prose.span(start, stop + 1), " ".join(speaker.name.raw.split()))


def _is_named_again(reading: Reading, name: str) -> bool:
    """Whether the text knows the speaker besides: who stands under a review or a motto is named there and nowhere else."""
    return reading.document.source.text.count(name.split()[-1]) > 1


def _is_collected(reading: Reading, found: Marked) -> bool:
    """Whether it is one of a collection that says so in its heading."""
    blocks = reading.document.blocks
    number = next(number for number, block in enumerate(blocks) if block is found.first)
    above = [block.text for block in blocks[max(0, number - 4) : number] if len(block.text) < 2 * _REACH]
    return any(_COLLECTED.search(text) is not None for text in above)
