"""The figures that the page shows, as data: what prlint finds on the sample and what readers said of it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.accuracy.measured import is_field
from benchmarks.accuracy.sample import SAMPLE
from benchmarks.accuracy.verdicts import VERDICTS, load_verdicts

if TYPE_CHECKING:
    from benchmarks.accuracy.measured import Measured

FIGURES = Path(__file__).with_name("figures.json")


def digest(file: Path) -> str:
    """Of a file's bytes; empty if it is not there. Line ends do not count."""
    return hashlib.sha256(file.read_text(encoding="utf-8").encode()).hexdigest() if file.is_file() else ""


def precision_figures(measured: list[Measured]) -> dict[str, Any]:
    """Counts by rule and level, and the sums of the sample."""
    rules: dict[tuple[str, str], dict[str, Any]] = {}
    for release in measured:
        for entry in release.findings:
            key = entry.found.rule, entry.found.severity
            row = rules.setdefault(
                key, {"rule": key[0], "severity": key[1], "findings": 0, "true": 0, "false": 0, "releases": 0}
            )
            row["findings"] += 1
            if entry.verdict is not None:
                row["true" if entry.verdict.true else "false"] += 1
    for key, row in rules.items():
        row["releases"] = sum(
            any((entry.found.rule, entry.found.severity) == key for entry in release.findings)
            for release in measured
        )
        row["field"] = is_field(key[0])
    here = {release.listed.release for release in measured}
    return {
        "sample": digest(SAMPLE),
        "verdicts": digest(VERDICTS),
        "releases": len(measured),
        "words": sum(release.listed.words for release in measured),
        "elsewhere": sum(verdict.release not in here for verdict in load_verdicts()),
        "withdrawn": sum(len(release.withdrawn) for release in measured),
        "rules": [rules[key] for key in sorted(rules)],
    }


def load_figures() -> dict[str, Any]:
    """What was last written; empty if nothing was."""
    figures: dict[str, Any] = json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.is_file() else {}
    return figures


def keep(**parts: Any) -> dict[str, Any]:
    """Write the parts that were measured anew and leave the others."""
    figures = load_figures() | parts
    FIGURES.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return figures
