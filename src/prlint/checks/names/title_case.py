"""Titles behind names that are written with capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Edit, Hit
from prlint.release.role_words import ROLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.reading import Reading

_SMALL = frozenset("and of for the in on to at a an".split())
_KEPT = frozenset("CEO CFO COO CTO CIO CMO HR IT U.S. US UK EU VP".split())
_ROLE_WORDS = frozenset(
    "vice senior junior assistant associate deputy chief executive general managing regional national community financial"
    " operating technology information marketing human resources program project public relations media press policy"
    " communications board research development sales legal interim acting former founding".split()
)


def title_case_after_name(reading: Reading) -> Iterator[Hit]:
    """`Ana Ruiz, Executive Director of …`: behind a name a title is written small. Names inside the title stay."""
    seen: set[int] = set()
    for quote in (*reading.release.quotes, *reading.release.statements):
        speaker = quote.speaker
        if speaker is None or speaker.name is None or speaker.title is None:
            continue
        title = speaker.title
        if title.span.start < speaker.name.span.end or title.span.start in seen or title.raw != title.text:
            continue
        seen.add(title.span.start)
        words = title.text.split(" ")
        if not any(word.strip(",").lower() in ROLES for word in words) or not all(map(_plain, words)):
            continue
        better = " ".join(word if word.strip(",") in _KEPT else word.lower() for word in words)
        if better != title.text:
            yield Hit(
                title.span,
                {"title": title.text, "better": better},
                suggestions=(better,),
                edits=(Edit(title.span, better),),
            )


def _plain(word: str) -> bool:
    """Whether a word of a title is surely no name."""
    bare = word.strip(",")
    small = bare.lower()
    return (
        bare in _KEPT
        or small in _SMALL
        or small in ROLES
        or small in _ROLE_WORDS
        or (bare == small and bare != "")
    )
