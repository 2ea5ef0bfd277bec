"""From the pieces of a contact to contacts: which name, number and address belong together."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from prlint.release.contact_chunks import Chunk, ChunkKind
from prlint.release.model import Contact, Evidence, Phone, Value, Words
from prlint.text.addresses import valid_email
from prlint.text.span import Span

if TYPE_CHECKING:
    from prlint.release.layout import Page


class Piece(NamedTuple):
    """A chunk and the index of the line it stands in."""

    line: int
    chunk: Chunk
    words: str = ""
    """The text of the chunk."""


@dataclass(slots=True)
class Draft:
    """A contact while its pieces come in."""

    name: Piece | None = None
    title: Piece | None = None
    organization: Piece | None = None
    phones: list[Piece] = field(default_factory=list)
    emails: list[Piece] = field(default_factory=list)
    urls: list[Piece] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    shares: bool = False
    """Whether it waits for the number of the name that follows after `and`."""

    @property
    def reachable(self) -> bool:
        """Whether it has a number or an address."""
        return bool(self.phones or self.emails)

    @property
    def anybody(self) -> bool:
        """Whether there is anything to call it a contact for."""
        return self.name is not None or self.reachable


def drafts(pieces: list[Piece]) -> list[Draft]:
    """The contacts that pieces make up, in order."""
    drafts: list[Draft] = []
    current = Draft()
    first_organisation = (
        next((piece.chunk.kind for piece in pieces if piece.chunk.kind is not ChunkKind.WORDS), None)
        is ChunkKind.ORGANISATION
    )
    for at, piece in enumerate(pieces):
        kind = piece.chunk.kind
        if kind is ChunkKind.JOIN:
            current.shares = current.name is not None and not current.reachable
            continue
        if _begins_another(current, pieces, at, first_organisation=first_organisation):
            drafts.append(current)
            current = Draft()
        _add(current, piece)
    drafts.append(current)
    _share(drafts)
    found = [draft for draft in drafts if draft.anybody]
    # A name without a number behind others that have one is no contact but the next line of the page.
    if any(draft.reachable for draft in found):
        found = [draft for draft in found if draft.reachable]
    return found


def _begins_another(current: Draft, pieces: list[Piece], at: int, *, first_organisation: bool) -> bool:
    kind = pieces[at].chunk.kind
    if (
        kind is ChunkKind.NAME
        and current.name is not None
        and not current.reachable
        and not current.shares
        and current.name.line == pieces[at].line
    ):
        # `Ana Ruiz, Haines Watts, ana@…`: a second name on the line before any number is whom she works for.
        return False
    if kind is ChunkKind.NAME:
        return current.name is not None or (
            current.reachable and bool((current.phones and current.emails) or not _email_first(current))
        )
    new_line = at > 0 and pieces[at - 1].line != pieces[at].line
    if (
        kind in (ChunkKind.ORGANISATION, ChunkKind.WORDS)
        and new_line
        and current.reachable
        and current.name is None
        and current.organization is not None
    ):
        return any(
            piece.chunk.kind is ChunkKind.PHONE or piece.chunk.kind is ChunkKind.EMAIL
            for piece in pieces[at : at + 4]
            if piece.line == pieces[at].line
        )
    if kind in (ChunkKind.ORGANISATION, ChunkKind.WORDS) and current.reachable and current.name is not None:
        following = pieces[at + 1].chunk.kind if at + 1 < len(pieces) else None
        return first_organisation and following in (ChunkKind.NAME, ChunkKind.JOIN, ChunkKind.ORGANISATION)
    return kind is ChunkKind.EMAIL and bool(current.emails) and current.name is None


def _email_first(current: Draft) -> bool:
    return bool(current.emails) and not current.phones and current.name is None and len(current.pieces) <= 1


def _add(draft: Draft, piece: Piece) -> None:
    kind = piece.chunk.kind
    if kind is ChunkKind.PHONE:
        phone = piece.chunk.phone
        if phone is not None and phone.fax:
            return
        draft.phones.append(piece)
    elif kind is ChunkKind.EMAIL:
        draft.emails.append(piece)
    elif kind is ChunkKind.URL:
        draft.urls.append(piece)
    elif kind is ChunkKind.NAME:
        if draft.name is not None:
            draft.organization = draft.organization or piece
        else:
            draft.name = piece
    elif kind is ChunkKind.ROLE and draft.title is None:
        draft.title = piece
    elif kind in (ChunkKind.ORGANISATION, ChunkKind.BRACKET) and draft.organization is None:
        if kind is ChunkKind.BRACKET and (draft.name is None or not piece.words[:1].isupper()):
            # `(also WhatsApp)` says something of the number, `(Lundy)` whom the person works for.
            return
        draft.organization = piece
    else:
        return
    draft.pieces.append(piece)


def _share(drafts: list[Draft]) -> None:
    """`Mark Eddington and Jared Whitley, 202-555-0143`: both have the number."""
    for draft, following in pairwise(drafts):
        if draft.shares and not draft.reachable:
            draft.phones, draft.emails = list(following.phones), list(following.emails)


def contact(page: Page, draft: Draft, evidence: Evidence) -> Contact:
    """The contact of a draft; its numbers have no values until the locale is known."""
    spans = [page.span(page.lines[piece.line], piece.chunk.start, piece.chunk.end) for piece in draft.pieces]
    span = Span(min(span.start for span in spans), max(span.end for span in spans))

    def words(piece: Piece | None) -> Words | None:
        return page.words(page.lines[piece.line], piece.chunk.start, piece.chunk.end) if piece else None

    return Contact.of(
        raw=span.of(page.document.source.text),
        span=span,
        evidence=evidence,
        name=words(draft.name),
        title=words(draft.title),
        organization=words(draft.organization),
        phones=tuple(_phone(page, piece) for piece in draft.phones),
        emails=tuple(_email(page, piece) for piece in draft.emails),
        urls=tuple(_url(page, piece) for piece in draft.urls),
    )


def _phone(page: Page, piece: Piece) -> Phone:
    number = piece.chunk.phone
    words = page.words(page.lines[piece.line], piece.chunk.start, piece.chunk.end)
    return Phone.of(
        raw=words.raw,
        value=None,
        span=words.span,
        extension=number and number.extension,
        label=number and number.label,
    )


def _email(page: Page, piece: Piece) -> Value:
    line = page.lines[piece.line]
    start = line.start + piece.chunk.start
    for link in page.document.links:
        if link.block == line.block and start < link.start < line.start + piece.chunk.end:
            # `at[ana@acme.example](…)`: the word before the link is none of the address.
            start = link.start
    words = page.block_words(line.block, start, line.start + piece.chunk.end)
    return Value.of(raw=words.raw, value=valid_email(words.text), span=words.span)


def _url(page: Page, piece: Piece) -> Value:
    words = page.words(page.lines[piece.line], piece.chunk.start, piece.chunk.end)
    return Value.of(raw=words.raw, value=words.text, span=words.span)
