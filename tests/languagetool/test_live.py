"""With a real LanguageTool: what it finds, where, and what becomes of its server."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil
import pytest

from prlint.engine.compile import SOURCE_RULES, read_profiles
from prlint.engine.rule_examples import unmarked
from prlint.engine.rule_load import load_rule_file
from tests.harbour import RELEASE

from .conftest import CLEAN, FAULTY, PLACEHOLDER, SILENT

if TYPE_CHECKING:
    from collections.abc import Callable

    from .conftest import Prlint, Ran

_SECONDS = 30
_RULE = load_rule_file(SOURCE_RULES / "grammar" / "languagetool.yaml", read_profiles())
_SEED = Path(__file__).parents[3] / "shared" / "seed.txt"
needs_signals = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows cannot stop and go on with a process"
)


def deep(ran: Ran) -> list[dict[str, Any]]:
    """LanguageTool's findings."""
    return [finding for finding in ran.json["findings"] if finding["rule"] == "languagetool"]


def places(ran: Ran) -> list[tuple[int, int]]:
    """Where they stand."""
    return [(finding["span"]["start"], finding["span"]["end"]) for finding in deep(ran)]


def until(happened: Callable[[], bool]) -> None:
    """Wait for something that happens soon."""
    deadline = time.monotonic() + _SECONDS
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def server(prlint: Prlint) -> psutil.Process:
    """The process that the state file names."""
    stated = json.loads((prlint.cache / "languagetool" / "server.json").read_text(encoding="utf-8"))
    return psutil.Process(stated["pid"])


def is_server(process: psutil.Process) -> bool:
    """Whether it is a Java that runs LanguageTool for prlint."""
    try:
        words = process.cmdline()
    except psutil.Error:
        return False
    return bool(words) and "java" in words[0] and any(word.startswith("-Dprlint.token=") for word in words)


def started_by(run: subprocess.Popen[bytes]) -> psutil.Process:
    """The server that a run starts for itself."""
    found: list[psutil.Process] = []

    def has_started() -> bool:
        found.extend(filter(is_server, psutil.Process(run.pid).children(recursive=True)))
        return bool(found)

    until(has_started)
    return found[0]


def ended(process: psutil.Process) -> bool:
    """Whether it runs no longer."""
    return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE


def test_a_run_starts_a_server_asks_it_and_ends_it(live: Prlint) -> None:
    """Findings are infos with LanguageTool's id, at exactly the characters, through emphasis and behind an emoji."""
    name = live.write("a.md", PLACEHOLDER)
    with live.begin("check", *SILENT, "--deep", "--output-format", "json", name) as run:
        java = started_by(run)
        words = java.cmdline()
        out, told = run.communicate(timeout=120)
    assert (run.returncode, told) == (1, b"")
    assert ended(java)
    assert "-Xmx768m" in words, "memory is bounded"
    report = json.loads(out)
    assert report["failures"] == []
    assert [
        (finding["rule"], finding["topic"], finding["severity"], finding["code"], finding["suggestions"])
        for finding in report["findings"]
    ] == [
        ("placeholder-text", "hygiene", "error", None, []),
        ("languagetool", "grammar", "info", "FIRST_SERVED", ["served"]),
        ("languagetool", "grammar", "info", "HAVE_PART_AGREEMENT", ["arisen"]),
    ]
    found = [finding["span"] for finding in report["findings"][1:]]
    assert [PLACEHOLDER[span["start"] : span["end"]] for span in found] == ["serve", "arose"]


def test_settings_ask_for_it_too_and_silence_an_id(live: Prlint) -> None:
    """`engine = "languagetool"` is `--deep` in every run; `ignored` and `[levels]` are heard."""
    assert live("languagetool", "start").status == 0
    name = live.write("a.md", FAULTY)
    assert deep(live.check(name)) == []
    live.write("prlint.toml", 'engine = "languagetool"\n')
    assert len(deep(live.check(name))) == 2
    live.write(
        "prlint.toml", 'engine = "languagetool"\n[parameters.languagetool]\nignored = ["FIRST_SERVED"]\n'
    )
    assert [finding["code"] for finding in deep(live.check(name))] == ["HAVE_PART_AGREEMENT"]
    live.write("prlint.toml", 'engine = "languagetool"\n[levels]\nlanguagetool = "off"\n')
    assert deep(live.check(name)) == []


