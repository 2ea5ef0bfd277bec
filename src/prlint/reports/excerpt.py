"""The line a finding stands in, cut around the place so that it fits, with the cells it takes on a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.reports.cells import cell_len
from prlint.reports.visible import dots, visible

if TYPE_CHECKING:
    from prlint.text.source import Source
    from prlint.text.span import Span

_TAB = "    "
# A word cut in two at the edge of an excerpt is dropped when it begins this near to the edge.
_WORD = 12
_JOINED = "\u200c\u200d\ufe0f"


class Excerpt(NamedTuple):
    """One line of the source as it is shown; `before`, `place` and `after` are ready to be printed."""

    line: int
    before: str
    place: str
    after: str
    more: int
    """How many further lines the place goes on for."""

    @property
    def indent(self) -> int:
        """Cells before the place."""
        return cell_len(self.before)

    @property
    def length(self) -> int:
        """Cells to mark: those of the place, one for an empty one."""
        return max(1, cell_len(self.place))


def excerpt(source: Source, span: Span, width: int, encoding: str = "utf-8") -> Excerpt:
    """The first line of a place, at most `width` cells wide.

    Only the neighbourhood of the place is looked at: a release may be one line of any length.
    """
    number = source.position(span.start).line
    line = source.line(number)
    start, end = min(span.start, line.end), min(span.end, line.end)
    more = source.position(max(span.start, span.end - 1)).line - number if span.end > line.end else 0
    gap = dots(encoding)

    text = source.text
    place, whole = _fitting(text[start : min(end, start + width)], width - 2 * len(gap), encoding)
    if not whole or start + width < end:
        place += gap
    room = width - cell_len(place)
    left = text[max(line.start, start - width) : start]
    right = text[end : min(line.end, end + width)]
    before, after = _cells(left, encoding), _cells(right, encoding)
    room_left = max(room // 2, room - after) if before > room // 2 else before
    room_right = max(0, room - room_left)
    return Excerpt(
        line=number,
        before=_cut_left(left, room_left, encoding, more=start - width > line.start),
        place=place,
        after=_cut_right(right, room_right, encoding, more=end + width < line.end) if whole else "",
        more=more,
    )


def _shown(character: str, encoding: str) -> str:
    return _TAB if character == "\t" else visible(character, encoding)


def _show(text: str, encoding: str) -> str:
    return visible(text.replace("\t", _TAB), encoding)


def _width(character: str, encoding: str) -> int:
    width = cell_len(_shown(character, encoding))
    # A variation selector can make the character before it one cell wider; where it is written out it has its own.
    return max(1, width) if character == "\ufe0f" else width


def _plain(text: str) -> bool:
    """Whether every character takes one cell, as most do: then nothing need be measured."""
    return text.isascii() and text.isprintable()


def _cells(text: str, encoding: str) -> int:
    return len(text) if _plain(text) else sum(_width(character, encoding) for character in text)


def _count(text: str, room: int, encoding: str) -> int:
    """How many characters from the beginning fit into the room."""
    if _plain(text):
        return max(0, min(len(text), room))
    count = 0
    for character in text:
        room -= _width(character, encoding)
        if room < 0:
            break
        count += 1
    return count


def _fitting(text: str, room: int, encoding: str) -> tuple[str, bool]:
    count = _count(text, max(room, 1), encoding)
    return _show(text[:count], encoding), count == len(text)


def _cut_left(text: str, room: int, encoding: str, *, more: bool) -> str:
    """The end of the text before the place, dots where something is left out."""
    count = _count(text[::-1], room, encoding)
    if count == len(text) and not more:
        return _show(text, encoding)
    begin = len(text) - _count(text[::-1], room - len(dots(encoding)), encoding)
    # A mark that belongs on the character before the cut would sit on the dots.
    while begin < len(text) and not cell_len(text[begin]):
        begin += 1
    if begin and not text[begin - 1].isspace():
        space = text.find(" ", begin, begin + min(_WORD, (len(text) - begin) // 2))
        begin = begin if space < 0 else space + 1
    return dots(encoding) + _show(text[begin:], encoding)


def _cut_right(text: str, room: int, encoding: str, *, more: bool) -> str:
    """The beginning of the text after the place, dots where something is left out."""
    count = _count(text, room, encoding)
    if count == len(text) and not more:
        return _show(text, encoding)
    end = _count(text, room - len(dots(encoding)), encoding)
    if not text[end : end + 1].isspace():
        space = text.rfind(" ", end - min(_WORD, end // 2), end)
        end = end if space < 0 else space
    return _show(text[:end].rstrip(_JOINED), encoding) + dots(encoding)
