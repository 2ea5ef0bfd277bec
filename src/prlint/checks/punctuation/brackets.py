"""Brackets that are never closed, or never opened."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.claimed import Claimed
from prlint.checks.hit import Hit
from prlint.readers.document import BlockKind
from prlint.text.addresses import find_urls
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading

_OPENING = {")": "(", "]": "[", "}": "{"}
_CLOSING = {opening: closing for closing, opening in _OPENING.items()}
_ALL = "()[]{}"
# `a)`, `12)`, `iv)`, `1.)` at the beginning of an item, wherever the item stands.
_MARKER = linear(r"(?:^|[\s;:,.(*–—])(?:\d{1,3}\.?|[A-Za-z]\.?|[ivxIVX]{1,5})\)$|\*\d{1,2}\)$")
# Initials and figures look alike: `U.A.E.)`, `4 000)`.
_NO_MARKER = linear(r"[A-Z]\.[A-Z]\.\)$|\d[\s\x{a0}]\d{3}\)$")
# The same stuck to the word before: `documentation1) Cables`.
_STUCK_MARKER = linear(r"[a-z.]\d{1,2}\)$")
_SUM = linear(r"^[(\[]?\s?[$£€]?[\d.,]+[)\]]?$")
_REST_OF_PHONE = linear(r"^[ -]?\d{3}[ .-]\d{4}")
_FACE = linear(r"(?:^|[\s\x{a0}])[:;=8][\-o'^]?[()\[\]]$")
_INTERVAL = linear(r"^[\s\d.,;∞+\-–−a-z]*$")
_MARKER_REACH, _INTERVAL_REACH = 8, 16
_ANSWER = 30
"""Code points after which a bracket of another kind is no longer taken for the answer to the last one."""
_PARAGRAPHS = 12
"""Paragraphs over which a bracket may stay open: whole passages are set in brackets."""
_NOISE = 4
"""With as many faults as this, and one more for each thousand words, the text was read by a machine and not by a person."""


class _Bracket(NamedTuple):
    """A bracket without a partner in its paragraph."""

    block: int
    at: int
    mark: str
    other: str = ""
    """The bracket of another kind to which it is the answer, if it is one."""


def bracket_unbalanced(reading: Reading) -> Iterator[Hit]:
    """Brackets without a partner in their paragraph, or in one of the next if a passage is set in brackets."""
    document = reading.document
    left: list[_Bracket] = []
    links = {(link.block, link.start): link.end for link in document.links}
    for index, block in enumerate(document.blocks):
        text = block.text
        if block.kind is BlockKind.CODE or not any(map(text.count, _ALL)):
            continue
        if not all(
            text.count(opening) == text.count(closing) for opening, closing in _CLOSING.items()
        ) or _disordered(text):
            left += _unpaired(index, text, links)
    if not left:
        return
    # Curly brackets are no marks of prose: without any that pair they are noise.
    kinds = "()[]{}" if any("{" in block.text and "}" in block.text for block in document.blocks) else "()[]"
    alone = [
        bracket
        for bracket in _over_paragraphs(left)
        if bracket.mark in kinds and _is_set(document.blocks[bracket.block].text, bracket.at)
    ]
    if len(alone) > _NOISE + len(document.source.text) // 6000:
        return
    for bracket in alone:
        yield _hit(document.blocks[bracket.block], bracket)


def _hit(block: Block, bracket: _Bracket) -> Hit:
    text, at = block.text, bracket.at
    opens = bracket.mark in _CLOSING
    if opens:
        words = text[at : at + 40].rsplit(" ", 1)[0] if len(text) > at + 40 else text[at:]
        problem = f"is never closed: add “{_CLOSING[bracket.mark]}”, or delete it"
    else:
        words = text[max(0, at - 39) : at + 1]
        words = words.split(" ", 1)[-1] if at > 39 and " " in words else words
        problem = f"was never opened: add “{_OPENING[bracket.mark]}”, or delete it"
    if bracket.other:
        problem = f"closes what “{bracket.other}” opens: make the two alike"
    values = {"bracket": bracket.mark, "words": " ".join(words.split()), "problem": problem}
    return Hit(block.prose.span(at, at + 1), values)


def _disordered(text: str) -> bool:
    """Whether a bracket is closed before it is opened, though there are as many of each."""
    for opening, closing in _CLOSING.items():
        closed = 0
        for opened, part in enumerate(text.split(opening) if opening in text else ()):
            closed += part.count(closing)
            if closed > opened:
                return True
    return False


def _unpaired(index: int, text: str, links: dict[tuple[int, int], int]) -> list[_Bracket]:
    """The brackets of a paragraph without a partner. A mark such as `a)` closes nothing, unless it must.

    `links` has the end of each link by its block and beginning: an address that is a link's words ends with them.
    """
    places = [at for at, character in enumerate(text) if character in _ALL]
    addresses = Claimed(
        (url.start, links.get((index, url.start), url.end)) for url in find_urls(text) if "/" in url.text
    )
    places = [
        at
        for at in places
        if not addresses.overlaps(at, at + 1)
        and _FACE.search(text[max(0, at - 3) : at + 1]) is None
        and text[at - 1 : at] != "\\"
    ]
    markers = {at for at in places if _is_marker(text, at)}
    found = _pairing(text, [at for at in places if at not in markers])
    if found and markers:
        with_markers = {
            at: other for at, other in _pairing(text, places).items() if other or at not in markers
        }
        found = with_markers if len(with_markers) <= len(found) else found
    return [_Bracket(index, at, text[at], other) for at, other in sorted(found.items())]


def _is_marker(text: str, at: int) -> bool:
    """Whether a closing bracket belongs to the mark of a list item; that of `207) 555-0143` does not."""
    return (
        text[at] == ")"
        and _NO_MARKER.search(text[max(0, at - _MARKER_REACH) : at + 1]) is None
        and (
            _MARKER.search(text[max(0, at - _MARKER_REACH) : at + 1]) is not None
            or (
                _STUCK_MARKER.search(text[max(0, at - _MARKER_REACH) : at + 1]) is not None
                and text[at + 1 : at + 2] == " "
                and text[at + 2 : at + 3].isupper()
            )
        )
        and _REST_OF_PHONE.match(text[at + 1 : at + 12]) is None
    )


def _pairing(text: str, places: list[int]) -> dict[int, str]:
    """The places whose bracket has no partner, each with the bracket of another kind that it answers, if it does."""
    waiting: list[int] = []
    alone: dict[int, str] = {}
    for at in places:
        mark = text[at]
        if mark in _CLOSING:
            waiting.append(at)
            continue
        partner = next((other for other in reversed(waiting[-8:]) if text[other] == _OPENING[mark]), None)
        if partner is not None:
            while waiting[-1] != partner:
                alone[waiting.pop()] = ""
            waiting.pop()
        elif waiting and at - waiting[-1] <= _ANSWER:
            opening = waiting.pop()
            if not _is_interval(text, opening, at):
                alone[at] = text[opening]
        else:
            alone[at] = ""
    alone.update((at, "") for at in waiting)
    return alone


def _is_interval(text: str, start: int, end: int) -> bool:
    """Whether two brackets of different kinds hold the ends of an interval: [0,1)."""
    inside = text[start + 1 : end]
    return (
        text[start] in "(["
        and len(inside) <= _INTERVAL_REACH
        and "," in inside
        and _INTERVAL.match(inside) is not None
    )


def _over_paragraphs(left: list[_Bracket]) -> list[_Bracket]:
    """Those that no later paragraph closes."""
    waiting: dict[str, list[_Bracket]] = {mark: [] for mark in _CLOSING}
    alone: list[_Bracket] = []
    for bracket in left:
        if bracket.mark in _CLOSING:
            waiting[bracket.mark].append(bracket)
            continue
        opened = waiting[_OPENING[bracket.mark]]
        if not bracket.other and opened and 0 < bracket.block - opened[-1].block <= _PARAGRAPHS:
            opened.pop()
        else:
            alone.append(bracket)
    return sorted(alone + [bracket for opened in waiting.values() for bracket in opened])


@lru_cache(maxsize=4)
def _is_sum(text: str) -> bool:
    """Whether a text is a loss in a balance sheet whose cells came apart; asked at each of its brackets."""
    return _SUM.match(text) is not None


def _is_set(text: str, at: int) -> bool:
    """Whether a bracket stands as people set them: words on the one side, and on the other none."""
    if _is_sum(text):
        return False
    before, after = text[at - 1 : at] if at else " ", text[at + 1 : at + 2] or " "
    if text[at] in _CLOSING:
        return (before.isspace() or before in "“\"'‘—–-/([") and (after.isalnum() or after in "“\"'‘$£€#@([…")
    return (before.isalnum() or before in "”\"'’.,!?%)]…/") and not after.isalnum()
