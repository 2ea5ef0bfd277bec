"""From a chosen file to its document and release."""

from __future__ import annotations

import sys
from pathlib import PurePath
from typing import TYPE_CHECKING

from prlint.cli.problem import broken
from prlint.engine.outcome import Failure
from prlint.readers.limits import Limits, Unreadable
from prlint.readers.read import read
from prlint.release.parse import parse

if TYPE_CHECKING:
    from prlint.cli.files import Chosen
    from prlint.readers.document import Document
    from prlint.release.model import Release

LIMITS = Limits()


def read_file(chosen: Chosen) -> tuple[Document, Release] | Failure:
    """What stands in a file, or in one sentence why that cannot be said."""
    raw = read_bytes(chosen)
    return raw if isinstance(raw, Failure) else read_release(raw, chosen.path)


def read_bytes(chosen: Chosen) -> bytes | Failure:
    """A file's bytes, not many more than are read; or in one sentence why there are none."""
    # One byte more than is read tells that there are too many.
    most = LIMITS.bytes + 1
    try:
        if chosen.file is None:
            return sys.stdin.buffer.read(most)
        with chosen.file.open("rb") as file:
            return file.read(most)
    except OSError as error:
        return Failure(chosen.path, f"cannot be read ({error.strerror or error})")


def read_release(raw: bytes, path: str) -> tuple[Document, Release] | Failure:
    """What stands in the bytes of a file, or in one sentence why that cannot be said."""
    try:
        document = read(raw, PurePath(path), LIMITS)
        return document, parse(document)
    except Unreadable as error:
        return Failure(path, f"{error.why}; {error.remedy}")
    except Exception as error:  # noqa: BLE001 -- one file that prlint stumbles over must not hide the others
        return broken(path, error)
