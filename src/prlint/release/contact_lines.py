"""Which lines belong to a contact label: those under it in its column, until something else begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.release.contact_labels import label_end
from prlint.release.people import is_name
from prlint.release.shapes import has_atom, is_sentence
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.release.layout import Page


_STOPS = frozenset({"status", "headline", "subheadline", "dateline", "end mark", "boilerplate", "chrome"})
_WEB = linear(r"(?i)^(?:https?://|www\.)\S+$")


def lines_behind(page: Page, index: int, lead: int, *, alone: bool) -> Iterator[int]:
    """The lines that belong to a label: those under it in its column, until something else begins."""
    label = page.lines[index]
    if page.blocks[label.block].table is not None and label_in_a_head(page, index):
        yield from _cells_under(page, index)
        return
    columns = _has_columns(page, index)
    row = label.row
    seen_atom = False
    for number in range(index + 1, min(index + 30, len(page.lines))):
        line = page.lines[number]
        if number == lead or line.field in _STOPS:
            if line.field in ("status", "date") and columns:
                continue
            if line.field == "date" or (
                line.field == "status" and not seen_atom and (alone or _atom_next(page, number))
            ):
                continue
            break
        if (
            columns
            and line.row != label.row
            and abs(line.column - label.column) > 6
            and _other_column(page, number, label.column)
        ):
            continue
        if columns and line.row == label.row and line.column < label.column:
            continue
        if line.heading and line.row != label.row:
            break
        text = line.text
        if label_end(text) is not None:
            break
        if is_sentence(text) and (len(text) > 90 or (len(text.split()) > 10)):
            break
        if has_atom(page.lines[number - 1].text) and _begins_something_else(page, number):
            break
        expected = alone and not seen_atom and (len(text) < 100 or has_atom(text))
        if (
            line.spaced
            and line.row != row
            and not (expected or _goes_on(text, page, number, seen_atom=seen_atom))
        ):
            break
        seen_atom = seen_atom or has_atom(text)
        row = line.row
        yield number


def _begins_something_else(page: Page, number: int) -> bool:
    """Whether the line behind a number or address is longer than a name or role, and no further number follows."""
    return len(page.lines[number].text.split()) >= 5 and not any(
        has_atom(line.text) for line in page.lines[number : number + 4] if len(line.text) < 160
    )


def label_in_a_head(page: Page, index: int) -> bool:
    """Whether a label is one of several at the head of a table's columns."""
    block = page.blocks[page.lines[index].block]
    if block.row != 0:
        return False
    beside = [
        line.text
        for line in page.lines
        if (other := page.blocks[line.block]).table == block.table and other.row == 0
    ]
    return len(beside) > 1 and all(label_end(text) is not None for text in beside)


def _cells_under(page: Page, index: int) -> Iterator[int]:
    """The cells under a label, in its column."""
    block = page.blocks[page.lines[index].block]
    for number in range(index + 1, len(page.lines)):
        other = page.blocks[page.lines[number].block]
        if other.table != block.table:
            return
        if other.column == block.column:
            yield number


def _atom_next(page: Page, number: int) -> bool:
    """Whether the number or address that a contact still lacks stands in the line after a status line."""
    return any(has_atom(line.text) and len(line.text) < 120 for line in page.lines[number + 1 : number + 2])


def _has_columns(page: Page, index: int) -> bool:
    """Whether the header is set in columns here: the label's own row or the next has two cells."""
    label = page.lines[index]
    near = page.lines[max(0, index - 4) : index + 5]
    return (label.column > 20 and not label.spaced) or any(
        line.row == label.row and line is not label and line.column > label.column + 8 for line in near
    )


def _other_column(page: Page, number: int, column: int) -> bool:
    """Whether a line stands in another column than the label: nothing of its row stands in the label's."""
    line = page.lines[number]
    beside = [
        other
        for other in page.lines[max(0, number - 3) : number + 4]
        if other.row == line.row and other is not line
    ]
    return any(abs(other.column - column) <= 6 for other in beside) or line.column + 20 < column


def _goes_on(text: str, page: Page, number: int, *, seen_atom: bool) -> bool:
    """Whether a line behind an empty one still belongs to the contact."""
    if len(text) > 100:
        return False
    if has_atom(text) or _WEB.match(text):
        return True
    name = is_name(text) or is_name(text.split(",")[0].split("  ")[0])
    if name:
        return any(has_atom(line.text) for line in page.lines[number : number + 5] if len(line.text) < 120)
    return (
        not seen_atom
        and len(text.split()) <= 6
        and any(has_atom(line.text) for line in page.lines[number : number + 4] if len(line.text) < 120)
    )
