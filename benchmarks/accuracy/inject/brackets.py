"""One of two brackets dropped. What stands in them is words, so that no list mark is left."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from benchmarks.accuracy.inject.fault import Clean, Edit, Kind
from benchmarks.accuracy.inject.places import paragraphs

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

_PAIR = re.compile(r"(?<=\s)\((?=[A-Za-z])([^()\[\]\n]{4,80})\)(?=[\s.,;])")


def dropped(clean: Clean, draw: random.Random) -> Iterator[Edit]:
    """The opening or the closing one of a pair in a paragraph that has no others unpaired."""
    edits = []
    for start, end in paragraphs(clean):
        text = clean.text[start:end]
        if text.count("(") != text.count(")"):
            continue
        for match in _PAIR.finditer(text):
            place = (start + match.start(), start + match.end())
            edits += [
                Edit("opening", place[0], place[0] + 1, "", place),
                Edit("closing", place[1] - 1, place[1], "", place),
            ]
    draw.shuffle(edits)
    yield from edits


KINDS = (Kind("bracket dropped", frozenset({"bracket-unbalanced"}), dropped),)
