"""SARIF: valid, with the places, rules, fixes and fingerprints that code scanning shows and keeps."""

from __future__ import annotations

import io
import json
import re
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prlint.checks.hit import Severity
from prlint.engine.catalogue import load
from prlint.engine.outcome import Failure, Outcome
from prlint.engine.plan import Planner, Selection
from prlint.engine.run import run
from prlint.readers.limits import Limits
from prlint.readers.read import read
from prlint.reading.reading import Reading
from prlint.release.parse import parse
from prlint.reports.line_hashes import line_hashes
from prlint.reports.sarif import MOST
from prlint.reports.utf16 import Utf16
from prlint.reports.write import View, write
from prlint.settings.model import Settings
from prlint.text.source import Encoding, Source

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pydantic import BaseModel

    from prlint.reports.summary import Result

# Of the standard, but not in the model that the tests validate by; it keeps them as they are.
BESIDE_THE_MODEL = {"columnKind", "toolExecutionNotifications"}


def sarif(*results: Result, view: View = View()) -> dict[str, Any]:  # noqa: B008 -- a tuple, never changed
    to = io.StringIO()
    write(results, "sarif", to, view)
    report: dict[str, Any] = json.loads(to.getvalue())
    return report


def checked(text: str, path: str = "a.md") -> Outcome:
    """What the whole program finds in a text."""
    document = read(text.encode(), PurePath(path), Limits())
    settings = Settings()
    plan = Planner(load(), Selection()).plan(settings)
    return run(plan, Reading(document, parse(document), settings, None))


def lines_of(text: str) -> list[str]:
    return re.split(r"\r\n|\n|\r", text)


def under(region: dict[str, Any], text: str) -> str:
    """The words in a region, found as a viewer finds them: by lines and UTF-16 units."""
    lines = [line.encode("utf-16-le") for line in lines_of(text)]
    first, last = region["startLine"] - 1, region["endLine"] - 1
    if first == last:
        return lines[first][2 * (region["startColumn"] - 1) : 2 * (region["endColumn"] - 1)].decode(
            "utf-16-le"
        )
    parts = [lines[first][2 * (region["startColumn"] - 1) :], *lines[first + 1 : last]]
    parts.append(lines[last][: 2 * (region["endColumn"] - 1)])
    return "\n".join(part.decode("utf-16-le") for part in parts)


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder outside of any repository, as the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("elsewhere")
def test_report_of_the_whole_run(results: list[Result], same_as_snapshot: Callable[[str, str], None]) -> None:
    report = sarif(*results)
    driver = report["runs"][0]["tool"]["driver"]
    assert driver.pop("version") == driver.pop("semanticVersion")
    # What the rules say is theirs to change.
    driver["rules"] = [rule["id"] for rule in driver["rules"]]
    same_as_snapshot("report.sarif", json.dumps(report, ensure_ascii=False, indent=2) + "\n")


def test_the_report_is_valid(results: list[Result]) -> None:
    """By a typed model of SARIF 2.1.0; nothing in it is misspelt or stands where the standard has no such thing."""
    import sarif_pydantic

    report = sarif(*results, checked("Open in TK.\n\nThe the end.\n"))
    assert report["version"] == "2.1.0"
    assert report["$schema"].endswith("sarif-2.1.0.json")
    model = sarif_pydantic.Sarif.model_validate(report)
    assert set(unknown(model)) <= BESIDE_THE_MODEL
    assert model.runs[0].results


def unknown(model: BaseModel) -> list[str]:
    """Keys that the model does not know."""
    found = list(model.model_extra or ())
    for name in type(model).model_fields:
        value = getattr(model, name)
        for part in value if isinstance(value, list) else [value]:
            if hasattr(part, "model_extra"):
                found += unknown(part)
    return found


