"""From the edits of a hit to a fix, or to none: an edit that would take markup with it is not made."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from prlint.engine.finding import SAFE, UNSAFE, Fix
from prlint.engine.held import touches_held
from prlint.engine.kinds import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.checks.hit import Edit, Hit
    from prlint.engine.rule import Rule
    from prlint.readers.document import Document
    from prlint.reading.reading import Reading
    from prlint.text.span import Span


def fix_of(rule: Rule, hit: Hit, reading: Reading) -> Fix | None:
    """The fix of a hit. None if the rule mends nothing, if edits overlap, or if one does not lie in one piece of the map."""
    if rule.fix is None or not hit.edits:
        return None
    edits = tuple(sorted(hit.edits, key=lambda edit: edit.span))
    if any(first.span.end > second.span.start for first, second in pairwise(edits)):
        return None
    if not all(_in_one_piece(edit.span, reading) for edit in edits):
        return None
    safety = rule.fix
    if safety == SAFE and any(touches_held(edit, reading) for edit in edits):
        safety = UNSAFE
    return Fix(safety, _message(edits, reading.document.source.text), edits)


def _in_one_piece(span: Span, reading: Reading) -> bool:
    block = reading.block_at(span.start)
    source = reading.document.source.text
    if block is not None and block.span.covers(span):
        for piece in block.prose.pieces:
            end = piece.source + piece.taken
            if piece.source <= span.start and span.end <= end:
                verbatim = piece.taken == piece.length
                if verbatim and span.start == piece.source and source[span.start - 1 : span.start] == "\\":
                    # Markdown's escape belongs to the mark: without it the backslash would be seen.
                    return False
                if verbatim or (span.start, span.end) == (piece.source, end):
                    return True
    return any(part.covers(span) for part in _verbatim(reading.document))


def _verbatim(document: Document) -> Iterator[Span]:
    """Text outside the prose that stands in the source letter for letter."""
    if document.front_matter is not None:
        for value in document.front_matter.values.values():
            yield value.span
    for image in document.images:
        yield image.alt_span
        if image.target_span is not None:
            yield image.target_span
    for link in document.links:
        if link.target_span is not None:
            yield link.target_span


def _message(edits: tuple[Edit, ...], source: str) -> str:
    if len(edits) > 1:
        return f"Change {len(edits)} places"
    edit = edits[0]
    written = edit.span.of(source)
    if not written:
        return f"Insert “{shown(edit.replacement)}”"
    if not edit.replacement:
        return f"Delete “{shown(written)}”"
    return f"Replace “{shown(written)}” with “{shown(edit.replacement)}”"
