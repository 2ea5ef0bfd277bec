"""A rule as the engine runs it: what the bundle holds of a rule file, without its prose and examples."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

EVERYWHERE = "everywhere"
TEXT_KINDS = frozenset({"pattern", "substitution", "consistency"})
"""Kinds that are found by pattern in the text; the others look at fields or have a function."""


class Parameter(NamedTuple):
    """A value of a rule that settings may change."""

    type: str
    """integer, number, text, boolean, list or mapping."""
    default: Any
    profiles: Mapping[str, Any]
    """Values under profiles; a profile that is not named changes nothing."""


class Rule(NamedTuple):
    """One rule. `data` is what its kind needs, as `prlint.engine.bundle` writes it."""

    id: str
    topic: str
    kind: str
    """pattern, substitution, consistency, required, limit or check."""
    summary: str
    message: str
    levels: Mapping[str, str]
    """Profile to error, warning, info or off; a profile that is not named changes nothing."""
    data: Mapping[str, Any]
    zones: frozenset[str]
    parameters: Mapping[str, Parameter]
    supersedes: tuple[str, ...]
    formerly: tuple[str, ...]
    fix: str | None
    """safe, unsafe, or None if the rule mends nothing."""
    when: tuple[str, ...]
    """Kinds of release that it looks at; empty for all."""
    at: str | None
    """Where a finding stands when something is missing."""
    language: str
    """en, or any for a rule of form that speaks in every language."""
    status: str | None
    """preview or deprecated."""
    since: str
    clock: bool = False
    """Whether it needs to know what day it is."""

    @property
    def everywhere(self) -> bool:
        """Whether the rule speaks in every zone."""
        return EVERYWHERE in self.zones


_BODY = frozenset({"body"})
_NONE: Mapping[str, Any] = {}


def rule_from_json(entry: Mapping[str, Any]) -> Rule:
    """A rule from its entry in the bundle; what an entry leaves out is the default."""
    get = entry.get
    zones = get("in")
    parameters = get("parameters")
    return Rule(
        id=entry["id"],
        topic=entry["topic"],
        kind=entry["kind"],
        summary=entry["summary"],
        message=entry["message"],
        levels=entry["levels"],
        data=entry["data"],
        zones=frozenset(zones) if zones else _BODY,
        parameters={name: Parameter(*values) for name, values in parameters.items()} if parameters else _NONE,
        supersedes=tuple(get("supersedes", ())),
        formerly=tuple(get("formerly", ())),
        fix=get("fix"),
        when=tuple(get("when", ())),
        at=get("at"),
        language=get("language", "en"),
        status=get("status"),
        since=entry["since"],
        clock=get("clock", False),
    )
