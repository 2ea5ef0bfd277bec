"""What is running text of the release: what a web page puts around it is no part of it."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from prlint.reading.zones import Zone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prlint.reading.reading import Reading
    from prlint.text.span import Span


def in_body(reading: Reading, place: int, paragraphs: Sequence[Span]) -> bool:
    """Whether an offset of the source lies in a quotation or in one of the body's paragraphs.

    Args:
        reading: the release.
        place: an offset of the source.
        paragraphs: the spans of the release's paragraphs, in order.
    """
    zone = reading.zone_at(place)
    if zone is Zone.QUOTES:
        return True
    if zone is not Zone.BODY:
        return False
    number = bisect_right(paragraphs, place, key=lambda span: span.start) - 1
    return number >= 0 and place < paragraphs[number].end
