"""Counts that differ from what is listed behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Hit
from prlint.checks.numbers.appositions import in_apposition
from prlint.checks.numbers.enumerations import count_in_list, count_in_sentence
from prlint.checks.numbers.stated_counts import A_NUMBER, FARTHEST, NUMBERS, stated_before
from prlint.readers.document import BlockKind
from prlint.text.patterns import linear
from prlint.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.checks.numbers.stated_counts import Stated
    from prlint.readers.document import Block
    from prlint.reading.reading import Reading

_OPENING = linear(r":\s|\s?—\s?|\s–\s|\s(?:are|were|will be)\s")
_THEY_ARE = linear(r"^(?:They|These|Those) (?:are|were|will be)$")
# Behind a dash these begin something that is said of the counted things, and no list of them.
_SAID_OF = linear(
    r"(?i)^(?:all|none|each|both|most|some|many|one|half|not|with|without|in|for|from|to|more|up|that|which|who|as|on|at|by|of)\b"
)
_DASH = linear(r"\s?—|\s–\s")

_SHORTEST = 10
_SIGNS = (": ", "—", " – ", " are ", " were ", " will be ")
"""One of these stands in the text of every opening; looking for them costs a tenth of a search."""


def count_mismatch(reading: Reading) -> Iterator[Hit]:
    """A number that announces a list or an enumeration with another number of things in it."""
    blocks = reading.document.blocks
    for index, block in enumerate(blocks):
        text = block.text.replace("\xa0", " ")
        if len(text) < _SHORTEST or block.kind in (BlockKind.CODE, BlockKind.CELL):
            continue
        announces = text.rstrip().endswith((":", ": -"))
        found = None
        if index + 1 < len(blocks) and (announces or blocks[index + 1].kind is BlockKind.ITEM):
            found = _before_list(blocks, index)
        opens, listed = any(map(text.__contains__, _SIGNS)), text.count(", ") > 1
        if found is None and (opens or listed) and A_NUMBER.search(text) is not None:
            found = _in_sentence(text) if opens else None
            if found is None and listed:
                named = in_apposition(text)
                found = None if named is None else _differing(*named)
        if found is not None:
            yield _hit(block, *found)


def _before_list(blocks: list[Block], index: int) -> tuple[Stated, int] | None:
    block = blocks[index]
    text = block.text.replace("\xa0", " ").rstrip()
    end = len(text)
    if text.endswith(":"):
        end -= 1
    elif (
        not text.endswith(("following", "as follows", "the following.", "as follows."))
        and block.kind is not BlockKind.HEADING
    ):
        return None
    if block.kind is BlockKind.ITEM and blocks[min(index + 1, len(blocks) - 1)].level <= block.level:
        return None
    if A_NUMBER.search(text) is None:
        return None
    left = before = 0
    for start, _ in sentences(text):
        if _THEY_ARE.search(text[start:end]) is not None:
            left, end = before, max(before, start - 2)
            break
        left = before = start
    stated = stated_before(text, left, end)
    count = None if stated is None else count_in_list(blocks, index + 1)
    return None if stated is None or count is None else _differing(stated, count)


def _in_sentence(text: str) -> tuple[Stated, int] | None:
    ends = [match.end() for match in A_NUMBER.finditer(text)]
    openings = [
        match
        for match in _OPENING.finditer(text)
        if any(end <= match.start() <= end + FARTHEST for end in ends)
    ]
    if not openings:
        return None
    for left, right in sentences(text):
        for match in openings:
            if not left <= match.start() < right:
                continue
            stated = stated_before(text, left, match.start())
            if stated is None:
                continue
            count = _named(text[match.end() : right], match.group().strip())
            if count is not None:
                return _differing(stated, count)
    return None


def _named(rest: str, opening: str) -> int | None:
    """How many things the rest of a sentence names behind a colon, between dashes or behind `are`."""
    if opening in ("—", "–"):
        if _SAID_OF.search(rest) is not None:
            return None
        closing = _DASH.search(rest)
        rest = rest if closing is None else rest[: closing.start()]
    elif opening != ":" and not rest[:1].isupper():
        return None
    return count_in_sentence(rest) if rest else None


def _differing(stated: Stated, count: int) -> tuple[Stated, int] | None:
    """A count and the number of things, if they differ by so little that they count the same."""
    if count == stated.number or count < 2 or not stated.number <= 2 * count <= 4 * stated.number:
        return None
    return stated, count


def _hit(block: Block, stated: Stated, count: int) -> Hit:
    text = block.text
    written = text[stated.start : stated.end]
    right = str(count) if written.isdigit() or count >= len(NUMBERS) else NUMBERS[count]
    if written[0].isupper():
        right = right.capitalize()
    return Hit(
        block.prose.span(stated.start, stated.end),
        {"written": text[stated.start : stated.noun_end], "count": right.lower()},
        suggestions=(right,),
    )
