"""Who is to be called: contact blocks, contact sentences, signatures."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from prlint.readers.document import BlockKind
from prlint.release.contact_chunks import Chunk, ChunkKind, chunks
from prlint.release.model import Contact, Evidence, Phone, Value, Words
from prlint.release.people import is_name, name_at
from prlint.release.shapes import is_letterhead, is_provenance
from prlint.text.addresses import valid_email
from prlint.text.patterns import bounded, linear
from prlint.text.sentences import sentences
from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.release.layout import Line, Page
    from prlint.text.phones import PhoneNumber

_KINDS = (
    r"(?:(?:media|press|news|investors?|analysts?|company|corporate|agency|business|editorial|general|public(?:ity| affairs| relations| information)?|pr|ir|"
    r"marketing|communications?|sales|technical|customer|further|more|additional|primary|secondary|local|national|u\.?s\.?|uk|european|project|"
    r"event|issued by|relations|and|&|/|or|for|the|your|our)[\s/]+)*"
)
_LABEL = linear(
    rf"(?i)^[\s*_#>•\-–—|(\[]*({_KINDS}(?:contacts?(?:\s*(?:details|information|info|persons?|for(?:\s+(?:the\s+)?(?:media|press|further\s+information|more\s+information))?))?"
    r"|(?:in|en)quir(?:y|ies)(?:\s+contacts?)?|queries|interviews?\s*:|information\s*:"
    r"|(?:prepared|issued|released|submitted)\s+by\b)"
    r"|(?:(?:media|press|news|investor|public|communications?|pr)\s+)+(?:relations|advis[eo]rs?|officers?|office|team|desk|liaison)\s*:"
    r"|(?:for\s+(?:all\s+|any\s+)?)?(?:further|more|additional|press|media|general|interview)(?:[\s/]+(?:press|media|further|more|or|and|general))*\s+(?:information|info|details|enquiries|inquiries|queries|interviews?|requests)"
    r"(?:[^.:]*?(?:contact|call|e-?mail|reach)\b)?)(\s*(?:[:\-–—|]+|\*+|$)|\s|$)"
)
_LABEL_WORDS = ("contact", "quir", "relations", "office", "inform", "interview", " by", "queries", "advis", "details", "desk", "team", "request")
"""One of them is in every label."""
_GLUED_LABEL = bounded(r"^(?:(?:Media|Press|Company|Investor(?: Relations)?|IR|PR)\s(?:(?:&|and)\s\w+\s)?)?Contacts?(?:\s?(?:Details|Information))?(?=[A-Z])")
_SENTENCE_CUE = linear(
    r"(?i)\b(?:contact(?:ed|ing)?|call(?:ing)?|e-?mail(?:ing)?|reach(?:ed)?|phon(?:e|ing)|telephone|available for interviews?|for (?:further|more|additional) (?:information|details)"
    r"|more information|(?:in|en)quiries|press office|register with|rsvp|get in touch|interviews?)\b"
)
_LONG = 160
"""A longer line that ends like a sentence is prose: its sentences are read, not its pieces."""
_STOPS = frozenset({"status", "headline", "subheadline", "dateline", "end mark", "boilerplate", "chrome"})


class _Piece(NamedTuple):
    line: int
    chunk: Chunk


@dataclass(slots=True)
class _Draft:
    """A contact while its pieces come in."""

    name: _Piece | None = None
    title: _Piece | None = None
    organization: _Piece | None = None
    phones: list[_Piece] = field(default_factory=list)
    emails: list[_Piece] = field(default_factory=list)
    urls: list[_Piece] = field(default_factory=list)
    pieces: list[_Piece] = field(default_factory=list)
    shares: bool = False
    """Whether it waits for the number of the name that follows after `and`."""

    @property
    def reachable(self) -> bool:
        return bool(self.phones or self.emails)

    @property
    def anybody(self) -> bool:
        return self.name is not None or self.reachable


def find_contacts(page: Page, lead: int) -> list[Contact]:
    """Every contact of the release in the order they stand; `lead` is the line in which the lead begins."""
    found: list[Contact] = []
    found += _labelled(page, lead)
    found += _unlabelled(page, lead)
    found += _in_sentences(page)
    found.sort(key=lambda contact: contact.span.start)
    return found


# -- blocks with a label ---------------------------------------------------------------------------------------------


def _labelled(page: Page, lead: int) -> list[Contact]:
    found: list[Contact] = []
    for index, line in enumerate(page.lines):
        if line.field:
            continue
        after = _label_end(line.text)
        if after is None or (_is_sentence(line.text) and (len(line.text) > _LONG or line.text.lstrip(" *_")[:4].lower() == "for ")):
            continue
        found += _block(page, index, after, lead)
    return found


def _label_end(text: str) -> int | None:
    """Where the words behind a contact label begin, or None where the line has no label."""
    if not any(map(text[:120].lower().count, _LABEL_WORDS)):
        return None
    head = text[:200]
    glued = _GLUED_LABEL.match(head)
    if glued is not None:
        return glued.end()
    match = _LABEL.match(head)
    if match is None:
        return None
    rest = head[match.end() :].strip(" *_:|")
    label = match.group(1).lower()
    if "contact" in label.split() or label.endswith(("contacts", "enquiries", "inquiries", "details")):
        marked = head[match.end(1) :].lstrip(" *_")[:1] in (":", "|", "-", "–", "—", "")
        if not marked and not rest[:1].isupper() and rest and not rest[0].isdigit() and "@" not in rest:
            return None
        return match.end()
    if label.startswith("for ") and text.rstrip(" *_").endswith(":"):
        return len(text)
    if ":" in match.group() + head[match.end() :][:1] or not rest or label.startswith(("for ", "prepared", "issued")):
        return match.end()
    return None


def _is_sentence(text: str) -> bool:
    return text.rstrip("*_ ”\"')").endswith((".", "!", "?")) and sum(word.islower() for word in text.split()) > 8


def _block(page: Page, index: int, after: int, lead: int) -> list[Contact]:
    """The contacts behind one label: the rest of its line and the lines that belong to it."""
    label = page.lines[index]
    lines = [index, *_following(page, index, lead, alone=not label.text[after:].strip(" *_:|"))]
    pieces: list[_Piece] = []
    used: list[int] = []
    for number in lines:
        line = page.lines[number]
        start = after if number == index else 0
        read = [chunk._replace(start=chunk.start + start, end=chunk.end + start) for chunk in chunks(line.text[start:])]
        pieces += [_Piece(number, chunk) for chunk in read]
        used.append(number)
    drafts = _drafts(page, pieces)
    if not drafts:
        return []
    last = max(piece.line for draft in drafts for piece in draft.pieces)
    for number in used:
        if number <= last:
            page.lines[number].field = page.lines[number].field or "contacts"
    return [_contact(page, draft, Evidence.LABEL) for draft in drafts]


def _following(page: Page, index: int, lead: int, *, alone: bool) -> Iterator[int]:
    """The lines that belong to a label: those under it in its column, until something else begins."""
    label = page.lines[index]
    columns = _has_columns(page, index)
    empty = 0
    row = label.row
    seen_atom = False
    for number in range(index + 1, min(index + 30, len(page.lines))):
        line = page.lines[number]
        if number == lead or line.field in _STOPS:
            if line.field in ("status", "date") and columns:
                continue
            if line.field == "date" or (line.field == "status" and not seen_atom and alone):
                continue
            break
        if columns and line.row != label.row and abs(line.column - label.column) > 6 and _other_column(page, number, label.column):
            continue
        if columns and line.row == label.row and line.column < label.column:
            continue
        if line.heading and line.row != label.row:
            break
        text = line.text
        if _label_end(text) is not None:
            break
        if _is_sentence(text) and (len(text) > 90 or (len(text.split()) > 10)):
            break
        if line.spaced and line.row != row:
            empty += 1
            if not (alone and not seen_atom and (len(text) < 100 or _has_atom(text))) and not _goes_on(text, page, number, seen_atom=seen_atom):
                break
        seen_atom = seen_atom or _has_atom(text)
        row = line.row
        yield number


def _has_columns(page: Page, index: int) -> bool:
    """Whether the header is set in columns here: the label's own row or the next has two cells."""
    label = page.lines[index]
    near = page.lines[max(0, index - 4) : index + 5]
    return label.column > 20 or any(line.row == label.row and line is not label and line.column > label.column + 8 for line in near)


