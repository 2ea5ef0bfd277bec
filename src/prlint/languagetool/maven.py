"""Getting LanguageTool from Maven Central, by the Maven that the user has."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from prlint.languagetool.folders import home
from prlint.languagetool.installation import Installation, recognised
from prlint.reading.deep import DeepUnavailableError

POM = Path(__file__).with_name("pom.xml")
"""Which jars: server and English, without what talks to databases."""
_SECONDS = 1200
"""Enough for 55 MB over a slow line."""
_SHOWN = 300
"""Characters of Maven's complaint."""


def fetched() -> Installation:
    """The jars in the user's cache, put there if they are not.

    Raises:
        DeepUnavailableError: there is no Maven, or it does not get them.
        OSError: the cache cannot be written.
    """
    maven = shutil.which("mvn")
    if maven is None:
        raise DeepUnavailableError(
            "getting LanguageTool needs Maven (mvn), and there is none; install it, or name a LanguageTool that you have "
            "with --from FOLDER"
        )
    with tempfile.TemporaryDirectory(dir=home(), prefix="fetching-") as work:
        libs = Path(work) / "libs"
        _copy(maven, libs)
        version = recognised(Path(work)).version
        folder = home() / f"LanguageTool-{version}"
        # A folder that is half there, from a run that was ended, must not stay; one that is in use is only moved.
        if folder.exists():
            folder.rename(Path(work) / "before")
        folder.mkdir()
        libs.rename(folder / "libs")
    return recognised(folder)


def _copy(maven: str, libs: Path) -> None:
    command = [
        maven,
        "--batch-mode",
        "--quiet",
        "--strict-checksums",
        "--file",
        str(POM),
        "dependency:copy-dependencies",
        f"-DoutputDirectory={libs}",
        "-DincludeScope=runtime",
    ]
    try:
        done = subprocess.run(  # noqa: S603 -- the user's own Maven
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise DeepUnavailableError(f"Maven got no LanguageTool within {_SECONDS // 60} minutes") from error
    except OSError as error:
        raise DeepUnavailableError(f"Maven cannot be run ({maven}: {error})") from error
    if done.returncode != 0:
        raise DeepUnavailableError(f"Maven could not get LanguageTool ({_complaint(done.stdout)})")


def _complaint(output: bytes) -> str:
    """The first line that Maven calls an error."""
    lines = output.decode(errors="replace").splitlines()
    said = next((line for line in lines if "ERROR" in line), lines[0] if lines else "it says nothing")
    return " ".join(said.replace("\x1b[1;31m", "").replace("\x1b[m", "").split()).removeprefix("[ERROR] ")[
        :_SHOWN
    ]
