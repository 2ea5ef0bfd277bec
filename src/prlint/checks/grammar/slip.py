"""A word that is spelt right and is the wrong one, with the neighbours that tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from prlint.text.patterns import Pattern


class Slip(NamedTuple):
    """A wrong word between neighbours that the right one has.

    The patterns look at the neighbours as a string of at most 100 characters, words and marks parted by spaces:
    `before` up to its end, `after` from its beginning.
    """

    better: str
    before: Pattern | None = None
    after: Pattern | None = None
    unless_before: Pattern | None = None
    unless_after: Pattern | None = None
    style: bool = False
    """Whether some speak like this: left alone in quotations."""


def before(words: str) -> Pattern:
    """These words as the last ones before the wrong one."""
    return bounded(rf"(?:^|\s)(?:{words})$")


def after(words: str) -> Pattern:
    """These words as the first ones behind the wrong one."""
    return bounded(rf"^(?:{words})(?=\s|$)")
