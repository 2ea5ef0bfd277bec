"""The lines of a header that look like a title: what may be the headline."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from prlint.readers.document import BlockKind
from prlint.release.model import Evidence
from prlint.release.people import is_name
from prlint.release.role_words import is_role
from prlint.release.shapes import (
    bare,
    is_advisory_field,
    is_date,
    is_label,
    is_letterhead,
    is_prose,
    is_provenance,
    is_reference,
    labelled_rest,
    shouted,
    title_case,
)
from prlint.text.dates import find_days
from prlint.text.patterns import bounded, linear

if TYPE_CHECKING:
    from prlint.release.layout import Line, Page

_LONGEST = 320
_STATUS_BEFORE = bounded(r"(?i)^[\s*_]*for\s+immediate\s+release\s*[:\-–—]\s*(?=\S)")


class Candidate(NamedTuple):
    """Lines that look like a title."""

    first: int
    last: int
    start: int
    """Offset in the first line's text behind a label."""
    evidence: Evidence
    weight: int
    words: int


def find_titles(page: Page, lead: int) -> list[Candidate]:
    """The titles among the lines before the lead, in order."""
    found: list[Candidate] = []
    fields = max(
        (number for number, line in enumerate(page.lines[:lead]) if line.field in _FIELDS), default=-1
    )
    index = 0
    while index < lead:
        line = page.lines[index]
        start = _title_start(page, line)
        if start is None:
            index += 1
            continue
        last = _group_end(page, index, lead)
        text = " ".join(page.lines[number].text for number in range(index, last + 1))
        if len(text) <= _LONGEST:
            behind = index > fields >= 0 and not any(map(_is_long_title, found))
            made = _candidate(page, index, last, start, text, after_fields=behind)
            found.append(made)
        index = last + 1
    return found


_HEADLINE_WORDS = 6
"""Title-like lines of so many words are no letterhead."""


def _is_long_title(candidate: Candidate) -> bool:
    return candidate.words >= _HEADLINE_WORDS and candidate.evidence is not Evidence.POSITION


def _title_start(page: Page, line: Line) -> int | None:
    """Where the title begins in a line that may be one, or None."""
    text = line.text
    if line.field == "status":
        # `For Immediate Release: Council opens pool`: the headline stands on the status line.
        match = _STATUS_BEFORE.match(text) if len(text) > 30 else None
        rest = text[match.end() :] if match else ""
        return (
            match.end()
            if match and len(rest.split()) >= 4 and not is_date(rest) and not re.match(r"(?i)contact", rest)
            else None
        )
    if (
        line.field
        or len(text) > _LONGEST
        or len(text) < 3
        or (page.blocks[line.block].kind is not BlockKind.PARAGRAPH and not line.heading)
    ):
        return None
    labelled = labelled_rest(text)
    if labelled is not None:
        rest = text[labelled:]
        return labelled if len(rest.split()) >= 4 and not is_date(rest) else None
    if (
        is_label(text)
        or is_date(text)
        or _begins_with_a_date(text)
        or is_reference(text)
        or (is_provenance(text) and (not line.heading or ":" in text[:12]))
        or is_advisory_field(text)
    ):
        return None
    if line.heading or line.strong:
        return (
            0 if any(character.isalpha() for character in text) and not text.rstrip().endswith(":") else None
        )
    if is_letterhead(text) or is_name(text) or is_prose(text) or (is_role(text) and len(text.split()) <= 3):
        return None
    if text[0] in "•*-–—|" or text.rstrip().endswith((",", ";", ":")) or len(text.split()) < 2:
        return None
    return 0


def _begins_with_a_date(text: str) -> bool:
    """Whether a line begins with a day and its year (`5 Oct 2018 Posted in …`)."""
    days = find_days(text[:40]) if any(map(text[:40].count, "0123456789")) else []
    return bool(days) and days[0].start <= 1 and days[0].year is not None


def _group_end(page: Page, index: int, lead: int) -> int:
    """The last line of a title that is set over several lines."""
    first = page.lines[index]
    last = index
    for number in range(index + 1, min(lead, index + 6)):
        line = page.lines[number]
        if line.spaced and line.block != first.block:
            break
        if (
            line.field
            or line.strong != first.strong
            or line.heading != first.heading
            or (line.row == first.row and not _one_line(page.lines[number - 1], line))
        ):
            break
        alone = number + 1 >= lead or page.lines[number + 1].spaced
        if line.block != first.block and (
            line.heading or not _runs_on(page.lines[number - 1].text, line.text, alone=alone)
        ):
            break
        if _title_start(page, line) is None and not (line.strong and first.strong):
            break
        last = number
    return last


def _one_line(left: Line, right: Line) -> bool:
    """Whether two cells of a row are one title with a wide space in it."""
    gap = right.column - left.column - len(left.text)
    return gap <= _WIDE_SPACE and shouted(left.text) and shouted(right.text)


_WIDE_SPACE = 5
_OPEN_END = linear(
    r"(?i)(?:\b(?:a|an|the|and|or|of|in|on|at|to|for|from|by|with|as|its|their|her|his|that|is|are)|[,&–—-])$"
)


def _runs_on(text: str, following: str, *, alone: bool) -> bool:
    """Whether a title goes on in the next line: it is not at an end, or the next line cannot begin one.

    `alone` says that an empty line or the lead comes after the next line.
    """
    if bare(text).endswith((".", "!", "?")):
        return False
    if shouted(text) != shouted(following):
        return False
    return (
        _OPEN_END.search(text.rstrip()) is not None
        or following[:1].islower()
        or following[:1] in '“"‘&–—-'
        or (alone and (len(text) > 45 or len(following.split()) <= 3))
    )


_FIELDS = frozenset({"status", "date", "contacts"})


def _candidate(page: Page, index: int, last: int, start: int, text: str, *, after_fields: bool) -> Candidate:
    line = page.lines[index]
    words = len(text[start:].split())
    weight = 0
    if line.heading:
        weight = 7 - min(line.heading, 4)
        evidence = Evidence.HEADING
    elif line.strong:
        weight, evidence = 4, Evidence.SHAPE
    elif line.field == "status" or labelled_rest(line.text) is not None:
        weight, evidence = 4, Evidence.LABEL
    elif (shouted(text) and words >= 3) or (title_case(text) and words >= 3):
        weight, evidence = 3, Evidence.SHAPE
    else:
        weight, evidence = 2, Evidence.POSITION if words < 4 else Evidence.SHAPE
    if words < 3:
        weight -= 2
    if len(text) > 200:
        weight -= 1
    if after_fields and not line.heading:
        # What stands behind the last field of the header is nearer to the text than any letterhead.
        weight += 2
    return Candidate(index, last, start, evidence, weight, words)
