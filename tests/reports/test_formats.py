"""What people and programs get to see, format by format, from one set of findings. The texts stand in snapshots/."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len

from prlint.checks.hit import Severity
from prlint.engine.outcome import Failure
from prlint.reports.write import FORMATS, Report, View, write, write_all

if TYPE_CHECKING:
    import io
    from collections.abc import Callable, Iterator

    from prlint.engine.outcome import Outcome
    from prlint.reports.summary import Result, Summary

    Compare = Callable[[str, str], None]
    Streams = Callable[[str], io.StringIO]


@pytest.mark.parametrize(
    ("name", "form", "encoding", "view"),
    [
        ("rich-60.txt", "rich", "utf-8", View(width=60)),
        ("rich-100-ascii.txt", "rich", "ascii", View(width=100)),
        ("rich-100-cp1252.txt", "rich", "cp1252", View(width=100)),
        ("rich-80-color.txt", "rich", "utf-8", View(width=80, color=True)),
        ("rich-80-quiet.txt", "rich", "utf-8", View(width=80, quiet=True)),
        ("concise.txt", "concise", "utf-8", View()),
        ("github.txt", "github", "utf-8", View()),
        ("junit.xml", "junit", "utf-8", View()),
        ("markdown.md", "markdown", "utf-8", View(statistics=True)),
        ("concise-statistics-ascii.txt", "concise", "ascii", View(statistics=True)),
    ],
)
def test_report_of_the_whole_run(
    name: str,
    form: str,
    encoding: str,
    view: View,
    results: list[Result],
    stream: Streams,
    same_as_snapshot: Compare,
) -> None:
    to = stream(encoding)
    write(results, form, to, view)
    to.getvalue().encode(encoding)
    same_as_snapshot(name, to.getvalue())


def test_report_of_one_file_ends_with_what_was_read(
    outcome: Outcome, stream: Streams, same_as_snapshot: Compare
) -> None:
    to = stream("utf-8")
    write([outcome], "rich", to, View(width=80, single=True, statistics=True))
    same_as_snapshot("rich-80-single.txt", to.getvalue())


def test_report_of_one_clean_file_ends_with_what_was_read(
    clean: Outcome, stream: Streams, same_as_snapshot: Compare
) -> None:
    to = stream("utf-8")
    write([clean], "rich", to, View(width=80, single=True))
    same_as_snapshot("rich-80-clean.txt", to.getvalue())


def test_quiet_says_nothing_of_a_clean_run(clean: Outcome, stream: Streams) -> None:
    to = stream("utf-8")
    write([clean], "rich", to, View(quiet=True, single=True))
    assert to.getvalue() == ""


def test_json_is_the_stable_schema(results: list[Result], stream: Streams, same_as_snapshot: Compare) -> None:
    to = stream("utf-8")
    write(results, "json", to)
    report = json.loads(to.getvalue())
    assert set(report.pop("tables")) == {"phones", "zones"}
    assert report.pop("version")
    same_as_snapshot("findings.json", json.dumps(report, ensure_ascii=False, indent=2) + "\n")


def test_jsonl_has_what_json_has_a_line_each(results: list[Result], stream: Streams) -> None:
    """A finding has the same keys and values; failures and the counts are there too, the counts last."""
    whole, lines = stream("utf-8"), stream("utf-8")
    write(results, "json", whole)
    write(results, "jsonl", lines)
    report = json.loads(whole.getvalue())
    entries = [json.loads(line) for line in lines.getvalue().splitlines()]
    by_type: dict[str, list[dict[str, object]]] = {}
    for entry in entries:
        by_type.setdefault(entry.pop("type"), []).append(entry)
    assert by_type["finding"] == report.pop("findings")
    assert by_type["failure"] == report.pop("failures")
    assert by_type["unread"] == report.pop("unread")
    assert by_type["summary"] == [report]
    assert entries[-1]["schema"] == "prlint/findings/1"


def test_jsonl_comes_file_by_file(outcome: Outcome, stream: Streams) -> None:
    """Whoever reads it need not wait for the last file."""
    to = stream("utf-8")

    def results() -> Iterator[Result]:
        yield outcome
        assert to.getvalue().count("\n") == len(outcome.findings)

    write(results(), "jsonl", to)


def test_reports_of_one_run_are_those_of_separate_runs(results: list[Result], stream: Streams) -> None:
    """Several at once share the results, the counts included."""
    alone = {}
    for form in FORMATS:
        alone[form] = stream("utf-8")
        write(results, form, alone[form])
    together = [Report(form, stream("utf-8")) for form in FORMATS]
    summary = write_all(iter(results), together)
    assert {report.form: report.to.getvalue() for report in together} == {  # type: ignore[attr-defined]  # they are streams of ours
        form: to.getvalue() for form, to in alone.items()
    }
    assert (summary.files, summary.errors, summary.exit_status) == (2, 3, 2)


def test_json_spans_slice_back_to_what_they_speak_of(
    results: list[Result], outcome: Outcome, stream: Streams
) -> None:
    to = stream("utf-8")
    write(results, "json", to)
    lines = outcome.source.text.split("\n")
    for finding in json.loads(to.getvalue())["findings"]:
        span = finding["span"]
        words = outcome.source.text[span["start"] : span["end"]]
        if span["line"] == span["end_line"]:
            assert lines[span["line"] - 1][span["column"] - 1 : span["end_column"] - 1] == words


@pytest.mark.parametrize("width", [60, 72, 100])
def test_every_line_of_the_rich_report_fits(width: int, results: list[Result], stream: Streams) -> None:
    to = stream("utf-8")
    write(results, "rich", to, View(width=width))
    assert [line for line in to.getvalue().split("\n") if cell_len(line) > width] == []


@pytest.mark.parametrize("form", ["rich", "concise"])
@pytest.mark.parametrize("color", [True, False])
def test_nothing_in_a_release_is_obeyed(
    form: str, color: bool, results: list[Result], stream: Streams
) -> None:
    """The release turns its text red, reverses it and opens rich markup; none of it reaches the screen."""
    to = stream("utf-8")
    write(results, form, to, View(width=100, color=color))
    report = to.getvalue()
    assert "\x1b[31m" not in report
    assert "\u202e" not in report
    assert "[/bold]" in report
    if not color:
        assert "\x1b" not in report


@pytest.mark.parametrize(
    ("fail_on", "status"),
    [(Severity.ERROR, 1), (Severity.WARNING, 1), (Severity.INFO, 1), (None, 0)],
)
def test_exit_status_follows_what_fails_the_run(
    fail_on: Severity | None, status: int, outcome: Outcome, stream: Streams
) -> None:
    assert write([outcome], "concise", stream("utf-8"), fail_on=fail_on).exit_status == status


def test_a_severity_below_what_fails_the_run_does_not(outcome: Outcome, stream: Streams) -> None:
    outcome.findings = [finding for finding in outcome.findings if finding.severity != Severity.ERROR]
    assert write([outcome], "json", stream("utf-8")).exit_status == 0
    outcome.findings = [finding for finding in outcome.findings if finding.severity == Severity.INFO]
    assert write([outcome], "json", stream("utf-8"), fail_on=Severity.WARNING).exit_status == 0


@pytest.mark.parametrize("form", FORMATS)
def test_a_failure_outranks_findings_in_every_format(
    form: str, results: list[Result], stream: Streams
) -> None:
    summary = write(results, form, stream("utf-8"))
    assert (summary.exit_status, summary.files, len(summary.failures)) == (2, 2, 1)


@pytest.mark.parametrize("form", sorted({*FORMATS} - {"rich", "concise"}))
def test_what_the_run_lacks_is_told_in_every_format(form: str, clean: Outcome, stream: Streams) -> None:
    """A failure of no file; for people it stands on standard error."""
    clean.failures = [Failure(None, "there is no Java", "languagetool")]
    to = stream("utf-8")
    assert write([clean], form, to).exit_status == 2
    assert "there is no Java" in to.getvalue()
    assert "None" not in to.getvalue()


@pytest.mark.parametrize("form", FORMATS)
def test_a_run_that_read_nothing_is_no_success(form: str, stream: Streams) -> None:
    assert write([], form, stream("utf-8")).exit_status == 2


def test_a_reader_that_goes_away_does_not_change_the_status(results: list[Result]) -> None:
    """`prlint check | head` must fail when a file that nobody saw has errors."""

    class Gone:
        encoding = "utf-8"

        def write(self, _text: str) -> int:
            raise BrokenPipeError

        def flush(self) -> None:
            raise BrokenPipeError

    last_first: Iterator[Result] = reversed(results)
    summary: Summary = write(last_first, "concise", Gone())  # type: ignore[arg-type]  # all that a report asks of a stream
    assert (summary.files, summary.errors) == (2, 3)
