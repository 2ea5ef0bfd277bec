"""Who is to be called: contact blocks, contact sentences, signatures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.readers.document import BlockKind
from prlint.release.contact_chunks import chunks
from prlint.release.contact_drafts import Piece, contact, drafts
from prlint.release.contact_labels import label_end
from prlint.release.contact_lines import lines_behind
from prlint.release.contact_sentences import contacts_in_sentences
from prlint.release.model import Contact, Evidence
from prlint.release.shapes import has_atom, is_letterhead, is_provenance, is_sentence
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.release.layout import Line, Page


_LONG = 160
"""A longer line that ends like a sentence is prose: its sentences are read, not its pieces."""
_SHORT = 300
"""A line this long belongs to no signature."""


def find_contacts(page: Page, lead: int) -> list[Contact]:
    """Every contact of the release in the order they stand; `lead` is the line in which the lead begins."""
    found: list[Contact] = []
    found += _labelled(page, lead)
    found += _unlabelled(page, lead)
    found += contacts_in_sentences(page)
    found.sort(key=lambda contact: contact.span.start)
    return found


def _labelled(page: Page, lead: int) -> list[Contact]:
    found: list[Contact] = []
    for index, line in enumerate(page.lines):
        if line.field:
            continue
        after = label_end(line.text)
        if after is None or (
            is_sentence(line.text)
            and (len(line.text) > _LONG or line.text.lstrip(" *_")[:4].lower() == "for ")
        ):
            continue
        found += _block(page, index, after, lead)
    return found


def _block(page: Page, index: int, after: int, lead: int) -> list[Contact]:
    """The contacts behind one label: the rest of its line and the lines that belong to it."""
    label = page.lines[index]
    lines = [index, *lines_behind(page, index, lead, alone=not label.text[after:].strip(" *_:|"))]
    pieces: list[Piece] = []
    used: list[int] = []
    for number in lines:
        line = page.lines[number]
        start = after if number == index else 0
        read = [
            chunk._replace(start=chunk.start + start, end=chunk.end + start)
            for chunk in chunks(line.text[start:])
        ]
        pieces += [Piece(number, chunk, line.text[chunk.start : chunk.end]) for chunk in read]
        used.append(number)
    made = drafts(pieces)
    if not made:
        return []
    last = max(piece.line for draft in made for piece in draft.pieces)
    for number in used:
        if number <= last:
            page.lines[number].field = page.lines[number].field or "contacts"
    return [contact(page, draft, Evidence.LABEL) for draft in made]


def _unlabelled(page: Page, lead: int) -> list[Contact]:
    """Groups of short lines with a person's name and a number or address: signatures, blocks at top or bottom."""
    found: list[Contact] = []
    for numbers in _groups(page, lead):
        pieces = [
            Piece(number, chunk, page.lines[number].text[chunk.start : chunk.end])
            for number in numbers
            for chunk in chunks(page.lines[number].text)
        ]
        named = [draft for draft in drafts(pieces) if draft.name is not None and draft.reachable]
        for draft in named:
            found.append(contact(page, draft, Evidence.SHAPE))
            for piece in draft.pieces:
                page.lines[piece.line].field = page.lines[piece.line].field or "contacts"
    return found


def _may_sign(page: Page, line: Line) -> bool:
    """Whether a line may belong to a signature: no sentence, no list, no mail header, no address without a person's."""
    text = line.text
    if (
        (len(text) > 60 and is_sentence(text))
        or page.blocks[line.block].kind is BlockKind.ITEM
        or is_provenance(text)
        or " et al" in text
    ):
        return False
    return not is_letterhead(text) or "@" in text or not _ADDRESS.search(text)


_ADDRESS = linear(
    r"\b(?:P\.?\s?O\.?\s?Box|Street|St\.|Avenue|Ave\.|Road|Boulevard|Blvd|Building|Suite|Floor|ABN|Square|Drive)\b|\b[A-Z]{2}\s+\d{5}\b"
)


def _groups(page: Page, lead: int) -> Iterator[list[int]]:
    """Indexes of short lines that stand together and hold a number or an address."""
    group: list[int] = []
    complete = False
    atoms = (
        index
        for index, line in enumerate(page.lines)
        if not line.field and len(line.text) < _SHORT and has_atom(line.text)
    )
    last = max(atoms, default=-1)
    for index, line in enumerate(page.lines):
        if index > last and not complete:
            return
        if line.field == "date" and group and not line.spaced:
            # A date may stand between the name and the number of a letterhead.
            continue
        fits = (
            not line.field
            and index != lead
            and not line.heading
            and len(line.text) < _SHORT
            and _may_sign(page, line)
        )
        if not fits or (line.spaced and group and (complete or len(group) > 3 or len(line.text) > 160)):
            if complete:
                yield group
            group, complete = [], False
        if fits:
            group.append(index)
            complete = complete or has_atom(line.text)
    if complete:
        yield group
