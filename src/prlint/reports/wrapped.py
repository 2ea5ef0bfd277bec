"""Sentences made to fit so many cells: broken into lines, or cut short."""

from __future__ import annotations

from prlint.reports.cells import cell_len
from prlint.reports.visible import dots

_INDENT = "  "
_NARROWEST = 20


def wrapped(sentence: str, width: int, indent: str = "") -> str:
    """A sentence over as many lines as it needs, all but the first further in.

    A word that is wider than a line (an address) is left whole: cut in two it could not be copied.
    """
    room = max(_NARROWEST, width - len(indent))
    lines: list[str] = []
    line, used = "", 0
    for word in sentence.split(" "):
        size = cell_len(word)
        if line and used + 1 + size > room:
            lines.append(line)
            line, used = _INDENT, len(_INDENT) - 1
        line += f" {word}" if line.strip() else word
        used += 1 + size if used else size
    lines.append(line)
    return "\n".join(indent + line for line in lines)


def shortened(words: str, room: int, encoding: str) -> str:
    """The beginning of a line of words, cut at a word if there is one, dots where something is left out."""
    if cell_len(words) <= room:
        return words
    end = dots(encoding)
    kept, used = 0, 0
    for character in words:
        used += cell_len(character)
        if used > room - len(end):
            break
        kept += 1
    space = words.rfind(" ", 0, kept + 1)
    return words[: space if space > kept // 2 else kept] + end
