"""The words beside a figure: how far they show that headline and body tell the same thing with it."""

from __future__ import annotations

from typing import NamedTuple

from prlint.text.counted import singular
from prlint.text.patterns import bounded

_REACH = 72
"""Code points before and behind a figure that are looked at."""
_WORD = bounded(r"[A-Za-z]+(?:['’][A-Za-z]+)*|\d+")
_END = bounded(r"[.!?;](?=\s+[A-Z“\"])")
_MOST = 8
"""Words on one side that are still beside a figure."""
_CLOSE = 3
"""Words behind a figure among which what it counts may stand in another order (`staff and faculty`)."""
_EMPTY = frozenset(
    "a an the and or but of in on at to for from by with as into than that this these those who which is are was were be been will have has had "
    "per via after before over under about its their his her our your it they we he she not more most so if when while some any each every "
    "new today said says announced announces million billion trillion thousand hundred percent per cent total dollar year month week day hour "
    "minute u s up out no one two three first last other additional least nearly almost around approximately".split()
)  # fmt: skip


class Beside(NamedTuple):
    """The words before a figure, the nearest first, and those behind it; small, singular, up to the sentence's end."""

    left: tuple[str, ...]
    right: tuple[str, ...]


def beside(text: str, start: int, end: int) -> Beside:
    """What stands beside the range of a text."""
    before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    ends = [match.end() for match in _END.finditer(before)]
    before = before[ends[-1] :] if ends else before
    stop = _END.search(after)
    left = _WORD.findall(before)[-_MOST:]
    right = _WORD.findall(after if stop is None else after[: stop.start()])[:_MOST]
    return Beside(
        tuple(singular(word.lower()) for word in reversed(left)),
        tuple(singular(word.lower()) for word in right),
    )


def shared(one: Beside, other: Beside) -> int:
    """How many telling words stand beside both figures."""
    return len(_telling(one) & _telling(other))


def count_alike(one: Beside, other: Beside) -> bool:
    """Whether both count the same two things, in whatever order (`faculty, staff` and `staff and faculty`)."""
    near = [
        {word for word in found.right[: _CLOSE + 1] if word not in _EMPTY and word.isalpha()}
        for found in (one, other)
    ]
    return len(near[0] & near[1]) > 1


def next_to(one: Beside, other: Beside) -> bool:
    """Whether the same telling word touches both, on the same side; or the same small word and the telling one beyond it."""
    return _touch(one.left, other.left) or _touch(one.right, other.right)


def _touch(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if not one or not other or one[0] != other[0]:
        return False
    if _tells(one[0]):
        return True
    return len(one) > 1 and len(other) > 1 and one[1] == other[1] and _tells(one[1])


def _tells(word: str) -> bool:
    return word not in _EMPTY and len(word) > 1 and word.isalpha()


def _telling(found: Beside) -> set[str]:
    return {
        word
        for word in (*found.left, *found.right)
        if len(word) > 2 and word not in _EMPTY and word.isalpha()
    }
