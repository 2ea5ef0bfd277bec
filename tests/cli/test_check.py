"""`prlint check` as a whole: exit status, what is read, where the report goes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Program

START = "from prlint.cli.main import run; run()"
RULES = ("--select", "placeholder-text,repeated-word,headline-too-long")


def write(folder: Path, **files: str) -> None:
    for name, text in files.items():
        (folder / f"{name}.md").write_text(text, encoding="utf-8", newline="\n")


def test_a_clean_file_exits_with_0_and_shows_what_was_read(prlint: Program, folder: Path, clean: str) -> None:
    write(folder, a=clean)
    ran = prlint("check", "a.md", *RULES)
    assert (ran.status, ran.told) == (0, "")
    assert ran.text.startswith("No findings in 1 file.\n")
    assert "Read: headline “Harbour trust opens a reading room”, Tue July 8, 2025, immediate, " in ran.text


def test_an_error_exits_with_1_and_stands_at_its_words(prlint: Program, folder: Path, faulty: str) -> None:
    write(folder, a=faulty)
    ran = prlint("check", "a.md", *RULES)
    assert ran.status == 1
    assert "  9:100  error  placeholder-text\n" in ran.text
    marked, mark = [line for line in ran.text.split("\n") if " | " in line]
    assert marked[mark.index("^") :][:2] == "TK"


def test_exit_zero_and_fail_on_decide_what_findings_mean(
    prlint: Program, folder: Path, faulty: str, clean: str
) -> None:
    write(folder, error=faulty, warning=clean.replace("will open", "will will open"))
    statuses = {
        arguments: prlint("check", *arguments, *RULES).status
        for arguments in (
            ("error.md", "--exit-zero"),
            ("error.md", "--fail-on", "never"),
            ("warning.md",),
            ("warning.md", "--fail-on", "warning"),
            ("warning.md", "--fail-on", "info"),
        )
    }
    assert list(statuses.values()) == [0, 0, 0, 1, 1]


def test_the_command_line_outranks_the_environment(prlint: Program, folder: Path, faulty: str) -> None:
    write(folder, a=faulty)
    never = {"PRLINT_FAIL_ON": "never"}
    assert prlint("check", "a.md", *RULES, env=never).status == 0
    assert prlint("check", "a.md", "--fail-on", "error", *RULES, env=never).status == 1


def test_what_cannot_be_read_exits_with_2_and_hides_nothing(
    prlint: Program, folder: Path, faulty: str
) -> None:
    write(folder, a=faulty)
    (folder / "picture.md").write_bytes(b"\x89PNG\x00\x00")
    (folder / "release.docx").write_bytes(b"PK")
    ran = prlint("check", "gone.md", "a.md", "picture.md", "release.docx", "*.rst", "--exit-zero", *RULES)
    assert ran.status == 2
    assert "placeholder-text" in ran.text
    told = ran.told.splitlines()
    assert [line.partition(":")[0] for line in told] == ["gone.md", "release.docx", "*.rst", "picture.md"]
    assert "Plain Text (.txt)" in told[1]
    assert "4 paths could not be read." in ran.text


def test_nothing_to_read_is_no_success(prlint: Program) -> None:
    ran = prlint("check")
    assert ran.status == 2
    assert ran.told.startswith(".: there is no press release in this folder")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--select", "placeholder-txt"), "prlint check: --select: there is no rule or topic “placeholder-txt”; the nearest is “placeholder-text”"),
        (("--select", ""), "prlint check: --select names nothing; leave it out or name something"),
        (("--profile", "wirre"), "prlint check: --profile: there is no profile “wirre”; the nearest is “wire”"),
        (("--output-format", "jsn"), "prlint check: --output-format cannot be “jsn”; did you mean json?"),
        (("--color", "blue"), "prlint check: --color cannot be “blue”; it can be auto, always, never"),
        (("--fail-on", "errors"), "prlint check: --fail-on cannot be “errors”; did you mean error?"),
        (("--today", "tomorrow"), "prlint check: --today cannot be “tomorrow”; write a day as 2025-03-31, or now, or none"),
        (("--stdin-filename", "a.md"), "prlint check: --stdin-filename names what is read from standard input; add - to read it"),
        (("--frobnicate",), "prlint check: no such option: --frobnicate (prlint check --help says what there is)"),
        (("--output-file", "gone/report.txt"), "prlint check: cannot write the report to gone/report.txt: there is no folder gone"),
    ],
)  # fmt: skip
def test_a_wrong_option_is_one_sentence_and_2(
    arguments: tuple[str, ...], sentence: str, prlint: Program, folder: Path, clean: str
) -> None:
    write(folder, a=clean)
    ran = prlint("check", "a.md", *arguments)
    assert (ran.status, ran.text) == (2, "")
    assert ran.told == sentence.replace("gone/report", f"gone{os.sep}report") + "\n"


def test_a_wrong_variable_of_the_environment_is_named(prlint: Program, folder: Path, clean: str) -> None:
    write(folder, a=clean)
    for name, value in (
        ("PRLINT_TODAY", "soon"),
        ("PRLINT_FAIL_ON", "all"),
        ("PRLINT_PROFILE", "wirre"),
        ("PRLINT_CONFIG", "gone.toml"),
    ):
        for paths in (("a.md",), ()):
            ran = prlint("check", *paths, env={name: value})
            assert (ran.status, ran.told.count("\n")) == (2, 1)
            assert ran.told.startswith(f"prlint check: {name}")


def test_broken_settings_fail_their_folder_once_and_hide_nothing(
    prlint: Program, folder: Path, faulty: str
) -> None:
    write(folder, a=faulty)
    (folder / "deep").mkdir()
    write(folder / "deep", b=faulty, c=faulty)
    (folder / "deep" / "prlint.toml").write_text('profil = "wire"\n', encoding="utf-8")
    for paths in ((), ("a.md", "deep/b.md", "deep/c.md")):
        ran = prlint("check", *paths, *RULES, "--output-format", "json")
        assert ran.status == 2
        report = json.loads(ran.text)
        assert [failure["path"] for failure in report["failures"]] == ["deep/prlint.toml"]
        assert {finding["path"] for finding in report["findings"]} == {"a.md"}
        assert ran.told.count("\n") == 1


def test_settings_hold_for_the_files_below_them(prlint: Program, folder: Path, faulty: str) -> None:
    (folder / "press" / "old").mkdir(parents=True)
    write(folder / "press", a=faulty)
    write(folder / "press" / "old", b=faulty)
    write(folder, c=faulty)
    (folder / "press" / "prlint.toml").write_text(
        'exclude = ["old/"]\n[levels]\nplaceholder-text = "warning"\n', encoding="utf-8"
    )
    report = json.loads(prlint("check", "--output-format", "json").text)
    found = {one["path"]: one["severity"] for one in report["findings"] if one["rule"] == "placeholder-text"}
    assert found == {"c.md": "error", "press/a.md": "warning"}


def test_a_path_that_leads_back_finds_its_own_settings(prlint: Program, folder: Path, faulty: str) -> None:
    """`../press/a.md` is under the settings of its own folder, not of the one the run stands in."""
    (folder / "press").mkdir()
    (folder / "here").mkdir()
    write(folder / "press", a=faulty)
    (folder / "here" / "prlint.toml").write_text('[levels]\nplaceholder-text = "off"\n', encoding="utf-8")
    ran = prlint("check", "../press/a.md", "--output-format", "concise", cwd=folder / "here")
    assert "../press/a.md:9:100: error placeholder-text" in ran.text


def test_standard_input_is_text_unless_its_name_says_otherwise(prlint: Program) -> None:
    text = b"# [Insert headline]\n"
    named = prlint(
        "check", "-", "--stdin-filename", "draft.md", "--output-format", "concise", *RULES, stdin=text
    )
    assert named.text.startswith("draft.md:1:3: error placeholder-text ")
    bare = prlint("check", "-", "--output-format", "concise", *RULES, stdin=text)
    assert bare.text.startswith("<stdin>:1:3: error placeholder-text ")
    word = prlint("check", "-", "--stdin-filename", "draft.docx", stdin=b"text")
    assert (word.status, word.text.partition("\n")[0]) == (
        2,
        "Nothing was checked; 1 path could not be read.",
    )


def test_select_ignore_and_extend_select_take_lists_and_repeat(
    prlint: Program, folder: Path, faulty: str
) -> None:
    write(folder, a=faulty.replace("will open", "will will open"))

    def rules(*arguments: str) -> set[str]:
        report = json.loads(prlint("check", "a.md", "--output-format", "json", *arguments).text)
        return {finding["rule"] for finding in report["findings"]}

    assert rules("--select", "placeholder-text", "--select", "grammar") == {
        "placeholder-text",
        "repeated-word",
    }
    assert rules("--select", "placeholder-text,grammar", "--ignore", "grammar") == {"placeholder-text"}
    assert rules("--select", "placeholder-text", "--extend-select", "repeated-word") == {
        "placeholder-text",
        "repeated-word",
    }


def test_a_profile_says_once_what_it_changes(prlint: Program, folder: Path, clean: str) -> None:
    write(folder, a=clean, b=clean)
    assert prlint("check", "--profile", "wire").text.count("Under the profile wire") == 1
    aside = prlint("check", "--profile", "wire", "--output-format", "concise")
    assert aside.told.count("Under the profile wire") == 1
    assert "profile" not in aside.text


def test_files_of_a_folder_that_were_not_read_are_named_in_every_format(
    prlint: Program, folder: Path, clean: str
) -> None:
    write(folder, a=clean)
    (folder / "b.docx").write_bytes(b"PK")
    assert "Not read: b.docx: a Word file is not read yet" in prlint("check").text
    assert "not read: b.docx: a Word file" in prlint("check", "--output-format", "concise").told
    report = json.loads(prlint("check", "--output-format", "json").text)
    assert [unread["path"] for unread in report["unread"]] == ["b.docx"]


def test_quiet_shows_findings_only(prlint: Program, folder: Path, faulty: str, clean: str) -> None:
    write(folder, a=faulty, b=clean)
    (folder / "c.docx").write_bytes(b"PK")
    ran = prlint("check", "--quiet", *RULES)
    assert "placeholder-text" in ran.text
    assert "1 error" not in ran.text
    assert "c.docx" not in ran.text
    assert prlint("check", "b.md", "--quiet", *RULES).out == b""


def test_statistics_count_the_rules(prlint: Program, folder: Path, faulty: str) -> None:
    write(folder, a=faulty, b=faulty)
    assert "2  error    placeholder-text\n" in prlint("check", "--statistics", *RULES).text


def test_the_same_file_gives_the_same_report_whatever_the_day(
    prlint: Program, folder: Path, faulty: str
) -> None:
    write(folder, a=faulty)
    reports = {
        prlint("check", "a.md", "--output-format", "json", env={"TZ": zone}).out
        for zone in ("UTC", "Asia/Tokyo")
    }
    assert len(reports) == 1


def test_a_reader_that_stops_reading_does_not_make_a_run_succeed(
    environment: dict[str, str], folder: Path, faulty: str
) -> None:
    """`prlint check | head -1` under pipefail still fails, and no traceback is shown."""
    for number in range(40):
        write(folder, **{f"a{number}": faulty})
    with subprocess.Popen(
        [sys.executable, "-c", START, "check", *RULES],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdout.read(1)
        run.stdout.close()
        assert run.stderr.read() == b""
    assert run.returncode == 1


@pytest.mark.skipif(os.name == "nt", reason="signals are sent otherwise there")
def test_an_interrupted_run_exits_with_130(environment: dict[str, str], folder: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", START, "check", "-"],
        cwd=folder,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as run:
        time.sleep(2)
        run.send_signal(signal.SIGINT)
        out, err = run.communicate(timeout=30)
    assert (run.returncode, out, err) == (130, b"", b"prlint: interrupted\n")
