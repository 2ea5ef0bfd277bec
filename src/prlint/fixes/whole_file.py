"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class Changed(Exception):  # noqa: N818 -- names what happened to the file
    """A file is not what it was when it was read."""


def write_whole(path: Path, data: bytes, *, before: bytes | None = None) -> None:
    """Put bytes in the place of a file: until all of them are on the disk, the old ones stay.

    Permissions are kept, and a link goes on pointing to the file that is changed.

    Args:
        path: of a file that is there or not.
        data: what it shall hold.
        before: what it held when it was read.

    Raises:
        Changed: somebody else wrote the file since it was read.
        OSError: it could not be written.
    """
    target = path.resolve()
    half = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with half.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            half.chmod(stat.S_IMODE(target.stat().st_mode))
        # As late as can be: between here and the next line nobody is likely to save.
        _unchanged(target, before)
        half.replace(target)
    except BaseException:
        half.unlink(missing_ok=True)
        raise


def _unchanged(file: Path, before: bytes | None) -> None:
    if before is not None and file.read_bytes() != before:
        raise Changed
