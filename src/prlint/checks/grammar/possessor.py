"""Apostrophes of possessives that own nothing: `Rollings' is`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.text.patterns import bounded, linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block

BEFORE_VERB = linear(
    r"\b([A-Za-z]+s['’])\s+(?:(?:now|also|still|already|recently|just|today|never|not)\s+)?"
    r"(?:is|was|has|had|will|would|can|could|does|did|says|said|are|were|have|may|must|should|announced|denounced|praised|joined|voted)\b"
)
_OPENED = bounded(r"(?:^|[\s(\[“\"—–-])['‘](?=\w)")
_SAYING = bounded(r"(?:says|said)$")
_REACH = 200
_LONG = 2000
"""Characters of a quotation before its closing mark."""


class Ownerless(NamedTuple):
    """An apostrophe that is one too many."""

    start: int
    end: int
    """The word in the prose of its block."""
    family: bool
    """Whether it may be elliptical: `the Joneses' is larger`."""


def ownerless(block: Block) -> Iterator[Ownerless]:
    """Possessives with a bare apostrophe directly before a finite verb."""
    text = block.text
    for match in BEFORE_VERB.finditer(text):
        start, end = match.span(1)
        before = text[max(0, start - _REACH) : start]
        opened = _OPENED.findall(before)
        if opened or before.endswith(("'", "‘", "-")):
            # The mark may close a quotation.
            continue
        if _SAYING.search(match.group()) is not None and _in_quotation(text[max(0, start - _LONG) : start]):
            # It stands for the mark that closes the speaker's words.
            continue
        article = before.rstrip().rpartition(" ")[2].lower() in ("the", "than", "as", "but", "and")
        yield Ownerless(start, end, article and text[start].isupper())


def _in_quotation(before: str) -> bool:
    """Whether a quotation is open at the end of the text."""
    return before.rfind("“") > before.rfind("”") or before.count('"') % 2 == 1
