"""How the file's bytes became text, where nothing in it said how."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Hit
from prlint.text.patterns import linear
from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.reading import Reading

_NAMES = {"cp1252": "Windows-1252", "mac-roman": "Mac Roman"}
# A no-break space is read as one by every guess, so a word that shows the guess has another character.
_CHANGED = linear(r"[^\s\x{a0}]*[^\x00-\x7f\x{a0}][^\s\x{a0}]*|\x{a0}")
_SHOWN = 40
"""Code points of a word that the finding covers."""


def encoding_guessed(reading: Reading) -> Iterator[Hit]:
    """An encoding that was guessed, at the first word that another guess would have changed."""
    source = reading.document.source
    if not source.encoding.guessed:
        return
    found = _CHANGED.search(source.text)
    if found is None:
        return
    word = found.group()[:_SHOWN]
    name = source.encoding.name
    values = {
        "encoding": _NAMES.get(name, name),
        "word": "a no-break space" if word == "\xa0" else f"“{word}”",
    }
    yield Hit(Span(found.start(), found.start() + len(word)), values)
