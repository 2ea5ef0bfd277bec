"""The capitalised words of a release, each with the words beside it: what names it writes, and how."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from prlint.readers.document import BlockKind
from prlint.spelling.known import MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading

# A run that does not begin with a small letter. Two classes, the second with a star: linear in the text.
_RUN = re.compile(r"(?<!\S)[^\sa-z]\S*")
_REMEMBERED = 10_000
"""Runs that are kept: releases begin their sentences with the same words, and write a name more than once."""
_LONGEST = 40
_SHORTEST = 3
_STRAIGHT = str.maketrans("’‘ʼ`´‑", "'''''-")
_JOINTS = str.maketrans("", "", "'-")
_DEBRIS = frozenset("âÃÂ\ufffd")
"""Letters that a wrong encoding leaves (`Securityâs`); words of Māori that are written with them are left alone too."""
_CLOSE = frozenset(",;:.!?)]”»—–…")
"""Marks at the end of a word that part it from the next one."""
_OPEN = frozenset("([“«‘\"'—–")
_ABBREVIATED = 6
"""Letters of a title that ends in a point (`Sen.`, `Messrs.`)."""


class Name(NamedTuple):
    """What a run of characters names: a capitalised word, without the marks around it and a possessive ending."""

    start: int
    end: int
    """Offsets in the run."""
    written: str
    """The word, straight apostrophes."""
    folded: str
    """The word's `key`."""
    possessive: bool
    ending: bool
    """Whether `'s` stands behind it."""


class Mention(NamedTuple):
    """A capitalised word where it stands."""

    block: Block
    at: int
    """Where its run begins in the block's text."""
    name: Name
    runs: list[tuple[str, int]]
    """The block's runs of characters that begin with no small letter, and where each begins."""
    number: int
    """Which of them it is."""

    @property
    def start(self) -> int:
        """Where the word begins in the block's text."""
        return self.at + self.name.start

    @property
    def end(self) -> int:
        """Where the word ends in the block's text, before a possessive ending."""
        return self.at + self.name.end

    # Few of them are ever asked for.
    @property
    def before(self) -> str:
        """The capitalised word before it in small letters, initials left out; empty if there is none."""
        if self.runs[self.number][0][0] in _OPEN:
            return ""
        return _before(self.block.text, self.runs, self.number)

    @property
    def after(self) -> str:
        """The capitalised word after it in small letters; empty if there is none."""
        if self.name.ending or self.runs[self.number][0][-1] in _CLOSE:
            return ""
        return _after(self.block.text, self.runs, self.number)


def mentions(reading: Reading) -> Iterator[Mention]:
    """Every capitalised word of three letters and more in the blocks that are English prose."""
    for block in reading.document.blocks:
        if block.kind is BlockKind.CODE or reading.language(block) != "en":
            continue
        yield from _of_block(block)


def key(written: str) -> str:
    """A name without accents, capitals, hyphens and apostrophes."""
    small = written.translate(_JOINTS).casefold()
    if small.isascii():
        return small
    letters = unicodedata.normalize("NFD", small)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _of_block(block: Block) -> Iterator[Mention]:
    runs = [(match.group(), match.start()) for match in _RUN.finditer(block.text)]
    for number, (run, at) in enumerate(runs):
        name = _name(run)
        if name is not None:
            yield Mention(block, at, name, runs, number)


@lru_cache(_REMEMBERED)
def _name(run: str) -> Name | None:
    """The name that a run is; None if it is none."""
    if len(run) > _LONGEST or len(run) < _SHORTEST:
        return None
    core = run if run.isalpha() else run.strip(MARKS)
    if len(core) < _SHORTEST or not core[0].isupper() or not _DEBRIS.isdisjoint(core):
        return None
    straight = core if core.isascii() else core.translate(_STRAIGHT)
    if not straight.isalpha() and not straight.translate(_JOINTS).isalpha():
        return None
    start = run.find(core)
    ending = straight.endswith(("'s", "'S"))
    written = straight[:-2] if ending else straight
    after = run[start + len(core) : start + len(core) + 1]
    possessive = ending or (written[-1] in "sS" and after in ("'", "’"))
    return Name(start, start + len(written), written, key(written), possessive, ending)


def _before(text: str, runs: list[tuple[str, int]], number: int) -> str:
    """The capitalised word before a run; empty if a small one stands there or a sentence begins at the run."""
    while True:
        at = runs[number][1]
        if not number or text[at - 1] == "\n" or not _touch(runs[number - 1], at):
            return ""
        number -= 1
        run = runs[number][0]
        core = run.strip(MARKS)
        if run[-1] in _CLOSE:
            point = run[-1] == "." and core[:1].isupper()
            if point and len(core) == 1:
                continue
            if not point or len(core) >= _ABBREVIATED:
                return ""
        elif len(core) == 1 and core.isupper() and core not in "AI":
            continue
        return core.casefold() if core[:1].isupper() else ""


def _touch(run: tuple[str, int], at: int) -> bool:
    """Whether a run ends one space before an offset."""
    return run[1] + len(run[0]) + 1 >= at


def _after(text: str, runs: list[tuple[str, int]], number: int) -> str:
    if number + 1 == len(runs):
        return ""
    run, at = runs[number + 1]
    if run[0] in _OPEN or not _touch(runs[number], at) or text[at - 1] == "\n":
        return ""
    core = run.strip(MARKS)
    return core.casefold().translate(_STRAIGHT).removesuffix("'s") if core[:1].isupper() else ""
