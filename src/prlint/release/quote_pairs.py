"""The marks of one paragraph in pairs: what each opens or closes, and which belong to no quotation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from prlint.release.quote_marks import Mark, Role
from prlint.text.patterns import bounded

# Words of an attribution behind a closing mark: then the quotation really ended there.
_ATTRIBUTED = bounded(
    r"^[\s,]*(?:[a-z]|(?:[A-Z][\w.’'\-]*\s+){1,8}(?:said|says|added|adds|noted|stated|explained|continued|commented|concluded|wrote|told|told|asked)\b)"
)
_SENTENCE_END = frozenset(".!?…")


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


class Paragraph:
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
            self._found.runs.append(marked_run(self._text, self._block, self._opened, mark.start, None))
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
            self._last = marked_run(self._text, self._block, self._opened, mark.start, mark)
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
        trim(self._text, last)

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


def marked_run(text: str, block: int, opened: Mark, end: int, closing: Mark | None) -> Run:
    """The run from behind its opening mark to its closing one, or to `end` where it has none."""
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
    trim(text, run)
    while run.start < run.end and text[run.start].isspace():
        run.start += 1
    return run


def trim(text: str, run: Run) -> None:
    """Leave out the white space at the end of a run's words."""
    low = run.start if run.block == run.last_block else 0
    while run.end > low and text[run.end - 1].isspace():
        run.end -= 1
