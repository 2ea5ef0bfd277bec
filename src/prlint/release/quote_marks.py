"""Quotation marks of a paragraph and what each does: role, not glyph.

Real releases open straight and close curly, or the other way round, inside one quotation. So a straight mark and a
curly one turned the wrong way get their role from what stands beside them. Apostrophes, feet and inches, decades and
elisions are no marks.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from prlint.text.patterns import bounded, linear

if TYPE_CHECKING:
    from collections.abc import Iterable

    from prlint.text.patterns import Match

# Of one letter or two, hence linear for any engine: Python's finds them without counting bytes.
_DOUBLE = bounded(r"\"|“|”|„|‟|«|»|''|``|‘‘|’’")
_SINGLE = bounded(r"['‘’‚‛]")
_BEFORE_OPENING = frozenset(" \t\n\xa0([{—–-/“‘\"'…>")
# What every opening single mark stands between, at the beginning of a text too.
_SINGLE_OPENS = linear(r"(?:^|[ \t\n\x{a0}(\[{—–\-/“‘\"'…>])['‘’‚‛]\S")
_ELISION = bounded(r"^['’‘](?:\d0s|\d\d\b|(?i:til|tis|twas|em|n|cause|round|bout|scuse)\b)")
_NEVER_OPENED = frozenset(",;.")
_VERB = bounded(r"^(?:said|says|added|adds|stated|noted|explained|explains|continued|concluded|commented)\b")
# `5'6"`, and with the comma where American style puts it, `5'7,"`.
_HEIGHT = bounded(r"\d['’′]\s?\d{1,2},?$")
_YEAR = bounded(r"(?:^|[^\d.,])(?:19|20)\d\d$")
_SURE_END = frozenset(".,!?…")


class Role(StrEnum):
    """What a mark does."""

    OPEN = "open"
    CLOSE = "close"
    EITHER = "either"
    """Its neighbours fit both: what is open decides."""


class Mark(NamedTuple):
    """A quotation mark in a paragraph's prose."""

    start: int
    end: int
    role: Role
    single: bool = False
    measure: bool = False
    """Whether it stands behind a figure, where it may be inches or seconds."""
    weak: bool = False
    """Whether it may be an apostrophe: a single mark behind a letter."""


def double_marks(text: str, hidden: Iterable[tuple[int, int]] = ()) -> list[Mark]:
    """The double quotation marks of a text, but for those in hidden ranges (code)."""
    found = []
    for match in _seen(_DOUBLE.finditer(text), hidden):
        start, end = match.span()
        glyph = match.group()
        if glyph == "''" and _is_possessive(text, start, end):
            continue
        found.append(
            Mark(start, end, _role(text, start, end, glyph), measure=_is_measure(text, start, glyph))
        )
    return found


def single_marks(text: str, hidden: Iterable[tuple[int, int]] = ()) -> list[Mark]:
    """The single marks of a text that are no plain apostrophes; those that may be one are `weak`."""
    found = []
    for match in _seen(_SINGLE.finditer(text), hidden):
        start, end = match.span()
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        if (before.isalnum() and after.isalnum()) or _ELISION.search(text[start : start + 8]):
            continue
        if before in _BEFORE_OPENING and not after.isspace():
            found.append(Mark(start, end, Role.OPEN, single=True))
        elif not before.isspace() and not after.isalpha():
            found.append(Mark(start, end, Role.CLOSE, single=True, weak=before.isalnum()))
    return found


def _seen(matches: Iterable[Match], hidden: Iterable[tuple[int, int]]) -> Iterable[Match]:
    """The matches that begin in no hidden range; both are walked once."""
    ranges = sorted(hidden)
    at = covered = 0
    for match in matches:
        start = match.start()
        while at < len(ranges) and ranges[at][0] <= start:
            covered = max(covered, ranges[at][1])
            at += 1
        if start >= covered:
            yield match


def _role(text: str, start: int, end: int, glyph: str) -> Role:
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    if (before.isspace() and after in _NEVER_OPENED and text[end + 1 : end + 2] != after) or (
        glyph == '"' and _closes_before_verb(text, start, end)
    ):
        # The space stands on the wrong side: `to this day ", she said`, `to this day, "said Ruiz`.
        return Role.CLOSE
    opens = (before in _BEFORE_OPENING or (not before.isascii() and before.isspace())) and not after.isspace()
    closes = not before.isspace() and (after.isspace() or not after.isalnum() or after in "—–-")
    if start == 0:
        # A closing mark that slipped to a line of its own opens nothing.
        return Role.CLOSE if glyph in ("”", "»", "’’") and not text[end:].strip(" .,") else Role.OPEN
    if glyph in "“„‟«" and before.isspace() and after.isspace():
        # Between two spaces: `… this year, “ Mr Hill said`, but also `Mr Hill said, “ We are`.
        at = start
        while at and text[at - 1].isspace():
            at -= 1
        return Role.EITHER if text[max(0, at - 1) : at] in _SURE_END else Role.OPEN
    if glyph in "“„‟«" or glyph in ("``", "‘‘"):
        # Turned the wrong way, it stands behind a word and before a space; or its space stands on the wrong side of it.
        return (
            Role.EITHER
            if closes and not opens and before not in _BEFORE_OPENING and after not in "“‘\"'"
            else Role.OPEN
        )
    if glyph in "”»" or glyph == "’’":
        return Role.OPEN if opens and before.isspace() and after.isalnum() else Role.CLOSE
    if before == ":" and after.isspace():
        # `Ruiz added:" We read at night."`
        return Role.EITHER
    if opens and not closes:
        return Role.OPEN
    if closes and not opens:
        return Role.CLOSE
    return Role.EITHER


def _closes_before_verb(text: str, start: int, end: int) -> bool:
    """Whether a comma and a space stand before the mark, and behind it who says it begins at once."""
    return text[max(0, start - 2) : start] == ", " and _VERB.match(text[end : end + 12]) is not None


def _is_measure(text: str, start: int, glyph: str) -> bool:
    before = text[start - 1] if start else " "
    if _HEIGHT.search(text[max(0, start - 8) : start]) is not None:
        return True
    if _YEAR.search(text[max(0, start - 5) : start]) is not None:
        # A quotation may end with a year: no board is so long.
        return False
    return glyph in ('"', "”", "''", "’’", "“") and (before.isdigit() or before in "½¼¾")


def _is_possessive(text: str, start: int, end: int) -> bool:
    """Whether two apostrophes stand where one belongs (`workers'' rights`), and close nothing."""
    if text.count("“", 0, start) > text.count("”", 0, start):
        return False
    return (
        text[start - 1 : start] == "s"
        and text[end : end + 2].strip().islower()
        and text[end : end + 1] == " "
    )


def single_first(paragraphs: Iterable[str]) -> bool:
    """Whether a text quotes speech in single marks, as British and Irish releases may."""
    singles = doubles = 0
    for text in paragraphs:
        doubles += text.count("”") + text.count("“") + text.count('"')
        if ("'" not in text and "’" not in text) or _SINGLE_OPENS.search(text) is None:
            continue
        marks = single_marks(text)
        if not any(mark.role is Role.OPEN for mark in marks):
            continue
        double = double_marks(text)
        if double:
            # What stands inside double marks is nested, and two apostrophes are a double mark.
            first, last = double[0].start, double[-1].end
            marks = [mark for mark in marks if not first <= mark.start < last]
        opened = False
        for mark in marks:
            if mark.role is Role.OPEN:
                opened = True
            elif opened and text[mark.start - 1] in _SURE_END:
                singles += 1
                opened = False
    return singles > 0 and singles * 2 >= doubles
