"""Words of a text without case, marks and spacing, to tell whether two texts say the same."""

from __future__ import annotations

from prlint.text.patterns import linear

_WORD = linear(r"[^\s\x{2000}-\x{206f}!-/:-@\[-`{-~]+")


def folded(text: str) -> str:
    """The words of a text, small and with one space between them; apostrophes and marks are no part of them."""
    return " ".join(_WORD.findall(text.casefold()))
