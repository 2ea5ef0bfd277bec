"""A newsroom's own rules, as the commands that tell of rules know them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from prlint.engine.catalogue import Catalogue
    from prlint.engine.rule_load import HouseRule

Config = Annotated[
    str | None,
    typer.Option(
        metavar="FILE", help="The newsroom's own rules beside this settings file, not those found from here."
    ),
]
Isolated = Annotated[
    bool, typer.Option("--isolated", help="Know prlint's own rules only: read no settings file.")
]


@dataclass(frozen=True, slots=True)
class Here:
    """Which settings say where a newsroom's own rules stand: those of a file in the current folder."""

    config: str | None = None
    isolated: bool = False


def own_rules(here: Here, catalogue: Catalogue) -> dict[str, HouseRule]:
    """By id, those in `.prlint/rules/` beside the settings files that hold here; a later file's outranks an earlier's.

    Raises:
        Problem: the options contradict each other.
        SettingsError: settings or rule files cannot be used.
    """
    from prlint.cli.loading import loader_of
    from prlint.cli.options import CheckOptions

    loader = loader_of(CheckOptions(config=here.config, isolated=here.isolated))
    settings = loader.load(Path.cwd() / "release.md")
    found: dict[str, HouseRule] = {}
    for folder in settings.folders:
        if (folder / ".prlint" / "rules").is_dir():
            from prlint.engine.rule_load import house_rules

            known = catalogue.with_rules(own.rule for own in found.values())
            found |= {own.rule.id: own for own in house_rules(folder, known)}
    return dict(sorted(found.items()))
