"""Quotation marks of two kinds in one release, or in one quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.damage import damaged
from prlint.checks.edits import replace
from prlint.checks.hit import Hit, Related
from prlint.checks.quotes.marked import marked
from prlint.readers.document import BlockKind
from prlint.reading.zones import Zone
from prlint.release.quote_marks import Role, double_marks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.checks.hit import Edit
    from prlint.checks.quotes.marked import Marked
    from prlint.readers.document import Block
    from prlint.reading.reading import Reading
    from prlint.release.quote_marks import Mark
    from prlint.text.span import Span

_CURLY = frozenset("“”")
_UNLOOKED = frozenset({Zone.CODE, Zone.LINKS, Zone.METADATA, Zone.CONTACTS})
_PROPER = frozenset(
    {'""', "“”", "„“", "„”", "«»", "»«", "''", "‘’", "‚‘", "‚’", "‛’", "``''", "''''", "‘‘’’", "’’’’"}
)
_SHOWN = 40
"""Further places that a finding names."""


class _At(NamedTuple):
    block: Block
    mark: Mark

    @property
    def place(self) -> Span:
        return self.block.prose.span(self.mark.start, self.mark.end)

    @property
    def is_curly(self) -> bool:
        return self.block.text[self.mark.start] in _CURLY


def quote_glyph_mixed(reading: Reading) -> Iterator[Hit]:
    """Straight and curly double marks in one release, or a quotation whose marks make no pair."""
    source = reading.document.source.text
    curly = "“" in source or "”" in source
    if '"' in source and curly:
        found = list(_doubles(reading))
        straight = [at for at in found if not at.is_curly]
        turned = [at for at in found if at.is_curly]
        if straight and turned:
            yield _mixed(straight, turned)
            return
    if curly or "‘" in source or "’" in source:
        yield from _unlike(reading)


def _doubles(reading: Reading) -> Iterator[_At]:
    """The straight and curly double marks that a reader sees, but for inches and seconds."""
    source = reading.document.source.text
    for block in reading.document.blocks:
        text = block.text
        if block.kind is BlockKind.CODE or ('"' not in text and "“" not in text and "”" not in text):
            continue
        hidden = [(mark.start, mark.end) for mark in block.emphasis if mark.kind == "code"]
        for mark in double_marks(text, hidden):
            glyph = text[mark.start : mark.end]
            if (glyph != '"' and glyph not in _CURLY) or mark.measure:
                continue
            if damaged(source, text, mark.start, mark.end):
                continue
            if reading.zone_at(block.prose.source_start(mark.start)) not in _UNLOOKED:
                yield _At(block, mark)


def _mixed(straight: list[_At], turned: list[_At]) -> Hit:
    """One hit at the first mark of the kind that is rarer."""
    rare, common = (straight, turned) if len(straight) < len(turned) else (turned, straight)
    first, *others = rare
    kinds = ("straight", "curly") if rare is straight else ("curly", "straight")
    edits = [edit for at in rare for edit in _edit(at, curly=rare is straight)]
    also = "" if not others else f", as are {len(others)} more" if len(others) > 1 else ", as is one more"
    rest = f"{len(common)} are" if len(common) > 1 else "the other is"
    advice = f"Use one kind of quotation mark: this one is {kinds[0]}{also}, and {rest} {kinds[1]}"
    return Hit(
        first.place,
        {"advice": advice},
        related=tuple(Related(at.place, f"{kinds[0]} too") for at in others[:_SHOWN]),
        edits=tuple(edits) if len(edits) == len(rare) else (),
    )


def _edit(at: _At, *, curly: bool) -> tuple[Edit, ...]:
    """The mark in the other kind; none where it is not plain whether it opens or closes."""
    if not curly:
        return replace(at.block, at.mark.start, at.mark.end, '"')
    if at.mark.role is Role.EITHER:
        return ()
    return replace(at.block, at.mark.start, at.mark.end, "“" if at.mark.role is Role.OPEN else "”")


def _unlike(reading: Reading) -> Iterator[Hit]:
    """Quotations whose two marks make no pair: `“…“`, `‘…'`."""
    faults: list[Marked] = []
    for found in marked(reading):
        if found.opening is None or found.closing is None:
            continue
        opening = found.first.text[slice(*found.opening)]
        closing = found.last.text[slice(*found.closing)]
        if opening + closing not in _PROPER and len(opening) == len(closing):
            faults.append(found)
    if not faults:
        return
    first, *others = faults
    if first.opening is None or first.closing is None:
        return
    opening = first.first.text[slice(*first.opening)]
    closing = first.last.text[slice(*first.closing)]
    more = (
        f"; {len(others)} more do the same"
        if len(others) > 1
        else "; another one does the same"
        if others
        else ""
    )
    advice = (
        f"Make the marks of this quotation a pair: it opens with {opening} and closes with {closing}{more}"
    )
    related = [
        Related(found.last.prose.span(*found.closing), "and here")
        for found in others
        if found.closing is not None
    ]
    yield Hit(first.last.prose.span(*first.closing), {"advice": advice}, related=tuple(related[:_SHOWN]))
