"""How many cells of a terminal a text takes."""

from __future__ import annotations


def cell_len(text: str) -> int:
    """Cells of a text; most need no table of wide characters, and that of rich is read only for the others."""
    if text.isascii() and text.isprintable():
        return len(text)
    from rich.cells import cell_len as measured

    return measured(text)
