"""Where a report goes: standard output in the encoding it has, or a file that is written whole or not at all."""

from __future__ import annotations

import io
import os
import stat
import sys
from typing import TYPE_CHECKING, TextIO

from prlint.cli.log import in_workflow, unspeaking
from prlint.cli.problem import Problem
from prlint.fixes.whole_file import write_whole as replace

if TYPE_CHECKING:
    from pathlib import Path


def stdout(*, machine: bool = False) -> TextIO:
    """Standard output, made safe: what its encoding lacks is escaped; UTF-8 for what programs read."""
    return safe(sys.stdout, machine=machine)


def safe(stream: TextIO, *, machine: bool = False) -> TextIO:
    """A standard stream made safe in the same way."""
    if isinstance(stream, io.TextIOWrapper):
        if machine:
            # Line ends as they are in the schema's files: a program on Windows would see CR LF otherwise.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
        else:
            stream.reconfigure(errors="backslashreplace")
    # The machine formats are written so that no line of theirs is a command.
    return unspeaking(stream) if in_workflow() and not machine else stream


def colored(choice: str, stream: TextIO) -> bool:
    """Whether to colour: `always`, `never`, or `auto` by NO_COLOR, FORCE_COLOR and whether a person looks on."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in {"", "0"}:
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def check_writable(path: Path) -> None:
    """Complain before the work of a run rather than after it.

    Raises:
        Problem: there is no folder for the file, or it is itself a folder.
    """
    if path.is_dir():
        raise Problem(f"cannot write the report to {path}: it is a folder")
    if not path.parent.is_dir():
        raise Problem(f"cannot write the report to {path}: there is no folder {path.parent}")


def write_whole(path: Path, text: str) -> None:
    """Write a file as UTF-8. Until all of it is on the disk, the old one stays.

    Raises:
        Problem: it could not be written.
    """
    try:
        if path.exists() and not stat.S_ISREG(path.stat().st_mode):
            # A pipe or a device cannot be replaced.
            path.write_text(text, encoding="utf-8", errors="backslashreplace", newline="\n")
            return
        replace(path, text.encode("utf-8", errors="backslashreplace"))
    except OSError as error:
        raise Problem(f"cannot write the report to {path} ({error.strerror or error})") from error


def add_whole(path: Path, text: str) -> None:
    """Add text to the end of a file, as UTF-8.

    Raises:
        Problem: it could not be written.
    """
    try:
        with path.open("a", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise Problem(f"cannot write the summary to {path} ({error.strerror or error})") from error
