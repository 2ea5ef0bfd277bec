"""The right name for a wrong one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_FEW = 20
"""So many names can be listed; a list of all rules helps nobody."""


def nearest(word: str, names: Iterable[str]) -> str | None:
    """The known name that looks most like the word, if any does."""
    # Only a mistake needs it: 2 ms that a right run does not spend.
    from difflib import get_close_matches

    known = {name.casefold(): name for name in names}
    found = get_close_matches(word.casefold(), known, n=1, cutoff=0.6)
    return known[found[0]] if found else None


def unknown(what: str, word: str, names: Iterable[str], within: str = "") -> str:
    """A sentence: there is no such thing, and what was probably meant, or what there is."""
    names = sorted(names)
    sentence = f"there is no {what} “{word}”{within and f' in {within}'}"
    near = nearest(word, names)
    if near is not None:
        return f"{sentence}; the nearest is “{near}”"
    return f"{sentence}; there are {', '.join(names)}" if 0 < len(names) <= _FEW else sentence
