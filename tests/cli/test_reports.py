"""Several reports of one run, reports without words, and what a workflow's log and summary are given."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from prlint.reports.write import FORMATS

if TYPE_CHECKING:
    from conftest import Program

BAD = "# Harbour trust opens a room\n\nPORTLAND, Maine, July 8, 2025 – The room opens in TK, said Zebulon.\n"


@pytest.fixture
def release(folder: Path) -> Path:
    """A release with a placeholder in it."""
    file = folder / "a.md"
    file.write_text(BAD, encoding="utf-8")
    return file


def test_several_reports_come_from_one_run(prlint: Program, folder: Path, release: Path) -> None:
    others = [f"--report={form}=out.{form}" for form in FORMATS]
    ran = prlint("check", release.name, "--output-format", "concise", *others)
    assert ran.status == 1
    assert "a.md:3:51: error placeholder-text" in ran.text
    sarif = json.loads((folder / "out.sarif").read_text(encoding="utf-8"))
    found = json.loads((folder / "out.json").read_text(encoding="utf-8"))["findings"]
    lines = (folder / "out.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(sarif["runs"][0]["results"]) == len(found) == len(lines) - 1
    assert ET.parse(folder / "out.junit").getroot().attrib["failures"] == "1"  # noqa: S314 -- our own report
    assert (folder / "out.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert "placeholder-text" in (folder / "out.markdown").read_text(encoding="utf-8")
    assert "::error file=a.md" in (folder / "out.github").read_text(encoding="utf-8")
    assert "\x1b" not in (folder / "out.rich").read_text(encoding="utf-8")
    assert "The reports are in out.rich, out.concise, " in ran.told
    assert f" and out.{list(FORMATS)[-1]}.\n" in ran.told


def test_a_report_in_a_checked_folder_is_no_release_of_the_next_run(
    prlint: Program, folder: Path, release: Path
) -> None:
    arguments = ("check", ".", "--report", "markdown=report.md", "--output-format", "json")
    first, second = prlint(*arguments), prlint(*arguments)
    assert (folder / "report.md").exists()
    assert json.loads(first.text)["files"] == json.loads(second.text)["files"] == 1
    assert release.read_text(encoding="utf-8") == BAD


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--report", "html"), "--report cannot be “html”; write a format and a file, as html=report.html"),
        (("--report", "html="), "--report cannot be “html=”; write a format and a file, as html=report.html"),
        (("--report", "htm=a.html"), "--report cannot be “htm”; did you mean html?"),
        (("--report", "html=-"), "--report writes to a file; for standard output give --output-format html"),
        (("--report", "html=gone/a.html"), "cannot write the report to gone/a.html: there is no folder gone"),
        (("--report", "html=a.md"), "the report a.md is one of the files to be checked; name another file"),
        (("--report", "html=o", "-o", "o"), "two reports cannot both go to o; give each a file of its own"),
    ],
)
def test_a_report_that_cannot_be_is_one_sentence(
    arguments: tuple[str, ...], told: str, prlint: Program, release: Path
) -> None:
    ran = prlint("check", release.name, *arguments)
    assert (ran.status, ran.text) == (2, "")
    assert ran.told == f"prlint check: {told}\n"
    assert release.read_text(encoding="utf-8") == BAD


@pytest.mark.parametrize("form", FORMATS)
def test_without_excerpts_no_words_leave_the_house(
    form: str, prlint: Program, folder: Path, release: Path
) -> None:
    """Not in the report, not beside it, not in the summary of the step."""
    step = folder / "summary.md.txt"
    env = {"GITHUB_STEP_SUMMARY": str(step), "GITHUB_ACTIONS": "true"}
    ran = prlint(
        "check", release.name, "--no-excerpts", "--output-format", form, "--report", "html=o.html", env=env
    )
    assert ran.status == 1
    page = (folder / "o.html").read_text(encoding="utf-8")
    told = ran.text + ran.told + page + (step.read_text(encoding="utf-8") if step.exists() else "")
    assert "placeholder-text" in ran.text
    for words in ("Harbour", "Zebulon", "PORTLAND", "“TK”"):
        assert words not in told


def test_the_summary_of_a_step_is_added_to(prlint: Program, folder: Path, release: Path) -> None:
    step = folder / "step"
    step.write_text("Before.\n", encoding="utf-8")
    ran = prlint("check", release.name, "--output-format", "github", env={"GITHUB_STEP_SUMMARY": str(step)})
    assert ran.text.startswith("::error file=a.md,line=3,")
    text = step.read_text(encoding="utf-8")
    assert text.startswith("Before.\n# prlint\n")
    assert "| 3:51 | error |" in text
    # Only the format for workflows writes it.
    prlint("check", release.name, "--output-format", "concise", env={"GITHUB_STEP_SUMMARY": str(step)})
    assert step.read_text(encoding="utf-8") == text


def test_the_summary_of_a_step_stays_under_its_limit(prlint: Program, folder: Path) -> None:
    """At 1 MiB the platform throws the whole summary away, what stood there before included."""
    text = "".join(f"The hall [INSERT NUMBER {at}] opens.\n\n" for at in range(1500))
    (folder / "a.md").write_text(f"FOR IMMEDIATE RELEASE\n\n{text}", encoding="utf-8")
    step = folder / "step"
    step.write_text("x" * 950_000 + "\n", encoding="utf-8")
    ran = prlint("check", ".", "--output-format", "github", env={"GITHUB_STEP_SUMMARY": str(step)})
    assert ran.status == 1
    assert step.stat().st_size <= 1024 * 1024
    assert "Not shown, for there is no room: " in step.read_text(encoding="utf-8")


@pytest.mark.parametrize("form", ["rich", "concise"])
def test_the_log_of_a_workflow_is_not_steered(form: str, prlint: Program, folder: Path) -> None:
    """By the words of a release, by the name of a file, or by a file that cannot be read."""
    name = "::error file=x::##[error]pwned"
    (folder / f"{name}.md").write_text("# ##[error]pwned TK\n\n::error::pwned TK\n", encoding="utf-8")
    (folder / "::stop-commands::x.md").write_bytes(b"\0")
    ran = prlint("check", ".", "--output-format", form, env={"GITHUB_ACTIONS": "true"})
    assert "placeholder-text" in ran.text
    for line in (ran.text + ran.told).splitlines():
        assert not line.lstrip().startswith("::")
        assert "##[" not in line


def test_help_names_every_format(prlint: Program) -> None:
    shown = prlint("check", "--help", env={"COLUMNS": "200"}).text
    assert "|".join(FORMATS) in shown


def test_the_documentation_names_every_format() -> None:
    docs = Path(__file__).parents[2] / "docs" / "reports.md"
    rows = re.findall(r"^\| `(\w+)` \|", docs.read_text(encoding="utf-8"), re.MULTILINE)
    assert rows == list(FORMATS)
