"""The capitalised words of a release, each with the words beside it: what names it writes, and how."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from prlint.readers.document import BlockKind
from prlint.spelling.known import MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading

# A run that does not begin with a small letter. Two classes, the second with a star: linear in the text.
_RUN = re.compile(r"(?<!\S)[^\sa-z]\S*")
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


class Mention(NamedTuple):
    """A capitalised word where it stands."""

    block: Block
    start: int
    end: int
    """Offsets in the block's text, without a possessive ending."""
    written: str
    """The word, straight apostrophes, without a possessive ending."""
    possessive: bool
    ending: bool
    """Whether `'s` stands behind it."""
    runs: list[tuple[str, int]]
    """The block's runs of characters that begin with no small letter, and where each begins."""
    number: int
    """Which of them it is."""

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
        if self.ending or self.runs[self.number][0][-1] in _CLOSE:
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
    text = block.text
    runs = [(match.group(), match.start()) for match in _RUN.finditer(text)]
    for number, (run, at) in enumerate(runs):
        if len(run) > _LONGEST or len(run) < _SHORTEST:
            continue
        core = run if run.isalpha() else run.strip(MARKS)
        if len(core) < _SHORTEST or not core[0].isupper() or not _DEBRIS.isdisjoint(core):
            continue
        straight = core if core.isascii() else core.translate(_STRAIGHT)
        if not straight.isalpha() and not straight.translate(_JOINTS).isalpha():
            continue
        start = at + run.find(core)
        ends = straight.endswith(("'s", "'S"))
        written = straight[:-2] if ends else straight
        after = text[start + len(core) : start + len(core) + 1]
        yield Mention(
            block,
            start,
            start + len(written),
            written,
            ends or (written[-1] in "sS" and after in ("'", "’")),
            ends,
            runs,
            number,
        )


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
