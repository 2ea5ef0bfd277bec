"""Ranges that were dealt with."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from prlint.checks.claimed import Claimed

ranges = st.tuples(st.integers(0, 40), st.integers(1, 8)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(st.lists(ranges, max_size=15), ranges)
def test_a_range_overlaps_if_it_shares_a_character_with_any(
    claimed: list[tuple[int, int]], asked: tuple[int, int]
) -> None:
    """In whatever order they were claimed, and if they overlap each other."""
    found = Claimed()
    for start, end in claimed:
        found.add(start, end)
    expected = any(start < asked[1] and asked[0] < end for start, end in claimed)
    assert found.overlaps(*asked) == expected
    assert Claimed(claimed).overlaps(*asked) == expected