def test_regions_are_where_a_viewer_finds_the_words(outcome: Outcome) -> None:
    """Columns are UTF-16 units: an emoji before the place counts twice."""
    run_ = sarif(outcome)["runs"][0]
    assert run_["columnKind"] == "utf16CodeUnits"
    spans = {(one.rule, one.span.start): one.span for one in outcome.findings}
    found = {
        (one["ruleId"], under(one["locations"][0]["physicalLocation"]["region"], outcome.source.text))
        for one in run_["results"]
    }
    assert found == {(rule, span.of(outcome.source.text)) for (rule, _), span in spans.items()}
    for one in run_["results"]:
        region = one["locations"][0]["physicalLocation"]["region"]
        assert min(region["startLine"], region["startColumn"], region["endLine"], region["endColumn"]) >= 1
        if "snippet" in region:
            assert region["snippet"]["text"] == under(region, outcome.source.text)
        for place in one.get("relatedLocations", ()):
            assert place["physicalLocation"]["region"]["startLine"] >= 1


@given(st.text(alphabet="a é👍\n\r", max_size=40), st.integers(0, 40))
def test_columns_are_those_of_the_source(text: str, at: int) -> None:
    source = Source(text)
    assert Utf16(source).position(min(at, len(text))) == source.utf16_position(min(at, len(text)))


