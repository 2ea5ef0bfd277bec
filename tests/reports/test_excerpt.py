"""The line of a finding: the mark stands under the place, and the line fits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from prlint.reports.excerpt import Excerpt, excerpt
from prlint.text.source import Source
from prlint.text.span import Span


def of(text: str, words: str, width: int = 40, encoding: str = "utf-8") -> Excerpt:
    start = text.index(words)
    return excerpt(Source(text), Span(start, start + len(words)), width, encoding)


def test_a_short_line_is_shown_whole() -> None:
    shown = of("One line.\nThe second line.\n", "second")
    assert shown == Excerpt(2, "The ", "second", " line.", 0)


def test_a_long_line_is_cut_on_both_sides_at_words() -> None:
    text = "alpha beta gamma delta epsilon zeta eta HERE theta iota kappa lambda mu nu xi omicron"
    shown = of(text, "HERE", 50)
    assert shown.before == "…epsilon zeta eta "
    assert shown.after == " theta iota kappa…"


def test_the_room_that_one_side_leaves_goes_to_the_other() -> None:
    text = "HERE " + "word " * 40
    shown = of(text, "HERE", 40)
    assert shown.before == ""
    assert 30 < cell_len(shown.after) <= 36


def test_a_place_that_is_too_long_shows_its_beginning() -> None:
    shown = of("x " + "long " * 40 + "end", "long " * 40, 40)
    assert shown.place.startswith("long long")
    assert shown.place.endswith("…")
    assert shown.after == ""


def test_a_place_over_lines_shows_the_first_and_counts_the_others() -> None:
    shown = of("**A\nB\nC**\n", "A\nB\nC")
    assert (shown.line, shown.before, shown.place, shown.more) == (1, "**", "A", 2)


def test_a_place_that_ends_with_its_line_end_has_no_further_line() -> None:
    assert of("A\nB\n", "A\n").more == 0


def test_an_empty_place_is_marked_by_one_cell_even_at_the_end_of_the_text() -> None:
    shown = excerpt(Source("End.\n"), Span(5, 5), 40)
    assert (shown.line, shown.before, shown.place, shown.after, shown.length) == (2, "", "", "", 1)


@pytest.mark.parametrize(
    ("before", "cells"),
    [("図書館 ", 7), ("cafe\u0301 ", 5), ("\t", 4), ("\x1b[0m", 7), ("👍 ", 3)],
)
def test_wide_combining_and_unprintable_characters_count_as_the_cells_they_take(
    before: str, cells: int
) -> None:
    assert of(f"{before}HERE", "HERE").indent == cells


def test_joined_emoji_count_as_rich_counts_them() -> None:
    assert of("👩‍🚒 HERE", "HERE").indent == cell_len("👩‍🚒 ")


def test_what_the_encoding_lacks_counts_as_long_as_it_is_written() -> None:
    shown = of("“é” HERE", "HERE", encoding="ascii")
    assert shown.before == "\\u201c\\xe9\\u201d "
    assert shown.indent == 17


def test_selectors_that_are_written_out_take_their_room() -> None:
    """What an encoding lacks is as long as its escape, also where it would be invisible."""
    shown = of("HERE a" + "\ufe0f" * 30, "HERE", width=20, encoding="ascii")
    assert cell_len(shown.before + shown.place + shown.after) <= 20


def test_a_line_of_a_megabyte_is_not_gone_through() -> None:
    """Only the neighbourhood of the place is looked at: 200 places in such a line take no longer than in a short one."""
    text = "word " * 200_000 + "HERE"
    source = Source(text)
    spans = [Span(at, at + 4) for at in range(500_000, 501_000, 5)]
    assert [excerpt(source, span, 60).place for span in spans] == ["word"] * 200


@given(
    text=st.text(st.sampled_from("ab \t“é図👍\u0301\u200b\x1b\n\u200d\ufe0f"), max_size=300),
    start=st.integers(0, 300),
    length=st.integers(0, 60),
    width=st.integers(20, 80),
    encoding=st.sampled_from(["utf-8", "ascii", "cp1252"]),
)
def test_every_excerpt_fits_and_names_the_line_of_its_place(
    text: str, start: int, length: int, width: int, encoding: str
) -> None:
    source = Source(text)
    span = Span(min(start, len(text)), min(start + length, len(text)))
    shown = excerpt(source, span, width, encoding)
    whole = shown.before + shown.place + shown.after
    whole.encode(encoding)
    assert cell_len(whole) <= width + 12  # one joiner that lost its neighbour at the cut may be written out
    assert shown.line == source.position(span.start).line
    assert "\n" not in whole
