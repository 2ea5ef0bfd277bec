"""A word that stands twice in a row."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from benchmarks.accuracy.inject.fault import Clean, Edit, Kind
from benchmarks.accuracy.inject.places import paragraphs

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

_MAY_DOUBLE = frozenset(
    "that had is was were are did do so no very many much really her you it who in on up at for to again more long far well look never always please yes still even".split()
)
"""Words that a right sentence may have twice in a row, and prepositions that may belong to a verb."""
_WORD = re.compile(r"(?<=[a-z,] )[a-z]{2,}(?= [a-z]{2,})")
_FIRST = re.compile(r"(?<=\. )(?:The|This|These|Our|Their|And|We)(?= [a-z])")
_SMALL = frozenset("the a an of and or by with from this these their our its as be has have will".split())


def doubled(clean: Clean, draw: random.Random) -> Iterator[Edit]:
    """A small word or a longer one, on one line, over two, or as a sentence begins."""
    edits = []
    for start, end in paragraphs(clean):
        text = clean.text[start:end]
        for match in _WORD.finditer(text):
            word = match[0]
            at = start + match.end()
            if word in _MAY_DOUBLE or (word not in _SMALL and len(word) < 5):
                continue
            size = "a small word" if word in _SMALL else "a longer word"
            place = (start + match.start(), at)
            edits.append(Edit(size, at, at, f" {word}", place))
            if len(edits) % 3 == 0:
                edits.append(Edit(f"{size} over a line's end", at, at, f"\n{word}", place))
        for match in _FIRST.finditer(text):
            at = start + match.end()
            edits.append(
                Edit(
                    "at the beginning of a sentence",
                    at,
                    at,
                    f" {match[0].lower()}",
                    (start + match.start(), at),
                )
            )
    draw.shuffle(edits)
    yield from edits


KINDS = (Kind("word doubled", frozenset({"repeated-word"}), doubled),)
