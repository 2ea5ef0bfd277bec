"""Headline and sub-headline: the title-like lines between the header's fields and the lead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from prlint.readers.document import BlockKind
from prlint.release.model import Evidence, Words
from prlint.release.people import is_name, is_role
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
from prlint.text.patterns import bounded, linear

if TYPE_CHECKING:
    from prlint.release.front import Front
    from prlint.release.layout import Line, Page

_LONGEST = 320
_STATUS_BEFORE = bounded(r"(?i)^[\s*_]*for\s+immediate\s+release\s*[:\-–—]\s*(?=\S)")
_SITE = bounded(r"\s[-|–—]\s(?:[A-Z][\w’'&.]*\s?){1,6}$")
_ALIKE = 0.6
"""Share of the shorter title's words that two titles have in common when they are one headline twice."""


class _Candidate(NamedTuple):
    first: int
    last: int
    start: int
    """Offset in the first line's text behind a label."""
    evidence: Evidence
    weight: int


class Headlines(NamedTuple):
    """Headline and sub-headline, as far as there are any."""

    headline: Words | None
    subheadline: Words | None


def find_headlines(page: Page, lead: int, front: Front) -> Headlines:
    """The headline among the lines before the lead, else the front matter's."""
    candidates = _candidates(page, lead)
    title = front.title
    if title is not None and candidates:
        return _with_title(page, candidates, title, front)
    if title is not None:
        return Headlines(title, front.subtitle)
    if not candidates:
        return Headlines(None, front.subtitle)
    chosen = _choose(page, candidates)
    headline = _claim(page, candidates[chosen], "headline")
    later = candidates[chosen + 1 : chosen + 2]
    sub = _subheadline(page, headline, later[0]) if later else None
    return Headlines(headline, sub or front.subtitle)


def _with_title(page: Page, candidates: list[_Candidate], title: Words, front: Front) -> Headlines:
    """Which of the front matter's title and the page's title-like lines is the headline.

    A line that says the same is the body's headline. Another one is it too where the body has a header of its own
    (status, date or label lines); without such a header it is the deck under the front matter's title.
    """
    alike = [
        number for number, candidate in enumerate(candidates) if _alike(_text(page, candidate), title.text)
    ]
    if alike:
        number = alike[-1]
        headline = _claim(page, candidates[number], "headline")
        later = candidates[number + 1 : number + 2]
        return Headlines(
            headline, (_subheadline(page, headline, later[0]) if later else None) or front.subtitle
        )
    strongest = _choose(page, candidates)
    own_header = any(
        line.field in ("status", "date", "contacts") for line in page.lines[: candidates[-1].last + 8]
    )
    if candidates[strongest].weight >= 5 or (
        own_header and candidates[strongest].evidence is not Evidence.POSITION
    ):
        headline = _claim(page, candidates[strongest], "headline")
        later = candidates[strongest + 1 : strongest + 2]
        return Headlines(
            headline, (_subheadline(page, headline, later[0]) if later else None) or front.subtitle
        )
    return Headlines(title, _claim(page, candidates[0], "subheadline") or front.subtitle)


def _candidates(page: Page, lead: int) -> list[_Candidate]:
    found: list[_Candidate] = []
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
            found.append(_candidate(page, index, last, start, text, after_fields=index > fields >= 0))
        index = last + 1
    return found


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
        or is_reference(text)
        or is_provenance(text)
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
            or line.row == first.row
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


def _candidate(page: Page, index: int, last: int, start: int, text: str, *, after_fields: bool) -> _Candidate:
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
    return _Candidate(index, last, start, evidence, weight)


def _choose(page: Page, candidates: list[_Candidate]) -> int:
    """Index of the headline: the weightiest, the first among equals; where it is said again further down, the last."""
    best = max(range(len(candidates)), key=lambda number: (candidates[number].weight, -number))
    text = _text(page, candidates[best])
    for number in range(len(candidates) - 1, best, -1):
        if _alike(_text(page, candidates[number]), text):
            return number
    return best


def _text(page: Page, candidate: _Candidate) -> str:
    lines = page.lines[candidate.first : candidate.last + 1]
    return " ".join(line.text for line in lines)[candidate.start :]


def _alike(one: str, other: str) -> bool:
    """Whether two titles say the same: most of the shorter one's words are in the longer."""
    left, right = (
        set(re.sub(r"[^\w\s]", "", text.lower()).split())
        for text in (_SITE.sub("", one), _SITE.sub("", other))
    )
    if not left or not right:
        return False
    return len(left & right) >= max(2, _ALIKE * min(len(left), len(right)))


def _claim(page: Page, candidate: _Candidate, field: str) -> Words:
    lines = page.lines[candidate.first : candidate.last + 1]
    for line in lines:
        line.field = line.field or field
    if candidate.start:
        first = lines[0]
        if len(lines) == 1:
            return page.words(first, candidate.start, len(first.text), candidate.evidence)
        whole = page.joined(lines)
        begin = page.span(first, candidate.start)
        span = type(begin)(begin.start, whole.span.end)
        return Words.of(
            raw=span.of(page.document.source.text),
            text=" ".join([first.text[candidate.start :], *(line.text for line in lines[1:])]),
            span=span,
            evidence=candidate.evidence,
        )
    return page.joined(lines, candidate.evidence)


def _subheadline(page: Page, headline: Words, candidate: _Candidate) -> Words | None:
    """The title-like line under the headline, unless it repeats it or is a name or a single word."""
    text = _text(page, candidate)
    if len(text.split()) < 3 or (
        _alike(text, headline.text) and len(text.split()) <= len(headline.text.split())
    ):
        return None
    return _claim(page, candidate, "subheadline")
