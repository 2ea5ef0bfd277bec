"""A real LanguageTool, put in place by the project's own command and Maven."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from prlint.languagetool.files import alone
from prlint.reading.deep import DeepUnavailableError
from tests.harbour import RELEASE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_START = "from prlint.cli.main import run; run()"
_ELSEWHERE = ("PRLINT_", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "PYTHONIOENCODING", "PYTHONUTF8", "TERM")
_MINUTES = 20
LIVE = bool(os.environ.get("PRLINT_TEST_LIVE"))
"""Whether a missing Java or Maven is a failure, as in CI, and not a reason to skip."""


class Ran(NamedTuple):
    """What a run gave."""

    status: int
    out: str
    told: str

    @property
    def json(self) -> dict[str, Any]:
        """What it printed."""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found


class Prlint:
    """The program, in a folder and with a cache of its own."""

    def __init__(self, folder: Path, cache: Path) -> None:
        self.folder = folder
        self.cache = cache
        clean = {name: value for name, value in os.environ.items() if not name.startswith(_ELSEWHERE)}
        clean["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
        clean["PYTHONIOENCODING"] = "utf-8"
        clean["PRLINT_CACHE"] = str(cache)
        self.environment = clean

    def __call__(self, *arguments: str, env: Mapping[str, str] | None = None, seconds: float = 150) -> Ran:
        """Run it to its end."""
        done = subprocess.run(
            [sys.executable, "-c", _START, *arguments],
            env={**self.environment, **(env or {})},
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=seconds,
            check=False,
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    def begin(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start it and go on."""
        return subprocess.Popen(
            [sys.executable, "-c", _START, *arguments],
            env=self.environment,
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def check(self, *arguments: str, **keywords: Any) -> Ran:
        """`prlint check` for a machine."""
        return self("check", "--output-format", "json", *SILENT, *arguments, **keywords)

    def write(self, name: str, text: str) -> str:
        """A file in the folder; its name."""
        (self.folder / name).write_text(text, encoding="utf-8", newline="\n")
        return name


@pytest.fixture
def prlint(tmp_path: Path) -> Prlint:
    """The program where no LanguageTool was ever installed."""
    folder = tmp_path / "releases"
    folder.mkdir()
    return Prlint(folder, tmp_path / "cache")


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache into which `prlint languagetool install` has put LanguageTool, by Maven."""
    for program in ("java", "mvn"):
        if shutil.which(program) is None:
            _missing(f"there is no {program}")
    folder = tmp_path_factory.mktemp("installing")
    # The workers of xdist share Maven's own store: one after the other.
    lock = tmp_path_factory.getbasetemp().parent / "maven.lock"
    deadline = time.monotonic() + 60 * _MINUTES
    while True:
        try:
            with alone(lock):
                ran = Prlint(folder, folder / "cache")("languagetool", "install", seconds=60 * _MINUTES)
                break
        except DeepUnavailableError:
            assert time.monotonic() < deadline
            time.sleep(0.5)
    if ran.status != 0:
        _missing(ran.told)
    assert "It works" in ran.out
    return folder / "cache"


@pytest.fixture
def live(prlint: Prlint, installed: Path) -> Iterator[Prlint]:
    """The program where LanguageTool is installed and no server runs."""
    home = prlint.cache / "languagetool"
    home.mkdir(parents=True)
    shutil.copy(installed / "languagetool" / "installation.json", home)
    yield prlint
    prlint("languagetool", "stop")


def _missing(reason: str) -> None:
    if LIVE:
        pytest.fail(f"PRLINT_TEST_LIVE is set, and {reason}")
    pytest.skip(reason)


SILENT = ("--ignore", "contact-phone-placeholder")
"""The number in the releases of these tests is a reserved one, and meant."""
CLEAN = RELEASE.format("The room has forty chairs.")
FAULTY = RELEASE.format("Seats are first come, first *serve* 😀, and the plan has arose in May.")
"""Two faults that only LanguageTool finds: `serve`, in emphasis, and behind a character of two UTF-16 units `arose`."""
PLACEHOLDER = FAULTY.replace("in August", "in TK")
"""And one that prlint finds itself."""
