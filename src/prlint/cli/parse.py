"""`prlint parse`: show what is read of a release."""

from __future__ import annotations

from typing import Annotated

import typer

EXAMPLES = (
    "prlint parse release.md",
    "prlint parse --format jsonl releases/a.md releases/b.md",
)


def command(
    files: Annotated[
        list[str],
        typer.Argument(metavar="FILE...", help="Files, folders, paths with wildcards, - for standard input."),
    ],
    *,
    form: Annotated[
        str,
        typer.Option(
            "--format", metavar="rich|json|jsonl", help="json takes one file, jsonl gives a line for each."
        ),
    ] = "rich",
    stdin_filename: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="What to call standard input; the format goes by its suffix."),
    ] = None,
    color: Annotated[
        str, typer.Option(metavar="auto|always|never", help="Whether to colour the table.")
    ] = "auto",
) -> int:
    """Show what is read of a press release: each field, and where it stands."""
    from prlint.cli.parsing import ParseOptions, parse

    return parse(ParseOptions(tuple(files), form, stdin_filename, color))
