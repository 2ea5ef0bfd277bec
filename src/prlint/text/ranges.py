"""Many ranges of one text, asked about one after the other without walking them all each time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from prlint.text.span import Span


class Ranges:
    """Spans of one text, in any order; they may overlap. A question costs the logarithm of their number."""

    __slots__ = ("_first_end", "_last_end", "_starts")

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        # Of those up to each, and of those from each on.
        self._last_end = list(accumulate((span.end for span in ordered), max))
        self._first_end = list(accumulate((span.end for span in reversed(ordered)), min))[::-1]

    def cover(self, span: Span) -> bool:
        """Whether a span lies wholly inside one of them."""
        at = bisect_right(self._starts, span.start) - 1
        return at >= 0 and self._last_end[at] >= span.end

    def lie_in(self, span: Span) -> bool:
        """Whether one of them lies wholly inside a span."""
        at = bisect_left(self._starts, span.start)
        return at < len(self._starts) and self._first_end[at] <= span.end
