"""What a chat program leaves in a text that was copied from its window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Hit, Severity
from prlint.checks.quoted import between_marks
from prlint.readers.document import BlockKind
from prlint.reading.zones import Zone
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading

_SIGN = linear(
    r"(?i)oaicite|contentreference|\bturn\d+[a-z]+\d|【\d|\bas an ai\b|my (?:knowledge|training)|(?:chatgpt|openai)\.com|regenerate response"
    r"|\bhere(?:['’]s| is) (?:a|an|the|your)\b|let me know|hope this helps|would you like me to|^\W*(?:sure|certainly|of course|absolutely)[!,.]|feel free to (?:adjust|edit|customi)"
    r"|\n\W*(?:sure|certainly|of course|absolutely)[!,.]|I (?:can't|can’t|cannot) (?:browse|access)"
)
# Where it stands does not matter.
_ANYWHERE = linear(
    r":?contentReference\[oaicite:\d+\](?:\{index=\d+\})?|\boaicite\b|\bturn\d{1,3}(?:search|view|news|image|file|fetch)\d{1,3}\b|【\d{1,3}[†:][^】\n]{0,40}】"
    r"|(?i)\bas an ai (?:language )?(?:model|assistant)\b|\bmy (?:knowledge|training)(?: data)? (?:cut-?off|only goes)\b"
    r"|\bI (?:can't|can’t|cannot) (?:browse the|access real-time|access the internet)\b|\bregenerate response\b"
)
_ADDRESS = linear(r"utm_source=(?:chatgpt\.com|openai|perplexity|copilot\.com)\b")
# Of the first and last paragraphs only: what the program says before and after its answer.
_EDGE = linear(
    r"(?i)^\W{0,3}((?:(?:sure|certainly|of course|absolutely)(?: thing)?[!,.]+\s+(?:here|below|i['’]ve|i have|this|let)\b[^.:!?\n]{0,120}[.:!?]?)"
    r"|here(?:['’]s| is) (?:a|an|the|your) (?:\w+[ -]){0,3}(?:press release|news release|media release|version|draft|rewrite)\b[^.:!?\n]{0,80}(?::|\.|!|$)"
    r"|i hope this helps[^\n]{0,60}|let me know if you(?:['’]d| would)? (?:like|want|need)[^\n]{0,120}|would you like me to [^\n]{0,120}"
    r"|feel free to (?:adjust|edit|customi[sz]e|modify)\b[^\n]{0,120})"
)
_LAST = linear(
    r"(?i)(?:^|[.!?]\s)(let me know if you(?:['’]d| would)? (?:like|want|need) (?:me to|any (?:changes|edits|adjustments|tweaks|revisions))[^\n]{0,100}|would you like me to [^\n]{0,120}\?)"
)
_EDGES = 3
"""Paragraphs from the top and from the end in which the program speaks to whoever asked."""


def ai_artifact(reading: Reading) -> Iterator[Hit]:
    """Marks and phrases of a chat program; in somebody's words, or in code, they are only worth a look."""
    document = reading.document
    if _SIGN.search(document.source.text) is None:
        return
    blocks = [block for block in document.blocks if block.text.strip()]
    for index, block in enumerate(blocks):
        edge = index < _EDGES or index >= len(blocks) - _EDGES
        end = 0
        for start, stop in sorted(_in_block(block, edge=edge)):
            if start >= end:
                end = stop
                yield _hit(reading, block, start, stop)
    for link in reading.release.links:
        carried = _ADDRESS.search(link.value) if isinstance(link.value, str) else None
        if carried is not None:
            span = link.span
            at = link.raw.find(carried.group())
            if at >= 0:
                span = type(span)(span.start + at, span.start + at + len(carried.group()))
            yield Hit(span, {"match": carried.group()})
    for residue in document.residue:
        for match in _ANYWHERE.finditer(residue.text):
            yield Hit(residue.span, {"match": match.group()})


def _in_block(block: Block, *, edge: bool) -> Iterator[tuple[int, int]]:
    for match in _ANYWHERE.finditer(block.text):
        yield match.span()
    if edge and block.kind is not BlockKind.CODE:
        for pattern in (_EDGE, _LAST):
            said = pattern.search(block.text)
            if said is not None:
                yield said.span(1)


def _hit(reading: Reading, block: Block, start: int, end: int) -> Hit:
    span = block.prose.span(start, end)
    spoken = (
        block.kind is BlockKind.CODE
        or reading.zone_at(span.start) in (Zone.QUOTES, Zone.CODE)
        or between_marks(block.text, start)
    )
    words = " ".join(block.text[start:end].split())[:80]
    return Hit(span, {"match": words}, level=Severity.INFO if spoken else None)
