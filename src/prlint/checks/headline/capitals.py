"""Headlines in capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Hit
from prlint.release.model import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.reading import Reading


def headline_all_caps(reading: Reading, *, words: int) -> Iterator[Hit]:
    """A headline of more than so many words in which no word, or hardly one, has a small letter."""
    headline = reading.release.headline
    if headline is None:
        return
    spelled = [word for word in headline.text.split() if any(character.isalpha() for character in word)]
    loud = [word for word in spelled if word.isupper()]
    letters = [character for character in headline.text if character.isalpha()]
    capitals = sum(character.isupper() for character in letters)
    if len(spelled) > words and len(loud) * 10 >= len(spelled) * 8 and capitals * 10 >= len(letters) * 8:
        yield Hit(headline.span, on_position=headline.evidence is Evidence.POSITION)
