"""Which part of a release each character stands in."""

from __future__ import annotations

from itertools import pairwise
from pathlib import PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prlint.readers.read import read
from prlint.reading.zones import Zone, Zones, _painted, zones
from prlint.release.parse import parse

parts = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 30), st.sampled_from(list(Zone))).map(
        lambda part: (min(part[:2]), max(part[:2]), part[2])
    ),
    max_size=12,
)


@given(parts)
def test_every_character_is_in_the_most_particular_part_that_holds_it(
    some: list[tuple[int, int, Zone]],
) -> None:
    """And zones do not overlap, leave no gap, and differ from their neighbours."""
    some = [*some, (0, 30, Zone.BODY)]
    painted = _painted(some, 30)
    found = Zones(painted)
    order = list(Zone)
    for offset in range(30):
        around = [zone for start, end, zone in some if start <= offset < end]
        assert found.at(offset) is min(around, key=order.index)
    assert painted[0].start == 0
    assert painted[-1].end == 30
    for first, second in pairwise(painted):
        assert first.end == second.start
        assert first.zone is not second.zone


RELEASE = """---
title: Library Reopens
tags: [news]
---

Harbor Library, 5 Pier Street

FOR IMMEDIATE RELEASE

April 3, 2025

Contact: Lena Okafor, 207-555-0143, lokafor@harborlibrary.example

# Harbor Library Reopens Its Reading Room

HARBORTON, Maine — The library reopens on Monday, see [the plan](https://library.example/plan).

“We invite every neighbor to come in,” said Ana Ruiz, director of the Harbor Library.

| Day | Hours |
|-----|-------|
| Monday | nine to five |

    lending = free

<!-- check the hours -->

![the new room](room.jpg)

**About the Harbor Library**

The Harbor Library has lent books since 1904.

###

Forward-Looking Statements

This text looks forward.

© 2025 Harbor Library
"""


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("news", "metadata"),
        ("5 Pier Street", "header"),
        ("IMMEDIATE", "status"),
        ("April 3", "date"),
        ("207-555", "contacts"),
        ("Its Reading", "headline"),
        ("Maine", "dateline"),
        ("reopens on Monday", "body"),
        ("the plan", "body"),
        ("https://library", "links"),
        ("every neighbor", "quotes"),
        ("said Ana", "body"),
        ("nine to five", "table"),
        ("lending", "code"),
        ("check the hours", "metadata"),
        ("the new room", "metadata"),
        ("room.jpg", "links"),
        ("since 1904", "boilerplate"),
        ("looks forward", "legal"),
        ("2025 Harbor Library\n", "legal"),
    ],
)
def test_zones_of_a_release(words: str, zone: str) -> None:
    """Each kind once."""
    document = read(RELEASE.encode(), PurePath("release.md"))
    assert RELEASE.count(words) == 1
    assert zones(document, parse(document)).at(RELEASE.index(words)) == zone


def test_without_a_lead_all_is_body() -> None:
    """A file of three words is no header of nothing."""
    document = read(b"", PurePath("release.txt"))
    assert zones(document, parse(document)).at(0) is Zone.BODY
