"""Run prlint over a text: every rule of this checkout, at the levels of the profile `default`."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import TYPE_CHECKING, NamedTuple

from prlint.engine.catalogue import load
from prlint.engine.compile import build
from prlint.engine.plan import make_plan
from prlint.engine.run import run
from prlint.readers.read import read
from prlint.reading.reading import Reading
from prlint.release.parse import parse
from prlint.settings.loader import load as load_settings

if TYPE_CHECKING:
    from prlint.engine.outcome import Outcome
    from prlint.engine.plan import Plan
    from prlint.release.model import Release

MISSING_FIELDS = frozenset(
    {
        "release-status-missing",
        "release-date-missing",
        "contact-missing",
        "headline-missing",
        "dateline-missing",
        "lead-missing",
        "boilerplate-missing",
        "end-mark-missing",
        "not-a-release",
    }
)
"""Rules that say of a whole release that a field is not there; they are counted apart."""


def every_rule() -> list[str]:
    """The ids of all rules of this checkout."""
    build()
    return list(load().rules)


class Found(NamedTuple):
    """One finding, as facts."""

    rule: str
    severity: str
    start: int
    end: int
    message: str
    words: str
    """The source under it, shortened as verdicts keep it."""


class Checked(NamedTuple):
    """What prlint makes of one text."""

    text: str
    findings: list[Found]
    release: Release


class Checker:
    """prlint with the settings of a folder. The same text always gives the same findings: there is no clock."""

    def __init__(self, folder: Path | None = None) -> None:
        """`folder` is where the settings are looked for; without one there are none."""
        build()
        self._catalogue = load()
        # The root of the file system has no settings above it.
        place = Path("/") if folder is None else folder
        self._settings = load_settings(place / "release.md")
        self._plan: Plan = make_plan(self._catalogue, self._settings)

    @property
    def levels(self) -> dict[str, str]:
        """The rules that are on, and their levels."""
        return {active.rule.id: active.severity.value for active in self._plan.active}

    def check(self, raw: bytes, name: str) -> Checked:
        """The findings of a file.

        Raises:
            RuntimeError: a rule broke on it.
        """
        document = read(raw, PurePath(name))
        release = parse(document)
        outcome: Outcome = run(self._plan, Reading(document, release, self._settings))
        if outcome.failures:
            raise RuntimeError(f"{name}: {outcome.failures[0].message}")
        findings = [
            Found(
                finding.rule,
                finding.severity.value,
                finding.span.start,
                finding.span.end,
                finding.message,
                " ".join(finding.span.of(document.source.text)[:240].split())[:60],
            )
            for finding in outcome.findings
        ]
        return Checked(document.source.text, findings, release)
