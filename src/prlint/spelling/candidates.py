"""The words of a text that the vocabulary lacks, with their places."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from prlint.spelling.known import APART, MARKS, is_known, is_worded, lacking_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PART = re.compile(r"[^\s\-–—‑/]+")  # one class with a plus: linear in the text
_LONGEST = 60
"""Code points of a run that is taken apart: nobody writes a longer word."""
_REMEMBERED = 2_000
"""Runs that are kept: a release writes a name that no list has more than once."""
_DEBRIS = frozenset("âÃÂ€ï¿½\ufffd™@\\|[]<>#_=~^*")


class Candidate(NamedTuple):
    """A word that the vocabulary lacks. Offsets are in the text."""

    start: int
    end: int
    word: str
    run: int
    """Which run of the text it stands in."""


class Runs(NamedTuple):
    """A text between its spaces, taken apart once one word of it is unknown."""

    words: list[str]
    candidates: Sequence[Candidate]


def unknown(texts: Sequence[str]) -> Iterator[tuple[int, Runs]]:
    """Of the texts (the blocks of a release) those that have words which the vocabulary lacks, by number; most have none."""
    split = [text.split() for text in texts]
    lacking = lacking_of(chain.from_iterable(split))
    for number, (text, words) in enumerate(zip(texts, split, strict=True)):
        if not lacking.isdisjoint(words):
            yield number, Runs(words, list(_candidates(text, words, lacking)))


def _candidates(text: str, words: list[str], lacking: set[str]) -> Iterator[Candidate]:
    at = 0
    for number, run in enumerate(words):
        if run in lacking:
            at = _place(text, run, at)
            for start, word in _parts(run):
                yield Candidate(at + start, at + start + len(word), word, number)
            at += len(run)


def _place(text: str, run: str, at: int) -> int:
    """Where a run stands at an offset or behind it, with a space or nothing on each side."""
    at = text.find(run, at)
    while (at and not text[at - 1].isspace()) or not (
        text[at + len(run) : at + len(run) + 1] or " "
    ).isspace():
        at = text.find(run, at + 1)
    return at


@lru_cache(_REMEMBERED)
def _parts(run: str) -> tuple[tuple[int, str], ...]:
    """The words of a run that the vocabulary lacks, and where in it they stand."""
    if len(run) > _LONGEST:
        return ()
    core = run.strip(MARKS)
    if not is_worded(core) or not _DEBRIS.isdisjoint(run):
        return ()
    first = run.find(core)
    found = []
    for match in _PART.finditer(core.translate(APART)):
        part = match.group().strip(MARKS)
        if part and not is_known(part):
            found.append((first + match.start() + match.group().find(part), part))
    return tuple(found)
