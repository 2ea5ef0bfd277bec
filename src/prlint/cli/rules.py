"""`prlint rules`: list the rules."""

from __future__ import annotations

from typing import Annotated

import typer

from prlint.cli.house import Config, Here, Isolated

EXAMPLES = (
    "prlint rules",
    "prlint rules --output-format json",
)


def command(
    *,
    output_format: Annotated[str, typer.Option(metavar="rich|json", help="How to list them.")] = "rich",
    color: Annotated[
        str, typer.Option(metavar="auto|always|never", help="Whether to colour the table.")
    ] = "auto",
    config: Config = None,
    isolated: Isolated = False,
) -> int:
    """List the rules: what each finds, and how hard it speaks under which profile; the newsroom's own come last."""
    from prlint.cli.listing import RulesOptions, rules

    return rules(RulesOptions(output_format, color, Here(config, isolated)))
