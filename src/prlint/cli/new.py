"""`prlint new`: begin a release."""

from __future__ import annotations

from typing import Annotated

import typer

from prlint.cli.options import listed

EXAMPLES = (
    "prlint new releases/boats.md",
    "prlint new --profile uk --date 2026-03-02 boats.txt",
)


def command(
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="The release to begin; .md or .txt. It must not be there.")
    ],
    *,
    profile: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="Whose conventions hold: ap, uk, wire and others."),
    ] = None,
    date: Annotated[
        str, typer.Option(metavar="DATE|now", help="The day of the release (now if not given).")
    ] = "now",
) -> int:
    """Write the skeleton of a release, with what the settings know of the house filled in.

    Everything that is left to write is a placeholder, which prlint check finds.
    """
    from prlint.cli.beginning import NewOptions, new

    return new(NewOptions(file, listed("--profile", profile), date))
