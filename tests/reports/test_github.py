"""Annotations: within the limits of the platform, and nothing that a release says is ever a command."""

from __future__ import annotations

import io
import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prlint.checks.hit import Severity
from prlint.engine.finding import Finding
from prlint.engine.outcome import Failure, Outcome
from prlint.release.model import Release
from prlint.reports.workflow import command, unspoken
from prlint.reports.write import FORMATS, View, write
from prlint.text.source import Source
from prlint.text.span import Span

if TYPE_CHECKING:
    from prlint.reports.summary import Result

# What the runner takes for a command, in two notations: `##[name properties]data` anywhere in a line, and
# `::name properties::data` at its beginning, white space not counted. A name that it does not know is no command.
_KNOWN = (
    "add-mask|add-matcher|add-path|debug|echo|endgroup|error|group|internal-set-repo-path|notice|remove-matcher|"
    "save-state|set-env|set-output|stop-commands|warning"
)
_NEW = re.compile(rf"\s*::({_KNOWN})(?: (.*?))?::(.*)", re.IGNORECASE | re.DOTALL)
_OLD = re.compile(rf"##\[({_KNOWN})(?: ([^\]]*))?\](.*)", re.IGNORECASE | re.DOTALL)


class Command(NamedTuple):
    """A command that was obeyed."""

    name: str
    properties: dict[str, str]
    message: str


def commands(log: str) -> list[Command]:
    """The commands in a log, in order."""
    found = []
    for line in re.split(r"\r\n|\r|\n", log):
        match = _NEW.match(line)
        if match is not None:
            name, stated, data = match.groups()
            pairs = (pair.partition("=") for pair in (stated or "").split(",") if pair)
            properties = {key.strip(): _decoded(value, {"%3A": ":", "%2C": ","}) for key, _, value in pairs}
            found.append(Command(name, properties, _decoded(data, {})))
            continue
        match = _OLD.search(line)
        if match is not None:
            found.append(Command(match[1], {}, match[3]))
    return found


def _decoded(text: str, more: dict[str, str]) -> str:
    for code, character in {"%0D": "\r", "%0A": "\n", **more, "%25": "%"}.items():
        text = text.replace(code, character)
    return text


HOSTILE = (
    "::error::pwned",
    "\n::error::pwned",
    "\r::stop-commands::x",
    "\u2028::add-mask::a",
    "\x0b \x85::warning::pwned",
    "##[error]pwned",
    "said ##[add-mask]the",
    "%0A::error::pwned",
    "%250A##[error]pwned",
    "a,line=1,title=x::y",
    "\x1b[31m::error::pwned",
)


def outcome(path: str, *findings: tuple[Severity, str]) -> Outcome:
    source = Source("TK\n" * 3, path)
    return Outcome(
        path,
        source,
        Release(front_matter={}),
        [
            Finding(
                path, "placeholder-text", "hygiene", severity, message, message, Span(0, 2), "1:0", (message,)
            )
            for severity, message in findings
        ],
    )


def log(*results: Result, form: str = "github", view: View = View()) -> str:  # noqa: B008 -- a tuple, never changed
    to = io.StringIO()
    write(results, form, to, view)
    return to.getvalue()


def test_a_finding_becomes_an_annotation_at_its_place() -> None:
    [made] = commands(log(outcome("releases/a, b: 100%.md", (Severity.WARNING, "Replace 100% of it."))))
    assert made.name == "warning"
    assert made.properties["file"] == "releases/a, b: 100%.md"
    assert {key: made.properties[key] for key in ("line", "endLine", "col", "endColumn")} == {
        "line": "1",
        "endLine": "1",
        "col": "1",
        "endColumn": "3",
    }
    assert made.properties["title"] == "prlint placeholder-text"
    assert "Replace 100% of it." in made.message
    assert "releases/a, b: 100%.md:1:1" in made.message


def test_ten_of_a_kind_errors_first_and_the_rest_is_counted() -> None:
    """The platform drops the eleventh of a kind without a word; an error of the last file must not be it."""
    many = [(severity, f"{severity} {at}") for at in range(14) for severity in reversed(Severity)]
    text = log(
        outcome("a.md", *many), outcome("b.md", (Severity.ERROR, "last")), Failure("c.md", "no such file")
    )
    made = commands(text)
    assert Counter(one.name for one in made) == {"error": 10, "warning": 10, "notice": 10}
    assert [one.name for one in made] == sorted(
        (one.name for one in made), key=["error", "warning", "notice"].index
    )
    assert made[0].properties["file"] == "c.md"
    lines = text.splitlines()
    assert lines[30].startswith("14 more findings without an annotation")
    # Every one of them is in the log.
    assert sum("placeholder-text" in line for line in lines) == 14 * 3 + 1


def test_what_the_run_lacks_is_an_error_without_a_place() -> None:
    [made] = commands(log(outcome("a.md"), Failure(None, "there is no Java", "languagetool")))
    assert (made.name, made.message) == ("error", "there is no Java")
    assert "file" not in made.properties


def test_a_clean_run_annotates_nothing() -> None:
    assert commands(log(outcome("a.md"))) == []
    assert log(outcome("a.md"), view=View(quiet=True)) == ""


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("words", HOSTILE)
def test_no_report_speaks_what_a_release_says(form: str, words: str) -> None:
    """In the log of a workflow no words of a release, of a path or of a failure are a command, whatever the format."""
    result = outcome(f"{words}.md", *[(Severity.ERROR, words)] * 12)
    text = log(
        result, Failure(f"{words}.txt", words), form=form, view=View(statistics=True, suppressions=True)
    )
    if form in {"rich", "concise"}:
        # For these the stream does it: `prlint.cli.log`.
        text = unspoken(text)
    made = commands(text)
    assert {one.name for one in made} <= ({"error"} if form == "github" else set())
    for one in made:
        assert set(one.properties) <= {"file", "line", "endLine", "col", "endColumn", "title"}
        assert one.properties["title"].startswith("prlint ")


@given(st.text(alphabet="::##[]error%0A, =\n\r\t\x0b\x85\u2028 \x1b", max_size=60))
def test_whole_lines_are_never_commands(text: str) -> None:
    assert commands(unspoken(f"{text}::error::x")) == []
    assert commands(unspoken(f"{text}##[error]x")) == []


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_command_is_one_and_says_what_it_was_given(value: str, message: str) -> None:
    [made] = commands(command("error", {"file": value, "line": 3}, message))
    assert made.name == "error"
    assert made.properties["line"] == "3"
    assert made.message == message.replace("##[", "##\\x5b")


def test_what_is_no_command_stays_as_it_is() -> None:
    for text in ("said: “::”", "a ::error::x", "#[x]", "##", "10:30:: late"):
        assert unspoken(text) == text
