"""`prlint explain`: why a rule is there, with examples."""

from __future__ import annotations

from typing import Annotated

import typer

from prlint.cli.house import Config, Here, Isolated

EXAMPLES = ("prlint explain weekday-date-mismatch", "prlint explain house/old-name")


def command(
    rule: Annotated[str, typer.Argument(metavar="RULE", help="The id that a finding names.")],
    *,
    color: Annotated[
        str, typer.Option(metavar="auto|always|never", help="Whether to colour the page.")
    ] = "auto",
    config: Config = None,
    isolated: Isolated = False,
) -> int:
    """Explain a rule: why it matters, what it finds, what it leaves alone."""
    from prlint.cli.explaining import ExplainOptions, explain

    return explain(ExplainOptions(rule, color, Here(config, isolated)))
