"""The words of a text that the vocabulary lacks, with their places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from prlint.spelling.known import APART, MARKS, is_known, is_worded, lacking_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PART = re.compile(r"[^\s\-–—‑/]+")  # one class with a plus: linear in the text
_LONGEST = 60
"""Code points of a run that is taken apart: nobody writes a longer word."""
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


def unknown(text: str) -> Runs | None:
    """The words that the vocabulary lacks; None if it has all of them, as for most blocks of most releases."""
    words = text.split()
    lacking = lacking_of(words)
    if not lacking:
        return None
    found: list[Candidate] = []
    at = 0
    for number, run in enumerate(words):
        if run in lacking:
            at = _place(text, run, at)
            if len(run) <= _LONGEST:
                found += _parts(run, at, number)
            at += len(run)
    return Runs(words, found)


def _place(text: str, run: str, at: int) -> int:
    """Where a run stands at an offset or behind it, with a space or nothing on each side."""
    at = text.find(run, at)
    while (at and not text[at - 1].isspace()) or not (
        text[at + len(run) : at + len(run) + 1] or " "
    ).isspace():
        at = text.find(run, at + 1)
    return at


def _parts(run: str, start: int, number: int) -> Iterator[Candidate]:
    core = run.strip(MARKS)
    if not is_worded(core) or not _DEBRIS.isdisjoint(run):
        return
    start += run.find(core)
    for match in _PART.finditer(core.translate(APART)):
        part = match.group().strip(MARKS)
        if part and not is_known(part):
            at = start + match.start() + match.group().find(part)
            yield Candidate(at, at + len(part), part, number)
