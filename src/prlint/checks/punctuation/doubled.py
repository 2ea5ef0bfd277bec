"""Marks that stand twice, or next to another that makes them senseless."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.edits import delete
from prlint.checks.hit import Hit, Severity
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.checks.hit import Edit
    from prlint.readers.document import Block
    from prlint.reading.reading import Reading

_RUN = linear(r"[.,;:!?]{2,}|\.”\.|,”,|,”\.|\.\"\.|,\",|,\"\.")
_SAME = frozenset(("..", ",,", ";;"))
_NEVER = frozenset((",.", ";.", ":.", ":,", ";,", ",;", ",:", ":;", ";:", ",?", ",!", ";?", ";!", "?.", "!."))
_BEHIND_PERIOD = frozenset((".,", ".;", ".:", ".?", ".!"))
"""Right behind an abbreviation."""
_ABBREVIATED = frozenset(
    "etc approx dept misc incl excl abbr assn assoc govt natl intl univ prof cont admin esq bros corp supt calif mass conn minn tenn okla wash mich penn colo ariz sept".split()
)
_FEW = 4
"""Letters up to which a word in front of a period may be an abbreviation."""


def punctuation_doubled(reading: Reading) -> Iterator[Hit]:
    """Two periods, two commas, a comma before a period; ellipses, abbreviations and `?!` are left alone."""
    for block in reading.running.blocks_with(_RUN):
        text = block.text
        for match in _RUN.finditer(text):
            start, end = match.span()
            marks = match.group()
            level = _level(text, start, end, marks)
            word = text[:start].rpartition(" ")[2]
            if level is None or (marks == ".," and word and reading.running.text.count(f"{word}.,") > 1):
                # A second time the period is the name's: `smish., the magazine`.
                continue
            yield Hit(
                block.prose.span(start, end),
                {"marks": marks, "better": _better(marks)},
                level=level if level is Severity.INFO else None,
                suggestions=(_better(marks),),
                # Two periods that may be an ellipsis are only shown.
                edits=() if level is Severity.INFO else _edits(block, start, marks),
            )


def _better(marks: str) -> str:
    if marks in _SAME:
        return marks[0]
    if len(marks) == 3:
        return f"{'.' if '.' in marks else ','}{marks[1]}"
    if marks in ("?.", "!."):
        return marks[0]
    return "." if "." in marks else marks[-1] if marks[-1] in "?!;:" else ","


def _edits(block: Block, start: int, marks: str) -> tuple[Edit, ...]:
    return delete(block, start, start + 1) if marks in _SAME else ()


def _level(text: str, start: int, end: int, marks: str) -> Severity | None:
    """How certain it is that one mark is too many; None if both are meant."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if not before or (before.isspace() and marks != "..") or _in_address(text, start, end):
        return None
    if len(marks) == 3 and marks[1] in '”"':
        return Severity.WARNING if before.isalnum() and (not after or after.isspace()) else None
    if len(marks) != 2:
        return None
    if marks == "..":
        return _two_periods(before, after, text[end : end + 2])
    if marks in _SAME:
        return Severity.WARNING
    if marks in _NEVER:
        # Yahoo!. and Who's Who?.: the mark is the name's.
        named = marks in ("?.", "!.") and text[:start].rpartition(" ")[2][:1].isupper()
        return None if named else Severity.WARNING
    return Severity.WARNING if marks in _BEHIND_PERIOD and not _abbreviation(text, start) else None


def _two_periods(before: str, after: str, following: str) -> Severity | None:
    if following == " ." or "…" in (before, after):
        # An ellipsis with a space that slipped, `effort.. .`, or with points besides: `What if…..`.
        return None
    if before == "/" or after in ("/", "\\") or (before.isdigit() and after.isdigit()):
        return None
    if before.isspace() or (following[:1] == " " and following[1:].islower()) or after.isalnum():
        # Two periods for an ellipsis, as some write it.
        return Severity.INFO
    return Severity.WARNING


def _abbreviation(text: str, period: int) -> bool:
    at = period
    while at > 0 and (text[at - 1].isalpha() or text[at - 1] in ".&"):
        at -= 1
    word = text[at:period]
    if not word or "." in word or "&" in word:
        return True
    return len(word) <= _FEW or word.lower() in _ABBREVIATED or (word[0].isupper() and len(word) <= _FEW + 2)


def _in_address(text: str, start: int, end: int) -> bool:
    left = max(0, start - 60)
    token = text[left:start].rpartition(" ")[2] + text[end : end + 60].partition(" ")[0]
    return "//" in token or "@" in token or "www." in token or token.startswith("..")
