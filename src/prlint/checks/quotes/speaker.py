"""Speakers of whom the release does not say who they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Hit
from prlint.checks.quotes.described import COURTESY, described_at, describes
from prlint.release.people import surname_of
from prlint.release.role_words import ORGANISATIONS
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading
    from prlint.release.model import Speaker, Words

_SUFFIXES = frozenset(
    "mp mla mpp msp mep td md phd qc kc sc am ao oam obe mbe cbe jr sr ii iii rn cpa esq".split()
)
# Capitalised words that are the end of a thing's name, not of a person's.
_THINGS = frozenset(
    """
    act arrangement avenue bill boulevard charter code convention corps declaration diary gazette guide herald index
    law lane mail observer order plan post register report road rule standard street subcommittee survey telegraph times
    treaty tribune tribunal review week
    """.split()
)
_MOST = 100
"""Speakers looked at: each costs a look at all of the text before."""
_WORD = linear(r"[A-Za-z][A-Za-z'’.&-]*")


def speaker_title_missing(reading: Reading) -> Iterator[Hit]:
    """A speaker with a full name, of whom nothing up to the first attribution says what title, role or affiliation."""
    met: set[str] = set()
    small: frozenset[str] | None = None
    for quote in reading.release.quotes:
        speaker = quote.speaker
        if speaker is None or speaker.name is None:
            continue
        surname = surname_of(speaker.name.text).strip(".,")
        if surname.casefold() in met or len(met) == _MOST:
            continue
        met.add(surname.casefold())
        # A pronoun's name stands elsewhere and is only the nearest one.
        named_here = speaker.span.covers(speaker.name.span)
        if speaker.title is not None or not named_here or not _is_full_name(speaker.name, surname):
            continue
        if _is_described(reading, speaker, surname):
            continue
        small = small or _words_in_small_letters(reading)
        if small.isdisjoint(word.lower().strip(".,") for word in speaker.name.text.split()):
            at = f" at {speaker.organization.text}" if speaker.organization is not None else ""
            yield Hit(speaker.name.span, {"name": speaker.name.text, "at": at})


def _is_full_name(name: Words, surname: str) -> bool:
    """Whether a name is a person's full one and describes nobody itself (`Coach Ana Ruiz`, `Ana Ruiz MP`)."""
    words = [word.strip('.,“”"()').lower() for word in name.text.split()]
    if any(
        word in ORGANISATIONS or word in _THINGS or word in _SUFFIXES or describes(word) for word in words
    ):
        return False
    if "’s " in name.text or "'s " in name.text or len(surname) < 2:
        return False
    return len([word for word in words if word not in COURTESY]) >= 2


def _words_in_small_letters(reading: Reading) -> frozenset[str]:
    """The words that the text also writes small: no name is made of them."""
    return frozenset(
        word for block in reading.document.blocks for word in _WORD.findall(block.text) if word.islower()
    )


def _is_described(reading: Reading, speaker: Speaker, surname: str) -> bool:
    """Whether any mention of the name up to the attribution says who it is."""
    release = reading.release
    end = speaker.span.end
    for contact in release.contacts:
        if contact.name is not None and surname in contact.name.text and contact.title is not None:
            return True
    for other in (quote.speaker for quote in (*release.quotes, *release.statements)):
        if other is None or other.name is None or other.title is None or other.span.start >= end:
            continue
        if surname in other.name.text:
            return True
    blocks = reading.document.blocks
    for number, block in enumerate(blocks):
        if block.span.start >= end:
            break
        if (
            speaker.name is not None
            and block.span.covers(speaker.name.span)
            and _is_described_there(block, speaker.name)
        ):
            return True
        above = blocks[number - 1].text if number else ""
        below = blocks[number + 1].text if number + 1 < len(blocks) else ""
        text = block.text
        at = text.find(surname)
        while at >= 0 and block.prose.source_start(at) < end:
            if described_at(text, at, at + len(surname), above, below):
                return True
            at = text.find(surname, at + len(surname))
    return any(surname in person.name and person.title for person in reading.settings.house.people)


def _is_described_there(block: Block, name: Words) -> bool:
    """Whether the name, which may be a given one alone, comes with what the person is, or is the end of a heading's words."""
    text = block.text
    start, last = block.prose.offset(name.span.start), block.prose.offset(name.span.end - 1)
    if start is None or last is None:
        return False
    before = text[:start].split()
    if text[last + 1 : last + 2] == ":" and before and before[-1].islower():
        # `Sport That includes Everyone: “…”`
        return True
    return described_at(text, start, last + 1, "", "")
