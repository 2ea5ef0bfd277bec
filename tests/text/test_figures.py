"""Quantities in a text: what they are worth, and what counts nothing."""

from __future__ import annotations

import itertools
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prlint.text.figures import find_figures
from prlint.text.slips import slips


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("$3.2 million for the roof", "3200000", "money"),
        ("S$370,000 was paid", "370000", "money"),
        ("12 percent of the loans", "12", "percent"),
        ("45% of them", "45", "percent"),
        ("a 16-year-old student", "16", "age"),
        ("a 16-month-old child", "16", "infancy"),
        ("twenty-one branches", "21", "count"),
        ("two hundred and five books", "205", "count"),
        ("half a million books", "500000", "count"),
        ("five million dollars", "5000000", "money"),
    ],
)
def test_a_figure_is_worth_what_it_says(text: str, value: str, kind: str) -> None:
    [figure] = find_figures(text)
    assert (figure.value, figure.kind) == (Decimal(value), kind)


@pytest.mark.parametrize(
    "text",
    [
        "the 2025 season",
        "on April 3",
        "at 9 a.m.",
        "the 21st fair",
        "the 21 st century",
        "Section 8",
        "No. 1",
        "two-thirds of it",
    ],
)
def test_what_counts_nothing_is_no_figure(text: str) -> None:
    assert find_figures(text) == []


def test_a_range_has_both_ends() -> None:
    assert [figure.value for figure in find_figures("$3 to $5 million")] == [3_000_000, 5_000_000]


def test_money_behind_a_number_without_a_sign_is_no_end_of_a_range() -> None:
    """`500 and $ 20 million`: each is what it is, and the sign belongs to the sum."""
    text = "It had 500 and $ 20 million in 2010 and $15.00 in 2011."
    assert [
        (figure.value, figure.kind, text[figure.start : figure.end]) for figure in find_figures(text)
    ] == [
        (500, "count", "500"),
        (20_000_000, "money", "$ 20 million"),
        (15, "money", "$15.00"),
    ]


def test_a_thousand_with_a_space_is_torn() -> None:
    """`$65 000` is not taken for sixty-five dollars: what it is worth is not known."""
    assert [figure.torn for figure in find_figures("a prize of $65 000")][:1] == [True]


@given(st.text(alphabet="$€0123456789.,-–% abcdefmillionk'’\n", max_size=80))
def test_figures_stand_where_they_say(text: str) -> None:
    """Whatever the text: places lie in it, in order, and do not overlap."""
    figures = find_figures(text)
    places = [(figure.start, figure.end) for figure in figures]
    assert places == sorted(places)
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(places))
    assert all(text[start:end].strip() for start, end in places)


@given(st.text("abc", max_size=8), st.text("abc", max_size=8), st.integers(0, 4))
def test_slips_are_counted_alike_from_both_sides(one: str, other: str, most: int) -> None:
    """Never more than asked for, none only between equals, at least what the lengths differ in."""
    count = slips(one, other, most)
    assert count == slips(other, one, most)
    assert (count == 0) == (one == other)
    assert min(abs(len(one) - len(other)), most + 1) <= count <= most + 1


@pytest.mark.parametrize(
    ("one", "other"), [("370000", "307000"), ("lazar", "lazer"), ("okafor", "okafr"), ("12", "112")]
)
def test_one_slip_is_one(one: str, other: str) -> None:
    assert slips(one, other, 2) == 1
