"""Where no LanguageTool can be asked: what is said, and that the rest of the check is made."""

from __future__ import annotations

import json
import os
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from .conftest import CLEAN, PLACEHOLDER

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Prlint, Ran

_NOTHING = {"PATH": "", "JAVA_HOME": ""}
"""An environment without Java and Maven: Python itself is started by its full path."""


def pretend(prlint: Prlint, folder: Path) -> None:
    """Record a LanguageTool whose jars are empty: enough to get as far as Java."""
    folder.mkdir(parents=True)
    for jar in ("languagetool-server.jar", "languagetool-core.jar"):
        (folder / jar).write_bytes(b"")
    home = prlint.cache / "languagetool"
    home.mkdir(parents=True)
    stated = {"folder": str(folder), "version": "6.8"}
    (home / "installation.json").write_text(json.dumps(stated), encoding="utf-8")


def failed_with(ran: Ran, files: int = 1) -> str:
    """The one sentence of a run that found everything else and asked for what is not there."""
    report = ran.json
    assert ran.status == 2
    assert [finding["rule"] for finding in report["findings"]] == ["placeholder-text"] * files
    [failure] = report["failures"]
    assert failure["path"] is None
    assert ran.told == failure["message"] + "\n"
    assert "\n" not in failure["message"]
    assert failure["message"].endswith("; the other rules were run")
    return str(failure["message"]).removesuffix("; the other rules were run")


def test_without_java_other_checks_are_made(prlint: Prlint, tmp_path: Path) -> None:
    """Two files, one failure of the run, and status 2: the check that was asked for was not made."""
    pretend(prlint, tmp_path / "jars")
    names = [prlint.write("a.md", PLACEHOLDER), prlint.write("b.md", PLACEHOLDER)]
    said = failed_with(prlint.check("--deep", *names, env=_NOTHING), files=2)
    assert said == "LanguageTool needs Java, and there is none; install Java 17 or later"
    rich = prlint("check", "--deep", *names, env=_NOTHING)
    assert rich.status == 2
    assert "LanguageTool was not asked" in rich.out + rich.told


def test_the_settings_engine_fails_alike(prlint: Prlint, tmp_path: Path) -> None:
    pretend(prlint, tmp_path / "jars")
    prlint.write("prlint.toml", 'engine = "languagetool"\n')
    assert "needs Java" in failed_with(prlint.check(prlint.write("a.md", PLACEHOLDER), env=_NOTHING))


def test_without_deep_nothing_needs_java(prlint: Prlint) -> None:
    """Not even where the whole topic is selected."""
    name = prlint.write("a.md", CLEAN)
    for arguments in ((), ("--extend-select", "grammar"), ("--select", "grammar")):
        ran = prlint.check(*arguments, name, env=_NOTHING)
        assert (ran.status, ran.told, ran.json["failures"]) == (0, "", [])


def test_not_installed(prlint: Prlint) -> None:
    said = failed_with(prlint.check("--deep", prlint.write("a.md", PLACEHOLDER)))
    assert said == "LanguageTool is not installed; run: prlint languagetool install --from FOLDER"


def test_moved_since_it_was_installed(prlint: Prlint, tmp_path: Path) -> None:
    folder = tmp_path / "jars"
    pretend(prlint, folder)
    (folder / "languagetool-core.jar").unlink()
    said = failed_with(prlint.check("--deep", prlint.write("a.md", PLACEHOLDER)))
    assert said == f"LanguageTool is no longer in {folder}; run: prlint languagetool install --from FOLDER"


def test_the_clients_package_is_not_installed(prlint: Prlint, tmp_path: Path) -> None:
    """It is an extra: without it the sentence says how to get it."""
    (tmp_path / "first").mkdir()
    (tmp_path / "first" / "language_tool_python.py").write_text("raise ImportError\n", encoding="utf-8")
    prlint.environment["PYTHONPATH"] = os.pathsep.join(
        (str(tmp_path / "first"), prlint.environment["PYTHONPATH"])
    )
    prlint.write("prlint.toml", '[languagetool]\nurl = "http://127.0.0.1:9"\n')
    said = failed_with(prlint.check("--deep", prlint.write("a.md", PLACEHOLDER)))
    assert said == 'LanguageTool\'s client is not installed; run: pip install "prlint[languagetool]"'


def test_java_that_is_none_or_too_old(prlint: Prlint, tmp_path: Path) -> None:
    """A program that only says that there is no Java, and one of 2014."""
    if sys.platform == "win32":
        pytest.skip("a script is no program there")
    pretend(prlint, tmp_path / "jars")
    home = tmp_path / "jdk"
    program = home / "bin" / "java"
    program.parent.mkdir(parents=True)
    name = prlint.write("a.md", PLACEHOLDER)
    for script, expected in (
        ("exit 1", "is none that works"),
        ("echo 'openjdk version \"1.8.0_402\"'", "is Java 8"),
    ):
        program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        program.chmod(0o755)
        assert expected in failed_with(prlint.check("--deep", name, env={"JAVA_HOME": str(home)}))


