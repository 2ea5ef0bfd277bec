"""Words given to a speaker without marks: block quotes, and prose behind `… said:`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.readers.document import BlockKind
from prlint.release.attribution import before_quote, signature
from prlint.release.model import Evidence, Quote
from prlint.release.speakers import People, Place, speaker

if TYPE_CHECKING:
    from prlint.release.layout import Page
    from prlint.release.model import Speaker
    from prlint.release.quote_pairs import Run

_LEAD_IN = 400
"""Code points of the longest paragraph that leads in to a statement."""


def find_statements(page: Page, people: People, blocks: list[int], runs: list[Run]) -> list[Quote]:
    """Words given to a speaker without marks: block quotes, and prose behind `… said:`."""
    marked = {run.block for run in runs} | {run.last_block for run in runs}
    # A block quote over several paragraphs is one speaker's.
    carried: Speaker | None = None
    last = -1
    found: list[Quote] = []
    for at, number in enumerate(blocks):
        block = page.blocks[number]
        if (
            number in marked
            or len(block.text.split()) < 8
            or block.kind in (BlockKind.HEADING, BlockKind.CELL)
        ):
            continue
        above = page.blocks[blocks[at - 1]].text.rstrip(" *_") if at else ""
        named = carried if block.quoted and at and blocks[at - 1] == last else None
        if above.endswith(":") and len(above) < _LEAD_IN and block.kind is BlockKind.PARAGRAPH:
            lead = before_quote(above)
            if lead is not None and lead.name is not None:
                who = speaker(page, people, lead, Place(blocks[at - 1], 0), None)
                # A capitalised word before a colon (`The findings:`) is somebody only if the text names them in full.
                if who is not None and who.name is not None and " " in who.name.text:
                    named = who
        if named is None and not block.quoted:
            continue
        if named is None:
            named = _signed_below(page, people, blocks, at)
        carried, last = named, number
        words = page.block_words(number, 0, len(block.text))
        found.append(
            Quote.of(
                raw=words.raw,
                span=words.span,
                evidence=Evidence.SHAPE,
                text=words.text,
                speaker=named,
                closed=True,
                continues=False,
            )
        )
    return found


def _signed_below(page: Page, people: People, blocks: list[int], at: int) -> Speaker | None:
    """Who signs a block quote: the first signature under it and the paragraphs that go on with it."""
    for number in blocks[at + 1 : at + 6]:
        below = signature(page.blocks[number].text)
        if below is not None:
            return speaker(page, people, below, Place(number, 0), None)
        if not page.blocks[number].quoted:
            return None
    return None
