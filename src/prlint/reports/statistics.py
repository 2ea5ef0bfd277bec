"""How often each rule spoke."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def statistics(counts: Mapping[tuple[str, str], int]) -> Iterator[str]:
    """One line for each severity and rule, the most frequent first: count, severity, rule."""
    figures = len(str(max(counts.values(), default=0)))
    for (severity, rule), count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        yield f"{count:>{figures}}  {severity:<7}  {rule}"
