"""Whether marks were lost or made by a converter or scanner: then the release is not at fault for them."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prlint.readers.document import Block

# What is left of a mark that was read in the wrong encoding, and of bold type in Markdown that was not read as such.
_DEBRIS = frozenset("âÃÂ€ï¿½\ufffd™œžŸ*")
# Old word processors' marks came out as A…@.
_CONVERTED = linear(r"[a-z.,!?]@(?:\s|$)")
# What a scanner makes of specks (punctuation that stands alone), of closing marks (11) and of wide type (o f).
_SPECK = linear(r"(?:^|\s)(?:[.,;:·^~|\\'`_«»■]|[.,][.,-]+|,-,)(?:\s|$)")
_ELEVEN = linear(r"[a-z0-9][,.?!]\s?11\s?[A-Za-z]")
_SPACED = linear(r"\s(?:o f|i s|i n|t o|t h e|a n d)\s")
_SPECKS = 3
_WORDS_A_SPECK = 200
"""In a scanned text specks stand closer together than this."""
_TEARS = 3
"""Paragraphs that begin small behind one that does not end, in a text whose lines became paragraphs."""
_TAG = 200
"""Code points before a mark in which the tag that it stands in is looked for."""


def converted(text: str) -> bool:
    """Whether quotation marks came out as other characters (`Ahonor and dignity@`)."""
    return "@" in text and len(_CONVERTED.findall(text)) > 1


@lru_cache(maxsize=4)
def scanned(text: str) -> bool:
    """Whether the text looks like a scanner's: then a mark is missing on the page as often as not.

    Several rules ask it of the same text, some of them at each of their places.
    """
    if _ELEVEN.search(text) is not None or _SPACED.search(text) is not None:
        return True
    specks = len(_SPECK.findall(text))
    return specks >= _SPECKS and specks * _WORDS_A_SPECK > len(text.split())


def torn(blocks: Sequence[Block]) -> bool:
    """Whether every line of the text became a paragraph, as in double-spaced pages: the ends of paragraphs are lost."""
    count = 0
    for before, block in pairwise(blocks):
        if block.text[:1].islower() and before.text.rstrip()[-1:].isalnum():
            count += 1
            if count == _TEARS:
                return True
    return False


def damaged(source: str, text: str, start: int, end: int) -> bool:
    """Whether a mark is the rest of something else: of a wrong encoding, of an attribute in a tag, of an arrow (`More »`).

    Args:
        source: the whole text.
        text: the prose that the mark stands in, at start and end.
        start: where the mark begins.
        end: where it ends.
    """
    if not _DEBRIS.isdisjoint(text[max(0, start - 2) : start] + text[end : end + 2]):
        return True
    if text[start - 1 : start] in (":", ";") and text[end : end + 1] == ")":
        # A face.
        return True
    glyph = text[start]
    if glyph in "«»" and ("«" not in source or "»" not in source):
        return True
    before = text[max(0, start - _TAG) : start]
    for opening, closing in (("<", ">"), ("[", "]")):
        tag = before.rfind(opening)
        if tag >= 0 and "=" in before[tag:] and closing not in before[tag:]:
            return True
    return False
