"""The pieces of a contact: numbers, addresses, names, roles, organisations, in the order they stand."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from prlint.release.people import is_name, name_at
from prlint.release.role_words import is_organisation, is_role
from prlint.release.shapes import title_case
from prlint.text.addresses import find_emails, find_urls
from prlint.text.patterns import bounded
from prlint.text.phones import PhoneNumber, find_phones

if TYPE_CHECKING:
    from collections.abc import Iterator

_REACH = 400
"""Code points of a line that are read as contact: a longer one is a paragraph and its sentences are read instead."""
# What every alternative begins with stands first: at most letters of a line it ends the look.
_SPLIT = bounded(
    r"(?=[,\sEe;|•·♦▪●/–—:()])(?:,?\s+or\s+(?![A-Z][\w’'-]+ [A-Z])|\b[Ee]n [Ee]spañol\b:?|\s{2,}|\n|\t|[;|•·♦▪●]|\s/\s|//|\s[-–—]\s|(?<=\w)[–—]\s|\s?[–—](?=\w)|,\s(?!Inc\b|LLC|Ltd|Jr\b|Sr\b|Esq|Ph\.?D|M\.?D\b)|,$|:\s?|\(|\))"
)
# Where a line end was lost and a name runs into the next word (`Ana RuizPhone`), but not `McKenzie`.
_LOST_END = bounded(
    r"(?=[A-Z][a-z])(?<=[a-z])(?<!\bMc)(?<!\bMac)(?<!\bDe)(?<!\bDi)(?<!\bDu)(?<!\bLa)(?<!\bLe)(?<!\bVan)(?<!\bFitz)"
)
_WORDLESS = bounded(r"^[\W_]*$")
_LABEL_ONLY = bounded(
    r"(?i)^(?:tel(?:ephone)?|phone|ph|mob(?:ile)?|cell(?:phone| phone)?|direct(?: line)?|office|desk|fax|facsimile|e-?mail(?: us)?(?: here)?|web(?:site)?|www|t|m|p|f|e|w|c|o"
    r"|at|on|by|to|via|or|and|out of hours|call|work|home|media|press|visit our website|website|company website|name|title|organi[sz]ation|address|contact|for|please|with|from|of|twitter|x)\.?$",
)


class ChunkKind(StrEnum):
    """What a piece of a contact is."""

    NAME = "name"
    ROLE = "role"
    ORGANISATION = "organisation"
    PHONE = "phone"
    EMAIL = "email"
    URL = "url"
    BRACKET = "bracket"
    """Words in brackets: whom a person works for, or what a number is."""
    WORDS = "words"
    JOIN = "join"
    """`and` between two names that share what follows."""


class Chunk(NamedTuple):
    """A piece with its range in the text that was read."""

    kind: ChunkKind
    start: int
    end: int
    phone: PhoneNumber | None = None


def chunks(text: str, *, shouted: bool = True) -> list[Chunk]:
    """The pieces of a line of contact, in order."""
    text = text[:_REACH]
    found: list[Chunk] = []
    emails = find_emails(text)
    masked = _masked(text, [(email.start, email.end) for email in emails])
    urls = find_urls(masked)
    masked = _masked(masked, [(url.start, url.end) for url in urls])
    atoms = [
        *(Chunk(ChunkKind.EMAIL, email.start, email.end) for email in emails),
        *(Chunk(ChunkKind.URL, url.start, url.end) for url in urls),
        *(
            Chunk(ChunkKind.PHONE, phone.start, phone.end, phone)
            for phone in find_phones(masked, contact=True)
        ),
        *(Chunk(ChunkKind.PHONE, phone.start, phone.end, phone) for phone in _bare(masked)),
    ]
    atoms.sort(key=lambda chunk: chunk.start)
    at = 0
    for atom in [*atoms, None]:
        stop = atom.start if atom else len(text)
        if at < stop:
            found += _words(text, at, stop, shouted=shouted)
        if atom is not None and atom.start >= at:
            found.append(atom)
            at = atom.end
    return found


_BARE_FIGURES = 10
_BARE = bounded(r"(?<![\w+.-])(1?\d{10})(?![\w.-]|\s?\d)")


def _bare(text: str) -> Iterator[PhoneNumber]:
    """Ten figures, or eleven with the 1 before them, without any mark: in a contact's line they are a number."""
    if text.isascii() and sum(map(text.count, "0123456789")) < _BARE_FIGURES:
        return
    for match in _BARE.finditer(text):
        yield PhoneNumber(match.start(1), match.end(1), match.group(1), international=False)


