"""Where a page says a title that is known from elsewhere: its front matter, or the title of the web page.

The words decide, not their case, marks or line ends. So a headline is found that is set over several lines, split into
cells, or run together with a letterhead and a date.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from prlint.release.layout import Page

_WORD = bounded(r"\d+(?:[.,]\d+)*(?![^\W_])|[^\W_]+(?:['’][^\W_]+)*")
_FEWEST = 3
"""Words that a title needs to be told from a name."""
_FIGURE = "#"
"""Stands for any figure: a headline in which one is wrong is still the headline that the page's title repeats."""
_LONGEST = 600
"""Code points of a line among which it is looked for."""


class TitleRun(NamedTuple):
    """The title's first line and the offset in its text, its last line and the offset behind it there."""

    first: int
    start: int
    last: int
    end: int


def find_title(page: Page, title: str, until: int, after: int = 0) -> TitleRun | None:
    """Where the lines from `after` to `until` say the title: the last place that fills its lines, else the last of all."""
    wanted = [_folded(match.group()) for match in _WORD.finditer(title)]
    if len(wanted) - wanted.count(_FIGURE) < _FEWEST:
        return None
    words = [
        (_folded(match.group()), number, match.start(), match.end())
        for number in range(after, until)
        if page.lines[number].field in ("", "status") and len(page.lines[number].text) <= _LONGEST
        for match in _WORD.finditer(page.lines[number].text)
    ]
    part: TitleRun | None = None
    for at in range(len(words) - len(wanted), -1, -1):
        if words[at][0] != wanted[0]:
            continue
        run = words[at : at + len(wanted)]
        if all(word[0] == other for word, other in zip(run, wanted, strict=True)):
            first, last = run[0], run[-1]
            if any(page.lines[number].field == "status" for number in range(first[1] + 1, last[1] + 1)):
                continue
            found = _with_marks(page, TitleRun(first[1], first[2], last[1], last[3]))
            if _fills(page, found):
                return found
            part = part or found
    return part


def _folded(word: str) -> str:
    return _FIGURE if word[0].isdigit() and word[-1].isdigit() else word.casefold()


def _fills(page: Page, run: TitleRun) -> bool:
    """Whether no other words stand in the lines of a title."""
    rest = page.lines[run.first].text[: run.start] + page.lines[run.last].text[run.end :]
    return not any(character.isalnum() for character in rest)


def _with_marks(page: Page, run: TitleRun) -> TitleRun:
    """The run with the marks that touch it: an opening quotation mark, a closing one, a question mark."""
    first, last = page.lines[run.first].text, page.lines[run.last].text
    start, end = run.start, run.end
    while start > 0 and first[start - 1] in "“\"‘'($£€#":
        start -= 1
    while end < len(last) and last[end] in "”\"’')?!.%":
        end += 1
    return TitleRun(run.first, start, run.last, end)
