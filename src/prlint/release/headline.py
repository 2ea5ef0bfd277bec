"""Headline and sub-headline: which of the title-like lines before the lead they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from prlint.release.model import Evidence, Words
from prlint.release.role_words import is_organisation, is_role
from prlint.release.shapes import has_atom, is_date, is_letterhead, title_case
from prlint.release.title_run import TitleRun, find_title
from prlint.release.titles import Candidate, find_titles
from prlint.text.dates import find_days
from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from prlint.release.front import Front
    from prlint.release.layout import Page

# A word is taken whole or not at all: capitals could be shared out among nine words in millions of ways.
_SITE = bounded(r"\s[-|–—]\s(?:[A-Z][\w’'&.-]*+\s?|of\s|the\s|and\s|for\s){1,9}$")
_ALIKE = 0.6
"""Share of the shorter title's words that two titles have in common when they are one headline twice."""
_ALIKE_LONGER = 0.35
"""Share of the longer title's words: a deck tells in thirty words what the headline tells in seven."""


class Headlines(NamedTuple):
    """Headline and sub-headline, as far as there are any."""

    headline: Words | None
    subheadline: Words | None


def find_headlines(page: Page, lead: int, front: Front, *, dateline: bool) -> Headlines:
    """The headline among the lines before the lead, else the front matter's; `dateline` says whether one begins the lead."""
    placed = lead if dateline else None
    candidates = find_titles(page, lead)
    title = front.title
    if title is not None:
        said = find_title(page, title.text, lead)
        if said is not None and _is_whole(page, said):
            return _said(page, said, candidates, front, placed)
        if not candidates:
            return Headlines(title, front.subtitle)
        number = _with_title(page, candidates, title)
        if number is None:
            return Headlines(title, _claim(page, candidates[0], "subheadline") or front.subtitle)
        return _chosen(page, candidates, number, front, placed)
    if not candidates:
        return Headlines(None, front.subtitle)
    best = _weightiest(candidates)
    # A web page says its title twice: the second time is the release's own.
    text = _SITE.sub("", _text(page, candidates[best]))
    again = find_title(page, text, lead, candidates[best].last + 1)
    if again is not None and _is_whole(page, again):
        return _said(page, again, candidates, front, placed)
    return _chosen(page, candidates, _last_alike(page, candidates, best), front, placed)


def _chosen(
    page: Page, candidates: list[Candidate], number: int, front: Front, lead: int | None
) -> Headlines:
    """A candidate as the headline, and the next one as the sub-headline."""
    headline = _claim(page, candidates[number], "headline")
    later = candidates[number + 1 : number + 2]
    return Headlines(headline, _under(page, headline, later, lead) or front.subtitle)


def _said(
    page: Page, run: TitleRun, candidates: list[Candidate], front: Front, lead: int | None
) -> Headlines:
    """The place that says a known title as the headline."""
    evidence = next(
        (one.evidence for one in candidates if one.first <= run.first <= one.last), Evidence.POSITION
    )
    lines = page.lines[run.first : run.last + 1]
    for line in lines:
        line.field = line.field or "headline"
    begin, end = page.span(lines[0], run.start), page.span(lines[-1], 0, run.end)
    span = type(begin)(begin.start, end.end)
    texts = [line.text for line in lines]
    texts[-1] = texts[-1][: run.end]
    texts[0] = texts[0][run.start :]
    headline = Words.of(
        raw=span.of(page.document.source.text),
        text=" ".join(" ".join(text.split()) for text in texts),
        span=span,
        evidence=evidence,
    )
    later = [one for one in candidates if one.first > run.last]
    return Headlines(headline, _under(page, headline, later[:1], lead) or front.subtitle)


def _is_whole(page: Page, run: TitleRun) -> bool:
    """Whether a title found on the page is the headline there, not the beginning of a longer one."""
    rest = page.lines[run.last].text[run.end :]
    if run.start > 0 or not any(character.isalnum() for character in rest):
        return True
    return rest.startswith("  ") or is_date(rest) or is_letterhead(rest)


