"""Quotations of which nothing says who speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.damage import scanned
from prlint.checks.hit import Hit
from prlint.checks.quotes.marked import marked
from prlint.checks.quotes.words import beginning
from prlint.readers.document import BlockKind
from prlint.release.model import Kind
from prlint.release.quote_kind import SAYING
from prlint.release.shapes import title_case
from prlint.text.patterns import bounded, linear
from prlint.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.checks.quotes.marked import Marked
    from prlint.readers.document import Block
    from prlint.reading.reading import Reading

_PULLED = 40
"""Code points by which words of the text are known again."""
_SHORTEST = 6
"""Words of a full-sentence quotation at the least."""
_ENDS = (".", "!", "?", "…")
_OPENING = tuple("“”\"‘'`„«")
# Words that say that somebody or something speaks, however roundabout.
_CUE = linear(
    rf"(?i)\b(?:{SAYING[3:-1]}|according to|statements?|comment(?:s|ed|ing)?|remarks?|quot(?:e|ed|es|ing|ations?)|letters?|speech|speak(?:s|ing)?|spoke|"
    r"interview(?:s|ed)?|transcripts?|excerpts?|testimon(?:y|ials?)|testif(?:y|ied)|respon(?:se|ded|ding)|words of|argu(?:e|ing)|claim(?:ing)?|"
    r"label(?:l?ed|l?ing)|call(?:ed|ing|s)?|urg(?:e|ing)|condemn(?:ed|s|ing)?|critici[sz](?:ed|es|ing)|describ(?:ed|es|ing)|welcom(?:e|ing)|"
    r"accus(?:ed|es|ing)|demand(?:ed|s|ing)?|vow(?:ed|s|ing)?|pledg(?:ed|es|ing)|promis(?:ed|es|ing)|point(?:ed|s|ing) (?:out|to)|puts? it|"
    r"message|motto|slogan|reviews?|tweet(?:ed|s)?|post(?:ed|s)?|asking|tell|ask|say|writ(?:e|ing|ten)|chant(?:ed|ing|s)?|sang|sings?|lyrics?)\b"
)
# `made the following comment on the agreement`: what comes after it is that, however far off.
_LEADS_IN = linear(r"(?i)\b(?:following|issued|released|made)\b[^.]{0,80}\b(?:statement|comment|remark)s?\b")
# Somebody is spoken of: readers take the words next to it for theirs.
_SOMEBODY = linear(
    r"\b(?:[Hh]e|[Ss]he)\b|\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Dame|Sen|Senator|Mayor|Minister)\.? [A-Z]|\bviews? of\b"
)
_QUOTED = linear(r"[“\"][^“”\"]*[”\"]?")
_SIGNED = bounded(r"\s*(?:[—–-]{1,3}|~|\()\s*\S")
_LOOKED_AT = 600
"""Code points of the paragraphs on both sides in which an attribution is looked for: their nearest sentence."""
_LABEL = 60
"""A neighbour with fewer code points than this is a name, a title or a label."""


def quote_unattributed(reading: Reading) -> Iterator[Hit]:
    """A full-sentence quotation that stands alone, with no word near it that anybody says it."""
    release = reading.release
    if all(quote.speaker is not None for quote in release.quotes) or release.kind is Kind.STATEMENT:
        return
    if release.headline is not None and _CUE.search(release.headline.text) is not None:
        return
    blocks = [block for block in reading.document.blocks if block.text.strip()]
    numbers = {id(block): number for number, block in enumerate(blocks)}
    last = -1
    for found in marked(reading):
        first = numbers[id(found.first)]
        # One finding for a run of quotations of one voice.
        goes_on = last >= 0 and first - last <= 1
        last = numbers[id(found.last)]
        if found.quote.speaker is not None or goes_on or not _stands_alone(found):
            continue
        if _attributed(blocks, first, last) or scanned(reading.document.source.text):
            continue
        if any(found.quote.text[:_PULLED] in block.text for block in blocks if block is not found.first):
            # A line pulled out of the text, which has it in its place.
            continue
        start = found.start if found.opening is None else found.opening[0]
        end = found.end if found.closing is None else found.closing[1]
        yield Hit(found.first.prose.span(start, end), {"words": beginning(found.quote.text)})


def _stands_alone(found: Marked) -> bool:
    """Whether it is a sentence of its own in a running paragraph, and no title, sign or saying in one."""
    text = found.quote.text
    before, after = found.before.rstrip(), found.after.lstrip()
    return (
        len(text.split()) >= _SHORTEST
        and text[:1].isupper()
        and text.endswith(_ENDS)
        and found.first is found.last
        and found.first.kind is BlockKind.PARAGRAPH
        and not title_case(text)
        and (not before or before.endswith((*_ENDS, "”", '"')))
        and (not after or after[:1].isupper() or after[0] in '“"')
        and _SIGNED.match(after[:4]) is None
    )


def _attributed(blocks: list[Block], first: int, last: int) -> bool:
    """Whether a word near the run of quotations says that somebody speaks."""
    while first > 0 and blocks[first - 1].text.lstrip()[:1] in _OPENING:
        first -= 1
    while last + 1 < len(blocks) and blocks[last + 1].text.lstrip()[:1] in _OPENING:
        last += 1
    around = [_QUOTED.sub(" ", block.text) for block in blocks[first : last + 1]]
    if any(_CUE.search(text) or _SOMEBODY.search(text) for text in around):
        return True
    above = blocks[first - 1].text.rstrip() if first else ""
    below = blocks[last + 1].text.lstrip() if last + 1 < len(blocks) else ""
    if len(above) < _LABEL or (len(below) < _LABEL and below[:1].isupper()) or below[:1] in tuple("—–-"):
        return True
    if above.endswith("?") or _LEADS_IN.search(above) is not None:
        # The question that it answers, or an announcement of what is said.
        return True
    tail, head = above[-_LOOKED_AT:], below[:_LOOKED_AT]
    before = list(sentences(tail))
    after = next(iter(sentences(head)), (0, 0))
    nearest = tail[slice(*before[-1])] if before else ""
    led_in = ":" in nearest or _speaks(nearest) or _SOMEBODY.search(nearest) is not None
    return led_in or _speaks(head[slice(*after)])


def _speaks(text: str) -> bool:
    """Whether the words outside quotation marks say that somebody speaks."""
    return _CUE.search(_QUOTED.sub(" ", text)) is not None
