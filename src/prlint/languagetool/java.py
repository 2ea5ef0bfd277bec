"""Java: where it is, whether it is new enough, and how it runs LanguageTool."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from prlint.reading.deep import DeepUnavailableError
from prlint.text.patterns import bounded

if TYPE_CHECKING:
    from prlint.languagetool.installation import Installation

_OLDEST = 17
_SECONDS = 30
_SHOWN = 2000
"""Characters of what `java -version` prints that are looked at."""
_VERSION = bounded(r'version "(?:1\.)?([0-9]+)')
_FLAGS = (
    # One quick compiler and the simplest collector: up in half the time, with half the memory.
    "-XX:TieredStopAtLevel=1",
    "-XX:+UseSerialGC",
    "-Xmx768m",
    # Out of memory it would answer nothing and stay.
    "-XX:+ExitOnOutOfMemoryError",
    "-Djava.awt.headless=true",
    "-Dfile.encoding=UTF-8",
)


def java() -> str:
    """The Java to run: JAVA_HOME's, else the one on the path.

    Raises:
        DeepUnavailableError: there is none, or it is too old.
    """
    home = os.environ.get("JAVA_HOME")
    program = (shutil.which(Path(home) / "bin" / "java") if home else None) or shutil.which("java")
    if program is None:
        raise DeepUnavailableError(
            f"LanguageTool needs Java, and there is none; install Java {_OLDEST} or later"
        )
    try:
        done = subprocess.run(  # noqa: S603 -- the user's own Java
            [program, "-version"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=_SECONDS,
            check=False,
        )
        said = done.stdout[:_SHOWN].decode(errors="replace")
    except (OSError, subprocess.TimeoutExpired) as error:
        raise DeepUnavailableError(f"Java cannot be run ({program}: {error})") from error
    found = _VERSION.search(said)
    if done.returncode != 0 or found is None:
        # macOS has a java that only says that there is none.
        raise DeepUnavailableError(
            f"LanguageTool needs Java, and {program} is none that works; install Java {_OLDEST} or later"
        )
    version = int(found.group(1))
    if version < _OLDEST:
        raise DeepUnavailableError(
            f"LanguageTool needs Java {_OLDEST} or later, and {program} is Java {version}; install a newer one"
        )
    return program


def command(installation: Installation, port: int, token: str) -> list[str]:
    """What runs LanguageTool's server on the loopback device.

    Raises:
        DeepUnavailableError: there is no Java that can.
    """
    return [
        java(),
        *_FLAGS,
        f"-Dprlint.token={token}",
        "-cp",
        installation.classpath,
        "org.languagetool.server.HTTPServer",
        "--port",
        str(port),
    ]
