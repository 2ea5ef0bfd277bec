"""Options whose value is one of a few words, or a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.cli.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

COLORS = ("auto", "always", "never")


def one_of(option: str, word: str, words: Iterable[str]) -> str:
    """The word, if it is one that the option knows.

    Raises:
        Problem: it is not; names the nearest.
    """
    words = tuple(words)
    if word not in words:
        from prlint.settings.nearest import nearest

        near = nearest(word, words)
        meant = f"did you mean {near}?" if near else f"it can be {', '.join(words)}"
        raise Problem(f"{option} cannot be “{word}”; {meant}")
    return word


def day(option: str, word: str) -> date | None:
    """The day that `--today` names: a date, `now`, or None for `none`.

    Raises:
        Problem: it is none of them.
    """
    if word == "none":
        return None
    from datetime import date as dates

    if word == "now":
        return dates.today()  # noqa: DTZ011 -- the day where the person is, who asked for this clock
    try:
        return dates.fromisoformat(word)
    except ValueError:
        raise Problem(f"{option} cannot be “{word}”; write a day as 2025-03-31, or now, or none") from None