def _other_column(page: Page, number: int, column: int) -> bool:
    """Whether a line stands in another column than the label: nothing of its row stands in the label's."""
    line = page.lines[number]
    beside = [other for other in page.lines[max(0, number - 3) : number + 4] if other.row == line.row and other is not line]
    return any(abs(other.column - column) <= 6 for other in beside) or line.column + 20 < column


def _has_atom(text: str) -> bool:
    return "@" in text or sum(map(text.count, "0123456789")) >= 7


_WEB = linear(r"(?i)^(?:https?://|www\.)\S+$")


def _goes_on(text: str, page: Page, number: int, *, seen_atom: bool) -> bool:
    """Whether a line behind an empty one still belongs to the contact."""
    if len(text) > 100:
        return False
    if _has_atom(text) or _WEB.match(text):
        return True
    name = is_name(text) or is_name(text.split(",")[0].split("  ")[0])
    if name:
        return any(_has_atom(line.text) for line in page.lines[number : number + 5] if len(line.text) < 120)
    return not seen_atom and len(text.split()) <= 6 and any(_has_atom(line.text) for line in page.lines[number : number + 4] if len(line.text) < 120)


# -- pieces to contacts ------------------------------------------------------------------------------------------------


def _drafts(page: Page, pieces: list[_Piece]) -> list[_Draft]:
    drafts: list[_Draft] = []
    current = _Draft()
    first_organisation = next((piece.chunk.kind for piece in pieces if piece.chunk.kind is not ChunkKind.WORDS), None) is ChunkKind.ORGANISATION
    for at, piece in enumerate(pieces):
        kind = piece.chunk.kind
        if kind is ChunkKind.JOIN:
            current.shares = current.name is not None and not current.reachable
            continue
        if _begins_another(page, current, pieces, at, first_organisation=first_organisation):
            drafts.append(current)
            current = _Draft()
        _add(page, current, piece)
    drafts.append(current)
    _share(drafts)
    found = [draft for draft in drafts if draft.anybody]
    # A name without a number behind others that have one is no contact but the next line of the page.
    if any(draft.reachable for draft in found):
        found = [draft for draft in found if draft.reachable]
    return found


