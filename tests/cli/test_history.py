"""`--baseline`, `--new-since` and `--today changed`, as a shell runs them, with a real git."""

from __future__ import annotations

import json
import subprocess
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Program, Ran


def git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=A", "-c", "user.email=a@harbour.example", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(folder: Path, faulty: str) -> Path:
    """A repository with one release that has one error."""
    (folder / "a.md").write_text(faulty, encoding="utf-8")
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "first")
    return folder


def rules(ran: Ran) -> list[str]:
    return [finding["rule"] for finding in json.loads(ran.text)["findings"] if finding["severity"] != "info"]


JSON = ("--output-format", "json")
SECOND = ("“We read at night,”", "“We read read at night,”")


def test_a_baseline_silences_what_is_there_and_nothing_new(
    prlint: Program, folder: Path, faulty: str
) -> None:
    """Lines above may come and go: only the words count."""
    file = folder / "a.md"
    file.write_text(faulty, encoding="utf-8")
    ran = prlint("check", "a.md", "--write-baseline")
    assert (ran.status, ran.out) == (0, b"")
    assert ".prlint-baseline.json lists them" in ran.told
    assert "TK" not in (folder / ".prlint-baseline.json").read_text(encoding="utf-8")
    with_baseline = ("check", "a.md", "--baseline", ".prlint-baseline.json")
    assert prlint(*with_baseline).status == 0
    changed = faulty.replace("# Harbour", "Office of the Trust\n\n# Harbour").replace(
        "in Maine.", "in Maine and in in Boston."
    )
    file.write_text(changed, encoding="utf-8")
    ran = prlint(*with_baseline, *JSON, "--report-suppressions")
    assert rules(ran) == ["repeated-word"]
    assert json.loads(ran.text)["suppressions"][0]["where"] == "baseline"


def test_a_mended_entry_of_the_baseline_is_told(
    prlint: Program, folder: Path, clean: str, faulty: str
) -> None:
    file = folder / "a.md"
    file.write_text(faulty, encoding="utf-8")
    prlint("check", "a.md", "--write-baseline", "--baseline", "old.json")
    file.write_text(clean, encoding="utf-8")
    ran = prlint("check", "a.md", "--baseline", "old.json")
    assert "baseline-stale" in ran.text
    assert "1 finding of placeholder-text" in ran.text
    assert (
        "baseline-stale"
        not in prlint("check", "a.md", "--baseline", "old.json", "--ignore", "placeholder-text").text
    )


@pytest.mark.parametrize("text", [None, "{}", "[", '{"schema": "prlint/baseline/9"}'])
def test_a_baseline_that_is_none_is_one_sentence(
    text: str | None, prlint: Program, folder: Path, clean: str
) -> None:
    (folder / "a.md").write_text(clean, encoding="utf-8")
    if text is not None:
        (folder / "b.json").write_text(text, encoding="utf-8")
    ran = prlint("check", "a.md", "--baseline", "b.json")
    assert (ran.status, ran.out) == (2, b"")
    assert "--write-baseline" in ran.told
    assert ran.told.count("\n") == 1


def test_only_what_a_change_brings_is_told(prlint: Program, repository: Path, faulty: str) -> None:
    """The whole logic on both sides: what was there stays silent wherever it stands now."""
    assert prlint("check", ".", "--new-since", "HEAD").status == 0
    text = faulty.replace("July 8, 2025\n\nContact", "July 9, 2025\n\n\nContact")
    (repository / "a.md").write_text(text, encoding="utf-8")
    (repository / "b.md").write_text(faulty, encoding="utf-8")
    ran = prlint("check", "a.md", "b.md", "--new-since", "main", *JSON)
    found = [
        (one["path"], one["rule"]) for one in json.loads(ran.text)["findings"] if one["severity"] == "error"
    ]
    assert ("a.md", "dateline-date-mismatch") in found
    assert ("b.md", "placeholder-text") in found
    assert ("a.md", "placeholder-text") not in found


def test_a_file_that_moved_is_compared_with_what_it_was(prlint: Program, repository: Path) -> None:
    git(repository, "mv", "a.md", "moved.md")
    assert prlint("check", "moved.md", "--new-since", "HEAD").status == 0


@pytest.mark.usefixtures("repository")
def test_a_revision_that_is_not_there_is_never_nothing_new(prlint: Program) -> None:
    """As in a shallow checkout; and a word that git would take for an option is a revision too."""
    for revision in ("origin/nowhere", "--all", "HEAD~7"):
        ran = prlint("check", "a.md", f"--new-since={revision}")
        assert (ran.status, ran.out) == (2, b"")
        assert f"no revision {revision}" in ran.told
        assert "fetch" in ran.told


def test_outside_of_a_repository_there_is_nothing_to_compare(
    prlint: Program, folder: Path, clean: str
) -> None:
    (folder / "a.md").write_text(clean, encoding="utf-8")
    ran = prlint("check", "a.md", "--new-since", "HEAD", env={"GIT_CEILING_DIRECTORIES": str(folder.parent)})
    assert ran.status == 2
    assert "lies in no git repository" in ran.told


def test_the_clock_runs_for_changed_files_only(prlint: Program, folder: Path, clean: str) -> None:
    """The same text, whose day went by since it was written: an archive stays quiet, a file that is new is told."""
    today = date.today()  # noqa: DTZ011 -- the day that the program takes from the same clock
    written, opens = (
        f"{day:%B} {day.day}, {day.year}" for day in (today - timedelta(10), today - timedelta(3))
    )
    event = clean.replace("July 8, 2025", written).replace("in August.", f"on {opens}.")
    (folder / "archive.md").write_text(event, encoding="utf-8")
    git(folder, "init", "-q")
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "first")
    (folder / "again.md").write_text(event, encoding="utf-8")

    def told(clock: str) -> set[str]:
        ran = prlint("check", "archive.md", "again.md", "--today", clock, *JSON)
        return {one["path"] for one in json.loads(ran.text)["findings"] if one["rule"] == "event-in-past"}

    assert told("changed") == {"again.md"}
    assert told("now") == {"archive.md", "again.md"}
    assert told("none") == set()


def test_without_a_clock_the_summary_says_what_was_not_checked(
    prlint: Program, folder: Path, clean: str
) -> None:
    (folder / "a.md").write_text(clean, encoding="utf-8")
    assert "Not checked: event-in-past" in prlint("check", "a.md").text
    assert "Not checked" not in prlint("check", "a.md", "--today", "2025-07-08").text


def test_with_a_baseline_and_a_revision_what_either_knows_is_not_told(
    prlint: Program, repository: Path, faulty: str
) -> None:
    """The baseline lists the placeholder of b.md, the revision has that of a.md, and one fault is new."""
    (repository / "b.md").write_text(faulty, encoding="utf-8")
    prlint("check", "b.md", "--write-baseline")
    (repository / "a.md").write_text(faulty.replace(*SECOND), encoding="utf-8")
    ran = prlint("check", ".", "--baseline", ".prlint-baseline.json", "--new-since", "HEAD", *JSON)
    assert rules(ran) == ["repeated-word"]
