"""Figures of a headline that the body gives otherwise."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.headline.agreement import agrees, alike, is_sum, same_kind, shared_noun
from prlint.checks.headline.titles import pieces
from prlint.checks.hit import Hit, Related
from prlint.readers.document import BlockKind
from prlint.reading.zones import lead_start
from prlint.release.model import Evidence
from prlint.text.figures import find_figures
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from prlint.checks.headline.titles import TitlePiece
    from prlint.readers.document import Block
    from prlint.reading.reading import Reading
    from prlint.release.model import Words
    from prlint.text.figures import Figure

_SIGN = linear(
    r"(?i)\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|twenty|dozen|hundred|thousand|million|billion)|teen\b|ty\b"
)
_FIRST = 3
"""Blocks of the body that tell what the headline tells, in whatever words."""
_MOST = 400
"""Figures of a body that are looked at: one with more is a table."""
_PART = frozenset("other additional more further another remaining".split())
_SMALL = 9
_NEAR = 6
"""Blocks of the body that are still about what the headline is about."""
_SURE = 3
"""A row of so many figures that differs in one of them is the same number told twice, whatever is counted."""


class _Said(NamedTuple):
    """A figure of the body."""

    figure: Figure
    block: Block
    number: int
    """Which of the body's blocks it is, from 0."""
    telling: bool
    """Whether it stands in running text: what stands beside it may agree with a headline, but says nothing against one."""


def headline_body_figure_mismatch(reading: Reading) -> Iterator[Hit]:
    """Sums, shares and counts of headline and sub-headline that nothing in the body equals, and something contradicts."""
    release = reading.release
    said: list[_Said] | None = None
    for title, name in ((release.headline, "headline"), (release.subheadline, "sub-headline")):
        if title is None or _SIGN.search(title.text) is None:
            continue
        for piece in pieces(reading, title):
            figures = [figure for figure in find_figures(piece.text) if _counts(figure)]
            for figure in figures:
                if said is None:
                    said = list(_body(reading))
                others = [other for other in figures if other is not figure]
                against = _against(figure, others, said)
                if against is not None:
                    yield _hit(title, name, piece, figure, against)


def _counts(figure: Figure) -> bool:
    """Whether a figure of a title says how many, how much or how old; a bare number may be anything."""
    if figure.torn or figure.value == 0:
        return False
    return figure.kind != "count" or (figure.value != 1 and bool(figure.nouns))


def _body(reading: Reading) -> Iterator[_Said]:
    lead = lead_start(reading.release)
    headline = reading.release.headline
    start = lead if lead is not None else (0 if headline is None else headline.span.end)
    paragraphs = sorted((words.span.start, words.span.end) for words in reading.release.paragraphs)
    starts = [first for first, _ in paragraphs]
    number = count = 0
    for block in reading.document.blocks:
        if block.span.end <= start or block.kind is BlockKind.CODE:
            continue
        for figure in find_figures(block.text):
            place = block.prose.source_start(figure.start)
            if place < start:
                continue
            at = bisect_right(starts, place) - 1
            yield _Said(figure, block, number, at >= 0 and place < paragraphs[at][1])
            count += 1
            if count == _MOST:
                return
        number += 1


def _against(figure: Figure, others: Sequence[Figure], said: Sequence[_Said]) -> _Said | None:
    """The figure of the body that says otherwise; None where one says the same, or none speaks of it."""
    same = [one for one in said if same_kind(figure, one.figure)]
    if any(_supports(figure, one) for one in said):
        return None
    together: dict[int, list[Figure]] = {}
    for one in same:
        together.setdefault(one.number, []).append(one.figure)
    if is_sum(figure, list(together.values())):
        return None
    candidates = [
        (slip, one.number, one)
        for one in same
        if one.telling
        and not one.figure.torn
        and (slip := _slip(figure, one)) is not None
        and _speaks_of_it(figure, one, slip)
        and not any(same_kind(other, one.figure) and agrees(other, one.figure) for other in others)
    ]
    return min(candidates, key=lambda candidate: candidate[:2])[2] if candidates else None


def _slip(figure: Figure, one: _Said) -> int | None:
    """How far two figures are from each other; None where they have nothing in common."""
    if figure.kind == "count" and max(figure.value, one.figure.value) <= _SMALL:
        # Any two figures are one slip apart, and a text counts years and people all the time: only the lead tells
        # what the headline tells.
        return 1 if one.number < _NEAR and shared_noun(figure, one.figure) else None
    return alike(figure, one.figure)


def _supports(figure: Figure, one: _Said) -> bool:
    other = one.figure
    if not same_kind(figure, other):
        # A currency sign or a unit may be lost, or written with the other number of a range.
        return figure.value == other.value and figure.value >= 100
    if not agrees(figure, other):
        return False
    return figure.kind != "count" or figure.value >= 10 or one.number < _FIRST or shared_noun(figure, other)


def _speaks_of_it(figure: Figure, one: _Said, slip: int) -> bool:
    if figure.kind != "count":
        return True
    if not _PART.isdisjoint(one.figure.nouns):
        # Two other men and the accused are three.
        return False
    if shared_noun(figure, one.figure):
        return True
    digits = figure.digits.rstrip("0").replace(".", "")
    return slip == 1 and len(digits) >= _SURE


def _hit(title: Words, name: str, piece: TitlePiece, figure: Figure, against: _Said) -> Hit:
    block, other = against.block, against.figure
    return Hit(
        piece.span(figure.start, figure.end),
        {
            "where": name,
            "figure": _shown(piece.text, figure),
            "other": _shown(block.text, other),
        },
        related=(Related(block.prose.span(other.start, other.end), "the body says"),),
        on_position=title.evidence is Evidence.POSITION,
    )


def _shown(text: str, figure: Figure) -> str:
    """The figure as it is written, with what it counts."""
    end = figure.end
    if figure.kind in ("count", "age"):
        words = text[end : end + 60].split()
        end = text.index(words[0], end) + len(words[0]) if words else end
    return " ".join(text[figure.start : end].split()).rstrip(".,;:!?")