def _begins_another(page: Page, current: _Draft, pieces: list[_Piece], at: int, *, first_organisation: bool) -> bool:
    kind = pieces[at].chunk.kind
    if kind is ChunkKind.NAME and current.name is not None and not current.reachable and not current.shares and current.name.line == pieces[at].line:
        # `Ana Ruiz, Haines Watts, ana@…`: a second name on the line before any number is whom she works for.
        return False
    if kind is ChunkKind.NAME:
        return current.name is not None or (current.reachable and bool(current.phones and current.emails or not _email_first(current)))
    new_line = at > 0 and pieces[at - 1].line != pieces[at].line
    if kind in (ChunkKind.ORGANISATION, ChunkKind.WORDS) and new_line and current.reachable and current.name is None and current.organization is not None:
        return any(piece.chunk.kind is ChunkKind.PHONE or piece.chunk.kind is ChunkKind.EMAIL for piece in pieces[at : at + 4] if piece.line == pieces[at].line)
    if kind in (ChunkKind.ORGANISATION, ChunkKind.WORDS) and current.reachable and current.name is not None:
        following = pieces[at + 1].chunk.kind if at + 1 < len(pieces) else None
        return first_organisation and following in (ChunkKind.NAME, ChunkKind.JOIN, ChunkKind.ORGANISATION)
    if kind is ChunkKind.EMAIL and current.emails and current.name is None:
        return True
    return False


def _email_first(current: _Draft) -> bool:
    return bool(current.emails) and not current.phones and current.name is None and len(current.pieces) <= 1


def _add(page: Page, draft: _Draft, piece: _Piece) -> None:
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
        if kind is ChunkKind.BRACKET and draft.name is None:
            return
        draft.organization = piece
    else:
        return
    draft.pieces.append(piece)


def _share(drafts: list[_Draft]) -> None:
    """`Mark Eddington and Jared Whitley, 202-555-0143`: both have the number."""
    for draft, following in zip(drafts, drafts[1:], strict=False):
        if draft.shares and not draft.reachable:
            draft.phones, draft.emails = list(following.phones), list(following.emails)


def _contact(page: Page, draft: _Draft, evidence: Evidence) -> Contact:
    spans = [page.span(page.lines[piece.line], piece.chunk.start, piece.chunk.end) for piece in draft.pieces]
    span = Span(min(span.start for span in spans), max(span.end for span in spans))

    def words(piece: _Piece | None) -> Words | None:
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


def _phone(page: Page, piece: _Piece) -> Phone:
    number: PhoneNumber = piece.chunk.phone  # type: ignore[assignment] -- a chunk of that kind has one
    words = page.words(page.lines[piece.line], piece.chunk.start, piece.chunk.end)
    return Phone.of(raw=words.raw, value=None, span=words.span, extension=number.extension, label=number.label)


def _email(page: Page, piece: _Piece) -> Value:
    line = page.lines[piece.line]
    start = line.start + piece.chunk.start
    for link in page.document.links:
        if link.block == line.block and start < link.start < line.start + piece.chunk.end:
            # `at[ana@acme.example](…)`: the word before the link is none of the address.
            start = link.start
    words = page.block_words(line.block, start, line.start + piece.chunk.end)
    return Value.of(raw=words.raw, value=valid_email(words.text), span=words.span)


def _url(page: Page, piece: _Piece) -> Value:
    words = page.words(page.lines[piece.line], piece.chunk.start, piece.chunk.end)
    return Value.of(raw=words.raw, value=words.text, span=words.span)


