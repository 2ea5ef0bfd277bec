"""What the readers of YAML and TOML front matter give, and where they say that an error is."""

from __future__ import annotations

from prlint.readers.document import FrontValue
from prlint.text.span import Span

Values = dict[str, FrontValue]
"""Scalars by their flat key."""


def rest_of_line(text: str, at: int, base: int) -> Span:
    """The place from an error to the end of its line; the whole line where the error is at its end."""
    start = end = at
    while end < len(text) and text[end] not in "\r\n":
        end += 1
    if start == end:
        while at > 0 and text[at - 1] not in "\r\n":
            at -= 1
    return Span(base + at, base + end)
