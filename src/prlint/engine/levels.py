"""At which level each rule speaks, and with which values, before the command line has its say.

Later wins: profiles in order; `required`; a topic of `[levels]`, for rules that are on; a rule of `[levels]`. A topic
never outranks a rule. What `[[per-file]]` says of a file is in its settings already: they were merged key by key, so
that a rule of the file's own wins over one of `[levels]`, and a topic over a topic.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from prlint.engine.names import settings_fault
from prlint.engine.rule_types import has_type
from prlint.settings.nearest import unknown
from prlint.settings.validation import dotted
from prlint.settings.values import Level, RequiredField

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from prlint.engine.catalogue import Catalogue
    from prlint.engine.names import Names
    from prlint.engine.rule import Rule
    from prlint.settings.model import Settings

REQUIRED_RULES = {
    RequiredField.STATUS: "release-status-missing",
    RequiredField.DATE: "release-date-missing",
    RequiredField.CONTACTS: "contact-missing",
    RequiredField.HEADLINE: "headline-missing",
    RequiredField.DATELINE: "dateline-missing",
    RequiredField.LEAD: "lead-missing",
    RequiredField.BOILERPLATE: "boilerplate-missing",
    RequiredField.END_MARK: "end-mark-missing",
}
"""The rule that finds each part's absence."""


def profile_chain(catalogue: Catalogue, settings: Settings) -> list[str]:
    """The profiles of the settings and all that they extend, in the order in which they are applied.

    Raises:
        SettingsError: a profile is unknown, or changes nothing in this version.
    """
    said = [name for name in settings.profile if name != "default"]
    if not said:
        return ["default"]
    speaking = {name for rule in catalogue.rules.values() for name in rule.levels}
    speaking |= {
        name
        for rule in catalogue.rules.values()
        for parameter in rule.parameters.values()
        for name in parameter.profiles
    }
    for name in said:
        if name not in catalogue.profiles:
            raise settings_fault(settings, ["profile"], unknown("profile", name, catalogue.profiles))
        if name not in speaking:
            others = ", ".join(sorted(speaking - {"default"})) or "none"
            problem = f"the profile {name} changes nothing in this version; those that do: {others}"
            raise settings_fault(settings, ["profile"], problem)
    return catalogue.chain(settings.profile)


def profile_levels(catalogue: Catalogue, chain: list[str]) -> dict[str, Level]:
    """Every rule's level under profiles; a rule that none of them names is off."""
    levels = {}
    for rule in catalogue.rules.values():
        level = "off"
        for profile in chain:
            level = rule.levels.get(profile, level)
        levels[rule.id] = Level(level)
    return levels


def settled_levels(names: Names, settings: Settings, chain: list[str]) -> dict[str, Level]:
    """Every rule's level under profiles and settings.

    Raises:
        SettingsError: `[levels]` names what there is not, or `required` what no rule looks for.
    """
    catalogue = names.catalogue
    levels = profile_levels(catalogue, chain)
    for field in settings.required:
        rule_id = REQUIRED_RULES[field]
        if rule_id not in catalogue.rules:
            raise settings_fault(settings, ["required"], f"no rule of this version looks for {field}")
        levels[rule_id] = Level.ERROR
    by_rule: dict[str, Level] = {}
    for word, level in settings.levels.items():
        stated = names.rule(word)
        if stated is not None:
            by_rule[stated] = level
        elif word in catalogue.topics:
            for rule_id in catalogue.topics[word]:
                if levels[rule_id] is not Level.OFF:
                    levels[rule_id] = level
        else:
            raise settings_fault(settings, ["levels", word], names.unknown("rule or topic", word))
    return levels | by_rule


def check_per_file(names: Names, settings: Settings) -> None:
    """Whether all that `[[per-file]]` names is there, for files too that this run does not see.

    Raises:
        SettingsError: it is not.
    """
    catalogue = names.catalogue
    for index, entry in enumerate(settings.per_file):
        way: list[str | int] = ["per-file", index]
        for name in entry.profile:
            if name not in catalogue.profiles:
                raise settings_fault(
                    settings, [*way, "profile"], unknown("profile", name, catalogue.profiles)
                )
        for word in entry.levels:
            if names.rule(word) is None and word not in catalogue.topics:
                raise settings_fault(settings, [*way, "levels", word], names.unknown("rule or topic", word))
        stated_parameters(names, settings, entry.parameters, [*way, "parameters"])


def profile_parameters(rule: Rule, chain: list[str]) -> dict[str, Any]:
    """A rule's values under profiles."""
    values = {}
    for name, parameter in rule.parameters.items():
        values[name] = parameter.default
        for profile in chain:
            if profile in parameter.profiles:
                values[name] = parameter.profiles[profile]
    return values


def stated_parameters(
    names: Names,
    settings: Settings,
    stated: Mapping[str, Mapping[str, Any]],
    way: Sequence[str | int] = ("parameters",),
) -> dict[str, dict[str, Any]]:
    """The values that a table of parameters states, by the rules' present ids.

    Args:
        names: the rules there are.
        settings: in which the table stands.
        stated: by rule and parameter.
        way: the keys of the table.

    Raises:
        SettingsError: there is no such rule or parameter, or the value is not of its type.
    """
    found: dict[str, dict[str, Any]] = {}
    for word, values in stated.items():
        rule_id = names.rule(word)
        if rule_id is None:
            raise settings_fault(settings, [*way, word], names.unknown("rule", word))
        known = names.catalogue.rules[rule_id].parameters
        for name, value in values.items():
            keys = [*way, word, name]
            if name not in known:
                there = (
                    unknown(f"parameter of {rule_id}", name, known)
                    if known
                    else f"{rule_id} has no parameters"
                )
                raise settings_fault(settings, keys, there)
            if not has_type(value, known[name].type):
                problem = f"{dotted(keys)} must be of the type {known[name].type}, not {value!r}"
                raise settings_fault(settings, keys, problem)
            found.setdefault(rule_id, {})[name] = value
    return found
