"""From marks to runs: what is quoted, over how many paragraphs, and which marks belong to no quotation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from prlint.release.quote_marks import Mark, Role, double_marks, single_first, single_marks
from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from prlint.release.layout import Page

# Words of an attribution behind a closing mark: then the quotation really ended there.
_ATTRIBUTED = bounded(
    r"^[\s,]*(?:[a-z]|(?:[A-Z][\w.’'\-]*\s+){1,8}(?:said|says|added|adds|noted|stated|explained|continued|commented|concluded|wrote|told|told|asked)\b)"
)
_ENDS_ATTRIBUTED = bounded(
    r",?\s(?:(?:said|says|added|adds|stated|noted|explained|commented|continued|concluded)\s(?:[A-Z][\w.’'\-]*[\s,]*){1,12}[^.!?]{0,120}|(?:[A-Z][\w.’'\-]*\s){1,4}(?:said|says|added|adds|stated|noted|explained|commented|continued|concluded))\.?$"
)
_SENTENCE_END = frozenset(".!?…")
_FAR = 14
"""Paragraphs over which one pair of marks may run."""


@dataclass(slots=True)
class Run:
    """A marked run of words: from behind its opening mark to before its closing one."""

    block: int
    start: int
    last_block: int
    end: int
    closed: bool
    opened_by: str
    closed_by: str | None
    continues: bool = False
    continuation: bool = False
    """Whether it goes on with the quotation of the run before it."""
    single: bool = False


class Runs(NamedTuple):
    """The quoted runs of a text in order, and the marks that are left over (block, start, end, glyph)."""

    runs: list[Run]
    stray: list[tuple[int, int, int]]


def find_runs(page: Page, blocks: list[int]) -> Runs:
    """The runs in a list of paragraphs, given by the index of their blocks."""
    texts = {block: page.blocks[block].text for block in blocks}
    singles = single_first(texts.values())
    found = Runs([], [])
    marks = {block: _marks(page, block, texts[block], singles=singles) for block in blocks}
    skip_until: tuple[int, int] | None = None
    for position, block in enumerate(blocks):
        own = marks[block]
        if skip_until is not None:
            if block < skip_until[0]:
                continue
            if block == skip_until[0]:
                own = [mark for mark in own if mark.start >= skip_until[1]]
            skip_until = None
        if own:
            skip_until = _pair(texts, marks, blocks, position, own, found)
    _chain(texts, blocks, found.runs)
    return found


def _marks(page: Page, block: int, text: str, *, singles: bool) -> list[Mark]:
    if not any(character in text for character in "\"“”„‟«»'‘’`"):
        return []
    hidden = [(mark.start, mark.end) for mark in page.blocks[block].emphasis if mark.kind == "code"]
    marks = double_marks(text, hidden)
    if singles:
        single = single_marks(text, hidden)
        if any(mark.role is Role.OPEN for mark in single):
            # Where both stand, the outer level is the single one and the double marks are nested.
            marks = sorted([*(mark for mark in marks if mark.measure), *single])
    return marks


def _pair(
    texts: dict[int, str],
    marks: dict[int, list[Mark]],
    blocks: list[int],
    position: int,
    own: list[Mark],
    found: Runs,
) -> tuple[int, int] | None:
    """Pair the marks of one paragraph; a run that goes on says where (block and offset) reading resumes."""
    block = blocks[position]
    text = texts[block]
    opened: Mark | None = None
    depth = 0
    last: Run | None = None
    for number, mark in enumerate(own):
        role = mark.role
        if mark.measure and (opened is None or _closer_follows(own, number)):
            continue
        if mark.weak and (opened is None or _sure_closer_follows(text, own, number)):
            continue
        if role is Role.EITHER:
            role = Role.OPEN if opened is None else Role.CLOSE
        if role is Role.OPEN:
            if opened is None:
                opened, depth = mark, 0
            elif _new_run(text, opened, mark, own, number):
                found.runs.append(_run(text, block, opened, mark.start, None))
                opened, depth, last = mark, 0, None
            else:
                depth += 1
        elif opened is None:
            if last is not None and _seed_pattern(text, last, mark):
                stray = (block, last.end, last.end + len(last.closed_by or '"'))
                found.stray.append(stray)
                last.end, last.closed_by = mark.start, text[mark.start : mark.end]
                _trim(text, last)
            else:
                found.stray.append((block, mark.start, mark.end))
        elif depth and not _ends_all(text, own, number):
            depth -= 1
        else:
            last = _run(text, block, opened, mark.start, mark)
            found.runs.append(last)
            opened, depth = None, 0
    if opened is None:
        return None
    resumed = _runs_over(texts, marks, blocks, position)
    if resumed is not None:
        at, mark = resumed
        run = _run(text, block, opened, len(text), None)
        run.last_block, run.end, run.closed = blocks[at], mark.start, True
        run.closed_by = texts[blocks[at]][mark.start : mark.end]
        _trim(texts[blocks[at]], run)
        found.runs.append(run)
        return blocks[at], mark.end
    found.runs.append(_run(text, block, opened, len(text), None))
    return None


def _closer_follows(marks: list[Mark], number: int) -> bool:
    """Whether the next mark that is no measure closes: then this one is inches, not the end of the quotation."""
    for mark in marks[number + 1 :]:
        if not mark.measure:
            return mark.role is Role.CLOSE
    return False


def _sure_closer_follows(text: str, marks: list[Mark], number: int) -> bool:
    """Whether a mark that cannot be an apostrophe closes before another opens."""
    for mark in marks[number + 1 :]:
        if mark.role is Role.OPEN:
            return False
        if not mark.weak:
            return True
    return False


def _new_run(text: str, opened: Mark, mark: Mark, marks: list[Mark], number: int) -> bool:
    """Whether a mark that opens inside an open quotation begins another run and is not nested in it.

    A sentence has ended before it, and no two closing marks wait for the two that would be open.
    """
    before = text[opened.end : mark.start].rstrip()
    if not before or before[-1] not in _SENTENCE_END:
        return False
    closers = 0
    for later in marks[number + 1 :]:
        if later.role is Role.OPEN:
            break
        closers += 1
    return closers < 2


def _ends_all(text: str, marks: list[Mark], number: int) -> bool:
    """Whether a closing mark ends the outer quotation although a nested one was never closed: none closes after it."""
    del text
    for mark in marks[number + 1 :]:
        if mark.role is not Role.OPEN:
            return False
        return True
    return True


def _seed_pattern(text: str, last: Run, mark: Mark) -> bool:
    """One opening and two closing marks: the first closing one is the stray if the sentence after it has no attribution."""
    between = text[last.end + 1 : mark.start]
    return (
        bool(between.strip())
        and text[last.end - 1 : last.end] in _SENTENCE_END
        and _ATTRIBUTED.match(between[:120]) is None
    )


def _run(text: str, block: int, opened: Mark, end: int, closing: Mark | None) -> Run:
    run = Run(
        block,
        opened.end,
        block,
        end,
        closing is not None,
        text[opened.start : opened.end],
        text[closing.start : closing.end] if closing else None,
        single=opened.single,
    )
    _trim(text, run)
    while run.start < run.end and text[run.start].isspace():
        run.start += 1
    return run


def _trim(text: str, run: Run) -> None:
    low = run.start if run.block == run.last_block else 0
    while run.end > low and text[run.end - 1].isspace():
        run.end -= 1


def _runs_over(
    texts: dict[int, str], marks: dict[int, list[Mark]], blocks: list[int], position: int
) -> tuple[int, Mark] | None:
    """Where an open quotation closes in a later paragraph, if no opening mark stands between."""
    for at in range(position + 1, min(position + _FAR, len(blocks))):
        for mark in marks[blocks[at]]:
            if mark.measure or mark.weak:
                continue
            if mark.role is Role.OPEN or (mark.role is Role.EITHER and mark.start == 0):
                return None
            return at, mark
    return None


def _chain(texts: dict[int, str], blocks: list[int], runs: list[Run]) -> None:
    """Which open runs go on in the next paragraph: the one that begins with an opening mark."""
    order = {block: position for position, block in enumerate(blocks)}
    for run, following in zip(runs, runs[1:], strict=False):
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
            and not _ENDS_ATTRIBUTED.search(texts[run.last_block][run.start : run.end][-200:])
        ):
            run.continues = following.continuation = True
