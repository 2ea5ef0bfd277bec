"""What a comment or the front matter says to prlint: `prlint-disable-next-line dash-mixed -- the house writes it so`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.text.patterns import linear
from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Document

NEXT_LINE, LINE, BLOCK, FILE = "disable-next-line", "disable-line", "disable-block", "disable-file"
BEGIN, END = "disable", "enable"
VERBS = (NEXT_LINE, LINE, BLOCK, FILE, BEGIN, END)
FRONT_KEY = "prlint-disable"

_DIRECTIVE = linear(r"^\s*prlint-([A-Za-z-]+)([\s\S]*)$")
_ID = linear(r"[^\s,]+")
_REASON = linear(r"(?:^|\s)--+(?:\s|$)")


class Named(NamedTuple):
    """A rule as a directive names it."""

    word: str
    span: Span


class Directive(NamedTuple):
    """What is said in one place."""

    verb: str
    rules: tuple[Named, ...]
    reason: str
    """Why, in the writer's words; empty if nothing is said."""
    span: Span
    """The whole comment, or the value in the front matter."""


def directives(document: Document) -> Iterator[Directive]:
    """Everything in a document that speaks to prlint, from the top."""
    yield from _front(document)
    for residue in document.residue:
        if residue.kind != "comment" or "prlint-" not in residue.text[:200]:
            continue
        match = _DIRECTIVE.search(residue.text)
        if match is None:
            continue
        # The comment's text stands in it letter for letter, after the mark that opens it.
        start = document.source.text.find(residue.text, *residue.span)
        at = max(start, residue.span.start) + match.start(2)
        rules, reason = _said(match.group(2), at)
        yield Directive(match.group(1).lower(), rules, reason, residue.span)


def _front(document: Document) -> Iterator[Directive]:
    """`prlint-disable: rule, rule` or a list of rules: for the whole file."""
    if document.front_matter is None:
        return
    for key, found in document.front_matter.values.items():
        if key == FRONT_KEY or key.startswith(f"{FRONT_KEY}."):
            rules, reason = _said(found.span.of(document.source.text), found.span.start)
            yield Directive(FILE, rules, reason, found.span)


def _said(text: str, at: int) -> tuple[tuple[Named, ...], str]:
    """The rules that a directive names, with their places, and the reason it gives behind `--`."""
    parted = _REASON.search(text)
    names, reason = (text, "") if parted is None else (text[: parted.start()], text[parted.end() :])
    rules = tuple(
        Named(match.group(), Span(at + match.start(), at + match.end())) for match in _ID.finditer(names)
    )
    return rules, " ".join(reason.split())
