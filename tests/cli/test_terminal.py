"""What a person at a terminal sees."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

START = "from prlint.cli.main import run; run()"


@pytest.mark.skipif(os.name == "nt", reason="there are no pseudo-terminals there")
@pytest.mark.parametrize(("term", "colored"), [("xterm-256color", True), ("dumb", False)])
def test_a_terminal_gets_colour_and_lines_of_its_width(
    term: str, colored: bool, environment: dict[str, str], folder: Path, faulty: str
) -> None:
    import fcntl
    import pty
    import struct
    import termios

    (folder / "a.md").write_text(faulty, encoding="utf-8")
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 60, 0, 0))
    done = subprocess.run(
        [sys.executable, "-c", START, "check", "a.md", "--select", "placeholder-text"],
        cwd=folder,
        env={**environment, "TERM": term},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        check=False,
    )
    os.close(theirs)
    shown = os.read(ours, 65536).decode().replace("\r\n", "\n")
    os.close(ours)
    assert done.returncode == 1
    assert ("\x1b[1;31merror\x1b[0m" in shown) is colored
    plain = re.sub(r"\x1b\[[0-9;]*m", "", shown)
    assert "\x1b" not in plain
    assert max(map(len, plain.split("\n"))) <= 60
    last = plain.rstrip().split("\n")[-1]
    assert last.startswith("  ")
    assert last.endswith("boilerplate of the Harbour Reading Trust")
