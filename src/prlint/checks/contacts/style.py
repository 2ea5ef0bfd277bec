"""How telephone numbers are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Edit, Hit
from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.reading import Reading

_AMERICAN = bounded(r"^(?:1[-. ])?\(?(\d{3})\)?[-. ]{0,2}(\d{3})[-. ](\d{4})$")


def contact_phone_format(reading: Reading) -> Iterator[Hit]:
    """A number of North America in another form than 207-555-0143; what is written for readers abroad (+1) stays.

    `1800-555-0143` may be another country's: Singapore and Australia write such numbers for callers who pay nothing.
    """
    source = reading.document.source.text
    for contact in reading.release.contacts:
        for phone in contact.phones:
            match = _AMERICAN.match(phone.raw)
            if match is None or phone.value is None or not phone.value.startswith("+1"):
                continue
            better = "-".join(match.groups())
            if phone.raw.startswith("1"):
                better = f"1-{better}"
            if phone.raw != better:
                # Without its bracket the number would stick to the word before it.
                glued = source[max(0, phone.span.start - 1) : phone.span.start].isalnum()
                edits = () if glued else (Edit(phone.span, better),)
                yield Hit(
                    phone.span, {"written": phone.raw, "better": better}, suggestions=(better,), edits=edits
                )
