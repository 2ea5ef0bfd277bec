"""Figures of a headline that the body gives otherwise."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.headline.agreement import agrees, alike, is_product, is_sum, same_kind, shared_noun
from prlint.checks.headline.beside import beside, count_alike, shared
from prlint.checks.headline.named import find_numbers, told_otherwise
from prlint.checks.headline.titles import pieces
from prlint.checks.hit import Hit, Related
from prlint.readers.document import BlockKind
from prlint.reading.zones import lead_start
from prlint.release.model import Evidence
from prlint.text.figures import find_figures
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from prlint.checks.headline.beside import Beside
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
_ROW = 5
"""A title with more figures is the row of a table that was taken for one."""
_MOST = 400
"""Figures of a body that are looked at: one with more is a table."""
_PART = frozenset("other additional more further another remaining".split())
_PEOPLE = frozenset(
    "person people individual man woman suspect defendant resident professional attendee visitor participant delegate guest "
    "innovator investor fan spectator leader expert volunteer".split()
)
_BEFELL = frozenset(
    "arrested charged taken indicted convicted sentenced killed injured hurt wounded rescued detained honored honoured".split()
)
_CROWD = 1000
"""From so many people on only the first paragraph tells of the same ones in other words."""
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
    titles = ((release.headline, "headline"), (release.subheadline, "sub-headline"))
    for title, name in titles:
        if title is None or _SIGN.search(title.text) is None:
            continue
        elsewhere = [
            figure
            for other, _ in titles
            if other is not None and other is not title
            for figure in find_figures(other.text)
        ]
        for piece in pieces(reading, title):
            written = find_figures(piece.text)
            if len(written) > _ROW:
                continue
            figures = [figure for figure in written if _counts(figure)]
            yield from _named(reading, title, name, piece, written)
            for figure in figures:
                if said is None:
                    said = list(_body(reading))
                others = [other for other in (*figures, *elsewhere) if other is not figure]
                told = said if name == "sub-headline" else [*_deck(reading), *said]
                against = _against(piece.text, figure, others, told)
                if against is not None:
                    yield _hit(title, name, piece, figure, against)


def _named(
    reading: Reading, title: Words, name: str, piece: TitlePiece, figures: Sequence[Figure]
) -> Iterator[Hit]:
    """Numbers that count nothing, of which the body gives another in the same words and not the title's."""
    numbers = list(find_numbers(piece.text))
    counted = [(figure.start, figure.end) for figure in figures if _counts(figure)]
    bare = {figure.start for figure in figures}
    body: list[tuple[Block, int, int]] | None = None
    for number in numbers:
        if any(start < number.end and number.start < end for start, end in counted):
            continue
        if body is None:
            body = _paragraphs(reading)
        others = [other for other in numbers if other is not number]
        told = told_otherwise(piece.text, number, bare=number.start in bare, others=others, body=body)
        if told is not None:
            block, other = told
            yield Hit(
                piece.span(number.start, number.end),
                {
                    "where": name,
                    "figure": piece.text[number.start : number.end],
                    "other": block.text[other.start : other.end],
                },
                related=(Related(block.prose.span(other.start, other.end), "the body says"),),
                on_position=title.evidence is Evidence.POSITION,
            )


def _paragraphs(reading: Reading) -> list[tuple[Block, int, int]]:
    """The body's paragraphs, as ranges of the prose of their blocks."""
    found = []
    for words in reading.release.paragraphs:
        for block in reading.document.blocks:
            if block.span.start <= words.span.start < block.span.end:
                start = block.prose.offset(words.span.start)
                end = block.prose.offset(words.span.end - 1)
                if start is not None and end is not None:
                    found.append((block, start, end + 1))
    return found


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
        # Some archives fence the whole text of a release as code.
        if block.span.end <= start or (block.kind is BlockKind.CODE and not block.span.start <= start):
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


def _deck(reading: Reading) -> Iterator[_Said]:
    """The figures of the sub-headline, which tells in more words what the headline tells."""
    deck = reading.release.subheadline
    if deck is None or deck.evidence is Evidence.FRONT_MATTER:
        return
    for piece in pieces(reading, deck):
        if piece.block is not None:
            for figure in find_figures(piece.block.text):
                if piece.offset <= figure.start < piece.offset + len(piece.text):
                    yield _Said(figure, piece.block, 0, telling=True)


