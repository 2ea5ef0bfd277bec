"""Texts that a release gives in full behind its own: a speech, a letter, a statement. They repeat what it quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.text.patterns import linear

if TYPE_CHECKING:
    from prlint.reading.reading import Reading

_ANNOUNCED = linear(
    r"(?i)\b(?:text|copy|transcript|version|excerpts?)\s(?:of|is|can|follows?|below)\b"
    r"|\bas (?:prepared|delivered|submitted|follows)\b"
    r"|\b(?:statement|remarks|testimony|speech|letter|comments|floor)\b[^.!?]{0,120}(?:\b(?:below|follows?|following|attached|reads?|in full)\b|:\s*$)"
    r"|\b(?:below|following|attached)\b[^.!?]{0,60}\b(?:statement|remarks|testimony|speech|letter|text)\b"
    r"|^\s*(?:fact sheet|key (?:provisions|points|facts)|(?:section[- ]by[- ]section |bill |executive )?summary)\b|\bhighlights of\b[^.]*:\s*$"
    r"|^\s*(?:Dear|To the Honou?rable|The Honou?rable)\s[A-Z]"
)


def attached_from(reading: Reading) -> int | None:
    """Where, in the source, the first text begins that is announced as given in full; None if none is."""
    for block in reading.document.blocks:
        found = _ANNOUNCED.search(block.text)
        if found is not None:
            return block.prose.source_start(found.end())
    return None
