"""Counted people who are named between commas: `The three winners, Ana Ruiz, Tom Ek and Ida Holm, are pupils`."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from prlint.checks.numbers.stated_counts import NUMBERS, Stated
from prlint.release.places import known_city
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from prlint.text.patterns import Match

_NAME = r"[A-Z][a-z][A-Za-z’'\-]*(?: [A-Z]\.)?(?: [A-Z][A-Za-z’'\-]+){1,2}"
_NUMBER = "|".join(NUMBERS[2:13])
# The number stands behind an article or a pronoun: these are all of them. What is said of them goes on in small letters.
_NAMED = linear(
    rf"\b(?:The|Our|Its|Their|His|Her|All|These|the|our|its|their|his|her|all|these) ((?i:{_NUMBER}|\d\d?))((?: [a-z][a-z’'\-]*){{1,4}}(?: (?:of|in|on|for|from|at) (?:the |our |its )?[A-Za-z][\w’'\-]*(?: [A-Za-z][\w’'\-]*)?)?),"
    rf" ({_NAME}(?:, {_NAME}){{1,10}},? and {_NAME}), [a-z]"
)
_AND = linear(r",? and ")
_SERIAL = linear(r", and ")
_PEOPLE = linear(
    r"(?i) (?:[a-z]+(?:ers|ors|ists|ees|ants|ents|ians|ates|ects|ims)|members|winners|finalists|people|women|men|children|girls|boys|pupils|candidates|fellows|heads|chiefs|judges|clerks|hosts|experts|guests|athletes|players)(?: (?:of|in|on|for|from|at) .*)?$"
)
_HEDGED = linear(r"(?i) (?:other|more|additional|remaining|such|new)? ?(?:others?)$")
# What stands behind a name and between commas as well is said of it.
_POSTS = frozenset(
    """
    director officer president manager chief chair chairman chairwoman professor dean head senior vice secretary
    minister mayor founder partner editor university college school county city state street institute department
    inc ltd llc company corporation group north south east west new san saint st
    """.split()
)


def in_apposition(text: str) -> tuple[Stated, int] | None:
    """A count of people and how many names stand behind it between commas; None if a name could be anything else."""
    for match in _NAMED.finditer(text):
        count = _names(match)
        if count is None:
            continue
        words = match.group(1)
        number = int(words) if words.isdigit() else NUMBERS.index(words.lower())
        # `Ana Ruiz, Book Reviewer, and Tom Ek`: of every one but the last something may be said.
        if _SERIAL.search(match.group(3)) is not None and count in (2 * number - 1, 2 * number):
            continue
        return Stated(match.start(1), match.end(1), match.end(2), number), count
    return None


def _names(match: Match) -> int | None:
    """How many names there are; None if one of them is a place, a post or a house, or two are alike."""
    if _PEOPLE.search(match.group(2)) is None or _HEDGED.search(match.group(2)) is not None:
        return None
    *front, last = _AND.split(match.group(3))
    if len(front) != 1:
        return None
    names = [*front[0].split(", "), last]
    words = [name.split() for name in names]
    if any(word.lower().strip(".") in _POSTS for name in words for word in name):
        return None
    if any(known_city(name) for name in names) or any(one[-1] == other[-1] for one, other in pairwise(words)):
        return None
    return len(names)
