"""Run the rules of a plan over one reading."""

from __future__ import annotations

from importlib import import_module
from time import monotonic
from typing import TYPE_CHECKING

from prlint.checks.hit import Missing, Severity
from prlint.engine.fingerprint import fingerprint
from prlint.engine.kinds import (
    Place,
    consistency_hits,
    limit_hits,
    pattern_hits,
    required_hits,
    substitution_hits,
)
from prlint.engine.known import STALE, part, stale
from prlint.engine.outcome import Failure, Outcome, Skipped
from prlint.engine.plan import LANGUAGETOOL, Active
from prlint.engine.precedence import settled
from prlint.engine.report_finding import finding_of
from prlint.engine.suppressing.silence import silence
from prlint.engine.windows import block_windows, unseen_windows
from prlint.reading.deep import DeepUnavailableError
from prlint.reading.zones import Zone
from prlint.settings.patterns import named_by

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from prlint.checks.hit import Hit
    from prlint.engine.finding import Finding
    from prlint.engine.known import Known
    from prlint.engine.plan import Plan
    from prlint.engine.rule import Rule
    from prlint.readers.document import Block
    from prlint.readers.limits import Deadline
    from prlint.reading.reading import Reading

NOT_A_RELEASE = "not-a-release"
ANY_FILE = frozenset({NOT_A_RELEASE, "placeholder-text", "internal-marker"})
"""Rules that speak in a file that is no release."""


def run(
    plan: Plan, reading: Reading, known: Known | None = None, deadline: Deadline | None = None
) -> Outcome:
    """Findings of one file. A rule that breaks is a failure of that rule on that file; the others go on.

    Args:
        plan: the rules.
        reading: the file.
        known: findings that are not told again.
        deadline: when there is no more time for the file; None if it does not matter.

    Raises:
        Unreadable: the time is up.
    """
    source = reading.document.source
    outcome = Outcome(source.path, source, reading.release, document=reading.document, notes=plan.notes)
    places = _places(plan, reading)
    findings: list[Finding] = []
    rules: dict[str, Rule] = {}
    for active in _looking(plan, reading, outcome.skipped):
        rule = active.rule
        rules[rule.id] = rule
        began = _asked(deadline, source.path)
        try:
            hits = _hits(plan, active, reading, places.get(rule.id, []))
            findings += [finding_of(active, hit, reading) for hit in hits]
        except DeepUnavailableError as error:
            outcome.failures.append(Failure(None, str(error), rule.id))
        except Exception as error:  # noqa: BLE001 -- whatever a check does, the other rules still have their say
            message = f"the rule {rule.id} broke on this file ({type(error).__name__}: {error}); the others were run"
            bare = f"the rule {rule.id} broke on this file; the others were run"
            outcome.failures.append(Failure(source.path, message, rule.id, bare))
        if rule.id == LANGUAGETOOL and deadline is not None:
            # It has a time of its own.
            deadline.lengthen(monotonic() - began)
    findings = _named(settled(findings, rules))
    # What a rule that broke would have said nobody knows: a suppression of it is not unused.
    looked = {*rules} - {failure.rule for failure in outcome.failures}
    silenced = silence(findings, reading, plan.rule_of, looked)
    outcome.findings, outcome.suppressed = silenced.told, silenced.suppressed
    if silenced.hits:
        _add(outcome, plan, silenced.hits, reading)
    if known is not None:
        gone = {STALE: list(stale(known, (*outcome.findings, *findings), {*rules}))}
        outcome.findings, old = part(outcome.findings, known)
        outcome.suppressed += old
        _add(outcome, plan, gone, reading)
    return outcome


def _asked(deadline: Deadline | None, path: str) -> float:
    """Whether there is time for another rule, and when it is."""
    if deadline is None:
        return 0
    deadline.check(path)
    return monotonic()


def _add(outcome: Outcome, plan: Plan, hits: Mapping[str, list[Hit]], reading: Reading) -> None:
    """Findings of the engine itself, with the others in order."""
    active = {active.rule.id: active for active in plan.active}
    more = [
        finding_of(active[rule], hit, reading) for rule, own in hits.items() if rule in active for hit in own
    ]
    if more:
        outcome.findings = sorted(
            [*outcome.findings, *_named(more)], key=lambda finding: (finding.span.start, finding.rule)
        )


