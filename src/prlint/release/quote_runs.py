"""From marks to runs: what is quoted, over how many paragraphs, and which marks belong to no quotation."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from prlint.release.quote_marks import Mark, Role, double_marks, single_first, single_marks
from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from prlint.release.layout import Page

# Words of an attribution behind a closing mark: then the quotation really ended there.
_ATTRIBUTED = bounded(
    r"^[\s,]*(?:[a-z]|(?:[A-Z][\w.’'\-]*\s+){1,8}(?:said|says|added|adds|noted|stated|explained|continued|commented|concluded|wrote|told|told|asked)\b)"
)
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
_SENTENCE_END = frozenset(".!?…")
_FAR = 14
"""Paragraphs over which one pair of marks may run."""


def ends_attributed(words: str) -> bool:
    """Whether words that are read as quoted end with who says them: then a closing mark is missing before that."""
    return _ENDS_ATTRIBUTED.search(words[-200:]) is not None


@dataclass(slots=True)
class Run:
    """A marked run of words: from behind its opening mark to before its closing one."""

    block: int
    start: int
    last_block: int
    end: int
    behind: int
    """Offset behind the closing mark and the spaces before it; `end` where there is none."""
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
        opened = _Paragraph(block, texts[block], own, found).pair()
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


class _Paragraph:
    """Pairs the marks of one paragraph."""

    def __init__(self, block: int, text: str, marks: list[Mark], found: Runs) -> None:
        self._block = block
        self._text = text
        self._marks = marks
        self._found = found
        self._opened: Mark | None = None
        self._depth = 0
        self._last: Run | None = None
        # What follows each mark, told from the end so that long paragraphs cost no more than their length.
        self._plain_after, self._sure_after, self._closers_after = _outlook(marks)

    def pair(self) -> Mark | None:
        """Pair them; the mark that stays open, if one does."""
        for number, mark in enumerate(self._marks):
            role = self._role(number, mark)
            if role is Role.OPEN:
                self._open(number, mark)
            elif role is Role.CLOSE:
                self._close(number, mark)
        return self._opened

    def _role(self, number: int, mark: Mark) -> Role | None:
        """What the mark does here; None if it is no quotation mark after all."""
        if mark.measure and (self._opened is None or self._plain_after[number] is Role.CLOSE):
            # Inches: nothing is open, or what is open closes later.
            return None
        if mark.weak and (self._opened is None or self._sure_after[number]):
            return None
        if mark.role is Role.EITHER:
            return Role.OPEN if self._opened is None else Role.CLOSE
        return mark.role

    def _open(self, number: int, mark: Mark) -> None:
        if self._opened is None:
            self._opened, self._depth = mark, 0
        elif self._begins_another(number, mark):
            self._found.runs.append(_run(self._text, self._block, self._opened, mark.start, None))
            self._opened, self._depth, self._last = mark, 0, None
        else:
            self._depth += 1

    def _begins_another(self, number: int, mark: Mark) -> bool:
        """Whether a mark that opens inside an open quotation begins another run and is not nested in it.

        A sentence has ended before it, and no two closing marks wait for the two that would be open.
        """
        opened = self._opened.end if self._opened is not None else 0
        at = mark.start
        while at > opened and self._text[at - 1].isspace():
            at -= 1
        return at > opened and self._text[at - 1] in _SENTENCE_END and self._closers_after[number] < 2

    def _close(self, number: int, mark: Mark) -> None:
        if self._opened is None:
            self._stray(mark)
        elif self._depth and self._closers_after[number]:
            self._depth -= 1
        else:
            # The last closing mark ends the outer quotation even if a nested one was never closed.
            self._last = _run(self._text, self._block, self._opened, mark.start, mark)
            self._found.runs.append(self._last)
            self._opened, self._depth = None, 0

    def _stray(self, mark: Mark) -> None:
        """A mark that closes nothing: it, or the one before it, belongs to no quotation."""
        last = self._last
        if last is None or not self._goes_on(last, mark):
            self._found.stray.append((self._block, mark.start, mark.end))
            return
        width = len(last.closed_by or "")
        self._found.stray.append((self._block, last.behind - width, last.behind))
        last.end, last.behind, last.closed_by = mark.start, mark.end, self._text[mark.start : mark.end]
        _trim(self._text, last)

    def _goes_on(self, last: Run, mark: Mark) -> bool:
        """One opening and two closing marks: the first closing one is the stray if the sentence after it has no attribution."""
        between = self._text[last.behind : mark.start]
        ended = self._text[last.end - 1 : last.end] in _SENTENCE_END
        return ended and bool(between.strip()) and _ATTRIBUTED.match(between[:120]) is None


def _outlook(marks: list[Mark]) -> tuple[list[Role | None], list[bool], list[int]]:
    """What comes after each mark.

    The role of the next that is no measure, whether a sure one closes before another opens, and how many close before
    another opens.
    """
    plain: list[Role | None] = [None] * len(marks)
    sure = [False] * len(marks)
    closers = [0] * len(marks)
    next_plain: Role | None = None
    next_sure, count = False, 0
    for number in range(len(marks) - 1, -1, -1):
        plain[number], sure[number], closers[number] = next_plain, next_sure, count
        mark = marks[number]
        if not mark.measure:
            next_plain = mark.role
        if mark.role is Role.OPEN:
            next_sure, count = False, 0
        else:
            next_sure = next_sure or not mark.weak
            count += 1
    return plain, sure, closers


def _open_run(
    texts: dict[int, str], marks: dict[int, list[Mark]], blocks: list[int], opened: Mark, found: Runs
) -> tuple[int, int] | None:
    """The run of a mark that its paragraph leaves open. If it closes in a later one: where reading resumes."""
    block = blocks[0]
    run = _run(texts[block], block, opened, len(texts[block]), None)
    found.runs.append(run)
    closing = _closes_later(marks, blocks)
    if closing is None:
        return None
    last, mark = closing
    run.last_block, run.end, run.behind, run.closed = last, mark.start, mark.end, True
    run.closed_by = texts[last][mark.start : mark.end]
    _trim(texts[last], run)
    return last, mark.end


def _run(text: str, block: int, opened: Mark, end: int, closing: Mark | None) -> Run:
    run = Run(
        block,
        opened.end,
        block,
        end,
        closing.end if closing else end,
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
