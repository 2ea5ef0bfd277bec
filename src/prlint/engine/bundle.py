"""Rule files as the bundle holds them: slim for the run, whole for the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from prlint.engine.check_function import function_place
from prlint.engine.rule_checks import kind_of
from prlint.engine.wording import folded, wording_pattern

if TYPE_CHECKING:
    from collections.abc import Mapping

    from prlint.engine.rule_file import HouseRuleFile


def rule_entry(rule: HouseRuleFile, rule_id: str, topic: str) -> dict[str, Any]:
    """A rule for the run. What is as it mostly is, is left out: the file is read at every start."""
    kind = kind_of(rule)
    entry: dict[str, Any] = {
        "id": rule_id,
        "topic": topic,
        "kind": kind,
        "summary": rule.summary,
        "message": rule.message,
        "levels": {profile: str(level) for profile, level in rule.levels.items()},
        "since": rule.since or "",
        "data": _data(rule),
    }
    optional = {
        "in": [] if rule.in_ == ["body"] else rule.in_,
        "parameters": {
            name: [
                stated.type,
                stated.default,
                {profile: value.value for profile, value in stated.profiles.items()},
            ]
            for name, stated in rule.parameters.items()
        },
        "supersedes": rule.supersedes,
        "formerly": rule.formerly,
        "fix": rule.fix and rule.fix.safety,
        "when": [] if rule.when is None else [str(kind) for kind in rule.when.kind],
        "at": rule.at and str(rule.at),
        "language": "" if rule.language == "en" else rule.language,
        "clock": rule.clock,
        "status": rule.status,
    }
    entry.update((key, value) for key, value in optional.items() if value)
    return entry


def _data(rule: HouseRuleFile) -> Mapping[str, Any]:
    """What the rule's kind needs. Listed words become patterns here, once, and not at every start."""
    if rule.pattern is not None:
        unless = rule.pattern.unless
        data: dict[str, Any] = {"any": rule.pattern.any}
        if rule.pattern.words:
            data["words"] = True
        if unless is not None:
            data.update(
                (side, condition)
                for side, condition in (("before", unless.before), ("after", unless.after))
                if condition
            )
        return data
    if rule.substitution is not None:
        better = {folded(written): words for written, words in rule.substitution.items()}
        return {"any": [wording_pattern(rule.substitution)], "words": True, "better": better}
    if rule.consistency is not None:
        groups = rule.consistency.groups
        return {"any": [wording_pattern(group) for group in groups], "words": True, "groups": groups}
    if rule.required is not None:
        return {"field": rule.required.field, "any_of": rule.required.any_of}
    if rule.limit is not None:
        return {"of": rule.limit.of, "unit": rule.limit.unit, "max": rule.limit.max}
    if rule.engine is not None:
        return {"part": rule.engine}
    return {"function": rule.check and function_place(rule.check)}


def rule_page(rule: HouseRuleFile, rule_id: str, topic: str) -> dict[str, Any]:
    """A rule file whole, for `explain` and the documentation."""
    values = rule.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    levels = {profile: str(level) for profile, level in rule.levels.items()}
    return {"id": rule_id, "topic": topic, "kind": kind_of(rule), **values, "levels": levels, "in": rule.in_}
