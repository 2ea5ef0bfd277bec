"""The rules and profiles there are: the bundle that was made at build time, and a newsroom's own rules."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from prlint.engine.rule import Rule, rule_from_json
from prlint.settings.error import SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

BUNDLE = Path(__file__).with_name("catalogue.json")
"""What a run needs of the rules: without why, sources and examples."""
PAGES = Path(__file__).with_name("pages.json")
"""The rule files whole, by id: what `explain` and the documentation show."""
HOUSE = "house"
"""The topic of a newsroom's own rules."""


class Profile(NamedTuple):
    """A named set of levels and values; which they are stands in the rules."""

    name: str
    about: str
    extends: tuple[str, ...]


@dataclass(slots=True, eq=False)
class Catalogue:
    """All rules by id, in order of topic and id, and all profiles by name."""

    rules: dict[str, Rule]
    profiles: dict[str, Profile]
    topics: dict[str, list[str]] = field(init=False)
    """Topic to the ids of its rules."""
    formerly: dict[str, str] = field(init=False)
    """Former ids to those that the rules have now."""

    def __post_init__(self) -> None:
        self.topics = {}
        self.formerly = {}
        for rule in self.rules.values():
            self.topics.setdefault(rule.topic, []).append(rule.id)
            for former in rule.formerly:
                self.formerly[former] = rule.id

    def with_rules(self, rules: Iterable[Rule]) -> Catalogue:
        """This catalogue and a newsroom's own rules."""
        return Catalogue({**self.rules, **{rule.id: rule for rule in rules}}, self.profiles)

    def chain(self, names: Iterable[str]) -> list[str]:
        """Profiles in the order in which they are applied: `default`, then each after what it extends.

        The names must be known.
        """
        order = ["default"]

        def apply(name: str) -> None:
            for base in self.profiles[name].extends:
                if base not in order:
                    apply(base)
            if name in order and name != "default":
                # Named again: the later place wins.
                order.remove(name)
            if name not in order:
                order.append(name)

        for name in names:
            apply(name)
        return order


def catalogue_from_json(bundle: Mapping[str, Any]) -> Catalogue:
    """The catalogue in a bundle."""
    rules = {entry["id"]: rule_from_json(entry) for entry in bundle["rules"]}
    profiles = {
        name: Profile(name, about, tuple(extends)) for name, (about, extends) in bundle["profiles"].items()
    }
    return Catalogue(rules, profiles)


def load() -> Catalogue:
    """The catalogue that this installation was built with.

    Raises:
        SettingsError: there is no bundle, as in a source checkout that was never built.
    """
    try:
        raw = BUNDLE.read_bytes()
    except FileNotFoundError:
        raise SettingsError(
            BUNDLE.name, "the rules were never compiled; run `python -m prlint.engine.compile`"
        ) from None
    return catalogue_from_json(json.loads(raw))


def pages() -> dict[str, dict[str, Any]]:
    """Every rule file whole, by id."""
    found: dict[str, dict[str, Any]] = json.loads(PAGES.read_bytes())
    return found
