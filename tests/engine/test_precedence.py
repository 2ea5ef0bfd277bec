"""One finding for one fault: what supersedes what, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from prlint.checks.hit import Related, Severity
from prlint.engine.finding import Finding
from prlint.engine.precedence import settled
from prlint.text.span import Span

from .making import excerpts, found, pattern, reading, rule

if TYPE_CHECKING:
    from prlint.engine.rule import Rule

RULES = {
    "first": rule("first", supersedes=["second", "third"]),
    "second": rule("second", supersedes=["third"]),
    "third": rule("third"),
    "lone": rule("lone"),
}


def finding(rule_id: str, start: int, end: int, *related: Span) -> Finding:
    """A finding of a rule at a place."""
    return Finding(
        path="x",
        rule=rule_id,
        topic="hygiene",
        severity=Severity.INFO,
        message="",
        excerpt="",
        span=Span(start, end),
        fingerprint="",
        related=tuple(Related(place, "") for place in related),
    )


spans = st.tuples(st.integers(0, 12), st.integers(0, 4)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))
findings = st.builds(
    lambda rule_id, place, related: finding(rule_id, *place, *related),
    st.sampled_from(sorted(RULES)),
    spans,
    st.lists(spans, max_size=2),
)


def covers(place: Span, other: Span) -> bool:
    """Whether a place covers another: a character of both, or an empty one in it or at its ends."""
    if other.start == other.end:
        return place.start <= other.start <= place.end
    if place.start == place.end:
        return other.start < place.start < other.end
    return place.overlaps(other)


@given(st.lists(findings, max_size=12))
def test_a_finding_is_silent_exactly_where_a_superseding_one_covers_it(all_findings: list[Finding]) -> None:
    """At the place of that one or at a place that it names as related, whatever becomes of that one itself."""
    expected = {
        (one.rule, one.span)
        for one in all_findings
        if not any(
            one.rule in RULES[other.rule].supersedes and covers(place, one.span)
            for other in all_findings
            for place in (other.span, *(related.span for related in other.related))
        )
    }
    kept = settled(all_findings, RULES)
    assert {(one.rule, one.span) for one in kept} == expected
    assert len(kept) == len(expected), "a rule speaks of a place once"
    assert [(one.span.start, one.rule) for one in kept] == sorted((one.span.start, one.rule) for one in kept)


@given(st.lists(findings, max_size=8), st.randoms(use_true_random=False))
def test_the_order_in_which_rules_ran_does_not_matter(all_findings: list[Finding], chance: object) -> None:
    """A finding that is superseded in turn still supersedes."""
    mixed = list(all_findings)
    chance.shuffle(mixed)  # type: ignore[attr-defined]  # Hypothesis's random
    first = [(one.rule, one.span) for one in settled(all_findings, RULES)]
    assert [(one.rule, one.span) for one in settled(mixed, RULES)] == first


def _contact_missing(**more: object) -> Rule:
    return rule(
        "contact-missing",
        kind="required",
        message="Add a contact.",
        data={"field": "contacts", "any_of": []},
        at="end",
        **more,
    )


def test_a_required_rule_silences_in_the_whole_file() -> None:
    """Without a contact nobody needs to hear that the contact lacks a telephone number."""
    missing = _contact_missing(supersedes=["contact-incomplete"])
    outcome = found(reading("A fault here."), missing, pattern("contact-incomplete", "fault"))
    assert [one.rule for one in outcome.findings] == ["contact-missing"]


def test_a_required_rule_is_silenced_in_the_whole_file() -> None:
    """Whoever hears that the contact's address is broken need not hear that there is none."""
    broken = pattern("address-broken", "fault", supersedes=["contact-missing"])
    outcome = found(reading("A fault here.\n\nAnd more text."), _contact_missing(), broken)
    assert [one.rule for one in outcome.findings] == ["address-broken"]


def test_a_rule_that_does_not_run_supersedes_nothing() -> None:
    """Who turns a rule off still hears the other one."""
    knowing = pattern("knowing", r"\[insert\]", supersedes=["simple"])
    simple = pattern("simple", r"[\[\]]")
    text = "Say [insert] or [that]."
    assert excerpts(found(reading(text), knowing, simple)) == ["[insert]", "[", "]"]
    assert excerpts(found(reading(text), knowing, simple, levels={"knowing": "off"})) == ["[", "]", "[", "]"]
