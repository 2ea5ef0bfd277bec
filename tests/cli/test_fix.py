"""`--fix`, `--unsafe-fixes`, `--diff` and `--fix-only`, as a shell runs them."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from prlint.fixes.whole_file import Changed, write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Program

DOUBLED = ("The Harbour Reading Trust will open", "The the Harbour Reading Trust will open")


@pytest.fixture
def doubled(clean: str) -> str:
    """A release with a word that stands twice, which has a safe fix."""
    return clean.replace(*DOUBLED)


@pytest.fixture
def file(folder: Path, doubled: str) -> Path:
    path = folder / "a.md"
    path.write_bytes(doubled.encode())
    return path


@pytest.mark.usefixtures("house")
def test_fix_mends_the_file_and_reports_what_is_left(prlint: Program, file: Path, clean: str) -> None:
    ran = prlint("check", "a.md", "--fix")
    assert ran.status == 0
    assert file.read_bytes() == clean.encode()
    assert "1 mended" in ran.text
    assert "repeated-word" not in ran.text
    assert prlint("check", "a.md", "--fix", "--output-format", "json").text.count('"fixed": 0') == 1


def test_without_fix_the_summary_says_what_could_be_mended(prlint: Program, file: Path, doubled: str) -> None:
    ran = prlint("check", "a.md")
    assert "1 can be mended with --fix" in ran.text
    assert file.read_bytes() == doubled.encode()


def test_the_exit_status_goes_by_what_is_left(prlint: Program, file: Path, doubled: str) -> None:
    """1 while an error is left that no fix mends."""
    file.write_bytes(doubled.replace("in August", "in TK").encode())
    ran = prlint("check", "a.md", "--fix")
    assert ran.status == 1
    assert "placeholder-text" in ran.text
    assert DOUBLED[0] in file.read_text(encoding="utf-8")


def test_unsafe_fixes_are_made_only_when_named(prlint: Program, folder: Path, clean: str) -> None:
    file = folder / "a.md"
    file.write_bytes(clean.replace("\n###\n", "").encode())
    assert prlint("check", "a.md", "--fix").text.count("can be mended with --fix --unsafe-fixes") == 1
    assert b"###" not in file.read_bytes()
    prlint("check", "a.md", "--fix", "--unsafe-fixes")
    assert b"###" in file.read_bytes()
    ran = prlint("check", "a.md", "--unsafe-fixes")
    assert (ran.status, ran.told) == (
        2,
        "prlint check: --unsafe-fixes says what --fix or --diff may do: give one of them too\n",
    )


def test_diff_writes_nothing_and_can_be_applied(
    prlint: Program, file: Path, doubled: str, clean: str
) -> None:
    """Status 1 if it shows anything; what it shows is what `--fix` would write."""
    ran = prlint("check", "a.md", "--diff")
    assert ran.status == 1
    assert file.read_bytes() == doubled.encode()
    assert ran.told == "1 fault would be mended in 1 file.\n"
    done = subprocess.run(["git", "apply", "-"], input=ran.out, cwd=file.parent, check=False)
    assert done.returncode == 0
    assert file.read_bytes() == clean.encode()
    ran = prlint("check", "a.md", "--diff")
    assert (ran.status, ran.out) == (0, b"")


def test_diff_and_fix_exclude_each_other(prlint: Program, file: Path, doubled: str) -> None:
    ran = prlint("check", "a.md", "--diff", "--fix")
    assert (ran.status, ran.out) == (2, b"")
    assert file.read_bytes() == doubled.encode()


def test_fix_only_reports_nothing(prlint: Program, file: Path, doubled: str) -> None:
    file.write_bytes(doubled.replace("in August", "in TK").encode())
    ran = prlint("check", "a.md", "--fix-only")
    assert (ran.status, ran.out, ran.told) == (0, b"", "1 fault mended in 1 file.\n")
    assert DOUBLED[0] in file.read_text(encoding="utf-8")


@pytest.mark.usefixtures("house")
def test_standard_input_is_mended_to_standard_output(prlint: Program, doubled: str, clean: str) -> None:
    """The report goes to standard error then."""
    ran = prlint("check", "-", "--stdin-filename", "a.md", "--fix", stdin=doubled.encode())
    assert (ran.status, ran.out) == (0, clean.encode())
    assert "1 mended" in ran.told


def test_a_file_keeps_its_character_set_and_line_ends(prlint: Program, folder: Path, clean: str) -> None:
    """No file loses a letter by being mended: not one byte changes but for the doubled word."""
    file = folder / "a.md"
    raw = clean.replace(*DOUBLED).replace("\n", "\r\n").encode("cp1252")
    file.write_bytes(raw)
    prlint("check", "a.md", "--fix-only")
    assert file.read_bytes() == clean.replace("\n", "\r\n").encode("cp1252")


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_links_and_permissions_stay(prlint: Program, folder: Path, file: Path, clean: str) -> None:
    file.chmod(0o640)
    link = folder / "link.md"
    link.symlink_to(file.name)
    prlint("check", "link.md", "--fix")
    assert link.is_symlink()
    assert file.read_bytes() == clean.encode()
    assert file.stat().st_mode & 0o777 == 0o640
    assert sorted(path.name for path in folder.iterdir()) == ["a.md", "link.md"]


@pytest.mark.skipif(sys.platform == "win32", reason="a folder's permissions are other on Windows")
def test_what_cannot_be_written_is_a_failure_and_the_rest_goes_on(
    prlint: Program, folder: Path, doubled: str, clean: str
) -> None:
    locked = folder / "locked"
    locked.mkdir()
    (locked / "a.md").write_bytes(doubled.encode())
    (folder / "b.md").write_bytes(doubled.encode())
    (locked / f".{'x' * 200}").touch()
    locked.chmod(0o555)
    try:
        ran = prlint("check", ".", "--fix", "--output-format", "json")
    finally:
        locked.chmod(0o755)
    assert (folder / "b.md").read_bytes() == clean.encode()
    if (locked / "a.md").read_bytes() == clean.encode():
        pytest.skip("this user may write everywhere")
    assert ran.status == 2
    assert "cannot be mended" in json.loads(ran.text)["failures"][0]["message"]


def test_a_file_that_changed_meanwhile_is_not_overwritten(folder: Path) -> None:
    """What somebody else saved stays, and no half file is left."""
    file = folder / "a.md"
    file.write_bytes(b"theirs")
    with pytest.raises(Changed):
        write_whole(file, b"ours", before=b"as it was read")
    assert file.read_bytes() == b"theirs"
    assert list(folder.iterdir()) == [file]