def _masked(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with ranges blanked out, so that what was read once is not read again."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _words(text: str, start: int, end: int, *, shouted: bool) -> Iterator[Chunk]:
    at = start
    for match in [*_SPLIT.finditer(text, start, end), None]:
        stop = match.start() if match else end
        left, right = at, stop
        while left < right and (text[left].isspace() or text[left] in "*_-–—.,:[]\"'"):
            left += 1
        while right > left and (text[right - 1].isspace() or text[right - 1] in "*_-–—,:[]\"'"):
            right -= 1
        lost = _lost_end(text, left, right)
        if lost is not None:
            yield from _words(text, left, lost, shouted=shouted)
            yield from _words(text, lost, right, shouted=shouted)
            at = match.end() if match else end
            continue
        if text[left : left + 3] == "or ":
            # Behind a number or address it begins the next contact.
            left += 3
        part = text[left:right]
        if part and not _WORDLESS.match(part) and not _LABEL_ONLY.match(part):
            if text[at - 1 : at] == "(" and match is not None and match.group() == ")":
                yield Chunk(ChunkKind.BRACKET, left, right)
            else:
                yield from _classified(text, left, right, shouted=shouted)
        at = match.end() if match else end


def _lost_end(text: str, start: int, end: int) -> int | None:
    """Where a lost line end glued two pieces together: behind a whole name, or before a label."""
    for match in _LOST_END.finditer(text, start + 1, end):
        left, right = text[start : match.start()], text[match.start() : end]
        if is_name(left) or _LABEL_ONLY.match(right.split()[0]):
            return match.start()
    return None


def _classified(text: str, start: int, end: int, *, shouted: bool) -> Iterator[Chunk]:
    part = text[start:end]
    name = name_at(part[:100], shouted=shouted)
    if name is not None and (name.words >= 2 or name.end == len(part)):
        yield from _named(text, start, end, name.end, shouted=shouted)
        return
    # Inside a title no name is looked for: `Governor to Increase Accountability`.
    inner = _name_inside(part) if len(part.split()) <= 6 or not title_case(part) else None
    if inner is not None:
        yield Chunk(_kind(part[:inner]), start, start + len(part[:inner].rstrip()))
        yield from _classified(text, start + inner, end, shouted=shouted)
        return
    yield Chunk(_kind(part), start, end)


def _named(text: str, start: int, end: int, length: int, *, shouted: bool) -> Iterator[Chunk]:
    """A name, and what stands behind it in the same piece: another name after `and`, or a role."""
    yield Chunk(ChunkKind.NAME, start, start + length)
    rest = _AND.match(text, start + length, end)
    if rest is not None:
        yield Chunk(ChunkKind.JOIN, rest.start(), rest.end())
        yield from _classified(text, rest.end(), end, shouted=shouted)
        return
    at = start + length
    while at < end and text[at] in " ,.-–—’'s":
        at += 1
    if at < end and not _LABEL_ONLY.match(text[at:end]):
        yield Chunk(_kind(text[at:end]), at, end)


_AND = bounded(r"\s+(?:and|or|&)\s+(?=[A-Z])")
_INTRODUCES = bounded(
    r"(?i)\b(?:contact(?:ing)?|call|with|e-?mail|reach|ask for|to|by|inc\.|llc|ltd\.?)\s+(?=[A-Z])"
)


def _name_inside(part: str) -> int | None:
    """Where a name begins behind words that introduce it (`from the council contact Dan Rene`, `Acme, Inc. Kim Mason`)."""
    for match in _INTRODUCES.finditer(part):
        name = name_at(part[match.end() : match.end() + 100])
        if name is not None and name.words >= 2:
            return match.end()
    return None


def _kind(words: str) -> ChunkKind:
    if is_role(words) and not words.lower().startswith(
        ("office of", "department of", "ministry of", "house of")
    ):
        return ChunkKind.ROLE
    if is_organisation(words):
        return ChunkKind.ORGANISATION
    return ChunkKind.WORDS
