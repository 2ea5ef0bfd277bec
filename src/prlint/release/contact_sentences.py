"""Contacts in running text, such as `For more, contact Ana Ruiz at 202-555-0143`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.release.contact_chunks import Chunk, ChunkKind, chunks
from prlint.release.contact_drafts import Piece, contact, drafts
from prlint.release.model import Contact, Evidence
from prlint.release.people import name_at
from prlint.release.shapes import has_atom
from prlint.text.patterns import linear
from prlint.text.sentences import sentences

if TYPE_CHECKING:
    from prlint.release.layout import Page


_SENTENCE_CUE = linear(
    r"(?i)\b(?:contact(?:ed|ing)?|call(?:ing)?|e-?mail(?:ing)?|reach(?:ed)?|phon(?:e|ing)|telephone|available for interviews?|for (?:further|more|additional) (?:information|details)"
    r"|more information|(?:in|en)quiries|press office|register with|rsvp|get in touch|interviews?)\b"
)


def contacts_in_sentences(page: Page) -> list[Contact]:
    """The contacts of the sentences that say whom to call, in order."""
    found: list[Contact] = []
    for index, line in enumerate(page.lines):
        if line.field in ("contacts", "chrome", "status") or not has_atom(line.text):
            continue
        for begin, end in sentences(line.text):
            if not has_atom(line.text[begin:end]):
                continue
            start = _from_cue(line.text, begin, end)
            sentence = line.text[start:end]
            if _SENTENCE_CUE.search(sentence) is None:
                continue
            pieces = [
                Piece(index, chunk._replace(start=chunk.start + start, end=chunk.end + start))
                for chunk in chunks(sentence, shouted=False)
                if chunk.kind in (ChunkKind.EMAIL, ChunkKind.PHONE, ChunkKind.JOIN)
                or _names_whom_to_call(sentence, chunk)
            ]
            for draft in drafts(pieces):
                if draft.name is None and _PRONOUN.match(sentence):
                    draft.name = _subject_before(line.text, start, index)
                    draft.pieces += [draft.name] if draft.name else []
                if draft.reachable:
                    found.append(contact(page, draft, Evidence.SHAPE))
    return found


_LONGEST, _LAST = 400, 300
"""Code points of a sentence that is read as a whole; of a longer one (a page whose line ends were lost) its end is."""


def _from_cue(text: str, start: int, end: int) -> int:
    """Where to begin: with a sentence, or with the first words in its last part that say whom to call."""
    if end - start <= _LONGEST:
        return start
    cue = _SENTENCE_CUE.search(text[end - _LAST : end])
    return start if cue is None else end - _LAST + cue.start()


_PRONOUN = linear(r"(?i)^(?:he|she|they)\b")


def _subject_before(text: str, end: int, index: int) -> Piece | None:
    """The person whom the sentence before one with a pronoun begins with."""
    before = list(sentences(text[:end]))
    if not before:
        return None
    start = before[-1][0]
    while start < end and not text[start].isalpha():
        start += 1
    name = name_at(text[start : start + 100])
    return (
        Piece(index, Chunk(ChunkKind.NAME, start + name.start, start + name.end))
        if name is not None
        else None
    )


_INTERVIEWED = linear(r"(?i)interviews?(?:\s+with)?\s$|with\s$")
_BEFORE_NAME = linear(
    r"(?i)(?:contact(?:ing)?|call(?:ing)?|e-?mail(?:ing)?|reach|to|or|and|please|at)\s(?:[A-Za-z0-9_’']+\s){0,2}$|[,:]\s$"
)


def _names_whom_to_call(sentence: str, chunk: Chunk) -> bool:
    """Whether a name in a sentence is that of the one to call: it follows `contact`, not `interview with`."""
    if chunk.kind is not ChunkKind.NAME:
        return False
    before = sentence[max(0, chunk.start - 60) : chunk.start].rstrip(" ") + " "
    if _INTERVIEWED.search(before):
        return "register with" in before.lower()
    return _BEFORE_NAME.search(before) is not None
