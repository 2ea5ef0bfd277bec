"""Runs of the whole program, as a shell starts it."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple, Protocol

import pytest

from tests.harbour import CLEAN

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_START = "from prlint.cli.main import run; run()"
_ELSEWHERE = (
    "PRLINT_",
    "GITHUB_",
    "NO_COLOR",
    "FORCE_COLOR",
    "COLUMNS",
    "PYTHONIOENCODING",
    "PYTHONUTF8",
    "TERM",
)


class Ran(NamedTuple):
    """What a run gave."""

    status: int
    out: bytes
    err: bytes

    @property
    def text(self) -> str:
        """Standard output as UTF-8, with the line ends of any system."""
        return self.out.decode().replace("\r\n", "\n")

    @property
    def told(self) -> str:
        """Standard error as UTF-8."""
        return self.err.decode().replace("\r\n", "\n")


class Program(Protocol):
    """`prlint` with arguments, in a folder."""

    def __call__(
        self,
        *arguments: str,
        stdin: bytes = b"",
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
    ) -> Ran:
        """Run it to its end."""


@pytest.fixture
def environment() -> dict[str, str]:
    """The environment of a run: the program is the one that the tests import, installed or not."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(_ELSEWHERE)}
    clean["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
    clean["PYTHONIOENCODING"] = "utf-8"
    return clean


@pytest.fixture
def prlint(tmp_path: Path, environment: dict[str, str]) -> Program:
    """The program, started in an empty folder."""

    def run(
        *arguments: str, stdin: bytes = b"", env: Mapping[str, str] | None = None, cwd: Path | None = None
    ) -> Ran:
        done = subprocess.run(
            [sys.executable, "-c", _START, *arguments],
            input=stdin,
            env={**environment, **(env or {})},
            cwd=cwd or tmp_path,
            capture_output=True,
            timeout=60,
            check=False,
        )
        return Ran(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The empty folder that the program is started in."""
    return tmp_path


HOUSE = """\
[[house.contacts]]
name = "Ana Pell"
phone = "202-555-0143"
"""


@pytest.fixture
def house(folder: Path) -> Path:
    """Settings that state the contact of the releases, whose number is otherwise one that is kept for examples."""
    settings = folder / "prlint.toml"
    settings.write_text(HOUSE, encoding="utf-8")
    return settings


FAULTY = CLEAN.replace("in August", "in TK")


@pytest.fixture
def clean() -> str:
    """A release without a fault, where the settings state its contact."""
    return CLEAN


@pytest.fixture
def faulty() -> str:
    """The same with one error: a placeholder in the lead."""
    return FAULTY
