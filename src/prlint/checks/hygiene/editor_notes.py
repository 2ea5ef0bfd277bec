"""Notes that writers of a release left for each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Hit
from prlint.checks.quoted import between_marks
from prlint.readers.document import BlockKind
from prlint.reading.zones import Zone
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.reading import Reading

_SIGN = linear(
    r"(?i)note to self|[\[(](?:CK|\?\?+|sp\?|confirm|check|please|pls|fact|cite|source|verify|@)|\?\?\?|to (?:confirm|check|verify|advise|supply|provide)[\])]|^@\w+[,:]|\s@\w+ (?:please|pls|can you)"
)
_NOTE = linear(
    r"(?i:\bnote to self\b[^\n.\])]{0,60})"
    r"|[\[(](?:CK|(?i:(?:please |pls )?(?:check|confirm|verify)(?: (?:this|spelling|name|names|date|figures?|numbers?|title|titles|with [a-z]+|quote|facts?|source))?|fact[- ]check|(?:spelling|sp|name|date|source|cite|figure|right|correct)\?+))[\])]"
    r"|[\[(](?:[A-Z][a-z]+|[A-Z]{2,3}|(?i:legal|comms|client|marketing|press office))(?: (?:and|/|&) [A-Z]\w+)? (?:to|please|pls) (?:confirm|check|verify|advise|supply|provide)(?: (?:this|date|time|figures?|numbers?|name|title|spelling|quote|venue))?[\])]"
    r"|@[A-Za-z][\w.]{1,30}[,:]? (?:please|pls|can you) (?:check|confirm|verify|review|add|update|approve)\b[^\n.\])]{0,60}"
    r"|[\[(]\?{2,}[\])]"
)


def editor_note_leak(reading: Reading) -> Iterator[Hit]:
    """Notes to check, confirm or look up something; what is said in a quotation is none."""
    if _SIGN.search(reading.document.source.text) is None:
        return
    for block in reading.document.blocks:
        if block.kind is BlockKind.CODE:
            continue
        for match in _NOTE.finditer(block.text):
            start, end = match.span()
            span = block.prose.span(start, end)
            if block.text[end : end + 1] == "(" or reading.zone_at(span.start) is Zone.CODE:
                continue
            if not between_marks(block.text, start):
                yield Hit(span, {"match": match.group()})
