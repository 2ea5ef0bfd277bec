"""Marks of footnotes without their note, and notes without their mark."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.hit import Hit
from prlint.readers.document import BlockKind
from prlint.text.patterns import bounded, linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block, Document
    from prlint.reading.reading import Reading
    from prlint.text.span import Span

# A mark directly behind a word, a figure or a closing mark: `up 40%*`, `members†`, `2025[1]`, `sales¹`.
_MARK = linear(
    r"[\pL\d%.,”\"’)](?:(\*{1,3}|[†‡]+|[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]?)(?:[\s.,;:!?)”\"’—–-]|$)|[ \xa0]?(\[\d{1,2}\]))"
)
# A note begins its paragraph, or a line of it, with the mark.
_NOTE = linear(r"(?:^|\n)\s{0,3}(?:(\*{1,3}|[†‡]+|[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]?)\s?[\pL\d“\"$£€(]|(\[\d{1,2}\]))")
_LISTED = linear(r"\[(\d{1,2}(?:,\s?\d{1,2}){0,9})\]")
_UNITS = linear(r"(?i)(?:\b(?:[cdkm]?m|km|ft|in|sq|mi|yd|[mk]?g|l|cm|co|h|n|o)|\d)$")
_SIGNS = "*†‡[¹²³⁴⁵⁶⁷⁸⁹"
_MASKED = bounded(r"\*[A-Za-z]|[A-Za-z]\*+[A-Za-z]")


class _Note(NamedTuple):
    label: str
    span: Span


def footnote_dangling(reading: Reading) -> Iterator[Hit]:
    """Each mark that has no note and each note that has no mark, at its first place."""
    document = reading.document
    text = document.source.text
    yield from _markdown(document)
    if not any(sign in text for sign in _SIGNS):
        return
    blocks = [
        block
        for block in document.blocks
        if block.kind is not BlockKind.CODE and any(map(block.text.__contains__, _SIGNS))
    ]
    marks = list(_first(mark for block in blocks for mark in _marks(block)))
    notes = list(_first(note for block in blocks for note in _notes(block)))
    noted, marked = {note.label for note in notes}, {mark.label for mark in marks}
    if not marked & noted:
        # Signs of another kind: bold that is not closed, ratings, citations of a list that stands elsewhere.
        notes = []
        marks = [mark for mark in marks if mark.label[0] in "†‡"]
    for mark in marks:
        if mark.label not in noted and _is_sure(mark.label, noted):
            yield Hit(
                mark.span,
                {
                    "mark": mark.label,
                    "lack": "nothing at the foot of the release explains it",
                    "remedy": "add the note or delete the mark",
                },
            )
    cited = {number for block in blocks for number in _cited(block)}
    for note in notes:
        stars = note.label[0] == "*" and not ("*" in marked and "*" in noted)
        if note.label not in marked | cited and note.label != "*" and not stars:
            yield Hit(
                note.span,
                {
                    "mark": note.label,
                    "lack": "nothing in the text refers to this note",
                    "remedy": "set the mark or delete the note",
                },
            )


def _markdown(document: Document) -> Iterator[Hit]:
    """`[^1]` and `[^1]: …`: the reader knows which is which."""
    defined = {note.label for note in document.footnotes if note.definition}
    used = {note.label for note in document.footnotes if not note.definition}
    for note in document.footnotes:
        if note.definition and note.label not in used:
            first = note.span
            yield Hit(
                first,
                {
                    "mark": f"[^{note.label}]",
                    "lack": "nothing in the text refers to this note",
                    "remedy": "set the mark or delete the note",
                },
            )
        elif not note.definition and note.label not in defined:
            yield Hit(
                note.span,
                {
                    "mark": f"[^{note.label}]",
                    "lack": "nothing at the foot of the release explains it",
                    "remedy": "add the note or delete the mark",
                },
            )


def _is_sure(label: str, noted: set[str]) -> bool:
    """Whether a mark without note is one: a lone asterisk or a number may be a rating, a power or somebody's habit."""
    if label[0] in "¹²³⁴⁵⁶⁷⁸⁹":
        return any(other[0] in "¹²³⁴⁵⁶⁷⁸⁹" for other in noted)
    return label[0] in "†‡" or any(other[0] == label[0] for other in noted)


def _marks(block: Block) -> Iterator[_Note]:
    text = block.text
    for match in _MARK.finditer(text):
        start, end = match.span(1 if match.group(1) else 2)
        label = text[start:end]
        if label[0] in "²³" and _UNITS.search(text[max(0, start - 3) : start]) is not None:
            continue
        if label[0] == "*" and _MASKED.search(text[max(0, start - 12) : end + 12]) is not None:
            continue
        yield _Note(label, block.prose.span(start, end))


def _cited(block: Block) -> Iterator[str]:
    """Numbers in brackets that do not begin a paragraph: `([1], section 2)`, `[8, 9]`."""
    for match in _LISTED.finditer(block.text):
        if block.text[: match.start()].strip():
            yield from (f"[{number.strip()}]" for number in match.group(1).split(","))


def _notes(block: Block) -> Iterator[_Note]:
    for match in _NOTE.finditer(block.text):
        start, end = match.span(1 if match.group(1) else 2)
        yield _Note(block.text[start:end], block.prose.span(start, end))


def _first(notes: Iterator[_Note]) -> Iterator[_Note]:
    met: set[str] = set()
    for note in notes:
        if note.label not in met:
            met.add(note.label)
            yield note
