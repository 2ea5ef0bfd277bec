"""The words file of a newsroom, `.prlint/words.txt`: one word or phrase a line, `#` begins a comment."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

NAME = Path(".prlint") / "words.txt"


def words_files(folders: Iterable[Path]) -> Iterator[Path]:
    """The words files that there are in settings folders."""
    for folder in folders:
        if (folder / NAME).is_file():
            yield folder / NAME


def entries(file: Path) -> list[str]:
    """The words and phrases of a file, comments left out."""
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    return [entry for line in lines if (entry := line.partition("#")[0].strip())]


def add(file: Path, words: Sequence[str]) -> list[str]:
    """Write words that the file lacks at its end, all else as it was; those that were added.

    The file is replaced at once: nobody ever reads half of it.
    """
    text = file.read_bytes().decode("utf-8") if file.is_file() else ""
    there = set(entries(file)) if text else set()
    new = [word for word in dict.fromkeys(words) if word not in there]
    if not new:
        return []
    end = "\r\n" if "\r\n" in text else "\n"
    if text and not text.endswith("\n"):
        text += end
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=".words-", suffix=".txt")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write((text + "".join(word + end for word in new)).encode("utf-8"))
        if file.is_file():
            temporary.chmod(file.stat().st_mode)
        else:
            temporary.chmod(0o644)
        temporary.replace(file)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    return new
