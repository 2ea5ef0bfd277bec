"""Quotations that stand in the release twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.attached import attached_from
from prlint.checks.hit import Hit, Related
from prlint.checks.quotes.marked import marked
from prlint.checks.quotes.words import beginning
from prlint.readers.document import BlockKind
from prlint.reading.repeats import folded, repeating
from prlint.release.people import surname_of
from prlint.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.checks.quotes.marked import Marked
    from prlint.reading.reading import Reading
    from prlint.release.model import Speaker

_FEWEST = 8
"""Words of a quotation that nobody says twice by chance."""


def quote_duplicate(reading: Reading) -> Iterator[Hit]:
    """A quotation, or a whole sentence of one, that an earlier quotation has already; at the later one."""
    quotes = reading.release.quotes
    if len(quotes) < 2 or not repeating(quote.text for quote in quotes):
        return
    repeats = list(_repeats(reading))
    attached = attached_from(reading) if repeats else None
    for earlier, later in repeats:
        span = later.quote.span
        # A speech or letter that the release prints behind its own text gives in full what that quotes.
        if attached is None or span.start <= attached:
            yield Hit(
                span,
                {"words": beginning(later.quote.text), "speakers": _speakers(earlier, later)},
                related=(Related(earlier.quote.span, "the same words stand here"),),
            )


def _repeats(reading: Reading) -> Iterator[tuple[Marked, Marked]]:
    """Quotations with an earlier one that has a sentence of theirs: the earlier and the later one."""
    met: dict[str, Marked] = {}
    for found in marked(reading):
        if _is_pulled(found):
            continue
        own: set[str] = set()
        for words in _sentences(found.quote.text):
            if words in met and words not in own:
                yield met[words], found
                break
            own.add(words)
            met.setdefault(words, found)


def _sentences(text: str) -> Iterator[str]:
    """A quotation's sentences that are long enough, each as its bare words."""
    for start, end in sentences(text):
        words = folded(text[start:end])
        if words.count(" ") + 1 >= _FEWEST:
            yield words


def _is_pulled(found: Marked) -> bool:
    """Whether the quotation was pulled out of the text to be seen: a heading, a block quote, a bold line of its own."""
    block = found.first
    if block.kind is not BlockKind.PARAGRAPH or block.quoted:
        return True
    end = found.end if found.last is block else len(block.text)
    return not found.before.strip() and block.emphasised(found.start, end)


def _speakers(earlier: Marked, later: Marked) -> str:
    """What to add where two people are said to say the same."""
    first, second = _name(earlier.quote.speaker), _name(later.quote.speaker)
    if first is None or second is None or surname_of(first) == surname_of(second):
        return ""
    return f", there by {first} and here by {second}"


def _name(speaker: Speaker | None) -> str | None:
    return None if speaker is None or speaker.name is None else speaker.name.text
