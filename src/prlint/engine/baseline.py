"""The baseline: a file that lists the findings a newsroom starts with, so that only new ones are told.

It names findings by their fingerprints, of rule and words; line numbers would be wrong after the next edit.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from prlint.engine.known import Known
from prlint.settings.error import SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from prlint.engine.outcome import Outcome

SCHEMA = "prlint/baseline/1"
DEFAULT = ".prlint-baseline.json"


class Baseline:
    """What a baseline file lists. Paths in it are relative to its folder, so that it holds wherever a run starts."""

    def __init__(self, file: Path, files: dict[str, dict[str, str]]) -> None:
        self._folder = file.resolve().parent
        self._files = files

    def known(self, file: Path) -> Known:
        """What is listed for a file."""
        return Known(self._files.get(_name(file, self._folder), {}), "baseline", stale=True)


def read_baseline(file: Path) -> Baseline:
    """The baseline in a file.

    Raises:
        SettingsError: it is not there, or no baseline that this version knows.
    """
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        remedy = "write it with --write-baseline" if not file.exists() else str(error.strerror or error)
        raise SettingsError("--baseline", f"cannot read {file}; {remedy}", key="baseline") from None
    except ValueError:
        data = None
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        problem = f"{file} is no baseline of this version; write it anew with --write-baseline"
        raise SettingsError("--baseline", problem, key="baseline")
    files = {
        path: {str(fingerprint): str(rule) for fingerprint, rule in found.items()}
        for path, found in data["files"].items()
    }
    return Baseline(file, files)


def baseline_text(file: Path, outcomes: Iterable[tuple[Path, Outcome]]) -> str:
    """A baseline of everything that was found, to be written to a file.

    Args:
        file: where it will stand.
        outcomes: each checked file with what was found in it.
    """
    folder = file.resolve().parent
    files: dict[str, dict[str, Any]] = {}
    for path, outcome in outcomes:
        found = {
            finding.fingerprint: finding.rule
            for finding in sorted(outcome.findings, key=lambda one: (one.rule, one.fingerprint))
        }
        if found:
            files[_name(path, folder)] = found
    report = {"schema": SCHEMA, "files": dict(sorted(files.items()))}
    return json.dumps(report, ensure_ascii=False, indent=1) + "\n"


def _name(file: Path, folder: Path) -> str:
    """A file as the baseline calls it."""
    path = file.resolve()
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.as_posix()