def _with_title(page: Page, candidates: list[Candidate], title: Words) -> int | None:
    """Which of the page's title-like lines is the headline where the front matter has a title; None if that is it.

    A line that says nearly the same is the body's headline. Another one is it too where the body has a header of its
    own (status, date or label lines); without such a header it is the deck under the front matter's title.
    """
    alike = [
        number for number, candidate in enumerate(candidates) if _alike(_text(page, candidate), title.text)
    ]
    if alike:
        return alike[-1]
    strongest = _last_alike(page, candidates, _weightiest(candidates))
    own_header = any(
        line.field in ("status", "date", "contacts") for line in page.lines[: candidates[-1].last + 8]
    )
    if candidates[strongest].weight >= 5 or (
        own_header and candidates[strongest].evidence is not Evidence.POSITION
    ):
        return strongest
    return None


def _weightiest(candidates: list[Candidate]) -> int:
    """Index of the weightiest candidate, the first among equals."""
    return max(range(len(candidates)), key=lambda number: (candidates[number].weight, -number))


def _last_alike(page: Page, candidates: list[Candidate], best: int) -> int:
    """Where the candidate is said again further down, the last such; else itself."""
    text = _text(page, candidates[best])
    for number in range(len(candidates) - 1, best, -1):
        if _alike(_text(page, candidates[number]), text):
            return number
    return best


def _text(page: Page, candidate: Candidate) -> str:
    lines = page.lines[candidate.first : candidate.last + 1]
    return " ".join(line.text for line in lines)[candidate.start :]


def _alike(one: str, other: str) -> bool:
    """Whether two titles say the same: most of the shorter one's words are in the longer, and not much else."""
    left, right = (
        set(re.sub(r"[^\w\s]", "", text.lower()).split())
        for text in (_SITE.sub("", one), _SITE.sub("", other))
    )
    if not left or not right or one[:1].islower():
        return False
    common = len(left & right)
    return common >= max(2, _ALIKE * min(len(left), len(right))) and common >= _ALIKE_LONGER * max(
        len(left), len(right)
    )


def _claim(page: Page, candidate: Candidate, field: str) -> Words:
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


def _under(page: Page, headline: Words, candidates: list[Candidate], lead: int | None) -> Words | None:
    """The line under the headline that tells more: a title-like one, else the only paragraph before the dateline's.

    `lead` is the line of the dateline, None where there is none. A line that repeats the headline, names somebody, or
    says where the page comes from is no sub-headline.
    """
    for candidate in candidates:
        text = _text(page, candidate)
        if (
            len(text.split()) >= 3
            and not text[:1].islower()
            and not (_alike(text, headline.text) and len(text.split()) <= len(headline.text.split()))
            and not _says_from_whom(text)
        ):
            return _claim(page, candidate, "subheadline")
    if lead is None:
        return None
    last = max((index for index in range(lead) if page.lines[index].field == "headline"), default=lead)
    between = [line for line in page.lines[last + 1 : lead] if line.field != "chrome"]
    if len(between) != 1 or between[0].field or not _FEWEST <= len(between[0].text.split()) <= _MOST:
        return None
    if between[0].text[0] == "*" or _says_from_whom(between[0].text) or has_atom(between[0].text):
        return None
    between[0].field = "subheadline"
    return page.words(between[0], evidence=Evidence.POSITION)


_FEWEST, _MOST = 5, 50
"""Words of a paragraph that is a deck."""


def _says_from_whom(text: str) -> bool:
    """Whether a line is an office, an organisation, a joint release's other sender, or a wire's slug."""
    short = len(text.split()) <= _OFFICE
    return (
        (short and title_case(text) and (is_role(text) or is_organisation(text)))
        or text.lower().startswith("joint ")
        or (" / " in text and bool(find_days(text)))
    )


_OFFICE = 6
"""Words of the longest name of an office."""
