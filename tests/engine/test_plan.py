"""Which rules run at which level: profiles, required, topics, rules, command line, in this order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from prlint.engine.catalogue import Catalogue
from prlint.engine.plan import Planner, Selection, make_plan
from prlint.settings.error import SettingsError
from prlint.settings.loader import load
from prlint.settings.model import Settings

from .making import EVERYTHING, catalogue, pattern, rule, settings

if TYPE_CHECKING:
    from pathlib import Path

LENGTH = {
    "max": ["integer", 100, {"wire": 80, "wire:fast": 60}],
    "marks": ["list", ["a"], {}],
}
RULES = catalogue(
    pattern(
        "dash-mixed",
        "x",
        topic="punctuation",
        levels={"default": "info", "wire": "error"},
        formerly=["dashes"],
    ),
    pattern("dash-ascii", "x", topic="punctuation", levels={"default": "warning"}, parameters=LENGTH),
    pattern("spacing", "x", topic="punctuation", levels={"ap": "warning"}),
    pattern("contact-missing", "x", topic="fields", levels={"default": "warning", "wire": "off"}),
    pattern("new-idea", "x", topic="hygiene", levels={"default": "info"}, status="preview"),
    pattern("old-idea", "x", topic="hygiene", levels={"default": "info"}, status="deprecated"),
)


def levels(selection: Selection = EVERYTHING, **values: object) -> dict[str, str]:
    """The rules that run, and how."""
    return {one.rule.id: str(one.severity) for one in make_plan(RULES, settings(**values), selection).active}


def parameters(rule_id: str, **values: object) -> dict[str, object]:
    """A rule's values."""
    return next(
        one.parameters for one in make_plan(RULES, settings(**values)).active if one.rule.id == rule_id
    )


DEFAULT = {
    "dash-mixed": "info",
    "dash-ascii": "warning",
    "contact-missing": "warning",
    "new-idea": "info",
    "old-idea": "info",
}


def test_default_profile_decides_without_settings() -> None:
    """A rule that it does not name is off."""
    assert levels() == DEFAULT
    assert levels(profile="default") == DEFAULT


def test_profiles_change_what_they_name_and_later_ones_win() -> None:
    """A profile that a rule does not name changes nothing for it."""
    wire = DEFAULT | {"dash-mixed": "error"}
    del wire["contact-missing"]
    assert levels(profile="wire") == wire
    assert levels(profile=["wire", "ap"])["spacing"] == "warning"


def test_a_profile_brings_what_it_extends() -> None:
    """`wire:fast` is `wire` and more."""
    assert levels(profile="wire:fast")["dash-mixed"] == "error"
    assert parameters("dash-ascii", profile="wire:fast")["max"] == 60
    assert parameters("dash-ascii", profile=["wire:fast", "wire"])["max"] == 80


def test_required_is_an_error_whatever_the_profile() -> None:
    """What the newsroom asks for itself is not a matter of taste."""
    assert levels(required=["contacts"])["contact-missing"] == "error"
    assert levels(profile="wire", required=["contacts"])["contact-missing"] == "error"
    assert levels(required=["contacts"], levels={"contact-missing": "info"})["contact-missing"] == "info"


def test_a_topic_touches_rules_that_are_on_and_never_outranks_a_rule() -> None:
    """Whichever stands first in the file."""
    raised = levels(levels={"dash-mixed": "info", "punctuation": "error"})
    assert raised["dash-mixed"] == "info"
    assert raised["dash-ascii"] == "error"
    assert "spacing" not in raised
    assert "dash-ascii" not in levels(levels={"punctuation": "off"})
    assert levels(levels={"spacing": "error", "punctuation": "off"})["spacing"] == "error"


def test_select_runs_exactly_what_it_names() -> None:
    """A rule that is off speaks as info then; the others keep their level."""
    assert levels(Selection(select=["spacing", "dash-ascii"])) == {"spacing": "info", "dash-ascii": "warning"}
    assert set(levels(Selection(select=["punctuation"]))) == {"dash-mixed", "dash-ascii", "spacing"}
    assert levels(Selection(select=["dash-ascii"]), levels={"dash-ascii": "off"}) == {"dash-ascii": "info"}


def test_ignore_and_extend_select_change_the_settings_choice() -> None:
    """Ignoring wins over everything else."""
    assert levels(Selection(extend_select=["spacing"])) == DEFAULT | {"spacing": "info"}
    assert "dash-mixed" not in levels(Selection(ignore=["punctuation"]))
    assert levels(Selection(select=["punctuation"], ignore=["dash-mixed", "spacing"])) == {
        "dash-ascii": "warning"
    }


def test_a_rule_in_preview_is_info_at_most() -> None:
    """Nobody's commit fails for a rule that is still measured."""
    assert levels(levels={"new-idea": "error"})["new-idea"] == "info"


