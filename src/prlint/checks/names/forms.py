"""One spelling of a name and the places where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.release.role_words import HONORIFICS, ORGANISATIONS, ROLES

if TYPE_CHECKING:
    from prlint.checks.names.written import Mention

TITLES = ROLES | HONORIFICS


class Form(NamedTuple):
    """One spelling and the places where it stands."""

    written: str
    places: list[Mention]

    @property
    def before(self) -> set[str]:
        """First names, or other capitalised words, that stand before it; no titles."""
        return {
            place.before
            for place in self.places
            if place.before and place.before not in TITLES and place.before not in ORGANISATIONS
        }

    @property
    def after(self) -> set[str]:
        """Capitalised words that stand after it."""
        return {place.after for place in self.places if place.after}

    @property
    def is_titled(self) -> bool:
        """Whether a title stands before it somewhere."""
        return any(place.before in TITLES for place in self.places)


def ordered(one: Form, other: Form) -> tuple[Form, Form]:
    """The rarer first; of two equal ones that without accents, else the later one."""
    if len(one.places) != len(other.places):
        return (one, other) if len(one.places) < len(other.places) else (other, one)
    if one.written.isascii() != other.written.isascii():
        return (one, other) if one.written.isascii() else (other, one)
    for slipped, right in ((one, other), (other, one)):
        # `NIcola`: a key held too long.
        written = slipped.written
        if written[:2].isupper() and written[2:].islower() and right.written[1:].islower():
            return slipped, right
    first = one.places[0].block.prose.source_start(one.places[0].start)
    second = other.places[0].block.prose.source_start(other.places[0].start)
    return (one, other) if first > second else (other, one)
