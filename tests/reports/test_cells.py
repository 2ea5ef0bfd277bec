"""Lines in a terminal break where rich would break them, without its table where that says one cell a character."""

from __future__ import annotations

import pytest
from rich.cells import cell_len as measured

from prlint.reports.cells import TYPOGRAPHIC, WIDE_FROM, cell_len


def test_every_character_that_is_counted_without_a_table_is_one_cell_wide() -> None:
    """Letters of the West and the marks of typography."""
    letters = [character for character in map(chr, range(ord(WIDE_FROM))) if character.isprintable()]
    assert {character for character in (*letters, *TYPOGRAPHIC) if measured(character) != 1} == set()


@pytest.mark.parametrize("text", ["", "a", "“Zoë”", "日本", "e\u0301", "a\u00adb", "a\tb", "🙂"])
def test_any_text_is_as_wide_as_rich_says(text: str) -> None:
    """Empty, plain, with wide and with combining characters, with such as are not printed."""
    assert cell_len(text) == measured(text)
