"""Where a report goes, in which encoding and colours."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Program

RULES = ("--select", "placeholder-text")
TEXT = "PORTLAND – “図書館 café 👍” \x1b[2J\u202e will open in TK [bold]and[/bold].\n"


@pytest.fixture
def release(folder: Path) -> Path:
    """A release with everything that is hard to show."""
    file = folder / "a.md"
    file.write_text(TEXT, encoding="utf-8")
    return file


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "cp437", "utf-8", "latin-1"])
@pytest.mark.parametrize("form", ["rich", "concise"])
def test_whatever_the_stream_lacks_is_escaped(
    encoding: str, form: str, prlint: Program, release: Path
) -> None:
    """No UnicodeEncodeError; the mark still stands under the place."""
    ran = prlint("check", release.name, *RULES, "--output-format", form, env={"PYTHONIOENCODING": encoding})
    assert (ran.status, ran.err) == (1, b"")
    text = ran.out.decode(encoding)
    assert "placeholder-text" in text
    if form == "rich":
        marked, mark = [line for line in text.replace("\r", "").split("\n") if " | " in line]
        if encoding != "utf-8":
            assert marked[mark.index("^") :][:2] == "TK"
        assert "\x1b" not in text
        assert "[bold]and[/bold]" in text


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_json_is_utf_8_whatever_the_stream(encoding: str, prlint: Program, release: Path) -> None:
    ran = prlint("check", release.name, *RULES, "--output-format", "json", env={"PYTHONIOENCODING": encoding})
    assert b"\r" not in ran.out
    assert json.loads(ran.out.decode("utf-8"))["findings"][0]["message"].startswith("Replace “TK”")
    parsed = prlint("parse", release.name, "--format", "jsonl", env={"PYTHONIOENCODING": encoding})
    assert "図書館" in parsed.out.decode("utf-8")


def test_sentences_on_standard_error_survive_any_encoding(prlint: Program) -> None:
    ran = prlint("check", "図書館\x1b[2J.md", env={"PYTHONIOENCODING": "ascii"})
    assert ran.status == 2
    assert ran.err.decode("ascii").startswith("\\u56f3\\u66f8\\u9928\\x1b[2J.md: no such file")


def test_times_are_read_without_a_zone_table_of_the_system(prlint: Program, release: Path) -> None:
    """With an empty PYTHONTZPATH, as on Windows, the tables come from tzdata."""
    empty = {"PYTHONTZPATH": ""}
    assert prlint("check", release.name, *RULES, env=empty).status == 1
    assert "time zones 20" in prlint("--version", env=empty).text


@pytest.mark.parametrize(
    ("arguments", "env", "colored"),
    [
        ((), {}, False),
        (("--color", "always"), {}, True),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
        ((), {"FORCE_COLOR": "1"}, True),
        ((), {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ((), {"FORCE_COLOR": "0"}, False),
        (("--color", "never"), {"FORCE_COLOR": "1"}, False),
    ],
)
def test_colour_is_where_it_is_wanted(
    arguments: tuple[str, ...], env: dict[str, str], colored: bool, prlint: Program, release: Path
) -> None:
    ran = prlint("check", release.name, *RULES, *arguments, env=env)
    assert (b"\x1b[" in ran.out) is colored
    assert b"\x1b[2J" not in ran.out


def test_columns_make_the_report_narrow(prlint: Program, folder: Path) -> None:
    (folder / "a.md").write_text("word " * 60 + "TK " + "word " * 60, encoding="utf-8")
    for columns in (60, 100):
        text = prlint("check", "a.md", *RULES, env={"COLUMNS": str(columns)}).text
        assert max(map(len, text.split("\n"))) <= columns


@pytest.mark.parametrize("form", ["rich", "concise", "json"])
def test_an_output_file_is_utf_8_and_whole(form: str, prlint: Program, release: Path, folder: Path) -> None:
    ran = prlint(
        "check",
        release.name,
        *RULES,
        "--output-format",
        form,
        "-o",
        "report.out",
        env={"PYTHONIOENCODING": "ascii"},
    )
    assert (ran.status, ran.out) == (1, b"")
    assert "Replace “TK”" in (folder / "report.out").read_text(encoding="utf-8")
    assert ran.told == "1 error in 1 file. The report is in report.out.\n"
    assert sorted(path.name for path in folder.iterdir()) == ["a.md", "report.out"]


def test_a_run_that_ends_badly_leaves_the_old_report(prlint: Program, release: Path, folder: Path) -> None:
    report = folder / "report.json"
    report.write_text("old", encoding="utf-8")
    ran = prlint("check", release.name, "--select", "nonsense", "-o", "report.json")
    assert (ran.status, report.read_text(encoding="utf-8")) == (2, "old")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_report_keeps_the_rights_of_the_file_it_replaces(
    prlint: Program, release: Path, folder: Path
) -> None:
    report = folder / "report.txt"
    report.write_text("old", encoding="utf-8")
    report.chmod(0o640)
    prlint("check", release.name, *RULES, "-o", "report.txt", "--quiet")
    assert report.stat().st_mode & 0o777 == 0o640


def test_a_release_is_never_overwritten_by_a_report(prlint: Program, release: Path) -> None:
    ran = prlint("check", release.name, "-o", f"./{release.name}")
    assert ran.status == 2
    assert "is one of the files to be checked" in ran.told
    assert release.read_text(encoding="utf-8") == TEXT


def test_the_last_report_is_not_checked_as_a_release(prlint: Program, release: Path) -> None:
    assert release.exists()
    for _ in range(2):
        assert "in 1 file." in prlint("check", *RULES, "-o", "report.txt").told


def test_a_folder_cannot_be_the_report(prlint: Program, release: Path, folder: Path) -> None:
    (folder / "out").mkdir()
    ran = prlint("check", release.name, "-o", "out")
    assert (ran.status, ran.told) == (2, "prlint check: cannot write the report to out: it is a folder\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
def test_a_full_disk_is_one_sentence(prlint: Program, release: Path) -> None:
    ran = prlint("check", release.name, "-o", "/dev/full")
    assert ran.status == 2
    assert ran.told == "prlint check: cannot write the report to /dev/full (No space left on device)\n"