def _against(text: str, figure: Figure, others: Sequence[Figure], said: Sequence[_Said]) -> _Said | None:
    """The figure of the body that says otherwise; None where one says the same, or none speaks of it."""
    if any(_equals(figure, one) for one in said):
        return None
    # What another figure of the title says exactly is told with that one.
    free = [
        one
        for one in said
        if same_kind(figure, one.figure)
        and not any(same_kind(other, one.figure) and agrees(other, one.figure) for other in others)
    ]
    around = beside(text, figure.start, figure.end)
    candidates = [
        (slip, one.number, number, one)
        for number, one in enumerate(free)
        if one.telling
        and not one.figure.torn
        and not agrees(figure, one.figure)
        and (slip := _slip(figure, one)) is not None
        and _speaks_of_it(figure, around, one, slip)
    ]
    if not candidates:
        return None
    nearest = min(candidates, key=lambda candidate: candidate[:3])
    sure = any(slip == 1 and _same_thing(figure, around, one) for slip, _, _, one in candidates)
    if any(
        agrees(figure, one.figure)
        and _supports(figure, one)
        and (not sure or _same_thing(figure, around, one))
        for one in free
    ):
        return None
    together: dict[int, list[Figure]] = {}
    for one in said:
        if same_kind(figure, one.figure):
            together.setdefault(one.number, []).append(one.figure)
    if is_product(figure, [one.figure for one in said]):
        return None
    return None if is_sum(figure, list(together.values()), alike_only=sure) else nearest[3]


def _slip(figure: Figure, one: _Said) -> int | None:
    """How far two figures are from each other; None where they have nothing in common."""
    if figure.kind == "count" and max(figure.value, one.figure.value) <= _SMALL:
        # Any two figures are one slip apart, and a text counts years and people all the time: only the lead tells
        # what the headline tells.
        return 1 if one.number < _NEAR and shared_noun(figure, one.figure) else None
    return alike(figure, one.figure)


def _equals(figure: Figure, one: _Said) -> bool:
    """Whether the body has the very value."""
    other = one.figure
    if figure.value != other.value:
        return False
    if same_kind(figure, other):
        return _supports(figure, one)
    # A currency sign or a unit may be lost, or written with the other number of a range; an age may stand alone.
    return figure.value >= 100 or (figure.kind == "age" and not other.nouns)


def _supports(figure: Figure, one: _Said) -> bool:
    """Whether a figure that agrees with the title's may be what the title tells."""
    if figure.kind != "count":
        return True
    return figure.value >= 10 or one.number < _FIRST or shared_noun(figure, one.figure)


def _speaks_of_it(figure: Figure, around: Beside, one: _Said, slip: int) -> bool:
    if figure.kind != "count":
        return True
    if not _PART.isdisjoint(one.figure.nouns):
        # Two other men and the accused are three.
        return False
    if shared_noun(figure, one.figure):
        return True
    if slip != 1:
        return False
    if _people(figure) and (_PEOPLE & set(one.figure.nouns)) and (figure.value < _CROWD or one.number == 0):
        return True
    digits = figure.digits.rstrip("0").replace(".", "")
    return len(digits) >= _SURE or count_alike(around, _beside(one))


def _people(figure: Figure) -> bool:
    """Whether people are counted: by a noun, or by what befell them (`14 arrested`)."""
    if not figure.nouns:
        return False
    if figure.value >= _CROWD:
        return not _PEOPLE.isdisjoint(figure.nouns)
    return figure.nouns[0] in _BEFELL


def _same_thing(figure: Figure, around: Beside, one: _Said) -> bool:
    """Whether a figure of the body tells without doubt what the title's tells: of the same noun, or in the same words."""
    other = one.figure
    if figure.bound and other.bound and figure.bound != other.bound:
        return False
    noun = bool(figure.nouns) and figure.nouns[:1] == other.nouns[:1]
    bound = bool(figure.bound) and figure.bound == other.bound
    return 2 * noun + bound + shared(around, _beside(one)) > 1


def _beside(one: _Said) -> Beside:
    return beside(one.block.text, one.figure.start, one.figure.end)


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
