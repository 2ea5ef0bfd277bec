"""Patterns that match wherever others do, and are quicker to compile: they only say where it is worth to look."""

from __future__ import annotations

import re

# An escaped character, a class, or a repetition that is counted to ten and more. For patterns of rules: no text of a file.
_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|\[:\^?\w+:\]|[^\]\\])*\]|\{(\d+),\d{2,}\}", re.DOTALL)


def loosened(pattern: str) -> str:
    r"""The pattern with long counted repetitions left open: `[^\n]{0,200}` becomes `[^\n]{0,}`.

    RE2 writes such a repetition out as often as it may be repeated, which takes as long as all the rest of the rules.
    """
    # What stands between \Q and \E is no pattern.
    if r"\Q" in pattern:
        return pattern
    return _PIECE.sub(
        lambda piece: piece.group() if piece.group(1) is None else f"{{{piece.group(1)},}}", pattern
    )
