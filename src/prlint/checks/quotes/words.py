"""Words of a quotation as a message shows them."""

from __future__ import annotations

_BEGINNING = 5
_ENDING = 3
_LONGEST = 60
"""Code points of words shown; a word may be an address without end."""


def beginning(text: str) -> str:
    """The first words of a text in quotation marks, with an ellipsis where it goes on."""
    words = text[: 4 * _LONGEST].split()
    shown = " ".join(words[:_BEGINNING])[:_LONGEST].rstrip(" ,;:")
    return f"“{shown}”" if len(words) <= _BEGINNING else f"“{shown} …”"


def ending(text: str) -> str:
    """The last words of a text in quotation marks, with an ellipsis where it has more."""
    words = text[-4 * _LONGEST :].split()
    shown = " ".join(words[-_ENDING:])[-_LONGEST:]
    return f"“{shown}”" if len(words) <= _ENDING else f"“… {shown}”"
