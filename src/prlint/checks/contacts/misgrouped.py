"""Numbers of the +1 zone with a group of the wrong length, or with letters that look like figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.contacts.numbers import NumberFault
from prlint.checks.contacts.plan import known_area
from prlint.text.patterns import linear
from prlint.text.phones import in_plus_one

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIGURE = r"[\dOolI]"
_GROUPS = linear(
    rf"(?:\(({_FIGURE}{{2,4}})\)[\s\-.]{{0,2}}|\b({_FIGURE}{{2,4}})[\-./]\s?)({_FIGURE}{{2,5}})[\-.\s]({_FIGURE}{{1,7}})\b"
)
_LETTERS = "OolI"
_LOOK_ALIKES = str.maketrans("OolI", "0011")
_MOST_LETTERS = 2
_RIGHT = (3, 3, 4)
# One figure lost or doubled in the area code or behind it; in the last group any number of them.
_OFF_BY_ONE = ((2, 3, 4), (3, 2, 4), (3, 4, 4))
# What is no telephone number though one is spoken of.
_OTHER_NUMBER = linear(
    r"(?i)\b(?:pass ?code|pin|ids?|ssn|ein|case|docket|ref(?:erence)?|account|invoice|file|box|patent|isbn|permit|licen[cs]e|registration)\W{0,3}(?:no\.?|numbers?|codes?)?\W{0,3}$"
)


class Misgrouped(NamedTuple):
    """A faulty number and where it stands in its text."""

    start: int
    end: int
    fault: NumberFault
    plain: bool
    """Whether it is so like a number of the +1 zone that nothing else must say that it is one."""


def misgrouped(text: str, *, expected: bool) -> Iterator[Misgrouped]:
    """Groups of figures that are one slip from a number of the +1 zone.

    Args:
        text: prose.
        expected: whether numbers of that zone are written without a country code here.
    """
    for match in _GROUPS.finditer(text):
        start, end = match.span()
        if _goes_on(text, start, end):
            continue
        groups = match.group(1) or match.group(2), match.group(3), match.group(4)
        letters = sum(group.count(letter) for group in groups for letter in _LETTERS)
        if letters:
            fault = _with_letters(groups, letters)
        else:
            fault = _miscounted(groups, match.group(), text[start - 3 : start], expected=expected)
        if fault is not None and _OTHER_NUMBER.search(text[max(0, start - 40) : start]) is None:
            yield Misgrouped(start, end, fault, plain=letters > 0)


def _goes_on(text: str, start: int, end: int) -> bool:
    """Whether the groups are a piece of something longer."""
    before, after = text[max(0, start - 1) : start], text[end : end + 2]
    return (
        before in tuple("-./+$#,")
        or before.isdigit()
        or (after[:1] in tuple("-./") and after[1:].isalnum())
        or after[:1] in ("@", "%", "_")
    )


def _with_letters(groups: tuple[str, str, str], letters: int) -> NumberFault | None:
    figures = "".join(groups).translate(_LOOK_ALIKES)
    if letters > _MOST_LETTERS or tuple(map(len, groups)) != _RIGHT or not in_plus_one(figures):
        return None
    found = next(letter for letter in "".join(groups) if letter in _LETTERS)
    return NumberFault(f"the letter {found} stands in it for a figure", certain=True)


def _miscounted(
    groups: tuple[str, str, str], written: str, before: str, *, expected: bool
) -> NumberFault | None:
    area, exchange, line = groups
    lengths = len(area), len(exchange), len(line)
    fault = NumberFault(f"it has {sum(lengths)} figures, and a number there has 10", certain=True)
    if lengths[:2] == _RIGHT[:2]:
        right = lengths == _RIGHT or exchange[0] in "01" or not known_area(area)
        beside = len(line) > 4 and before.rstrip()[-1:].isdigit()
        return None if right or beside else fault
    if lengths not in _OFF_BY_ONE or exchange[0] in "01" or written[-len(line) - 1].isspace():
        return None
    american = expected or "/" in written or (area[0] == "8" and known_area(area))
    if len(area) == 2:
        return fault if american and area[0] not in "01" else None
    return fault if (american or written[0] == "(") and known_area(area) else None
