"""Status, contacts and dateline that only the front matter states.

Its values are laid out like lines of a page, so that the modules of the fields read them as they read a body.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.readers.document import Block, BlockKind, Document
from prlint.release.contact_chunks import Chunk, ChunkKind, chunks
from prlint.release.contact_drafts import Piece, contact, drafts
from prlint.release.dateline_places import first_place, split_places, strength_of
from prlint.release.layout import Page, lay_out
from prlint.release.model import Contact, Dateline, Evidence, Status, StatusKind
from prlint.release.status import StatusLine, find_statuses, status_of, with_year
from prlint.text.prose import Prose

if TYPE_CHECKING:
    from datetime import date

    from prlint.release.model import Words

_STATUS = ("status", "release", "release_status", "release-status")
_EMBARGO = ("embargo", "embargo_until", "embargo-until", "embargoed_until", "embargoed-until")
_CONTACT = ("contact", "contacts", "media_contact", "media-contact", "press_contact")
_PLACE = ("dateline", "location", "place", "city")


def front_status(document: Document, around: date | None) -> Status | None:
    """The status that the front matter states under `status` or `embargo`."""
    for keys, forced in ((_EMBARGO, StatusKind.EMBARGOED), (_STATUS, None)):
        page = _page(document, keys)
        if not page.lines:
            continue
        found = find_statuses(page, len(page.lines))
        line = found[0] if found else None
        if line is None and forced is not None:
            line = StatusLine(status_of(page, 0, 0, len(page.lines[0].text), forced), 0)
        if line is not None:
            return with_year(page, line, around).model_copy(update={"evidence": Evidence.FRONT_MATTER})
    return None


def front_contacts(document: Document) -> list[Contact]:
    """The contacts that the front matter states: texts, or maps of name, phone, email, title and organization."""
    matter = document.front_matter
    if matter is None:
        return []
    groups: dict[str, list[str]] = {}
    for key in matter.values:
        head, _, rest = key.partition(".")
        if head in _CONTACT:
            number = rest.split(".")[0]
            groups.setdefault(f"{head}.{number}" if number.isdigit() else head, []).append(key)
    found = []
    for keys in groups.values():
        page = _page(document, keys)
        pieces = [
            Piece(number, chunk)
            for number, line in enumerate(page.lines)
            for chunk in _pieces(keys[number].rpartition(".")[2], line.text)
        ]
        found += [contact(page, draft, Evidence.FRONT_MATTER) for draft in drafts(pieces)]
    return found


_FORCED = {"name": ChunkKind.NAME, "title": ChunkKind.ROLE, "role": ChunkKind.ROLE, "organization": ChunkKind.ORGANISATION,
           "organisation": ChunkKind.ORGANISATION, "company": ChunkKind.ORGANISATION}  # fmt: skip


def _pieces(key: str, text: str) -> list[Chunk]:
    kind = _FORCED.get(key)
    return [Chunk(kind, 0, len(text))] if kind is not None else chunks(text)


def front_dateline(document: Document) -> Dateline | None:
    """The place that the front matter states under `dateline` or `location`."""
    page = _page(document, _PLACE)
    for line in page.lines:
        text = line.text.rstrip(" —–-")
        if strength_of(text) is None:
            continue
        whole = page.words(line, 0, len(text))
        at, parts = 0, []
        for part in split_places(text):
            at = text.index(part, at)
            parts.append(page.words(line, at, at + len(part)))
            at += len(part)
        city, region, country = (part and page.words(line, *part) for part in first_place(text, 0, len(text)))
        return _dateline(whole, parts, city, region, country)
    return None


def _dateline(
    whole: Words, parts: list[Words], city: Words | None, region: Words | None, country: Words | None
) -> Dateline:
    return Dateline.of(
        raw=whole.raw,
        span=whole.span,
        evidence=Evidence.FRONT_MATTER,
        place=whole,
        places=tuple(parts),
        city=city,
        region=region,
        country=country,
    )


def _page(document: Document, keys: tuple[str, ...] | list[str]) -> Page:
    """The values of some keys, each as a line. A value that is written with escapes is read as it is written."""
    matter = document.front_matter
    blocks = []
    for key in keys:
        entry = matter.values.get(key) if matter is not None else None
        if entry is not None and entry.value is not None and str(entry.value).strip():
            prose = Prose.verbatim(document.source.text, *entry.span)
            blocks.append(Block(BlockKind.PARAGRAPH, prose, entry.span))
    return lay_out(Document(document.source, "text", blocks))
