"""One contact printed twice, with a slip in one of the two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Hit, Related
from prlint.text.slips import slips

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.reading import Reading
    from prlint.release.model import Contact, Value

_FIGURES = 9
"""Figures of a number from which a single one that differs is looked at."""


def contact_inconsistent(reading: Reading) -> Iterator[Hit]:
    """A person who stands in two contacts with numbers or addresses that differ by one figure or letter."""
    first: dict[str, Contact] = {}
    for contact in reading.release.contacts:
        if contact.name is None:
            continue
        name = " ".join(contact.name.text.lower().split())
        earlier = first.setdefault(name, contact)
        if earlier is contact:
            continue
        # Two numbers in one contact are an office and a mobile; one in each is meant to be the same.
        if (
            len(earlier.phones) == 1 == len(contact.phones)
            and earlier.phones[0].label == contact.phones[0].label
        ):
            yield from _unlike(contact, earlier.phones[0], contact.phones[0], figures=True)
        if len(earlier.emails) == 1 == len(contact.emails):
            yield from _unlike(contact, earlier.emails[0], contact.emails[0], figures=False)


def _unlike(contact: Contact, earlier: Value, later: Value, *, figures: bool) -> Iterator[Hit]:
    one, other = (
        "".join(filter(str.isdigit, value.value or value.raw)) if figures else value.raw.lower()
        for value in (earlier, later)
    )
    if slips(one, other, 1) == 1 and (not figures or len(one) >= _FIGURES):
        name = "" if contact.name is None else contact.name.text
        yield Hit(
            later.span,
            {"written": later.raw, "other": earlier.raw, "name": name},
            related=(Related(earlier.span, "here it is otherwise"),),
        )
