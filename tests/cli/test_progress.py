"""The bar of a long run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there are no pseudo-terminals")
FILES = 400


def run(folder: Path, env: dict[str, str], *, both: bool) -> tuple[int, str, str]:
    """A run with standard error, or both streams, on a terminal: status, standard output, what the terminal got."""
    import pty

    master, slave = pty.openpty()
    got = bytearray()

    def read() -> None:
        while True:
            try:
                part = os.read(master, 65536)
            except OSError:
                return
            if not part:
                return
            got.extend(part)

    reader = threading.Thread(target=read)
    reader.start()
    form = "concise" if both else "json"
    done = subprocess.run(
        [sys.executable, "-m", "prlint", "check", "--output-format", form, "."],
        cwd=folder,
        env={**env, "TERM": "xterm", "COLUMNS": "80"},
        stdin=slave,
        stdout=slave if both else subprocess.PIPE,
        stderr=slave,
        timeout=60,
        check=False,
    )
    os.close(slave)
    reader.join(timeout=10)
    os.close(master)
    return done.returncode, "" if both else done.stdout.decode(), got.decode()


@pytest.fixture
def many(folder: Path, house: Path, clean: str, faulty: str) -> Path:  # noqa: ARG001 -- settings of the folder
    """A folder with many releases, the last of them faulty."""
    for number in range(FILES):
        (folder / f"{number:03}.md").write_text(clean, encoding="utf-8")
    (folder / f"{FILES - 1:03}.md").write_text(faulty, encoding="utf-8")
    return folder


def test_a_long_run_shows_a_bar_on_the_terminal_and_the_report_is_whole(
    many: Path, environment: dict[str, str]
) -> None:
    status, out, terminal = run(many, environment, both=False)
    assert status == 1
    assert f"/{FILES}" in terminal
    assert json.loads(out)["files"] == FILES


def test_beside_the_report_the_bar_makes_room(many: Path, environment: dict[str, str]) -> None:
    _, _, terminal = run(many, environment, both=True)
    assert f"/{FILES}" in terminal
    (line,) = [line for line in terminal.splitlines() if "placeholder-text" in line]
    assert line.endswith("it is a placeholder.")
    assert "Checking" not in line.rpartition("\x1b[2K")[2]


def test_without_a_terminal_there_is_no_bar(many: Path, environment: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "prlint", "check", "."],
        cwd=many,
        env=environment,
        capture_output=True,
        check=False,
    )
    assert b"Checking" not in done.stderr + done.stdout
