"""Sentences made to fit."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from prlint.reports.statistics import statistics
from prlint.reports.wrapped import shortened, wrapped


def test_a_sentence_hangs_under_its_beginning() -> None:
    assert (
        wrapped("one two three four five six seven", 20, "  ") == "  one two three four\n    five six seven"
    )


def test_a_word_wider_than_the_line_stays_whole() -> None:
    address = "https://harbour.example/a/very/long/way/to/the/report"
    assert address in wrapped(f"See {address} for more.", 30).split("\n")[1]


@given(
    st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=10)),
    st.integers(24, 80),
)
def test_wrapping_loses_no_word_and_keeps_to_the_width(words: list[str], width: int) -> None:
    lines = wrapped(" ".join(words), width).split("\n")
    assert " ".join(line.strip() for line in lines).split() == words
    assert all(cell_len(line) <= width for line in lines)


def test_what_is_cut_short_ends_at_a_word_with_dots() -> None:
    assert shortened("Say what the letters stand for.", 20, "utf-8") == "Say what the…"
    assert shortened("Say what the letters stand for.", 20, "ascii") == "Say what the..."
    assert shortened("Say what.", 20, "utf-8") == "Say what."
    assert shortened("図書館図書館図書館", 9, "utf-8") == "図書館図…"


def test_statistics_begin_with_the_most_frequent() -> None:
    counts = {("info", "dash-mixed"): 2, ("error", "placeholder-text"): 12, ("error", "link-malformed"): 2}
    assert list(statistics(counts)) == [
        "12  error    placeholder-text",
        " 2  error    link-malformed",
        " 2  info     dash-mixed",
    ]
