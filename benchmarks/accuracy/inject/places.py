"""Places in a release that faults are put into: its own paragraphs, away from markup and addresses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.accuracy.inject.fault import Clean

_MARKUP = re.compile(r"[<>|\\{}]|\]\(|https?:|www\.|\S@\S|^\s*[#>*+-]")
_SENTENCE = re.compile(r"[a-z][.](?=[ \n]+[A-Z“\"]|\s*$)")


def paragraphs(clean: Clean) -> Iterator[tuple[int, int]]:
    """Ranges of the release's own paragraphs of prose, without those that hold markup or an address."""
    for words in clean.release.paragraphs:
        start, end = words.span
        if end - start >= 120 and not _MARKUP.search(clean.text[start:end]):
            yield start, end


def paragraph_around(clean: Clean, at: int) -> tuple[int, int]:
    """The lines around an offset up to the next empty lines."""
    start = clean.text.rfind("\n\n", 0, at) + 2
    end = clean.text.find("\n\n", at)
    return (start if start > 1 else 0), (end if end >= 0 else len(clean.text))


def sentence_ends(clean: Clean) -> Iterator[int]:
    """Offsets behind the points of sentences outside quotations in the paragraphs."""
    for start, end in paragraphs(clean):
        for match in _SENTENCE.finditer(clean.text[start:end]):
            at = start + match.end()
            if not quoted(clean, at):
                yield at


def quoted(clean: Clean, at: int) -> bool:
    """Whether an offset stands in a quotation."""
    return any(quote.span.start - 1 <= at <= quote.span.end + 1 for quote in clean.release.quotes)
