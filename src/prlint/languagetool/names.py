"""The names of a release, which LanguageTool cannot know: it takes a senator for an actor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.reading import Reading

_WORD = linear(r"\pL[\pL\pM'’-]*")


def names(reading: Reading) -> frozenset[str]:
    """The capitalised words of the names that the release and the house facts give."""
    found: set[str] = set()
    for name in _stated(reading):
        found.update(word for word in words(name) if word[0].isupper())
    return frozenset(found)


def words(text: str) -> list[str]:
    """The words of a text, possessives as the names they are of."""
    return [_bare(word) for word in _WORD.findall(text)]


def _bare(word: str) -> str:
    for ending in ("'s", "’s", "'", "’"):
        if word.endswith(ending):
            return word[: -len(ending)]
    return word


def _stated(reading: Reading) -> Iterator[str]:
    release = reading.release
    for contact in release.contacts:
        for part in (contact.name, contact.organization):
            if part is not None:
                yield part.text
    for quote in (*release.quotes, *release.statements):
        speaker = quote.speaker
        if speaker is not None:
            for part in (speaker.name, speaker.organization):
                if part is not None:
                    yield part.text
    for boilerplate in release.boilerplates:
        if boilerplate.organization is not None:
            yield boilerplate.organization.text
    if release.organization is not None:
        yield release.organization.text
    if release.dateline is not None:
        yield from (place.text for place in release.dateline.places)
    house = reading.settings.house
    yield from house.names
    yield from house.products
    yield from (person.name for person in house.people)
    yield from (contact.name for contact in house.contacts)
    yield from (boilerplate.organization for boilerplate in house.boilerplates)