# -- without a label ---------------------------------------------------------------------------------------------------


def _unlabelled(page: Page, lead: int) -> list[Contact]:
    """Groups of short lines with a person's name and a number or address: signatures, blocks at top or bottom."""
    found: list[Contact] = []
    for numbers in _groups(page, lead):
        pieces = [_Piece(number, chunk) for number in numbers for chunk in chunks(page.lines[number].text)]
        drafts = [draft for draft in _drafts(page, pieces) if draft.name is not None and draft.reachable]
        for draft in drafts:
            found.append(_contact(page, draft, Evidence.SHAPE))
            for piece in draft.pieces:
                page.lines[piece.line].field = page.lines[piece.line].field or "contacts"
    return found


def _may_sign(page: Page, line: Line) -> bool:
    """Whether a line may belong to a signature: no sentence, no list, no mail header, no address without a person's."""
    text = line.text
    if (_is_sentence(text) and len(text) > 60) or page.blocks[line.block].kind is BlockKind.ITEM or is_provenance(text):
        return False
    return not is_letterhead(text) or "@" in text or not _ADDRESS.search(text)


_ADDRESS = linear(r"\b(?:P\.?\s?O\.?\s?Box|Street|St\.|Avenue|Ave\.|Road|Boulevard|Blvd|Building|Suite|Floor|ABN|Square|Drive)\b|\b[A-Z]{2}\s+\d{5}\b")


def _groups(page: Page, lead: int) -> Iterator[list[int]]:
    group: list[int] = []
    for index, line in enumerate(page.lines):
        fits = not line.field and index != lead and not line.heading and len(line.text) < 300 and _may_sign(page, line)
        complete = any(_has_atom(page.lines[number].text) for number in group)
        if not fits or (line.spaced and group and (complete or len(group) > 3 or len(line.text) > 160)):
            if complete:
                yield group
            group = []
        if fits:
            group.append(index)
    if any(_has_atom(page.lines[number].text) for number in group):
        yield group


# -- in sentences ------------------------------------------------------------------------------------------------------


def _in_sentences(page: Page) -> list[Contact]:
    found: list[Contact] = []
    for index, line in enumerate(page.lines):
        if line.field in ("contacts", "chrome", "status") or not _has_atom(line.text):
            continue
        for start, end in sentences(line.text):
            sentence = line.text[start:end]
            if not _has_atom(sentence) or _SENTENCE_CUE.search(sentence) is None:
                continue
            pieces = [
                _Piece(index, chunk._replace(start=chunk.start + start, end=chunk.end + start))
                for chunk in chunks(sentence, shouted=False)
                if chunk.kind in (ChunkKind.EMAIL, ChunkKind.PHONE, ChunkKind.JOIN) or _names_the_contact(sentence, chunk)
            ]
            for draft in _drafts(page, pieces):
                if draft.name is None and _PRONOUN.match(sentence):
                    draft.name = _subject_before(line.text, start, index)
                    draft.pieces += [draft.name] if draft.name else []
                if draft.reachable:
                    found.append(_contact(page, draft, Evidence.SHAPE))
    return found


_PRONOUN = linear(r"(?i)^(?:he|she|they)\b")


def _subject_before(text: str, end: int, index: int) -> _Piece | None:
    """The person whom the sentence before one with a pronoun begins with."""
    before = [span for span in sentences(text[:end])]
    if not before:
        return None
    start = before[-1][0]
    while start < end and not text[start].isalpha():
        start += 1
    name = name_at(text[start : start + 100])
    return _Piece(index, Chunk(ChunkKind.NAME, start + name.start, start + name.end)) if name is not None else None


_NAMES = bounded(r"(?i)(?:contact(?:ing)?|call(?:ing)?|e-?mail(?:ing)?|reach|with|to)\s+(?:(?:our|the|their|his|her|its|your|[A-Z][\w&.’']*|[a-z]+)\s+){0,6}$|(?:or|and|,)\s+$")


def _names_the_contact(sentence: str, chunk: Chunk) -> bool:
    """Whether a name in a sentence is that of the one to call: it follows `contact`, not `interview with`."""
    if chunk.kind is not ChunkKind.NAME:
        return False
    before = sentence[max(0, chunk.start - 60) : chunk.start].rstrip(" ") + " "
    if re.search(r"interviews?(?:\s+with)?\s$|with\s$", before, re.IGNORECASE):
        return "register with" in before.lower()
    return re.search(r"(?:contact(?:ing)?|call(?:ing)?|e-?mail(?:ing)?|reach|to|or|and|please|at)\s(?:\w+\s){0,2}$|[,:]\s$", before, re.IGNORECASE) is not None
