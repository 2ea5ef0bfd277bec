"""The right name for a wrong one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def nearest(word: str, names: Iterable[str]) -> str | None:
    """The known name that looks most like the word, if any does."""
    # Only a mistake needs it: 2 ms that a right run does not spend.
    from difflib import get_close_matches

    known = {name.casefold(): name for name in names}
    found = get_close_matches(word.casefold(), known, n=1, cutoff=0.6)
    return known[found[0]] if found else None


def unknown(what: str, word: str, names: Iterable[str]) -> str:
    """A sentence: there is no such thing, and what was probably meant."""
    names = sorted(names)
    near = nearest(word, names)
    if near is not None:
        return f"there is no {what} “{word}”; the nearest is “{near}”"
    if 0 < len(names) <= 20:
        return f"there is no {what} “{word}”; there are {', '.join(names)}"
    return f"there is no {what} “{word}”"
