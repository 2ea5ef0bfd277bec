"""Titles behind names that are written with capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Edit, Hit
from prlint.release.role_words import ROLES
from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.reading import Reading

_SECOND = bounded(r"\band ([A-Z][a-z]+)\b")
_REACH = 80
_SMALL = frozenset("and of for the in on to at a an".split())
_KEPT = frozenset("CEO CFO COO CTO CIO CMO HR IT U.S. US UK EU VP".split())
_ROLE_WORDS = frozenset(
    "vice senior junior assistant associate deputy chief executive general managing regional national community financial"
    " operating technology information marketing human resources program project public relations media press policy"
    " communications board research development sales legal interim acting former founding".split()
)


def title_case_after_name(reading: Reading) -> Iterator[Hit]:
    """`Ana Ruiz, Executive Director of …`: behind a name a title is written small. Names inside the title stay."""
    source = reading.document.source.text
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
                edits=() if _goes_on(source, title.span.end) else (Edit(title.span, better),),
            )


def _goes_on(source: str, end: int) -> bool:
    """Whether a second title follows behind the house's name: to mend the first alone would leave two manners."""
    match = _SECOND.search(source[end : end + _REACH])
    return match is not None and match.group(1).lower() in ROLES


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
