"""Whether a place stands between quotation marks: in a speaker's words, or in a title."""

from __future__ import annotations

_LOOK_BACK = 1000
"""Code points in which the quotation mark before a place is looked for."""


def between_marks(text: str, at: int) -> bool:
    """Whether an offset of a text stands between quotation marks."""
    start = max(0, at - _LOOK_BACK)
    return text.rfind("“", start, at) > text.rfind("”", start, at) or text.count('"', start, at) % 2 == 1
