"""Text in styled pieces."""

from __future__ import annotations

from prlint.reports.cells import cell_len
from prlint.reports.styled import Styled


def test_the_plain_text_is_all_pieces_in_order() -> None:
    text = Styled("a").append("b", "bold").extend(Styled("c", "dim").append(""))
    assert text.plain == "abc"
    assert text.pieces == [("a", ""), ("b", "bold"), ("c", "dim")]


def test_text_without_a_character_is_false() -> None:
    assert not Styled().append("", "bold")
    assert Styled("\n")


def test_wide_and_invisible_characters_are_measured_as_a_terminal_draws_them() -> None:
    assert [cell_len(text) for text in ("", "abc", "日本", "e\u0301", "a\x07")] == [0, 3, 4, 1, 1]
