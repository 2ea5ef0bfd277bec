"""Characters that a program damaged, or that nobody sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.edits import delete, replace
from prlint.checks.hit import Hit, Related, Severity
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Block
    from prlint.reading.reading import Reading

# The first byte of a character in UTF-8 read as Windows-1252, and the bytes behind it.
_DAMAGED = linear(
    r"[Â-ß][\x{80}-\x{BF}€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[à-ï][\x{80}-\x{BF}€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}"
)
_UNSEEN = linear("[\u200b\u2060\ufeff\u00ad\u2028\u2029\u202a-\u202e\u200e\u200f]+")
_RIGHT_TO_LEFT = linear("[\u0590-\u08ff]")
_MARKS = "‘’“”•–—…‚„›‹"
_HOLES = frozenset("\x81\x8d\x8f\x90\x9d")
"""Bytes that are no characters in Windows-1252."""
_SPECKS = 2
"""Marks beside a damaged letter that a word may have; a scanner's specks have more."""
_NAMES = {
    "\u200b": "zero-width space",
    "\u00ad": "soft hyphen",
    "\ufeff": "byte order mark",
    "\u2060": "word joiner",
}


def mojibake(reading: Reading) -> Iterator[Hit]:
    """Letters and marks read in the wrong encoding, one hit for each; only what becomes one character when read rightly."""
    text = reading.document.source.text
    if text.isascii() or _DAMAGED.search(text) is None:
        return
    groups: dict[str, list[tuple[Block, int, int]]] = {}
    for block in reading.document.blocks:
        if not block.text.isascii():
            for match in _DAMAGED.finditer(block.text):
                start, end = match.span()
                if _is_damage(block.text, start, end):
                    groups.setdefault(match.group(), []).append((block, start, end))
    for written, places in groups.items():
        right = _mended(written)
        if right is None:
            continue
        block, start, end = places[0]
        first, last = _word(block.text, start, end)
        edits = tuple(edit for where, a, b in places for edit in replace(where, a, b, right))
        yield Hit(
            block.prose.span(start, end),
            {
                "words": block.text[first:last],
                "right": block.text[first:start] + right + block.text[end:last],
                "again": f" (and {len(places) - 1} more)" if len(places) > 1 else "",
            },
            suggestions=(right,),
            related=tuple(Related(where.prose.span(a, b), "here too") for where, a, b in places[1:]),
            edits=edits if len(edits) == len(places) else (),
        )


def _is_damage(text: str, start: int, end: int) -> bool:
    """Whether a word is damaged; a capital before a closing mark is none (`VOILÀ”`), and what a scanner makes of specks no word."""
    # Bullets and dashes between capitals: `T•Ø•R`.
    letter_and_mark = end - start == len("Ã©") and text[start + 1] in _MARKS
    if letter_and_mark and (text[start] not in "ÂÃÅ" or not text[end : end + 1].isalpha()):
        return False
    first, last = _word(text, start, end)
    if sum(text.count(mark, first, last) for mark in "*}]^_") > _SPECKS:
        return False
    beside = text[max(0, start - 1) : start] + text[end : end + 1]
    return (
        end - start > len("Ã©")
        or text[start] == "Â"
        or any(character.isascii() and character.isalpha() for character in beside)
    )


def _mended(text: str) -> str | None:
    """The one character whose bytes the text is."""
    try:
        raw = b"".join(
            character.encode("latin-1") if character in _HOLES else character.encode("cp1252")
            for character in text
        )
        right = raw.decode("utf-8")
    except UnicodeError:
        return None
    return right if len(right) == 1 and right.isprintable() else None


def _word(text: str, start: int, end: int) -> tuple[int, int]:
    """The word around a range, cut at twenty characters on each side."""
    first, last = start, end
    while first > max(0, start - 20) and not text[first - 1].isspace():
        first -= 1
    while last < min(len(text), end + 20) and not text[last].isspace():
        last += 1
    return first, last


def invisible_characters(reading: Reading) -> Iterator[Hit]:
    """Characters that nobody sees and that break words for search and copying: one hit, the others related."""
    text = reading.document.source.text
    if text.isascii() or _UNSEEN.search(text) is None or _RIGHT_TO_LEFT.search(text) is not None:
        return
    found: list[tuple[Block, int, int]] = []
    for block in reading.document.blocks:
        if not block.text.isascii():
            found += [(block, *match.span()) for match in _UNSEEN.finditer(block.text)]
    if not found:
        return
    block, start, end = found[0]
    first, last = _word(block.text, start, end)
    # A soft hyphen may stand where a plain one was meant: regime-backed.
    kept = any("\u00ad" in other.text[a:b] for other, a, b in found)
    edits = () if kept else tuple(edit for place in found for edit in delete(*place))
    yield Hit(
        block.prose.span(start, end),
        {
            "name": _NAMES.get(block.text[start], "character without width"),
            "words": _UNSEEN.sub("", block.text[first:last]).strip() or "the text",
            "again": f", and {len(found) - 1} more" if len(found) > 1 else "",
        },
        related=tuple(Related(other.prose.span(a, b), "here too") for other, a, b in found[1:]),
        # In a word or an address it breaks something; beside a space or at an edge it is only there.
        level=None if any(_in_word(*place) for place in found) else Severity.INFO,
        edits=edits if len(edits) == len(found) else (),
    )


def _in_word(block: Block, start: int, end: int) -> bool:
    """Whether a character that is no soft hyphen stands between two letters or figures."""
    around = block.text[max(0, start - 1) : start], block.text[end : end + 1]
    return all(map(str.isalnum, around)) and block.text[start] != "\u00ad"
