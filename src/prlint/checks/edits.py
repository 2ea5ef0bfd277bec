"""Edits from a block's prose. What cannot be replaced without taking markup with it is not replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Edit

if TYPE_CHECKING:
    from prlint.readers.document import Block


def replace(block: Block, start: int, end: int, words: str) -> tuple[Edit, ...]:
    """The edit that puts words in the place of a prose range, for `Hit.edits`; none if the range is not one piece."""
    span = block.prose.edit_span(start, end)
    return () if span is None else (Edit(span, words),)


def delete(block: Block, start: int, end: int) -> tuple[Edit, ...]:
    """The edit that takes a prose range out, for `Hit.edits`; none if the range is not one piece."""
    return replace(block, start, end, "")
