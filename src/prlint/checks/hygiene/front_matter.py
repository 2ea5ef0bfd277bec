"""Front matter that could not be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Hit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.reading import Reading

_SUBJECT = "The front matter "
"""Every problem is a sentence about it."""


def front_matter_invalid(reading: Reading) -> Iterator[Hit]:
    """Front matter that breaks the rules of its format, at the place where it does."""
    front = reading.document.front_matter
    if front is None or front.problem is None:
        return
    problem = front.problem.message.removeprefix(_SUBJECT).removeprefix("that begins here ").removesuffix(".")
    yield Hit(front.problem.span, {"problem": problem})
