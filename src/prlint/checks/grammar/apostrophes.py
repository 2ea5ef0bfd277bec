"""Apostrophes that are missing, one too many or in the wrong place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.edits import replace
from prlint.checks.grammar.lost import CONTRACTIONS, plural_or_possessive, whole
from prlint.checks.grammar.neighbours import places
from prlint.checks.grammar.owners import ITS, better_owner
from prlint.checks.grammar.possessor import BEFORE_VERB, ownerless
from prlint.checks.hit import Hit, Severity
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading

_DEGREES = linear(r"(?i)\b(masters|bachelors)\s+(?:degree|thesis|program)s?\b")
_PERIOD = linear(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|many)\s+(years|months|weeks|days)\s+(?:experience|notice|imprisonment|probation|pay|salary)\b"
)
_ACCENT = linear(r"[A-Za-z]([`´])(?:s|t|re|ve|ll|d|m)\b")
_PLURAL = linear(
    r"\b(?:\d+|two|three|four|five|six|several|many|these|those|few)\s+([A-Z]{2,}['’]s)\b|\b((?:1[5-9]|20)\d0['’]s)\b"
)


def apostrophe_misuse(reading: Reading) -> Iterator[Hit]:
    """Its for it's, thats for that's, `Rollings' is` for `Rollings is`, plurals with an apostrophe."""
    plurals = {
        word: both
        for word in reading.running.words
        if word.endswith("ys") and (both := plural_or_possessive(word))
    }
    for place in places(reading, {*ITS, *CONTRACTIONS, *plurals}, {}):
        if place.word in ITS:
            right = better_owner(place)
        elif place.word in plurals:
            if not place.written.islower():
                continue
            possessive, plural = plurals[place.word]
            yield Hit(
                place.block.prose.span(place.start, place.end),
                {"better": f"{possessive}” or “{plural}", "written": place.written},
                suggestions=(possessive, plural),
            )
            continue
        else:
            right = whole(place)
        if right is not None:
            yield _hit(place.block, place.start, place.end, _cased(right, place.written))
    yield from _marks(reading)


def _marks(reading: Reading) -> Iterator[Hit]:
    running = reading.running
    for block in running.blocks_with(_ACCENT) if "`" in running.text or "´" in running.text else ():
        for match in _ACCENT.finditer(block.text):
            word = block.text[: match.start(1)].rpartition(" ")[2] + block.text[match.start(1) : match.end()]
            yield _hit(block, match.end() - len(word), match.end(), word.replace("`", "'").replace("´", "'"))
    for block in running.blocks_with(_DEGREES):
        for match in _DEGREES.finditer(block.text):
            yield _hit(block, *match.span(1), f"{match.group(1)[:-1]}'s")
    for block in running.blocks_with(_PERIOD):
        for match in _PERIOD.finditer(block.text):
            yield _hit(block, *match.span(1), f"{match.group(1)}'", low=True)
    for block in running.blocks_with(BEFORE_VERB):
        for found in ownerless(block):
            if _closes_quotation(block.text, found.start, found.end):
                continue
            yield _hit(
                block, found.start, found.end, block.text[found.start : found.end - 1], low=found.family
            )
    yield from _plurals(reading)


def _closes_quotation(text: str, start: int, end: int) -> bool:
    """Whether an apostrophe is the mark of a quotation that no other mark closes: `“We thank the readers’ says Ruiz`."""
    if text.count("“", 0, start) <= text.count("”", 0, start):
        return False
    closing, opening = text.find("”", end), text.find("“", end)
    return closing < 0 or 0 <= opening < closing


def _plurals(reading: Reading) -> Iterator[Hit]:
    running = reading.running
    for block in running.blocks_with(_PLURAL):
        for match in _PLURAL.finditer(block.text):
            group = 1 if match.group(1) else 2
            written = match.group(group)
            after = block.text[match.end(group) : match.end(group) + 2].strip()
            if group == 1 and after[:1].isalnum() and not after[0].islower():
                # `10 HLB's Reading Room`: the house owns what follows.
                continue
            yield _hit(block, *match.span(group), written.replace("'", "").replace("’", ""), low=True)


def _hit(block: Block, start: int, end: int, better: str, *, low: bool = False) -> Hit:
    if "’" in block.text or ("“" in block.text and "'" not in block.text):
        better = better.replace("'", "’")
    return Hit(
        block.prose.span(start, end),
        {"better": better, "written": block.text[start:end]},
        level=Severity.INFO if low else None,
        suggestions=(better,),
        edits=replace(block, start, end, better),
    )


def _cased(right: str, written: str) -> str:
    if written.isupper() and len(written) > 1:
        return right.upper()
    return right[0].upper() + right[1:] if written[0].isupper() else right
