"""SARIF 2.1.0, as GitHub code scanning and other viewers of findings read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TextIO
from urllib.parse import quote

from prlint.addresses import HOME
from prlint.engine.outcome import Outcome
from prlint.reports.json_text import json_text
from prlint.reports.repository import Repository
from prlint.reports.sarif_result import LEVELS, Places, result_json
from prlint.reports.sarif_rules import rules_json
from prlint.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reports.summary import Result, Summary
    from prlint.reports.write import View

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
MOST = 25_000
"""Results in one run; code scanning refuses a file with more."""
_RANK = {level: rank for rank, level in enumerate(LEVELS.values())}
_ROOT = "%SRCROOT%"


def write(results: Iterator[Result], summary: Summary, to: TextIO, view: View) -> None:
    """Write one run. Findings that were suppressed are not in it: viewers differ in what they make of them."""
    repository = Repository()
    entries: list[dict[str, Any]] = []
    summaries: dict[str, str] = {}
    for result in results:
        if isinstance(result, Outcome) and result.findings:
            artifact = _artifact(repository, result.path)
            places = Places(result.source, artifact, hashed=view.excerpts)
            for finding in result.findings:
                summaries[finding.rule] = finding.summary
                entries.append(result_json(finding, places))
    left_out = max(0, len(entries) - MOST)
    if left_out:
        entries.sort(key=lambda entry: _RANK[entry["level"]])
        del entries[MOST:]
    entries.sort(key=_order)
    rules = rules_json({entry["ruleId"]: summaries[entry["ruleId"]] for entry in entries})
    indexes = {rule["id"]: index for index, rule in enumerate(rules)}
    for entry in entries:
        entry["ruleIndex"] = indexes[entry["ruleId"]]
    driver: dict[str, Any] = {
        "name": "prlint",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": rules,
    }
    if HOME is not None:
        driver["informationUri"] = HOME
    run = {
        "tool": {"driver": driver},
        "automationDetails": {"id": "prlint/"},
        "columnKind": "utf16CodeUnits",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The top folder of the repository."}}},
        "invocations": [_invocation(summary, repository, left_out)],
        "results": entries,
    }
    to.write(json_text({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n")


def _order(entry: dict[str, Any]) -> tuple[str, int, int, str]:
    place = entry["locations"][0]["physicalLocation"]
    region = place["region"]
    return place["artifactLocation"]["uri"], region["startLine"], region["startColumn"], entry["ruleId"]


def _artifact(repository: Repository, path: str) -> dict[str, str]:
    """Where a file is: from the top of the repository, or by its whole address outside of it."""
    inside = repository.inside(path)
    if inside is None:
        return {"uri": repository.whole(path).as_uri()}
    return {"uri": quote(inside, safe="/"), "uriBaseId": _ROOT}


def _whole_file(repository: Repository, path: str | None) -> dict[str, Any]:
    """The place of what is said of a file; nothing for what is said of the run."""
    if path is None:
        return {}
    return {"locations": [{"physicalLocation": {"artifactLocation": _artifact(repository, path)}}]}


def _invocation(summary: Summary, repository: Repository, left_out: int) -> dict[str, Any]:
    """How the run went: a file that could not be read must not look like one without faults."""
    notes: list[dict[str, Any]] = [
        {"level": level, "message": {"text": one.message}, **_whole_file(repository, one.path)}
        for level, several in (("error", summary.failures), ("note", summary.unread))
        for one in several
    ]
    if left_out:
        words = f"{left_out} more findings, of the lowest severities, are left out: {MOST} are the most that is accepted."
        notes.append({"level": "warning", "message": {"text": words}})
    return {"executionSuccessful": not summary.failures, "toolExecutionNotifications": notes}
