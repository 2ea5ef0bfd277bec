"""The paragraph at the end that says what an organisation is, where no heading stands above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.release.about_heading import AboutName
from prlint.text.patterns import bounded, linear
from prlint.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Callable

    from prlint.release.layout import Page

_DEFINES = bounded(
    r"^(?:[Tt]he\s+)?([A-Z][\w&.,’'\-®™ ()]{1,80}?)(?:,\s[^.]{5,120}?,)?\s*(?:\([^)]{1,60}\))?\s+(?:(?:is|are)\s(?:an?|the|one|among|dedicated|[A-Z][a-z]+[’']s)|was\s(?:founded|established|created|formed)|has\sbeen|provides|promotes|represents|works\sto|monitors)\s"
)
_SINCE = bounded(
    r"^(?:Founded|Established|Created|Formed|Headquartered|Based|Incorporated|Since its founding|With (?:offices|headquarters|more than|over))\b[^.]{0,80}?,\s(?:the\s+)?([A-Z][\w&.’' -]{1,80}?)\s(?:is|are|has|provides|promotes|works|represents|helps|offers|serves|was)\s"
)
_SAID = linear(r"\b(?:said|says|added|adds|stated|announced|told|today|yesterday)\b|[“”\"]")
_LAST = 0.55
"""A description without heading counts only in the last part of the text."""
_PRONOUNS = frozenset(
    (
        "This",
        "That",
        "These",
        "Those",
        "It",
        "He",
        "She",
        "They",
        "We",
        "There",
        "Here",
        "What",
        "Our",
        "His",
        "Her",
    )
)


def without_heading(
    page: Page, lead: int, end: int, organizations: Callable[[int], frozenset[str]]
) -> tuple[int, AboutName] | None:
    """The last paragraph of the text that says what an organisation is, without a heading."""
    after = (
        int(lead + (len(page.lines) - lead) * _LAST)
        if end > len(page.lines) - 2
        else min(end, int(lead + (len(page.lines) - lead) * _LAST))
    )
    best: tuple[int, AboutName] | None = None
    for number in range(len(page.lines) - 1, max(lead, after) - 1, -1):
        line = page.lines[number]
        text = line.text
        if line.field or len(text.split()) < 10 or len(text) > 1500 or text[:1] in "“\"‘'":
            continue
        first = next(iter(sentences(text)), (0, len(text)))
        opening = text[first[0] : first[1]][:260]
        match = _DEFINES.match(opening) or _SINCE.match(opening)
        if match is None or _SAID.search(opening):
            continue
        name = match.group(1).strip(" ,")
        if any(word[0].islower() and len(word) > 3 for word in name.split()):
            # `Measuring results is …` names nobody.
            continue
        if name.split()[0] in _PRONOUNS:
            continue
        if number > end - 1 or name.lower() in organizations(number):
            best = number, AboutName(match.start(1), match.start(1) + len(name), 0)
            break
    return best
