"""Periods and commas behind a closing mark, where American usage puts them before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.damage import damaged
from prlint.checks.edits import replace
from prlint.checks.hit import Hit
from prlint.readers.document import BlockKind
from prlint.reading.zones import Zone
from prlint.release.quote_marks import Role, double_marks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.checks.hit import Edit
    from prlint.readers.document import Block
    from prlint.reading.reading import Reading
    from prlint.release.quote_marks import Mark

_CLOSING = frozenset('"”')
_UNLOOKED = frozenset({Zone.CODE, Zone.LINKS, Zone.METADATA, Zone.CONTACTS})
_NAMES = {".": "period", ",": "comma"}
_SINGLE = frozenset("'’")


def quote_punctuation_outside(reading: Reading) -> Iterator[Hit]:
    """A period or comma behind a closing double mark, in English. Inches, code and addresses are none."""
    source = reading.document.source.text
    if not any(pair in source for pair in ('".', '",', "”.", "”,")):
        return
    for block in reading.document.blocks:
        text = block.text
        if block.kind is BlockKind.CODE or _CLOSING.isdisjoint(text) or reading.language(block) != "en":
            continue
        hidden = [(mark.start, mark.end) for mark in block.emphasis if mark.kind == "code"]
        marks = double_marks(text, hidden)
        for number, mark in enumerate(marks):
            if not _is_outside(text, mark) or not _closes(marks, number):
                continue
            if damaged(source, text, mark.start, mark.end):
                continue
            place = block.prose.source_start(mark.start)
            if reading.zone_at(place) in _UNLOOKED:
                continue
            yield Hit(
                block.prose.span(mark.start, mark.end + 1),
                {"sign": _NAMES[text[mark.end]]},
                edits=_edits(block, mark),
            )


def _is_outside(text: str, mark: Mark) -> bool:
    """Whether a period or comma follows the mark and none stands before it."""
    if text[mark.start : mark.end] not in _CLOSING or mark.measure or mark.role is Role.OPEN:
        return False
    before, sign, after = (
        text[mark.start - 1 : mark.start],
        text[mark.end : mark.end + 1],
        text[mark.end + 1 :][:1],
    )
    if sign not in _NAMES or not sign or after == sign or after.isalnum():
        return False
    return before.isalnum() or before in _SINGLE or before in "%)]"


def _closes(marks: list[Mark], number: int) -> bool:
    """Whether a mark before this one opens what it closes."""
    return number > 0 and marks[number - 1].role is not Role.CLOSE


def _edits(block: Block, mark: Mark) -> tuple[Edit, ...]:
    """Mark and sign changed round; nothing where a single mark stands before them that may be an apostrophe."""
    text = block.text
    if text[mark.start - 1] in _SINGLE:
        return ()
    return replace(block, mark.start, mark.end + 1, text[mark.end] + text[mark.start : mark.end])