@needs_signals
def test_a_kept_server_is_used_missed_and_replaced(live: Prlint) -> None:
    """The state file is believed only as far as the process is there: killed, it is told, and a run helps itself."""
    name = live.write("a.md", FAULTY)
    before = live("languagetool", "status")
    assert (before.status, before.out.splitlines()[-1]) == (
        1,
        "No server runs; check --deep starts one and ends it.",
    )
    started = live("languagetool", "start")
    assert started.status == 0, started.told
    first = server(live)
    assert live("languagetool", "start").out.startswith("LanguageTool runs already: ")
    assert live("languagetool", "status").status == 0
    with live.begin("check", *SILENT, "--deep", "--output-format", "json", name) as run:
        children = psutil.Process(run.pid).children
        own = [
            child for _ in iter(lambda: run.poll() is None, False) for child in children() if is_server(child)
        ]
        out = run.communicate()[0]
    assert own == [], "no second server"
    assert len(json.loads(out)["findings"]) == 2

    first.send_signal(signal.SIGKILL)
    until(lambda: ended(first))
    assert live("languagetool", "status").status == 1
    alone = live.check("--deep", name)
    assert (alone.status, alone.told, len(places(alone))) == (0, "", 2)

    assert live("languagetool", "start").status == 0
    second = server(live)
    assert second.pid != first.pid
    assert len(places(live.check("--deep", name))) == 2
    stopped = live("languagetool", "stop")
    assert (stopped.status, stopped.out) == (0, f"LanguageTool has stopped (process {second.pid}).\n")
    until(lambda: ended(second))
    assert live("languagetool", "stop").out == "No server runs.\n"


@needs_signals
def test_a_server_killed_in_the_middle_of_a_check(live: Prlint) -> None:
    """One failure of the run, in one sentence; prlint's own findings of every file; exit 2."""
    names = [live.write(f"{letter}.md", PLACEHOLDER) for letter in "abc"]
    assert live("languagetool", "start").status == 0
    java = server(live)
    # Stopped, it still takes the connection, and the run waits for the answer.
    java.send_signal(signal.SIGSTOP)
    with live.begin("check", *SILENT, "--deep", "--output-format", "json", *names) as run:

        def waits() -> bool:
            connections = psutil.Process(run.pid).net_connections(kind="tcp")
            return any(one.status == psutil.CONN_ESTABLISHED for one in connections)

        until(waits)
        java.send_signal(signal.SIGKILL)
        out, told = run.communicate(timeout=_SECONDS)
    assert run.returncode == 2
    report = json.loads(out)
    assert [finding["rule"] for finding in report["findings"]] == ["placeholder-text"] * 3
    [failure] = report["failures"]
    assert failure["path"] is None
    assert failure["message"].startswith("LanguageTool at http://127.0.0.1:")
    assert "cannot be reached" in failure["message"]
    assert failure["message"].endswith("; the other rules were run")
    assert told.decode() == failure["message"] + "\n"


@needs_signals
def test_a_server_that_hangs_is_waited_for_as_long_as_the_settings_say(live: Prlint) -> None:
    """And no longer; the rest of the check is there."""
    name = live.write("a.md", PLACEHOLDER)
    live.write("prlint.toml", "[languagetool]\ntimeout = 1\n")
    assert live("languagetool", "start").status == 0
    java = server(live)
    java.send_signal(signal.SIGSTOP)
    began = time.monotonic()
    ran = live.check("--deep", name)
    assert time.monotonic() - began < 10
    assert ran.status == 2
    assert [failure["path"] for failure in ran.json["failures"]] == [None]
    assert "did not answer within 1 second;" in ran.json["failures"][0]["message"]
    assert [finding["rule"] for finding in ran.json["findings"]] == ["placeholder-text"]
    java.send_signal(signal.SIGKILL)


