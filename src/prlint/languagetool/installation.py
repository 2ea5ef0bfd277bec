"""Which LanguageTool is used: a folder that the user has, or the one that `install` put into the cache."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import NamedTuple
from zipfile import BadZipFile, ZipFile

from prlint.languagetool.files import replace
from prlint.languagetool.folders import home
from prlint.reading.deep import DeepUnavailableError

_SERVER = "languagetool-server"
_CORE = "languagetool-core"
_PROPERTIES = f"META-INF/maven/org.languagetool/{_CORE}/pom.properties"
_HOW = "run: prlint languagetool install --from FOLDER"


class Installation(NamedTuple):
    """A LanguageTool on this computer."""

    folder: Path
    version: str
    """Such as 6.8; empty if its jars do not say."""

    @property
    def classpath(self) -> str:
        """What Java needs of it."""
        # The jar of the zip names all the others, and the folder with the rules.
        server = self.folder / f"{_SERVER}.jar"
        return str(server if server.is_file() else _libs(self.folder) / "*")


def installed() -> Installation:
    """The LanguageTool that `install` recorded.

    Raises:
        DeepUnavailableError: there is none, or no longer.
    """
    try:
        stated = json.loads(_record().read_text(encoding="utf-8"))
        found = Installation(Path(stated["folder"]), stated["version"])
    except FileNotFoundError:
        raise DeepUnavailableError(f"LanguageTool is not installed; {_HOW}") from None
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise DeepUnavailableError(f"what is recorded of LanguageTool cannot be read; {_HOW}") from error
    if not _is_one(found.folder):
        raise DeepUnavailableError(f"LanguageTool is no longer in {found.folder}; {_HOW}")
    return found


def recognised(folder: Path) -> Installation:
    """The LanguageTool in a folder: the standalone zip's, the one it was unpacked into, or one of jars.

    Raises:
        DeepUnavailableError: there is none.
    """
    if not folder.is_dir():
        what = "is a file; unpack it and name the folder" if folder.is_file() else "is not there"
        raise DeepUnavailableError(f"{folder} {what}")
    candidates = [folder, *sorted(folder.glob("LanguageTool-*/"), reverse=True)]
    for candidate in candidates:
        if _is_one(candidate):
            return Installation(candidate.resolve(), _version(candidate))
    raise DeepUnavailableError(
        f"there is no LanguageTool in {folder}; name the folder that holds {_SERVER}.jar and libs"
    )


def record(installation: Installation) -> None:
    """Use this one from now on.

    Raises:
        OSError: it cannot be written down.
    """
    stated = {"folder": os.fspath(installation.folder), "version": installation.version}
    replace(_record(), json.dumps(stated))


def _record() -> Path:
    return home() / "installation.json"


def _libs(folder: Path) -> Path:
    libs = folder / "libs"
    return libs if libs.is_dir() else folder


def _is_one(folder: Path) -> bool:
    server = (folder / f"{_SERVER}.jar").is_file() or any(_libs(folder).glob(f"{_SERVER}*.jar"))
    return server and any(_libs(folder).glob(f"{_CORE}*.jar"))


def _version(folder: Path) -> str:
    for jar in sorted(_libs(folder).glob(f"{_CORE}*.jar")):
        try:
            with ZipFile(jar) as archive:
                lines = archive.read(_PROPERTIES).decode().splitlines()
        except (OSError, KeyError, ValueError, BadZipFile):
            continue
        for line in lines:
            key, _, value = line.partition("=")
            if key.strip() == "version":
                return value.strip()
    return ""
