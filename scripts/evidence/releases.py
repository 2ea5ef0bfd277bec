"""The releases that neighbours are counted in: public-domain texts, read from git alone."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from places import prepared

sys.path.insert(0, str(Path(__file__).parents[2]))
from benchmarks.accuracy.repositories import Repository as GitDirectory

if TYPE_CHECKING:
    from collections.abc import Iterator


class Repository(NamedTuple):
    """A repository at one commit."""

    name: str
    commit: str
    folders: tuple[str, ...]
    rights: str


REPOSITORIES = (
    Repository(
        "US-Department-of-the-Treasury/home.treasury.gov",
        "0bac2ea18e2cb11c1e1df78ce60a990a26e70183",
        ("content/news",),
        "works of the United States government, in the public domain",
    ),
    Repository(
        "lintool/GrimmerSenatePressReleases",
        "2c7bab8837f934437a9fdbb8460876fde31f5cae",
        ("raw",),
        "works of members of the United States Senate, in the public domain",
    ),
    Repository(
        "Newsworthyai/press-release-archive",
        "9b2f3f325098dd60c940f8bffb80e66bb83b152a",
        (
            *(
                "247PressRelease",
                "blockchainwire",
                "citybiz",
                "ibn",
                "mediaoutreach",
                "newmediawire",
                "newsdirect",
            ),
            *("newsworthy", "noticiasnewswire", "pressservices", "prism", "prkarma", "reportable"),
        ),
        "CC0 1.0",
    ),
)
LONGEST = 60_000
"""Bytes of a file that is taken for a release."""


def measured(repository: str, path: str) -> bool:
    """Whether a file is kept for measuring: one in ten, told by its name. Nothing of it is counted."""
    return hashlib.sha256(f"{repository} {path}".encode()).digest()[0] < 26


def texts(folder: Path) -> Iterator[str]:
    """Every release but those for measuring, prepared.

    Raises:
        FileNotFoundError: the folder lacks a repository.
    """
    for repository in REPOSITORIES:
        found = GitDirectory.find(folder, repository.name)
        if found is None:
            msg = f"{repository.name} is not in {folder}"
            raise FileNotFoundError(msg)
        yield from _archived(found.git_dir, repository)


def _archived(git_dir: Path, repository: Repository) -> Iterator[str]:
    command = ["git", f"--git-dir={git_dir}", "archive", repository.commit, "--", *repository.folders]
    with (
        subprocess.Popen(command, stdout=subprocess.PIPE) as git,  # noqa: S603 -- names of this file alone
        tarfile.open(fileobj=git.stdout, mode="r|") as archive,
    ):
        for member in archive:
            release = (
                member.isfile()
                and member.size <= LONGEST
                and PurePosixPath(member.name).suffix in (".md", ".txt")
            )
            if (
                release
                and not measured(repository.name, member.name)
                and (content := archive.extractfile(member))
            ):
                yield prepared(content.read().decode("utf-8", "replace"))