def test_no_maven_and_no_folder(prlint: Prlint, tmp_path: Path) -> None:
    """Each says what else can be done."""
    ran = prlint("languagetool", "install", env=_NOTHING)
    assert (ran.status, ran.told.count("\n")) == (2, 1)
    assert "needs Maven (mvn), and there is none" in ran.told
    assert "--from FOLDER" in ran.told
    for folder, expected in (
        (tmp_path / "none", "is not there"),
        (prlint.folder, "there is no LanguageTool in"),
    ):
        ran = prlint("languagetool", "install", "--from", str(folder))
        assert (ran.status, ran.told.count("\n")) == (2, 1)
        assert expected in ran.told
    (prlint.folder / "lt.zip").write_bytes(b"PK")
    assert "is a file; unpack it" in prlint("languagetool", "install", "--from", "lt.zip").told


def test_maven_that_gets_nothing_leaves_nothing(prlint: Prlint, tmp_path: Path) -> None:
    """Half an installation is none: what was there before stays in use."""
    if sys.platform == "win32":
        pytest.skip("a script is no program there")
    program = tmp_path / "bin" / "mvn"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\necho '[ERROR] no route to the jars'\nexit 1\n", encoding="utf-8")
    program.chmod(0o755)
    ran = prlint("languagetool", "install", env={"PATH": str(program.parent)})
    assert ran.status == 2
    assert ran.told.endswith("Maven could not get LanguageTool (no route to the jars)\n")
    assert [path.name for path in (prlint.cache / "languagetool").iterdir()] == ["lock"]


def test_words_that_the_command_does_not_know(prlint: Prlint) -> None:
    ran = prlint("languagetool", "strat")
    assert (ran.status, ran.told.count("\n")) == (2, 1)
    assert "start" in ran.told
    assert "--from belongs to install" in prlint("languagetool", "start", "--from", ".").told


def test_settings_that_cannot_be(prlint: Prlint) -> None:
    """A wrong address is told before anything is sent; a wrong key or engine as any other setting."""
    name = prlint.write("a.md", PLACEHOLDER)
    for url in ("ftp://127.0.0.1", "127.0.0.1:8081", "http://ana@127.0.0.1:8081", "http://127.0.0.1:99999"):
        prlint.write("prlint.toml", f'[languagetool]\nurl = "{url}"\n')
        assert failed_with(prlint.check("--deep", name)).startswith(f"languagetool.url cannot be “{url}”")
    for text in ('engine = "languagetol"\n', "[languagetool]\nurll = 1\n", "[languagetool]\ntimeout = 0\n"):
        prlint.write("prlint.toml", text)
        assert prlint.check(name).status == 2


def test_jars_that_are_none(prlint: Prlint, tmp_path: Path) -> None:
    """Java ends at once: one try, and its own words in the sentence."""
    if shutil.which("java") is None:
        pytest.skip("there is no java")
    pretend(prlint, tmp_path / "jars")
    said = failed_with(prlint.check("--deep", prlint.write("a.md", PLACEHOLDER)))
    assert said.startswith("LanguageTool ended as soon as it was started (")
    ran = prlint("languagetool", "start")
    assert (ran.status, ran.told.count("\n")) == (2, 1)
    assert prlint("languagetool", "status").status == 1


def test_fixing_goes_on_where_the_server_is_gone(prlint: Prlint) -> None:
    """`--fix` with `--deep` mends what is safe, and says once that LanguageTool was not asked."""
    prlint.write("prlint.toml", '[languagetool]\nurl = "http://127.0.0.1:9"\n')
    names = [prlint.write("a.md", PLACEHOLDER), prlint.write("b.md", PLACEHOLDER)]
    ran = prlint.check("--deep", "--fix", *names)
    assert ran.status == 2
    assert [failure["path"] for failure in ran.json["failures"]] == [None]
    assert [finding["rule"] for finding in ran.json["findings"]] == ["placeholder-text"] * 2


def test_a_suppression_of_it_is_not_unused_where_it_was_not_asked(prlint: Prlint) -> None:
    """Whether it would silence anything nobody knows: neither without --deep nor where the server is gone."""
    name = prlint.write("a.md", PLACEHOLDER.replace("Seats", "<!-- prlint-disable languagetool -->\n\nSeats"))
    for arguments in ((), ("--deep",)):
        ran = prlint.check(*arguments, name)
        assert [finding["rule"] for finding in ran.json["findings"]] == ["placeholder-text"]
