"""The other commands, and what is said to whoever types something else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from prlint.cli.guard import guarded
from prlint.version import __version__

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from conftest import Program


def test_version_names_the_tables_that_findings_depend_on(prlint: Program) -> None:
    ran = prlint("--version")
    assert ran.status == 0
    assert ran.text.startswith(f"prlint {__version__} (telephone numbers ")
    assert prlint("-V").out == ran.out


def test_without_a_command_help_is_shown_and_nothing_succeeds(prlint: Program) -> None:
    ran = prlint()
    assert ran.status == 2
    assert "Usage: prlint [OPTIONS] COMMAND" in ran.text
    asked = prlint("--help")
    assert (asked.status, asked.out) == (0, ran.out)
    for command in ("check", "parse", "rules", "explain"):
        assert f"\n  {command} " in ran.text
        assert f"Usage: prlint {command} " in prlint(command, "--help").text


def test_help_survives_a_console_that_lacks_its_words(prlint: Program) -> None:
    for command in ((), ("check",), ("parse",), ("rules",), ("explain",)):
        ran = prlint(*command, "--help", env={"PYTHONIOENCODING": "ascii"})
        assert (ran.status, ran.err) == (0, b"")


def test_a_forgotten_command_is_told(prlint: Program, folder: Path) -> None:
    (folder / "a.md").write_text("x", encoding="utf-8")
    ran = prlint("a.md")
    assert (ran.status, ran.told) == (2, "prlint: say what to do with a.md: prlint check a.md\n")


def test_an_unknown_command_is_one_sentence(prlint: Program) -> None:
    ran = prlint("chek")
    assert (ran.status, ran.text, ran.told.count("\n")) == (2, "", 1)
    assert ran.told.startswith("prlint: no such command 'chek'")


def test_an_error_of_prlints_own_is_no_finding(capsys: pytest.CaptureFixture[str]) -> None:
    """Python would exit with 1, which means findings; this is 2, with what a report of the error needs."""

    def broken() -> int:
        raise ZeroDivisionError

    assert guarded(broken, "check") == 2
    told = capsys.readouterr().err
    assert "ZeroDivisionError" in told
    assert told.endswith("prlint check: prlint itself failed; please report the lines above\n")


def test_parse_gives_the_release_with_places(prlint: Program, folder: Path, clean: str) -> None:
    (folder / "a.md").write_text(clean, encoding="utf-8", newline="\n")
    ran = prlint("parse", "a.md", "--format", "json")
    assert (ran.status, ran.told) == (0, "")
    parsed = json.loads(ran.text)
    assert (parsed["schema"], parsed["path"]) == ("prlint/release/1", "a.md")
    headline = parsed["release"]["headline"]
    assert headline["text"] == "Harbour trust opens a reading room"
    start = clean.index("Harbour trust")
    assert headline["span"] == {
        "start": start,
        "end": start + 34,
        "line": 7,
        "column": 3,
        "end_line": 7,
        "end_column": 37,
    }
    assert parsed["release"]["status"]["embargo_until"] is None


def test_every_span_of_a_parsed_release_slices_back(prlint: Program, folder: Path, clean: str) -> None:
    (folder / "a.md").write_text(clean, encoding="utf-8", newline="\n")
    seen = 0

    def look(value: object) -> None:
        nonlocal seen
        if isinstance(value, dict):
            if "raw" in value:
                seen += 1
                assert clean[value["span"]["start"] : value["span"]["end"]] == value["raw"]
            for part in value.values():
                look(part)
        elif isinstance(value, list):
            for part in value:
                look(part)

    look(json.loads(prlint("parse", "a.md", "--format", "json").text)["release"])
    assert seen > 10


def test_parse_keeps_front_matter_whose_keys_look_like_ours(prlint: Program, folder: Path) -> None:
    (folder / "a.md").write_text("---\nspan: wide\norigin: here\n---\n\nText.\n", encoding="utf-8")
    matter = json.loads(prlint("parse", "a.md", "--format", "json").text)["release"]["front_matter"]
    assert {key: value["value"] for key, value in matter.items()} == {"span": "wide", "origin": "here"}


def test_jsonl_gives_one_line_for_each_file_that_can_be_read(
    prlint: Program, folder: Path, clean: str
) -> None:
    for name in "ab":
        (folder / f"{name}.md").write_text(clean, encoding="utf-8")
    ran = prlint("parse", "b.md", "gone.md", "a.md", "--format", "jsonl")
    assert ran.status == 2
    assert [json.loads(line)["path"] for line in ran.text.splitlines()] == ["a.md", "b.md"]
    assert ran.told == "gone.md: no such file or folder\n"


def test_json_takes_one_file(prlint: Program, folder: Path) -> None:
    for name in "ab":
        (folder / f"{name}.md").write_text("x", encoding="utf-8")
    ran = prlint("parse", "a.md", "b.md", "--format", "json")
    assert (ran.status, ran.text) == (2, "")
    assert ran.told == "prlint parse: --format json takes one file; for several use --format jsonl\n"


def test_parse_wants_a_file(prlint: Program) -> None:
    ran = prlint("parse")
    assert (ran.status, ran.told) == (
        2,
        "prlint parse: missing argument 'FILE...' (prlint parse --help says what there is)\n",
    )


def test_parse_shows_a_table_to_people(prlint: Program, folder: Path, clean: str) -> None:
    (folder / "a.md").write_text(clean.replace("room\n", "room \x1b[2J\n", 1), encoding="utf-8", newline="\n")
    text = prlint("parse", "a.md").text
    rows = [line.split(maxsplit=2) for line in text.splitlines()]
    assert ["headline", "7:3", "Harbour trust opens a reading room \\x1b[2J"] in rows
    assert "\x1b" not in text
    assert "end mark 17:1 ###" in [" ".join(line.split()) for line in text.splitlines()]


def test_rules_are_listed_for_people_and_programs(prlint: Program) -> None:
    listed = json.loads(prlint("rules", "--output-format", "json").text)
    assert listed["schema"] == "prlint/rules/1"
    for rule in listed["rules"]:
        assert list(rule) == [
            "id",
            "topic",
            "summary",
            "levels",
            "kind",
            "fix",
            "since",
            "url",
            "house",
            "file",
        ]
    text = prlint("rules").text
    assert [rule["id"] for rule in listed["rules"] if f" {rule['id']}\n" not in text] == []


def test_explain_shows_the_page_of_every_rule(prlint: Program) -> None:
    text = prlint("explain", "placeholder-text").text
    for part in ("placeholder-text  hygiene\n", "\nWhy\n", "\nWrong\n", "\nRight\n", "\nSources\n", "⟦TK⟧"):
        assert part in text
    assert ">>TK<<" in prlint("explain", "placeholder-text", env={"PYTHONIOENCODING": "ascii"}).text


def test_an_unknown_rule_names_the_nearest(prlint: Program) -> None:
    ran = prlint("explain", "placeholder-txt")
    assert (ran.status, ran.told) == (
        2,
        "prlint explain: there is no rule “placeholder-txt”; the nearest is “placeholder-text” (prlint rules lists them)\n",
    )


def test_completion_is_there_when_it_is_asked_for(prlint: Program) -> None:
    ran = prlint(env={"_PRLINT_COMPLETE": "complete_bash", "COMP_WORDS": "prlint ch", "COMP_CWORD": "1"})
    assert ran.text.strip() == "check"
