"""How many things a sentence or a list names; None where that can be counted in two ways."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from prlint.readers.document import BlockKind
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prlint.readers.document import Block

_BRACKETS = linear(r"\([^()]{0,200}\)|\[[^\[\]]{0,200}\]")
_MARKS = linear(r"(?:^|[\s;,])\(?(\d{1,2}|[a-k])\)\s")
_SEMICOLON = linear(r";\s")
_COMMA = linear(r",\s")
_LAST = linear(r"(?i)^(?:and|&|or)\s")
_AND = linear(r"\sand\s")
_MOST_WORDS = 10
_MOST_OF_TWO = 7
_BULLETS = "•●▪■‣◦○"
_LOOSE = linear(
    r"(?i)\b(?:includ\w*|such as|among others|and others|etc|several|respectively|as well as|both|either|which|who|that|where|while|because|but|if|when|will|is|are|was|were|has|have|had|said|says)\b|\band (?:many |much )?more\s*$"
)
# What follows a comma within one thing: a state, a suffix, a year.
_WITHIN = linear(
    r"^(?:Inc|Ltd|LLC|LLP|Jr|Sr|II|III|IV|Ph\.?D|M\.?D|Esq|CPA|RN|JD|MBA|(?:19|20)\d\d|[A-Z]{2}|D\.C|N\.[A-Z]|[A-Z][a-z]{2,4}\.)\.?$"
)
_STATES = frozenset(
    "Carolina Dakota Hampshire Jersey Mexico York Island Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine "
    "Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia "
    "Washington Wisconsin Wyoming Ontario Quebec Alberta Manitoba Saskatchewan England Scotland Wales Ireland Canada France Germany Australia".split()
)
# `two loan programs and three venture programs` are five things in two parts.
_COUNTS = linear(r"(?i)\b(?:two|three|four|five|six|seven|eight|nine|ten|both|several)\s")
_STARTS_WITH_COUNT = linear(
    r"(?i)^\W*(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s(?:counts?|x|\w+s)\b"
)


def count_in_sentence(text: str) -> int | None:
    """How many things an enumeration names: `A, B and C`, `A; B; and C`, `(1) A, (2) B`.

    Args:
        text: from behind the colon to the end of the sentence.
    """
    marked = _marked(text)
    if marked is not None:
        return marked or None
    text = (_BRACKETS.sub("", text) if "(" in text or "[" in text else text).strip().rstrip(".!")
    # Where commas stand inside the marks of names: 'Roof Fair,' 'Window Fair,' and 'Cellar Fair.'
    text = text.replace(",'", "',").replace(",’", "’,")
    if _COUNTS.search(text) is not None:
        return None
    if _SEMICOLON.search(text) is not None:
        parts = [part for part in _SEMICOLON.split(text) if part.strip()]
        return len(parts) if _LAST.search(parts[-1]) is not None and len(parts) > 1 else None
    if (
        _LOOSE.search(text) is not None
        or ":" in text
        or "—" in text
        or " – " in text
        or '"' in text
        or "“" in text
    ):
        return None
    return _commas(text)


def _commas(text: str) -> int | None:
    parts = [part.strip() for part in _COMMA.split(text)]
    last = parts[-1]
    if _LAST.search(last) is not None:
        parts[-1] = last = _LAST.sub("", last)
    else:
        halves = [half.strip() for half in _AND.split(last)]
        if len(halves) != 2:
            return None
        parts[-1:] = halves
    if any(_AND.search(part) is not None for part in parts):
        return None
    most = _MOST_WORDS if len(parts) > 2 else _MOST_OF_TWO
    if any(not part or len(part.split()) > most for part in parts):
        return None
    if any(part[0].isdigit() or _WITHIN.search(part) is not None for part in parts):
        return None
    # States alone are counted; a state behind its town is a part of it.
    states = sum(
        part.removeprefix("North ").removeprefix("South ").removeprefix("New ") in _STATES for part in parts
    )
    if 0 < states < len(parts):
        return None
    if any(_is_name(one) and other[0].islower() for one, other in pairwise(parts)):
        # `Ana Ruiz, director`: what stands behind the comma is said of the name.
        return None
    return len(parts)


def _is_name(part: str) -> bool:
    words = part.split()
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _marked(text: str) -> int | None:
    """The last of `(1) … (2) …` or `a) … b) …`; None without such marks, 0 where they are out of order."""
    marks = [match.group(1) for match in _MARKS.finditer(text)]
    if len(marks) < 2:
        return None
    numbers = [int(mark) if mark.isdigit() else ord(mark) - ord("a") + 1 for mark in marks]
    return len(numbers) if numbers == list(range(1, len(numbers) + 1)) else 0


def count_in_list(blocks: Sequence[Block], index: int) -> int | None:
    """How many items the list has that begins at a block; None without a list, or where it is not clear where it ends."""
    first = blocks[index] if index < len(blocks) else None
    if first is None:
        return None
    if first.kind is not BlockKind.ITEM:
        return _typed_bullets(blocks, index)
    count, at = 0, index
    while at < len(blocks) and blocks[at].kind is BlockKind.ITEM:
        block = blocks[at]
        if block.level < first.level:
            break
        if block.level == first.level and block.marker is not None:
            if _kind(block.marker) != _kind(first.marker or ""):
                break
            if not block.text.strip() or _STARTS_WITH_COUNT.search(block.text[:60]) is not None:
                return None
            count += 1
        at += 1
    if first.marker is None or _goes_on(blocks, at, first):
        return None
    return count


def _typed_bullets(blocks: Sequence[Block], index: int) -> int | None:
    """Paragraphs that begin with a typed bullet, one or several in each."""
    bullet = blocks[index].text[:1]
    if not bullet or bullet not in _BULLETS:
        return None
    count = 0
    for block in blocks[index:]:
        if block.kind is not BlockKind.PARAGRAPH or block.text[:1] != bullet:
            break
        count += block.text.count(bullet)
    return count


def _kind(marker: str) -> str:
    return "number" if marker[:1].isdigit() else marker


def _goes_on(blocks: Sequence[Block], at: int, first: Block) -> bool:
    """Whether behind one or two blocks that announce nothing the list seems to go on."""
    if at < len(blocks) and blocks[at].kind is BlockKind.ITEM:
        return True
    for block in blocks[at : at + 3]:
        if block.kind is BlockKind.HEADING or block.text.rstrip().endswith(":"):
            return False
        if block.kind is BlockKind.ITEM:
            return block.level == first.level and _kind(block.marker or "") == _kind(first.marker or "")
    return False
