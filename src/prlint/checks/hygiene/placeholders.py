"""Text that was to be replaced and was not."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.hit import Hit, Related, Severity
from prlint.checks.hygiene.placeholder_context import Seen
from prlint.checks.hygiene.placeholder_forms import FORMS, SIGN
from prlint.checks.quoted import between_marks
from prlint.readers.document import BlockKind
from prlint.reading.unseen import unseen
from prlint.reading.zones import Zone
from prlint.text.ranges import Ranges

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.checks.hygiene.placeholder_forms import Form
    from prlint.readers.document import Block, Document
    from prlint.reading.reading import Reading
    from prlint.reading.unseen import Unseen
    from prlint.text.span import Span

_ORDER = (Severity.ERROR, Severity.WARNING, Severity.INFO)
_FENCES = ("```", "~~~")
_SHOWN = 80
"""Code points of a placeholder that a message shows."""
_NOBODY = frozenset({"jane doe", "john doe"})
_ABOVE = frozenset({Zone.HEADLINE, Zone.DATELINE, Zone.STATUS})
"""Where nothing may be left to be settled; further down a room or an hour may honestly be open."""


class _Piece(NamedTuple):
    """A text to look at: a block's prose, or what no reader sees."""

    text: str
    home: Block | Unseen
    address: bool
    code: bool

    def span(self, start: int, end: int) -> Span:
        home = self.home
        return home.place(start, end) if hasattr(home, "place") else home.prose.span(start, end)


class _Found(NamedTuple):
    span: Span
    words: str
    level: Severity


def placeholder_text(reading: Reading) -> Iterator[Hit]:
    """Placeholders of every kind, one hit for each that differs; where it stands again is related."""
    groups: dict[str, list[_Found]] = {}
    for found in sorted((*_in_text(reading), *_in_contacts(reading)), key=lambda found: found.span):
        groups.setdefault(" ".join(found.words.split()), []).append(found)
    for words, places in groups.items():
        shown = words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"
        again = f" that stands here {len(places)} times" if len(places) > 1 else ""
        yield Hit(
            places[0].span,
            {"match": shown, "again": again},
            level=min((found.level for found in places), key=_ORDER.index),
            related=tuple(Related(found.span, "here too") for found in places[1:]),
        )


def _in_text(reading: Reading) -> Iterator[_Found]:
    if not _perhaps(reading.document):
        return
    pieces = list(_pieces(reading))
    whole = "\n".join(piece.text for piece in pieces)
    forms = [form for form in FORMS if any(map(whole.__contains__, form.signs))]
    if not forms:
        return
    links = Ranges(link.span for link in reading.document.links)
    for piece in pieces:
        matches = sorted(
            _matches(reading, piece, forms, whole, links), key=lambda match: (match[0], -match[1])
        )
        end = 0
        for start, stop, level in matches:
            if start >= end:
                end = stop
                yield _Found(piece.span(start, stop), piece.text[start:stop], level)


def _perhaps(document: Document) -> bool:
    """Whether anything looks like a placeholder. Brackets of links are no part of what is read."""
    text = document.source.text
    if SIGN.search(text) is not None:
        return True
    return "[" in text and (
        any("[" in block.text for block in document.blocks)
        or any("[" in part.text for part in unseen(document) if not part.target)
    )


def _pieces(reading: Reading) -> Iterator[_Piece]:
    source = reading.document.source.text
    for block in reading.document.blocks:
        # Code that is only indented is often a contact block that a writer set off; a fence means code.
        code = block.kind is BlockKind.CODE and source.startswith(_FENCES, block.span.start)
        yield _Piece(block.text, block, address=False, code=code)
    for text in unseen(reading.document):
        yield _Piece(text.text, text, address=text.target, code=False)


def _matches(
    reading: Reading, piece: _Piece, forms: list[Form], whole: str, links: Ranges
) -> Iterator[tuple[int, int, Severity]]:
    """Start, end and level of the placeholders in a piece; they may overlap."""
    text = piece.text
    for form in forms:
        if (piece.address and not form.address) or (piece.code and not form.code):
            continue
        if not any(map(text.__contains__, form.signs)):
            continue
        for match in form.pattern.finditer(text):
            group = 1 if form.narrow else 0
            start, end = match.span(group)
            inner = (match.groups() or (match.group(),))[0]
            span = piece.span(start, end)
            zone = reading.zone_at(span.start)
            if (zone is Zone.CODE and not form.code) or _holds_link(reading, span, links):
                continue
            seen = Seen(text, start, end, inner, zone is Zone.QUOTES or between_marks(text, start), whole)
            if form.holds is None or form.holds(seen):
                raised = form.level is Severity.INFO and zone in _ABOVE
                yield start, end, Severity.WARNING if raised else form.level


def _holds_link(reading: Reading, span: Span, links: Ranges) -> bool:
    """Whether a link of the markup fills in what stands in a span: `[[link](…)]`, `[(link here)](…)`."""
    here = reading.document.source.text[span.start : span.end].endswith("here)")
    return links.lie_in(span) or (here and links.cover(span))


def _in_contacts(reading: Reading) -> Iterator[_Found]:
    """A contact whose name is nobody's."""
    for contact in reading.release.contacts:
        name = contact.name
        if name is not None and name.text.lower() in _NOBODY:
            yield _Found(name.span, name.text, Severity.WARNING)
