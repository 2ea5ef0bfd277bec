"""Findings that are known already: from a baseline, or from the state of the file at an earlier revision."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.hit import Hit
from prlint.engine.suppressing.silence import Suppressed
from prlint.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from prlint.engine.finding import Finding
    from prlint.engine.outcome import Outcome

STALE = "baseline-stale"
_NAMED = 4


class Known(NamedTuple):
    """What is known of one file."""

    rules: Mapping[str, str]
    """Fingerprint of each finding, and its rule."""
    where: str
    """Where it is known from: `baseline`, `main`."""
    stale: bool = False
    """Whether what is known and no longer found is a finding itself."""


def known_of(outcome: Outcome, where: str) -> Known:
    """What an earlier state of a file had, told or suppressed."""
    findings = (*outcome.findings, *(one.finding for one in outcome.suppressed))
    return Known({finding.fingerprint: finding.rule for finding in findings}, where)


def part(findings: Iterable[Finding], known: Known) -> tuple[list[Finding], list[Suppressed]]:
    """The findings that are new, and the others."""
    new: list[Finding] = []
    old: list[Suppressed] = []
    for finding in findings:
        if finding.fingerprint in known.rules:
            old.append(Suppressed(finding, known.where))
        else:
            new.append(finding)
    return new, old


def stale(known: Known, found: Iterable[Finding], ran: set[str]) -> Iterator[Hit]:
    """One hit at the head of the file if the baseline lists what is not there any more.

    Args:
        known: of the file.
        found: all its findings, told or not.
        ran: the rules that looked at the file; of others nobody can say that their findings are gone.
    """
    here = {finding.fingerprint for finding in found}
    gone = [rule for fingerprint, rule in known.rules.items() if fingerprint not in here and rule in ran]
    if gone and known.stale:
        rules = sorted(set(gone))
        more = f" and {len(rules) - _NAMED} more" if len(rules) > _NAMED else ""
        values = {
            "count": f"{len(gone)} finding{'' if len(gone) == 1 else 's'}",
            "rules": ", ".join(rules[:_NAMED]) + more,
        }
        yield Hit(Span(0, 0), values)
