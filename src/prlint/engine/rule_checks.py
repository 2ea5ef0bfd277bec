"""What a rule file must be besides well formed: one kind, fields that there are, a message that can be filled."""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING

import re2

from prlint.engine.re2_options import quiet
from prlint.engine.rule_examples import example_faults
from prlint.engine.rule_file import KINDS
from prlint.engine.rule_patterns import pattern_fault
from prlint.engine.rule_types import has_type
from prlint.engine.wording import folded
from prlint.release.model import Release
from prlint.settings.nearest import unknown
from prlint.settings.validation import known_keys

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from prlint.engine.rule_file import HouseRuleFile, Limit, Pattern, Required

Loc = tuple[str | int, ...]
Fault = tuple[Loc, str]
"""The way to a key, and what is wrong there."""

_MENDING = ("substitution", "consistency", "check")
_VALUES = {
    "substitution": ("match", "better"),
    "consistency": ("first", "other"),
    "required": ("found",),
    "limit": ("count", "max", "over", "last"),
}


def kind_of(rule: HouseRuleFile) -> str:
    """The rule's kind; there must be one."""
    return next(kind for kind in KINDS if getattr(rule, kind) is not None)


def faults(rule: HouseRuleFile, own_id: str, profiles: Collection[str]) -> Iterator[Fault]:
    """Everything that is wrong with a rule file of the right shape.

    Args:
        rule: the file's values.
        own_id: the id that its name gives it.
        profiles: the names of all profiles.
    """
    stated = [kind for kind in KINDS if getattr(rule, kind) is not None]
    if len(stated) != 1:
        said = f"states {' and '.join(stated)}" if stated else "states none"
        yield tuple(stated[-1:]), f"a rule has exactly one of {', '.join(KINDS)}; this one {said}"
        return
    kind = stated[0]
    if rule.engine is not None and "/" in own_id:
        yield ("engine",), "what the engine itself finds is no rule of a house"
    yield from _profile_faults(rule, profiles)
    yield from _parameter_faults(rule)
    if rule.pattern is not None:
        yield from _pattern_faults(rule.pattern)
    if rule.substitution is not None:
        yield from _doubled(("substitution",), rule.substitution)
    if rule.consistency is not None:
        for index, group in enumerate(rule.consistency.groups):
            yield from _doubled(("consistency", "groups", index), group)
    if rule.required is not None:
        yield from _required_faults(rule.required)
    if rule.limit is not None:
        yield from _limit_faults(rule, rule.limit)
    yield from _useless_keys(rule, kind)
    yield from _message_faults(rule, kind)
    if own_id in rule.supersedes:
        yield ("supersedes",), "a rule cannot silence itself"
    yield from example_faults(rule)


def _profile_faults(rule: HouseRuleFile, profiles: Collection[str]) -> Iterator[Fault]:
    for name in rule.levels:
        if name not in profiles:
            yield ("levels", name), unknown("profile", name, profiles)
    for parameter, stated in rule.parameters.items():
        for name in stated.profiles:
            if name not in profiles:
                yield ("parameters", parameter, "profiles", name), unknown("profile", name, profiles)
    if rule.status == "preview":
        for name, level in rule.levels.items():
            if level in ("error", "warning"):
                yield ("levels", name), "a rule in preview is info at most"


def _parameter_faults(rule: HouseRuleFile) -> Iterator[Fault]:
    for name, stated in rule.parameters.items():
        where = ("parameters", name)
        if not has_type(stated.default, stated.type):
            yield (*where, "default"), f"the default is not of the type {stated.type}"
        for profile, value in stated.profiles.items():
            if not has_type(value.value, stated.type):
                yield (*where, "profiles", profile, "value"), f"the value is not of the type {stated.type}"