@needs_signals
def test_a_run_that_is_killed_takes_its_server_with_it(live: Prlint) -> None:
    """Nobody finds a Java that holds 350 MB the day after."""
    name = live.write("a.md", FAULTY)
    run = live.begin("check", *SILENT, "--deep", name)
    java = started_by(run)
    run.kill()
    run.communicate(timeout=_SECONDS)
    until(lambda: ended(java))


def test_a_state_file_that_lies_is_not_believed(live: Prlint) -> None:
    """A number that now is another program's is neither asked nor ended; half a file is none."""
    state = live.cache / "languagetool" / "server.json"
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        state.write_text(json.dumps({"pid": other.pid, "port": 9, "token": "a" * 32}), encoding="utf-8")
        assert live("languagetool", "status").status == 1
        assert live("languagetool", "stop").out == "No server runs.\n"
        assert other.poll() is None
        assert other.stdin is not None
        other.stdin.close()
        other.kill()
    for text in ("", "{", "[]", '{"pid": "x"}', f'{{"pid": {os.getpid()}, "port": 1, "token": ""}}'):
        state.write_text(text, encoding="utf-8")
        assert live("languagetool", "status").status == 1


def test_install_from_a_folder(live: Prlint, installed: Path, prlint: Prlint) -> None:
    """The folder of the zip, or the one in which it was unpacked; nothing is copied, and it is tried."""
    jars = json.loads((installed / "languagetool" / "installation.json").read_text(encoding="utf-8"))
    unpacked = prlint.folder / "unpacked"
    unpacked.mkdir()
    (unpacked / "LanguageTool-6.8").symlink_to(jars["folder"])
    (live.cache / "languagetool" / "installation.json").unlink()
    ran = live("languagetool", "install", "--from", str(unpacked))
    assert (ran.status, ran.told) == (0, "")
    assert ran.out.startswith(f"LanguageTool {jars['version']} in ")
    assert "It works" in ran.out
    assert len(places(live.check("--deep", live.write("a.md", FAULTY)))) == 2


def test_names_of_the_release_and_correct_text_are_left_alone(live: Prlint) -> None:
    """It knows no names: those of speakers, contacts and organisations are no misspelt words."""
    assert live("languagetool", "start").status == 0
    text = CLEAN.replace("Ana Pell", "Ana Asses").replace("forty chairs.", "forty chairs, said Asses.")
    assert places(live.check("--deep", live.write("a.md", text))) == []
    assert places(live.check("--deep", live.write("b.md", CLEAN))) == []


def test_own_rules_come_first(live: Prlint) -> None:
    """A doubled word is found once, by prlint's own rule; where that is off LanguageTool speaks."""
    assert live("languagetool", "start").status == 0
    name = live.write("a.md", RELEASE.format("The room belongs to to the trust."))
    ran = live.check("--deep", name)
    assert [finding["rule"] for finding in ran.json["findings"]] == ["repeated-word"]
    [finding] = deep(live.check("--deep", "--ignore", "repeated-word", name))
    assert (finding["code"], finding["suggestions"]) == ("ENGLISH_WORD_REPEAT_RULE", ["to"])


@pytest.mark.skipif(not _SEED.is_file(), reason="the shared seed is not there")
def test_nothing_is_added_to_the_seed(live: Prlint) -> None:
    """None of its faults is LanguageTool's to find, and nothing false is said."""
    name = live.write("seed.txt", _SEED.read_text(encoding="utf-8"))
    assert deep(live.check("--deep", name)) == []


def test_examples_of_the_rule(live: Prlint) -> None:
    """A bad one is found at exactly its places, a good one nowhere."""
    assert live("languagetool", "start").status == 0
    for example in (*_RULE.bad, *_RULE.good):
        plain, marked = unmarked(example.text)
        text = RELEASE.format(plain)
        start = text.index(plain)
        found = places(live.check("--deep", live.write("a.md", text)))
        assert found == [(start + place.start, start + place.end) for place in marked], example.name
