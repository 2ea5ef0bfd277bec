"""How many cells of a terminal a text takes."""

from __future__ import annotations

TYPOGRAPHIC = "‘’“”–—…•"
"""Marks that most releases have, each one cell wide."""
WIDE_FROM = "\u0300"
"""The letters before this are one cell wide each."""
_WITHOUT_MARKS = str.maketrans("", "", TYPOGRAPHIC)


def cell_len(text: str) -> int:
    """Cells of a text; most need no table of wide characters, and that of rich is read only for the others."""
    letters = text.translate(_WITHOUT_MARKS)
    if letters.isprintable() and max(letters, default="") < WIDE_FROM:
        return len(text)
    from rich.cells import cell_len as measured

    return measured(text)