def test_a_rule_is_described_as_an_alert_shows_it() -> None:
    run_ = sarif(checked("Open in TK.\n\nThe the end.\n"))["runs"][0]
    rules = run_["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == sorted({one["ruleId"] for one in run_["results"]})
    for rule in rules:
        assert rule["shortDescription"]["text"].endswith(".")
        assert len(rule["fullDescription"]["text"]) > len(rule["shortDescription"]["text"])
        assert rule["name"].isalnum()
        assert f"prlint explain {rule['id']}" in rule["help"]["markdown"]
        assert "Wrong (" in rule["help"]["text"]
        assert rule["defaultConfiguration"]["level"] in {"error", "warning", "note"}
        assert rule["properties"]["problem.severity"] in {"error", "warning", "recommendation"}
        assert rule["properties"]["precision"] in {"high", "medium", "low"}
        assert len(rule["properties"]["tags"]) <= 20
    for one in run_["results"]:
        assert rules[one["ruleIndex"]]["id"] == one["ruleId"]


def test_a_newsrooms_own_rule_is_described_by_its_summary(outcome: Outcome) -> None:
    own = replace(outcome.findings[0], rule="house/no-synergy", summary="A word that we do not use")
    outcome.findings = [own]
    [rule] = sarif(outcome)["runs"][0]["tool"]["driver"]["rules"]
    assert rule["shortDescription"]["text"] == "A word that we do not use."


def test_levels_are_those_of_the_findings(outcome: Outcome) -> None:
    levels = {"error": "error", "warning": "warning", "info": "note"}
    made = sorted((one["ruleId"], one["level"]) for one in sarif(outcome)["runs"][0]["results"])
    assert made == sorted((one.rule, levels[one.severity.value]) for one in outcome.findings)


def test_a_fix_in_the_report_mends_the_release() -> None:
    text = "PORTLAND, Maine – 👍 The the hall is open.\n"
    outcome = checked(text)
    fixed = [one for one in outcome.findings if one.fix]
    assert fixed
    made = [one["fixes"][0] for one in sarif(outcome)["runs"][0]["results"] if "fixes" in one]
    assert len(made) == len(fixed)
    for fix, finding in zip(made, fixed, strict=True):
        assert fix["description"]["text"]
        assert fix["properties"]["safety"] == finding.fix.safety  # type: ignore[union-attr]  # chosen for it
        [change] = fix["artifactChanges"]
        for replacement, edit in zip(change["replacements"], finding.fix.edits, strict=True):  # type: ignore[union-attr]
            assert under(replacement["deletedRegion"], text) == edit.span.of(text)
            assert replacement["insertedContent"]["text"] == edit.replacement


def test_fingerprints_survive_an_edit_elsewhere() -> None:
    """Ours as a baseline knows it; the host's own for the interface that does not compute it."""
    before = sarif(checked("Open in TK.\n"))["runs"][0]["results"]
    after = sarif(checked("A line above, new.\n\nOpen in TK.\n"))["runs"][0]["results"]
    [one], [other] = (
        [entry for entry in some if entry["ruleId"] == "placeholder-text"] for some in (before, after)
    )
    assert one["locations"] != other["locations"]
    assert one["partialFingerprints"] == other["partialFingerprints"]
    assert set(one["partialFingerprints"]) == {"prlint/1", "primaryLocationLineHash"}


@given(st.text(alphabet="ab \t\r\n👍é", max_size=400))
def test_the_hash_of_a_line_is_the_hosts(text: str) -> None:
    """Against a window that is rolled over the text unit by unit, as the upload action does it."""
    seen: dict[int, int] = {}
    expected = []
    raw = text.encode("utf-16-le")
    units = [int.from_bytes(raw[at : at + 2], "little") for at in range(0, len(raw), 2)]
    kept, after_cr = [], False
    for unit in [*units, 0xFFFF]:
        if unit in {0x20, 0x09} or (after_cr and unit == 10):
            after_cr = False
            continue
        after_cr = unit == 13
        kept.append(10 if after_cr else unit)
    for at in range(len(kept)):
        if at == 0 or kept[at - 1] == 10:
            window = (kept[at:] + [0] * 100)[:100]
            value = 0
            for unit in window:
                value = (value * 37 + unit) % 2**64
            seen[value] = seen.get(value, 0) + 1
            expected.append(f"{value:x}:{seen[value]}")
    assert line_hashes(Source(text)) == expected


def test_the_hash_of_an_empty_file_is_the_hosts() -> None:
    """The value that the host itself states."""
    assert line_hashes(Source("")) == ["c129715d7a2bc9a3:1"]


def test_a_file_that_the_host_reads_otherwise_has_no_hash() -> None:
    assert line_hashes(Source("café", encoding=Encoding("cp1252"))) == []


def test_places_are_relative_to_the_repository(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From a folder inside of it too; a file outside keeps its whole address, spaces are encoded."""
    (elsewhere / "news" / ".git").mkdir(parents=True)
    (elsewhere / "news" / "releases").mkdir()
    monkeypatch.chdir(elsewhere / "news" / "releases")
    report = sarif(checked("Open in TK.\n", "July 8/über.md"), checked("Open in TK.\n", "../../out.md"))[
        "runs"
    ][0]
    artifacts = [one["locations"][0]["physicalLocation"]["artifactLocation"] for one in report["results"]]
    assert {"uri": "releases/July%208/%C3%BCber.md", "uriBaseId": "%SRCROOT%"} in artifacts
    assert {"uri": (elsewhere / "out.md").as_uri()} in artifacts
    assert "uri" not in report["originalUriBaseIds"]["%SRCROOT%"], (
        "the machine's folders are nobody's business"
    )


def test_one_run_with_its_own_category(outcome: Outcome) -> None:
    """Two runs of one category in a file are refused."""
    [only] = sarif(outcome)["runs"]
    assert only["automationDetails"] == {"id": "prlint/"}


def test_a_file_that_could_not_be_read_is_told() -> None:
    [invocation] = sarif(Failure("lost.md", "no such file"))["runs"][0]["invocations"]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == "no such file"


def test_no_more_results_than_are_accepted_and_the_worst_of_them(outcome: Outcome) -> None:
    error, info = (
        next(one for one in outcome.findings if one.severity == severity)
        for severity in (Severity.ERROR, Severity.INFO)
    )
    outcome.findings = [info] * MOST + [error] * 3
    report = sarif(outcome, view=View(excerpts=False))["runs"][0]
    assert len(report["results"]) == MOST
    assert sum(one["level"] == "error" for one in report["results"]) == 3
    assert "3 more findings" in report["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]


def test_the_same_run_gives_the_same_report(results: list[Result]) -> None:
    assert sarif(*results) == sarif(*reversed(results))
