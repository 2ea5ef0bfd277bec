"""The figure of the body that says otherwise than a headline's."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.headline.agreement import agrees, alike, is_product, is_sum, same_kind, shared_noun
from prlint.checks.headline.beside import beside, count_alike, shared

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prlint.checks.headline.beside import Beside
    from prlint.readers.document import Block
    from prlint.text.figures import Figure

_FIRST = 3
"""Blocks of the body that tell what the headline tells, in whatever words."""
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


class Told(NamedTuple):
    """A figure of the body."""

    figure: Figure
    block: Block
    number: int
    """Which of the body's blocks it is, from 0."""
    telling: bool
    """Whether it stands in running text: what stands beside it may agree with a headline, but says nothing against one."""


def contradicting(text: str, figure: Figure, others: Sequence[Figure], said: Sequence[Told]) -> Told | None:
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


def _slip(figure: Figure, one: Told) -> int | None:
    """How far two figures are from each other; None where they have nothing in common."""
    if figure.kind == "count" and max(figure.value, one.figure.value) <= _SMALL:
        # Any two figures are one slip apart, and a text counts years and people all the time: only the lead tells
        # what the headline tells.
        # `only one full-time reporter`: one is said of anything.
        if one.figure.value == 1:
            return None
        return 1 if one.number < _NEAR and shared_noun(figure, one.figure) else None
    return alike(figure, one.figure)


def _equals(figure: Figure, one: Told) -> bool:
    """Whether the body has the very value."""
    other = one.figure
    if figure.value != other.value:
        return False
    if same_kind(figure, other):
        return _supports(figure, one)
    # A currency sign or a unit may be lost, or written with the other number of a range; an age may stand alone.
    return figure.value >= 100 or (figure.kind == "age" and not other.nouns)


def _supports(figure: Figure, one: Told) -> bool:
    """Whether a figure that agrees with the title's may be what the title tells."""
    if figure.kind != "count":
        return True
    return figure.value >= 10 or one.number < _FIRST or shared_noun(figure, one.figure)


def _speaks_of_it(figure: Figure, around: Beside, one: Told, slip: int) -> bool:
    if figure.kind != "count":
        # A release has many shares and sums: a short one says nothing against another that stands among other words.
        return (
            one.number == 0
            or _is_long(figure)
            or shared_noun(figure, one.figure)
            or shared(around, _beside(one)) > 1
        )
    if not _PART.isdisjoint(one.figure.nouns):
        # Two other men and the accused are three.
        return False
    if shared_noun(figure, one.figure):
        return True
    if slip != 1:
        return False
    if _people(figure) and (_PEOPLE & set(one.figure.nouns)) and (figure.value < _CROWD or one.number == 0):
        return True
    return _is_long(figure) or count_alike(around, _beside(one))


def _is_long(figure: Figure) -> bool:
    return len(figure.digits.rstrip("0").replace(".", "")) >= _SURE


def _people(figure: Figure) -> bool:
    """Whether people are counted: by a noun, or by what befell them (`14 arrested`)."""
    if not figure.nouns:
        return False
    if figure.value >= _CROWD:
        return not _PEOPLE.isdisjoint(figure.nouns)
    return figure.nouns[0] in _BEFELL


def _same_thing(figure: Figure, around: Beside, one: Told) -> bool:
    """Whether a figure of the body tells without doubt what the title's tells: of the same noun, or in the same words."""
    other = one.figure
    if figure.bound and other.bound and figure.bound != other.bound:
        return False
    noun = bool(figure.nouns) and figure.nouns[:1] == other.nouns[:1]
    bound = bool(figure.bound) and figure.bound == other.bound
    return 2 * noun + bound + shared(around, _beside(one)) > 1


def _beside(one: Told) -> Beside:
    return beside(one.block.text, one.figure.start, one.figure.end)