def _pattern_faults(pattern: Pattern) -> Iterator[Fault]:
    for index, text in enumerate(pattern.any):
        problem = pattern_fault(text)
        if problem is not None:
            yield ("pattern", "any", index), problem
    if pattern.unless is None:
        return
    for side, condition in (("before", pattern.unless.before), ("after", pattern.unless.after)):
        problem = None if condition is None else pattern_fault(condition, may_be_empty=True)
        if problem is not None:
            yield ("pattern", "unless", side), problem


def _doubled(where: Loc, forms: Collection[str]) -> Iterator[Fault]:
    seen: dict[str, str] = {}
    for form in forms:
        other = seen.setdefault(folded(form), form)
        if other is not form:
            yield where, f"“{other}” and “{form}” are the same to the rule"


def _required_faults(required: Required) -> Iterator[Fault]:
    yield from _field_faults(("required", "field"), required.field)
    for index, part in enumerate(required.any_of):
        yield from _field_faults(("required", "any_of", index), f"{required.field}.{part}")


def _limit_faults(rule: HouseRuleFile, limit: Limit) -> Iterator[Fault]:
    yield from _field_faults(("limit", "of"), limit.of)
    parameter = rule.parameters.get(limit.max)
    if parameter is None:
        yield ("limit", "max"), unknown("parameter", limit.max, rule.parameters)
    elif parameter.type != "integer":
        yield ("parameters", limit.max, "type"), "a limit is of the type integer"


def _field_faults(where: Loc, path: str) -> Iterator[Fault]:
    way: list[str | int] = []
    for name in path.split("."):
        known = known_keys(Release, way)
        if name not in known:
            yield where, unknown("field of a release", name, known)
            return
        way.append(name)


def _useless_keys(rule: HouseRuleFile, kind: str) -> Iterator[Fault]:
    """Keys that say something which the kind cannot do, and the one that `required` cannot do without."""
    if "in_" in rule.model_fields_set and kind in ("required", "limit"):
        yield ("in",), f"{kind} looks at a field, wherever it stands; leave `in` out"
    if rule.at is None and kind == "required":
        yield (), "say with `at` where the missing field would stand"
    if rule.at is not None and kind not in ("required", "check"):
        yield ("at",), f"{kind} finds what stands there, never what is missing; leave `at` out"
    if rule.fix is not None and kind not in _MENDING:
        yield ("fix",), f"{kind} has nothing to put in its place; a fix needs {', '.join(_MENDING)}"


def _message_faults(rule: HouseRuleFile, kind: str) -> Iterator[Fault]:
    try:
        parts = list(Formatter().parse(rule.message))
    except ValueError as error:
        yield ("message",), f"{error}; write {{{{ and }}}} for braces that are meant"
        return
    known = _VALUES.get(kind) if rule.pattern is None else _pattern_values(rule.pattern)
    for _, name, form, conversion in parts:
        if name is None:
            continue
        if not name.isidentifier() or form or conversion:
            yield ("message",), f"{{{name}}} must be a plain name in braces"
        elif known is not None and name not in known:
            yield ("message",), unknown("value", name, known)


def _pattern_values(pattern: Pattern) -> list[str]:
    """The names for which every pattern of the rule has a value."""
    groups = [
        set(re2.compile(text, options=quiet()).groupindex)
        for text in pattern.any
        if pattern_fault(text) is None
    ]
    return ["match", *sorted(set.intersection(*groups) - {"place"} if groups else ())]


def precedence_faults(silenced: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Rules whose `supersedes` names no rule, or leads back to themselves so that all would be silent.

    Args:
        silenced: every rule there is, with those that it supersedes.
    """
    for rule, others in silenced.items():
        reached: set[str] = set()
        waiting = list(others)
        while waiting:
            other = waiting.pop()
            if other not in silenced:
                if other in others:
                    yield rule, unknown("rule", other, silenced)
            elif other not in reached:
                reached.add(other)
                waiting += silenced[other]
        if rule in reached:
            yield rule, "by way of the rules that it silences this one silences itself"
