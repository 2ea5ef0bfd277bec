"""Shares in percent, as the Associated Press writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.edits import replace
from prlint.checks.hit import Hit
from prlint.checks.quoted import between_marks
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.reading import Reading

_PERCENT = linear(r"(?i)\b(\d[\d,]*(?:\.\d+)?)[\s-]per\s?cent\b")


def percent_style(reading: Reading) -> Iterator[Hit]:
    """A figure with the word behind it."""
    for block in reading.document.blocks:
        text = block.text
        if "cent" not in text.lower():
            continue
        for match in _PERCENT.finditer(text):
            start, end = match.span()
            if between_marks(text, start):
                # A speaker's words, or the title of a book.
                continue
            better = f"{match.group(1)}%"
            yield Hit(
                block.prose.span(start, end),
                {"number": match.group(1)},
                suggestions=(better,),
                edits=replace(block, start, end, better),
            )
