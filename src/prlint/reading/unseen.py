"""Text that no reader sees and a recipient can find: front matter, comments, alternative texts, targets of links."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.readers.document import Document
    from prlint.text.span import Span

_LONGEST = 4000
"""Code points of one text that are looked at: what is left in a long comment by mistake stands at its beginning."""


class Unseen(NamedTuple):
    """One such text, and where it stands."""

    text: str
    span: Span
    exact: bool
    """Whether the text is the source under the span; else it stands elsewhere, and the span is what refers to it."""
    target: bool
    """Whether it is the target of a link or image: an address, not words."""

    def place(self, start: int, end: int) -> Span:
        """The source span of a range of the text."""
        if not self.exact:
            return self.span
        return type(self.span)(self.span.start + start, self.span.start + end)


def unseen(document: Document) -> Iterator[Unseen]:
    """All such texts of a document, kind by kind."""
    source = document.source.text
    front = document.front_matter
    if front is not None:
        for value in front.values.values():
            if isinstance(value.value, str):
                yield _verbatim(source, value.span)
    for residue in document.residue:
        yield _verbatim(source, residue.span)
    for image in document.images:
        yield _verbatim(source, image.alt_span)
        if image.target_span is not None:
            yield _verbatim(source, image.target_span, target=True)
    for link in document.links:
        if link.target_span is not None:
            yield _verbatim(source, link.target_span, target=True)
        else:
            yield Unseen(link.target[:_LONGEST], link.span, exact=False, target=True)


def _verbatim(source: str, span: Span, *, target: bool = False) -> Unseen:
    return Unseen(source[span.start : min(span.end, span.start + _LONGEST)], span, exact=True, target=target)
