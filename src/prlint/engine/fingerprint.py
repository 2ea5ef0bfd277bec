"""A name for a finding that survives edits elsewhere: made of rule and words, without offsets.

What was found in a release last week and what is found today have the same name if the rule and the words under the
finding are the same. The second finding of the same rule on the same words is numbered, and so on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from prlint.text.span import Span

_VERSION = "1"
_WORDS = 400
"""Characters of the words that count."""
_AROUND = 60
"""Characters in which the neighbours of an empty place are looked for."""
_OFFSET, _PRIME, _MASK = 0xCBF29CE484222325, 0x100000001B3, 0xFFFFFFFFFFFFFFFF


def fingerprint(rule: str, words: str, repeat: int = 0) -> str:
    """The name of a finding.

    Args:
        rule: the rule's id.
        words: see `words_at`.
        repeat: how many findings of the rule on the same words stand above it in the file.
    """
    digest = _OFFSET
    # FNV-1a, 64 bits. A name must be short and spread well, and nobody gains by forging one; `hashlib` takes 3 ms
    # to import at every start.
    for byte in f"{rule}\0{words}\0{repeat}".encode():
        digest = ((digest ^ byte) * _PRIME) & _MASK
    return f"{_VERSION}:{digest:016x}"


def words_at(source: str, span: Span) -> str:
    """The words under a finding, line ends and runs of spaces alike; of an empty place the word on each side."""
    if span.start < span.end:
        return " ".join(source[span.start : span.end].split())[:_WORDS]
    before = source[max(0, span.start - _AROUND) : span.start].split()
    after = source[span.start : span.start + _AROUND].split()
    return f"{before[-1] if before else ''}|{after[0] if after else ''}"
