"""Which rules run on a file, at which level, with which values: catalogue, settings and command line together."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from prlint.checks.hit import Severity
from prlint.engine.levels import (
    check_per_file,
    profile_chain,
    profile_levels,
    profile_parameters,
    settled_levels,
    stated_parameters,
)
from prlint.engine.matcher import Matcher
from prlint.engine.names import Names, settings_fault
from prlint.engine.rule import TEXT_KINDS
from prlint.settings.values import Engine, Level

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from prlint.checks.hit import Hit
    from prlint.engine.catalogue import Catalogue
    from prlint.engine.rule import Rule
    from prlint.settings.model import Settings

LANGUAGETOOL = "languagetool"
"""The rule that another engine stands behind: it runs only where that was asked for."""
_NAMED_IN_NOTE = 6
"""Rules that the note about a profile names; the rest is counted."""


class Selection(NamedTuple):
    """What the command line says of rules: ids and topics."""

    select: Sequence[str] = ()
    """Exactly these run, whatever the settings say; empty leaves it to the settings."""
    ignore: Sequence[str] = ()
    extend_select: Sequence[str] = ()
    deep: bool = False
    """Whether LanguageTool is to be asked too."""


_EVERYTHING = Selection()


class Active(NamedTuple):
    """A rule that runs."""

    rule: Rule
    severity: Severity
    parameters: dict[str, Any]


@dataclass(slots=True, eq=False)
class Plan:
    """The rules that run on files under the same settings."""

    active: list[Active]
    settings: Settings
    rule_of: Callable[[str], str | None] = field(default=lambda _word: None)
    """The id of the rule that a word of a suppression names; None if there is none."""
    exclusive: bool = False
    """Whether the command line named the rules: then they run on whatever the file is."""
    notes: tuple[str, ...] = ()
    """What there is to say of the run, a sentence each."""
    matcher: Matcher = field(init=False)
    """The patterns of all rules that look for text."""
    functions: dict[str, Callable[..., Iterator[Hit]]] = field(default_factory=dict)
    """The functions of checks that files have needed so far, by the way to them."""

    def __post_init__(self) -> None:
        self.matcher = Matcher(active.rule for active in self.active if active.rule.kind in TEXT_KINDS)

    @property
    def deep(self) -> bool:
        """Whether LanguageTool is to be asked."""
        return any(active.rule.id == LANGUAGETOOL for active in self.active)


def make_plan(catalogue: Catalogue, settings: Settings, selection: Selection = _EVERYTHING) -> Plan:
    """The plan for files under these settings.

    Raises:
        SettingsError: settings or command line name a profile, rule, topic or parameter that there is not.
    """
    names = Names(catalogue)
    chain = profile_chain(catalogue, settings)
    if len(chain) > 1:
        names.note(_profile_note(catalogue, settings, chain))
    if selection.deep:
        selection = selection._replace(extend_select=(*selection.extend_select, LANGUAGETOOL))
    levels = _selected(names, settled_levels(names, settings, chain), selection)
    if not _asks_languagetool(names, settings, selection):
        levels[LANGUAGETOOL] = Level.OFF
    stated = stated_parameters(names, settings, settings.parameters)
    check_per_file(names, settings)
    active = []
    for rule_id, level in levels.items():
        if level is Level.OFF:
            continue
        rule = catalogue.rules[rule_id]
        severity = Severity.INFO if rule.status == "preview" else Severity(level.value)
        active.append(Active(rule, severity, profile_parameters(rule, chain) | stated.get(rule_id, {})))
    for index, entry in enumerate(settings.suppress):
        if names.rule(entry.rule) is None:
            raise settings_fault(settings, ["suppress", index, "rule"], names.unknown("rule", entry.rule))
    return Plan(active, settings, Names(catalogue).rule, exclusive=bool(selection.select), notes=names.notes)


def _asks_languagetool(names: Names, settings: Settings, selection: Selection) -> bool:
    """Whether settings or command line ask for LanguageTool. Naming its topic does not: who does may have no Java."""
    return settings.engine is Engine.LANGUAGETOOL or any(
        names.rule(word) == LANGUAGETOOL for word in (*selection.select, *selection.extend_select)
    )


def _selected(names: Names, levels: dict[str, Level], selection: Selection) -> dict[str, Level]:
    """The levels after the command line: what it selects and is off speaks as info, what it ignores is silent."""
    wanted = {rule for word in selection.select for rule in names.rules(word, "--select")}
    more = {rule for word in selection.extend_select for rule in names.rules(word, "--extend-select")}
    unwanted = {rule for word in selection.ignore for rule in names.rules(word, "--ignore")}
    if wanted:
        levels = {rule: level if rule in wanted | more else Level.OFF for rule, level in levels.items()}
    for rule in wanted | more:
        if levels[rule] is Level.OFF:
            levels[rule] = Level.INFO
    for rule in unwanted:
        levels[rule] = Level.OFF
    return levels


def _profile_note(catalogue: Catalogue, settings: Settings, chain: list[str]) -> str:
    """What the profiles change here: levels and values that are others than without them."""
    before, after = profile_levels(catalogue, ["default"]), profile_levels(catalogue, chain)
    changes = [f"{rule} {level}" for rule, level in after.items() if level is not before[rule]]
    for rule in catalogue.rules.values():
        usual = profile_parameters(rule, ["default"])
        changes += [
            f"{rule.id}.{name} {value}" if isinstance(value, (str, int, float)) else f"{rule.id}.{name}"
            for name, value in profile_parameters(rule, chain).items()
            if value != usual[name]
        ]
    called = f"profile{'s' if len(settings.profile) > 1 else ''} {', '.join(settings.profile)}"
    if not changes:
        return f"Under the {called} nothing is other than in default."
    more = f" and {len(changes) - _NAMED_IN_NOTE} more" if len(changes) > _NAMED_IN_NOTE else ""
    return f"Under the {called}: {', '.join(changes[:_NAMED_IN_NOTE])}{more}."


class Planner:
    """Plans for files, one for all that are under the same settings."""

    def __init__(self, catalogue: Catalogue, selection: Selection = _EVERYTHING) -> None:
        self._catalogue = catalogue
        self._selection = selection
        self._plans: dict[int, Plan] = {}

    def plan(self, settings: Settings) -> Plan:
        """The plan for a file's settings; a newsroom's own rules stand beside its settings files.

        Raises:
            SettingsError: see `make_plan`; RuleFileError, which is one, for a rule of the house.
        """
        # The plan holds the settings, so their id stays theirs.
        plan = self._plans.get(id(settings))
        if plan is None:
            plan = self._plans[id(settings)] = make_plan(
                self._with_house(settings), settings, self._selection
            )
        return plan

    def _with_house(self, settings: Settings) -> Catalogue:
        catalogue = self._catalogue
        for folder in settings.folders:
            if (folder / ".prlint" / "rules").is_dir():
                # YAML and the validation of rule files cost 40 ms, which only a house with rules of its own spends.
                from prlint.engine.rule_load import house_rules

                catalogue = catalogue.with_rules(own.rule for own in house_rules(folder, catalogue))
        return catalogue
