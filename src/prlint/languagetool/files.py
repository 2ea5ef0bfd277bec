"""Files in the cache that more than one run may write at the same time."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from prlint.reading.deep import DeepUnavailableError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


def replace(path: Path, text: str) -> None:
    """Write a file so that whoever reads it finds all of the old text or all of the new one.

    Raises:
        OSError: it cannot be written.
    """
    half = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        half.write_text(text, encoding="utf-8")
        half.replace(path)
    finally:
        half.unlink(missing_ok=True)


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Hold a lock on a file. The system lets go of it when the process ends, however it ends.

    Raises:
        DeepUnavailableError: somebody else holds it.
    """
    with path.open("a+b") as file:
        try:
            if sys.platform == "win32":
                file.seek(0)
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise DeepUnavailableError(
                "another prlint is installing, starting or stopping LanguageTool; try again when it is done"
            ) from error
        # Closing the file lets go of the lock on every system.
        yield
