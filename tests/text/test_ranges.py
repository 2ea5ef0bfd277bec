"""Many ranges, asked about at once."""

from __future__ import annotations

from itertools import combinations_with_replacement

import pytest

from prlint.text.ranges import Ranges
from prlint.text.span import Span

PLACES = [Span(start, end) for start, end in combinations_with_replacement(range(7), 2)]
OVERLAPPING = [
    [],
    [Span(2, 4)],
    [Span(3, 3)],
    [Span(5, 6), Span(0, 1)],
    [Span(0, 6), Span(1, 2), Span(4, 5)],
    [Span(0, 3), Span(2, 5), Span(2, 2)],
]


@pytest.mark.parametrize("spans", OVERLAPPING)
def test_a_span_is_covered_when_one_range_holds_all_of_it(spans: list[Span]) -> None:
    ranges = Ranges(spans)
    for place in PLACES:
        assert ranges.cover(place) == any(span.covers(place) for span in spans), place


@pytest.mark.parametrize("spans", OVERLAPPING)
def test_a_range_lies_in_a_span_that_holds_all_of_it(spans: list[Span]) -> None:
    ranges = Ranges(spans)
    for place in PLACES:
        assert ranges.lie_in(place) == any(place.covers(span) for span in spans), place


def test_two_ranges_that_meet_do_not_cover_a_span_over_both() -> None:
    assert not Ranges([Span(0, 3), Span(3, 6)]).cover(Span(1, 5))
