"""From marks to runs: what is quoted, and over how many paragraphs."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from prlint.release.quote_marks import Mark, Role, double_marks, single_first, single_marks
from prlint.release.quote_pairs import Paragraph, Run, Runs, marked_run, trim
from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from prlint.release.layout import Page

_SAYS = (
    r"(?:said|says|added|adds|stated|noted|explained|commented|continued|concluded|advised|shared|remarked|warned|argued"
    r"|declared|testified|recalled|observed|wrote|writes)"
)
# Words up to the sentence's end; the points of initials end none (`M.R.C. Greenwood`).
_MORE = r"(?:[^.!?]|\b[A-Z]\.)"
_ENDS_ATTRIBUTED = bounded(
    rf"(?:,?\s+(?:{_SAYS}\s(?:[A-Z][\w.’'\-]*[\s,]*){{1,12}}{_MORE}{{0,120}}|(?:[A-Z][\w.’'\-]*\s+){{1,4}}{_SAYS})"
    rf"|,\s+(?:[A-Z][\w.’'\-]*\s+){{1,4}}{_SAYS}\s(?:in|at|during|after|before|on|of)\s{_MORE}{{3,80}}"
    rf"|,\s+{_SAYS}\s{_MORE}{{3,120}}|,\s+[A-Z]\w+\s[A-Z]{_MORE}{{3,100}},\s{_SAYS})\.?$"
)
_FAR = 14
"""Paragraphs over which one pair of marks may run."""


def ends_attributed(words: str) -> bool:
    """Whether words that are read as quoted end with who says them: then a closing mark is missing before that."""
    return _ENDS_ATTRIBUTED.search(words[-200:]) is not None


def find_runs(page: Page, blocks: list[int]) -> Runs:
    """The runs in a list of paragraphs, given by the index of their blocks."""
    texts = {block: page.blocks[block].text for block in blocks}
    singles = single_first(texts.values())
    found = Runs([], [])
    marks = {block: _marks(page, block, texts[block], singles=singles) for block in blocks}
    resume: tuple[int, int] | None = None
    for position, block in enumerate(blocks):
        own = marks[block]
        if resume is not None:
            if block < resume[0]:
                continue
            own = [mark for mark in own if mark.start >= resume[1]] if block == resume[0] else own
            resume = None
        if not own:
            continue
        opened = Paragraph(block, texts[block], own, found).pair()
        if opened is not None:
            resume = _open_run(texts, marks, blocks[position : position + _FAR], opened, found)
    _chain(texts, blocks, found.runs)
    return found


def _marks(page: Page, block: int, text: str, *, singles: bool) -> list[Mark]:
    if not any(map(text.__contains__, "\"“”„‟«»'‘’`")):
        return []
    hidden = [(mark.start, mark.end) for mark in page.blocks[block].emphasis if mark.kind == "code"]
    marks = double_marks(text, hidden)
    if singles:
        single = single_marks(text, hidden)
        if any(mark.role is Role.OPEN for mark in single):
            # Where both stand, the outer level is the single one and the double marks are nested.
            marks = sorted([*(mark for mark in marks if mark.measure), *single])
    return marks


def _open_run(
    texts: dict[int, str], marks: dict[int, list[Mark]], blocks: list[int], opened: Mark, found: Runs
) -> tuple[int, int] | None:
    """The run of a mark that its paragraph leaves open. If it closes in a later one: where reading resumes."""
    block = blocks[0]
    run = marked_run(texts[block], block, opened, len(texts[block]), None)
    found.runs.append(run)
    closing = _closes_later(marks, blocks)
    if closing is None:
        return None
    last, mark = closing
    run.last_block, run.end, run.behind, run.closed = last, mark.start, mark.end, True
    run.closed_by = texts[last][mark.start : mark.end]
    trim(texts[last], run)
    return last, mark.end


def _closes_later(marks: dict[int, list[Mark]], blocks: list[int]) -> tuple[int, Mark] | None:
    """Where an open quotation closes in a later paragraph, if no opening mark stands between."""
    for block in blocks[1:]:
        for mark in marks[block]:
            if mark.measure or mark.weak:
                continue
            if mark.role is Role.OPEN or (mark.role is Role.EITHER and mark.start == 0):
                return None
            return block, mark
    return None


def _chain(texts: dict[int, str], blocks: list[int], runs: list[Run]) -> None:
    """Which open runs go on in the next paragraph: the one that begins with an opening mark."""
    order = {block: position for position, block in enumerate(blocks)}
    for run, following in pairwise(runs):
        if run.closed:
            continue
        if following.block == run.last_block:
            run.continues = following.continuation = True
            continue
        near = order[following.block] - order[run.last_block]
        head = texts[following.block][: following.start].strip()
        gap = all(
            len(texts[block]) < 60 for block in blocks[order[run.last_block] + 1 : order[following.block]]
        )
        if (
            (near == 1 or gap)
            and head == following.opened_by
            and not ends_attributed(texts[run.last_block][run.start : run.end])
        ):
            run.continues = following.continuation = True