def test_parameters_come_from_the_rule_then_profiles_then_settings() -> None:
    """Each outranks the one before."""
    assert parameters("dash-ascii") == {"max": 100, "marks": ["a"]}
    assert parameters("dash-ascii", profile="wire")["max"] == 80
    assert parameters("dash-ascii", profile="wire", parameters={"dash-ascii": {"max": 5}})["max"] == 5


def test_a_former_id_works_with_one_note() -> None:
    """Settings of last year must not break."""
    selection = Selection(ignore=["dashes"])
    stated = settings(levels={"dashes": "error"}, parameters={})
    plan = make_plan(RULES, stated, selection)
    assert "dash-mixed" not in {one.rule.id for one in plan.active}
    assert plan.notes == ("dashes is now called dash-mixed.",)


def test_a_deprecated_rule_that_is_named_gives_a_note() -> None:
    """And none where nobody asked for it."""
    assert make_plan(RULES, settings()).notes == ()
    notes = make_plan(RULES, settings(levels={"old-idea": "warning"})).notes
    assert notes == ("old-idea is deprecated and will be removed.",)


def test_a_run_under_a_profile_says_once_what_it_changes() -> None:
    """So that nobody wonders why the same file gives other findings."""
    notes = make_plan(RULES, settings(profile="wire")).notes
    assert notes == ("Under the profile wire: dash-mixed error, contact-missing off, dash-ascii.max 80.",)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"profile": "wires"}, "there is no profile “wires”; the nearest is “wire”"),
        (
            {"profile": "uk"},
            "the profile uk changes nothing in this version; those that do: ap, wire, wire:fast",
        ),
        (
            {"levels": {"dash-mixd": "off"}},
            "there is no rule or topic “dash-mixd”; the nearest is “dash-mixed”",
        ),
        (
            {"levels": {"punctation": "off"}},
            "there is no rule or topic “punctation”; the nearest is “punctuation”",
        ),
        ({"parameters": {"punctuation": {"max": 1}}}, "there is no rule “punctuation”"),
        (
            {"parameters": {"dash-ascii": {"maxx": 1}}},
            "there is no parameter of dash-ascii “maxx”; the nearest is “max”",
        ),
        ({"parameters": {"dash-mixed": {"max": 1}}}, "dash-mixed has no parameters"),
        (
            {"parameters": {"dash-ascii": {"max": "9"}}},
            "parameters.dash-ascii.max must be of the type integer, not '9'",
        ),
        ({"parameters": {"dash-ascii": {"max": True}}}, "must be of the type integer, not True"),
        ({"required": ["lead"]}, "no rule of this version looks for lead"),
    ],
)
def test_names_that_there_are_not_are_refused_with_the_nearest(values: dict[str, object], said: str) -> None:
    """A setting that nobody obeys is worse than none."""
    with pytest.raises(SettingsError, match=r"^the defaults: ") as caught:
        make_plan(RULES, settings(**values))
    assert said in str(caught.value)


def test_a_wrong_name_is_told_with_the_line_of_the_settings_file(tmp_path: Path) -> None:
    """It is found when the rules are known, long after the file was read."""
    file = tmp_path / "prlint.toml"
    file.write_text('locale = "en-US"\n\n[levels]\ndash-mixd = "off"\n', encoding="utf-8")
    with pytest.raises(SettingsError, match=r":4: there is no rule or topic “dash-mixd”") as caught:
        make_plan(RULES, load(tmp_path / "release.md"))
    assert str(caught.value).startswith(str(file))


def test_a_wrong_name_on_the_command_line_is_told_with_the_flag(tmp_path: Path) -> None:
    """And a profile from there is not blamed on the file."""
    with pytest.raises(SettingsError, match=r"^--ignore: there is no rule or topic “dash”"):
        make_plan(RULES, settings(), Selection(ignore=["dash"]))
    (tmp_path / "prlint.toml").write_text('profile = "ap"', encoding="utf-8")
    with pytest.raises(SettingsError, match=r"^--profile: there is no profile “wires”"):
        make_plan(RULES, load(tmp_path / "release.md", profile=["wires"]))


def test_files_under_the_same_settings_share_a_plan() -> None:
    """Patterns are compiled once, not for every release."""
    planner = Planner(RULES)
    stated = settings()
    assert planner.plan(stated) is planner.plan(stated)
    assert planner.plan(Settings.model_construct()) is not planner.plan(stated)


def test_former_ids_and_topics_are_known_by_name() -> None:
    """The catalogue keeps them beside the rules."""
    assert isinstance(RULES, Catalogue)
    assert RULES.formerly == {"dashes": "dash-mixed"}
    assert RULES.topics["punctuation"] == ["dash-mixed", "dash-ascii", "spacing"]
    assert rule("x").zones == {"everywhere"}
