"""`prlint config`: show the settings that hold for a file, or the schema of settings files."""

from __future__ import annotations

from typing import Annotated

import typer

from prlint.cli.options import listed

EXAMPLES = (
    "prlint config --show releases/opening.md",
    "prlint config --show releases/opening.md --format json",
    "prlint config --schema > prlint.schema.json",
)


def command(
    *,
    show: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Show what holds for this file, and where each value comes from."),
    ] = None,
    schema: Annotated[
        bool, typer.Option("--schema", help="Print the JSON Schema of prlint.toml, for editors.")
    ] = False,
    form: Annotated[str, typer.Option("--format", metavar="text|json", help="How to show it.")] = "text",
    profile: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="As in prlint check: outranks the files.")
    ] = None,
    config: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="As in prlint check: this settings file in place of those found."),
    ] = None,
    isolated: Annotated[
        bool, typer.Option("--isolated", help="As in prlint check: read no settings file.")
    ] = False,
) -> int:
    """Show the settings that hold for a file and where each comes from, or the schema of settings files."""
    from prlint.cli.configuring import ConfigOptions, configure

    return configure(
        ConfigOptions(
            show=show,
            schema=schema,
            form=form,
            profile=listed("--profile", profile),
            config=config,
            isolated=isolated,
        )
    )
