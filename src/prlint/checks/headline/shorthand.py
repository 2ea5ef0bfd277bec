"""Headlines that are written like notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.headline.titles import pieces
from prlint.checks.hit import Hit
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from prlint.reading.reading import Reading

_SHORT = linear(r"(?i)\b(?:w/o?|b/c|[a-z]+['’](?:t|l|n|g|m)|[a-z]{3,6}\.)(?:[^a-z]|$)")


def headline_abbreviation(reading: Reading, *, shorthand: Mapping[str, str]) -> Iterator[Hit]:
    """Shortened words that are written out in a text and, for their length, not in its headline."""
    headline = reading.release.headline
    if headline is None:
        return
    for piece in pieces(reading, headline):
        for match in _SHORT.finditer(piece.text):
            written = match.group().rstrip(' ,;:!?-–—)”"\n')
            better = shorthand.get(written.lower().replace("’", "'"))
            if better is not None:
                words = better.capitalize() if written[:1].isupper() else better
                place = piece.span(match.start(), match.start() + len(written))
                yield Hit(place, {"written": written, "better": words}, suggestions=(words,))
