"""Addresses that almost have the name of the contact whose they are."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from prlint.checks.hit import Hit, Related
from prlint.text.slips import slips

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.reading import Reading

_LEAST = 5
"""Letters of a surname from which a near miss is no accident."""
_ENDINGS = frozenset(("jr", "sr", "ii", "iii", "iv", "phd", "md", "obe", "mbe", "cbe", "esq", "apr"))


def email_name_mismatch(reading: Reading) -> Iterator[Hit]:
    """A surname in the address that is one letter away from the surname of the contact."""
    contacts = reading.release.contacts
    everybody = [set(_words(contact.name.text)) for contact in contacts if contact.name is not None]
    for contact in contacts:
        if contact.name is None or len(contact.emails) != 1:
            continue
        words = _words(contact.name.text)
        if not 2 <= len(words) <= 4 or len(words[-1]) < _LEAST:
            continue
        email = contact.emails[0]
        local, _, host = email.raw.lower().partition("@")
        local = "".join(
            character for character in local.partition("+")[0] if character.isalpha() or character in "._-"
        )
        first, surname = words[0], words[-1]
        # Somebody else's address, or a part of the name as it is: a first name, a double name's half.
        whole = local.replace(".", "").replace("_", "").replace("-", "")
        others = {word for name in everybody for word in name} - {first}
        if any(word in whole for word in others if len(word) >= _LEAST - 1):
            continue
        for written in _surnames(local, first):
            if len(written) >= _LEAST - 1 and slips(written, surname, 1) == 1 and written not in host:
                yield Hit(
                    email.span,
                    {"address": email.raw, "name": contact.name.text, "written": written},
                    related=(Related(contact.name.span, "the name"),),
                )
                break


def _words(name: str) -> list[str]:
    """The words of a name in small letters without accents; hyphens and apostrophes join."""
    plain = "".join(
        character
        for character in unicodedata.normalize("NFKD", name.lower())
        if not unicodedata.combining(character)
    )
    words = ["".join(filter(str.isalpha, word)) for word in plain.replace(",", " ").split()]
    return [word for word in words if word and word not in _ENDINGS]


def _surnames(local: str, first: str) -> list[str]:
    """What may be the surname in the part before the @: behind a point, the first name or its initial."""
    parts = [part for part in local.replace("_", ".").replace("-", ".").split(".") if part]
    if len(parts) > 1:
        # The first part is the first name or its initial, or else it is no address of this shape.
        return [parts[-1]] if parts[0][0] == first[0] else []
    if not parts:
        return []
    written = parts[0]
    found = [written]
    if written.startswith(first):
        found.append(written[len(first) :])
    elif written[0] == first[0]:
        found.append(written[1:])
    return found