def _looking(plan: Plan, reading: Reading, skipped: list[Skipped]) -> Iterator[Active]:
    """The rules that look at this file; why the others do not is kept."""
    kind = reading.release.kind
    gated = not plan.exclusive and not reading.is_release
    for active in plan.active:
        rule = active.rule
        if gated and rule.id not in ANY_FILE:
            skipped.append(Skipped(rule.id, "nothing tells that the file is a release"))
        elif rule.clock and reading.today is None:
            skipped.append(Skipped(rule.id, "it needs to know what day it is: --today"))
        elif rule.when and kind not in rule.when:
            skipped.append(Skipped(rule.id, f"it does not look at the kind {kind}"))
        elif rule.id == NOT_A_RELEASE and _included(plan, reading):
            yield Active(rule, Severity.ERROR, active.parameters)
        else:
            yield active


def _included(plan: Plan, reading: Reading) -> bool:
    return named_by(plan.settings.patterns("include"), reading.document.source.path)


def _places(plan: Plan, reading: Reading) -> dict[str, list[Place]]:
    """Where the patterns of each rule match and the rule may speak: one pass for all of them."""
    matcher = plan.matcher
    found: dict[str, list[Place]] = {}
    windows = block_windows(reading.document)
    for window in (*windows, *(unseen_windows(reading.document) if matcher.looks_at_unseen else ())):
        for searcher, match in matcher.matches(window):
            rule = searcher.rule
            span = window.span(match.start, match.end)
            # A target that stands elsewhere is found at its link, but it is a target.
            zone = Zone.LINKS if window.fixed is not None else None
            if _may_speak(rule, reading, span.start, window.block, zone):
                found.setdefault(rule.id, []).append(Place(span, searcher.which, match, window))
    return found


def _may_speak(
    rule: Rule, reading: Reading, offset: int, block: Block | None, zone: Zone | None = None
) -> bool:
    """Whether a place is in a zone and in a language in which the rule speaks."""
    if not rule.everywhere and (zone or reading.zone_at(offset)) not in rule.zones:
        return False
    return rule.language == "any" or block is None or reading.language(block) == rule.language


def _hits(plan: Plan, active: Active, reading: Reading, places: list[Place]) -> Iterable[Hit]:
    match active.rule.kind:
        case "pattern":
            return pattern_hits(places)
        case "substitution":
            return substitution_hits(active, places)
        case "consistency":
            return consistency_hits(active, places)
        case "required":
            return required_hits(active, reading)
        case "limit":
            return limit_hits(active, reading)
        case "engine":
            # What the engine finds it finds when all others have spoken.
            return ()
        case _:
            return _check_hits(plan, active, reading)


def _check_hits(plan: Plan, active: Active, reading: Reading) -> Iterator[Hit]:
    """What the rule's function finds where the rule may speak."""
    rule = active.rule
    place = rule.data["function"]
    function = plan.functions.get(place)
    if function is None:
        function = plan.functions[place] = _function(place)
    for hit in function(reading, **active.parameters):
        at = hit.place
        if isinstance(at, Missing) or _may_speak(rule, reading, at.start, reading.block_at(at.start)):
            yield hit


def _function(place: str) -> Callable[..., Iterator[Hit]]:
    """A rule's function by the way to it. Its module is imported when the first file needs it."""
    module, _, name = place.rpartition(".")
    function: Callable[..., Iterator[Hit]] = getattr(import_module(f"prlint.checks.{module}"), name)
    return function


def _named(findings: list[Finding]) -> list[Finding]:
    """The findings with their fingerprints, repeats numbered from the top of the file."""
    met: dict[tuple[str, str], int] = {}
    for finding in findings:
        key = (finding.rule, finding.words)
        repeat = met.get(key, 0)
        met[key] = repeat + 1
        finding.fingerprint = fingerprint(*key, repeat)
    return findings
