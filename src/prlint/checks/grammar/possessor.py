"""Apostrophes of possessives that own nothing: `Sessions' is`, and those in the wrong place of a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.text.patterns import bounded, linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading

BEFORE_VERB = linear(
    r"\b([A-Za-z]+s['’])\s+(?:(?:now|also|still|already|recently|just|today|never|not)\s+)?"
    r"(?:is|was|has|had|will|would|can|could|does|did|says|said|are|were|have|may|must|should|announced|denounced|praised|joined|voted)\b"
)
_OPENED = bounded(r"(?:^|[\s(\[“\"—–-])['‘](?=\w)")
_REACH = 200
_OFFICES = frozenset(
    """
    AG Sen Senator Mr Mrs Ms Dr President Governor Gov Rep Representative Congressman Congresswoman Mayor Judge Secretary Chief
    Director Justice General Minister Professor Prof Sheriff Commissioner Chairman Chairwoman Chair CEO Officer Councilor
    Councilman Councilwoman Councillor Superintendent Ambassador Attorney Captain Sgt Sergeant Lt Lieutenant
    """.split()
)
_REACH_OF_OFFICE = 60
_SHORT = 4
MOVED = linear(r"\b([A-Z][a-z]{2,})['’]s\b")


class Ownerless(NamedTuple):
    """An apostrophe that is one too many."""

    start: int
    end: int
    """The word in the prose of its block."""
    family: bool
    """Whether it may be elliptical: `the Joneses' is larger`."""


def ownerless(block: Block) -> Iterator[Ownerless]:
    """Possessives with a bare apostrophe directly before a finite verb."""
    text = block.text
    for match in BEFORE_VERB.finditer(text):
        start, end = match.span(1)
        before = text[max(0, start - _REACH) : start]
        opened = _OPENED.findall(before)
        if opened or before.endswith(("'", "‘", "-")):
            # The mark may close a quotation.
            continue
        article = before.rstrip().rpartition(" ")[2].lower() in ("the", "than", "as", "but", "and")
        yield Ownerless(start, end, article and text[start].isupper())


class Moved(NamedTuple):
    """A name with its apostrophe before its last letter."""

    start: int
    end: int
    right: str
    """The name's possessive as the text has it elsewhere."""


def moved(block: Block, surnames: frozenset[str]) -> Iterator[Moved]:
    """`Session's` where the release speaks of a person called Sessions and of nobody called Session."""
    for match in MOVED.finditer(block.text):
        if f"{match.group(1)}s" in surnames:
            yield Moved(*match.span(), f"{match.group(1)}s'")


def surnames_in_s(reading: Reading) -> frozenset[str]:
    """Surnames in s that stand as `Session's` too, are a person's possessive (`Jeff Sessions' attempt`) and never lack their s."""
    running = reading.running
    suspects = {f"{match.group(1)}s" for match in MOVED.finditer(running.text)}
    suspects = {
        name
        for name in suspects
        if f"{name.lower()}'" in running.lower and name[:-1].lower() not in running.words
    }
    return frozenset(name for name in suspects if _is_owner(running.text, name))


def _is_owner(text: str, surname: str) -> bool:
    start = text.find(surname)
    while start >= 0:
        if _is_person(text, start, surname):
            return True
        start = text.find(surname, start + 1)
    return False


def _is_person(text: str, start: int, surname: str) -> bool:
    """Whether an office stands one or two words before a surname: `AG Sessions`, `Attorney General Jeff Sessions`."""
    before = text[max(0, start - _REACH_OF_OFFICE) : start].rpartition("\x00")[2].split()[-2:]
    return (
        any(word.strip(".,") in _OFFICES for word in before)
        and all(word[:1].isupper() for word in before[-1:])
        and len(surname) > _SHORT
    )
