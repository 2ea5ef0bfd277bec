"""From a file's bytes to a document: the format goes by the suffix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prlint.readers.limits import Limits, Unreadable
from prlint.text.decode import Undecodable, decode
from prlint.text.source import Source

if TYPE_CHECKING:
    from pathlib import PurePath

    from prlint.readers.document import Document

MARKDOWN = (".md", ".markdown")
TEXT = (".txt", ".text", "")
_DEFAULT = Limits()


def read(raw: bytes, path: PurePath, limits: Limits = _DEFAULT) -> Document:
    """The document in a file's bytes.

    Raises:
        Unreadable: too large, no text, or a format that has no reader; with what to do about it.
    """
    shown = path.as_posix()
    if len(raw) > limits.bytes:
        raise Unreadable(
            shown,
            f"it has {len(raw):,} bytes, more than the {limits.bytes:,} that are read",
            "is it a release?",
        )
    try:
        text, encoding = decode(raw)
    except Undecodable as error:
        raise Unreadable(shown, error.why, error.remedy) from error
    source = Source(text, shown, encoding)
    suffix = path.suffix.lower()
    if suffix in MARKDOWN:
        from prlint.readers.markdown import read_markdown

        return read_markdown(source)
    if suffix in TEXT:
        from prlint.readers.plain import read_plain

        return read_plain(source)
    raise Unreadable(
        shown, f"there is no reader for {suffix}", "save the release as Markdown (.md) or plain text (.txt)"
    )
