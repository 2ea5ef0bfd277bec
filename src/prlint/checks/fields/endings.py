"""What stands at the end of a release: who issues it, and the mark that it is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.checks.hit import Edit, Hit, Missing
from prlint.readers.document import BlockKind
from prlint.text.patterns import linear
from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.reading import Reading

# Behind the end of a sentence or an address, hence no `About 40 guests`.
_ABOUT = linear(r"[.!?”\")]\s{1,4}About (?:the |The )?[A-Z][\w&.’']*(?::| [A-Z\d]|\s{2})")


def boilerplate_missing(reading: Reading) -> Iterator[Hit]:
    """No description of the organisation; notes to editors or a background section are one too."""
    release = reading.release
    if not release.boilerplates and not release.notes and not _begins_in_a_paragraph(reading):
        yield Hit(Missing.END)


def _begins_in_a_paragraph(reading: Reading) -> bool:
    """Whether `About …` stands in the second half of the text behind the end of a sentence, its line end lost."""
    text = reading.document.source.text
    half = text[len(text) // 2 :]
    return "About " in half and _ABOUT.search(half) is not None


def end_mark_missing(reading: Reading, *, mark: str) -> Iterator[Hit]:
    """No mark behind the text."""
    if reading.release.end_mark is None:
        yield Hit(Missing.END, {"mark": mark}, edits=_appended(reading, mark))


def _appended(reading: Reading, mark: str) -> tuple[Edit, ...]:
    """The mark on a line of its own behind the last paragraph; not behind notes, which stand after it."""
    document = reading.document
    last = document.blocks[-1] if document.blocks else None
    if last is None or last.kind is not BlockKind.PARAGRAPH or last.quoted or reading.release.notes:
        return ()
    if last.span.start >= _end(reading):
        # What a page or a mailer added stands there, and the mark would come behind it.
        return ()
    text = document.source.text
    end = len(text.rstrip())
    line = "\r\n" if "\r\n" in text else "\n"
    return (Edit(Span(end, end), f"{line}{line}{mark}"),)


def _end(reading: Reading) -> int:
    """Where the last part of the release ends that is known for one."""
    release = reading.release
    ends = [words.span.end for words in release.paragraphs]
    ends += [contact.span.end for contact in release.contacts]
    ends += [boilerplate.span.end for boilerplate in release.boilerplates]
    return max((*ends, *(quote.span.end for quote in release.quotes)), default=0)
