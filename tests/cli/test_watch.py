"""`--watch`, as a terminal runs it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Program


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C cannot be sent to one process there")
def test_every_change_of_a_release_or_its_settings_is_a_run(
    folder: Path, house: Path, environment: dict[str, str], clean: str, faulty: str
) -> None:
    (folder / "a.md").write_text(clean, encoding="utf-8")
    command = [sys.executable, "-u", "-m", "prlint", "check", "--watch", "--output-format", "concise", "."]
    with subprocess.Popen(
        command,
        cwd=folder,
        env={**environment, "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    ) as running:
        assert running.stdout is not None
        # Whatever goes wrong, the test ends.
        timer = threading.Timer(50, running.kill)
        timer.start()

        def until(words: str) -> str:
            seen = ""
            for line in running.stdout or ():
                seen += line
                if words in line:
                    return seen
            raise AssertionError(f"“{words}” was not said: {seen}")

        assert "placeholder" not in until("Waiting for a change")
        (folder / "a.md").write_text(faulty, encoding="utf-8")
        assert "Something changed" in until("error placeholder-text")
        (folder / "b.md").write_text(faulty, encoding="utf-8")
        until("b.md:")
        facts = house.read_text(encoding="utf-8")
        house.write_text("levels = 3\n", encoding="utf-8")
        until("prlint.toml")
        house.write_text("[levels]\nplaceholder-text = 'warning'\n" + facts, encoding="utf-8")
        until("warning placeholder-text")
        running.send_signal(signal.SIGINT)
        assert running.wait(timeout=20) == 0
        timer.cancel()


def test_what_cannot_be_watched_is_told(prlint: Program) -> None:
    for arguments in (("-",), ("--fix", "."), ("--diff", "."), ("--write-baseline", ".")):
        ran = prlint("check", "--watch", *arguments)
        assert ran.status == 2
        assert "--watch" in ran.told
