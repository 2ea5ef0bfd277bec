"""Files in which nothing tells that they are releases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Hit, Missing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.reading import Reading


def not_a_release(reading: Reading) -> Iterator[Hit]:
    """A file in which nothing tells that it is a release."""
    if not reading.is_release:
        yield Hit(Missing.START)
