"""One file on the page: rows of text, each with the findings that belong to it beside it."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from prlint.reports.html_parts import parts
from prlint.reports.markup import escaped
from prlint.reports.summary_lines import counted
from prlint.reports.visible import sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from prlint.engine.finding import Finding
    from prlint.engine.outcome import Outcome
    from prlint.readers.document import Document
    from prlint.reports.html_parts import Part
    from prlint.text.source import Source
    from prlint.text.span import Span

_NAMES = {"error": "Error", "warning": "Warning", "info": "Info"}
_SUGGESTED_AT_MOST = 5


class Note(NamedTuple):
    """A finding on the page."""

    finding: Finding
    number: int
    id: str
    """What the ids of its note and of its place end with."""

    @property
    def kind(self) -> str:
        """The severity as a word, which is also the class."""
        return self.finding.severity.value

    @property
    def span(self) -> Span:
        """The place in the source."""
        return self.finding.span

    def reference(self) -> str:
        """The number at the place, which leads to the note."""
        label = f"finding {self.number}, {self.kind}"
        return (
            f'<a class="ref {self.kind}" id="place-{self.id}" href="#note-{self.id}" '
            f'aria-label="{label}">{self.number}</a>'
        )


def file_html(outcome: Outcome, number: int) -> str:
    """The section of a file; `number` tells its ids from those of other files."""
    notes = [Note(finding, at, f"{number}-{at}") for at, finding in enumerate(outcome.findings, 1)]
    count = counted(len(notes), "finding") if notes else "No findings"
    head = (
        f'<section aria-labelledby="file-{number}">\n<h2 id="file-{number}">{escaped(sentence(outcome.path))}</h2>\n'
        f'<p class="sum dim">{count}</p>\n'
    )
    document = outcome.document
    # Without excerpts there is no text to put them beside.
    body = _rows(document, notes) if document is not None else _list(notes, outcome.source, linked=False)
    return f"{head}{body}</section>\n"


def _rows(document: Document, notes: Sequence[Note]) -> str:
    source = document.source
    rows = parts(document)
    if not rows:
        return _list(notes, source, linked=False)
    starts = [row.span.start for row in rows]
    around = _around(rows)
    beside: list[list[Note]] = [[] for _ in rows]
    through: list[list[Note]] = [[] for _ in rows]
    for note in notes:
        at = max(0, bisect_right(starts, note.span.start) - 1)
        if rows[at].span.end < note.span.start and rows[around[at]].span.end >= note.span.start:
            at = around[at]
        beside[at].append(note)
        while at < len(rows) and rows[at].span.start < max(note.span.end, note.span.start + 1):
            through[at].append(note)
            at += 1
    html: list[str] = []
    seen: set[str] = set()
    for row, marked, own in zip(rows, through, beside, strict=True):
        text = row.html(marked, seen)
        # What has no place in the text that is shown (a link's target, a blank line) is referred to behind it.
        behind = "".join(note.reference() for note in own if note.id not in seen)
        seen |= {note.id for note in own}
        text += f"<p>{behind}</p>" if behind else ""
        html.append(
            f'<div class="row"><div class="text">{text}</div>{_list(own, source, linked=True)}</div>\n'
        )
    return "".join(html)


def _around(rows: Sequence[Part]) -> list[int]:
    """For each row the one that it lies in (a comment in a paragraph), or itself."""
    around: list[int] = []
    outer = 0
    for at, row in enumerate(rows):
        if row.span.start >= rows[outer].span.end:
            outer = at
        around.append(outer)
    return around


def _list(notes: Sequence[Note], source: Source, *, linked: bool) -> str:
    if not notes:
        return ""
    return f'<ol class="notes">{"".join(_note(note, source, linked=linked) for note in notes)}</ol>\n'


def _note(note: Note, source: Source, *, linked: bool) -> str:
    finding = note.finding
    line, column = source.position(finding.span.start)
    number = str(note.number)
    if linked:
        label = f"finding {number}, to its place in the text"
        number = f'<a href="#place-{note.id}" aria-label="{label}">{number}</a>'
    rule = f"<code>{escaped(finding.rule)}</code>"
    if finding.url:
        rule = f'<a href="{escaped(finding.url)}" rel="noreferrer">{rule}</a>'
    html = (
        f'<li class="note {note.kind}" id="note-{note.id}"><p>{number} '
        f'<span class="kind {note.kind}">{_NAMES[note.kind]}</span> {rule} '
        f'<span class="dim">line {line}, column {column}</span></p><p>{escaped(sentence(finding.message))}</p>'
    )
    if finding.suggestions:
        options = ", ".join(f"“{one}”" for one in finding.suggestions[:_SUGGESTED_AT_MOST])
        html += f"<p>Try: {escaped(sentence(options))}</p>"
    for place in finding.related[:_SUGGESTED_AT_MOST]:
        line, column = source.position(place.span.start)
        html += f'<p class="dim">{line}:{column} {escaped(sentence(place.message))}</p>'
    return f"{html}</li>"
