"""`prlint init`: make a repository of releases a guarded one."""

from __future__ import annotations

from typing import Annotated

import typer

from prlint.cli.options import listed

EXAMPLES = (
    "prlint init",
    "prlint init --yes --profile ap --paths releases",
    "prlint init --no-hook --no-workflow",
)


def command(
    *,
    profile: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="Whose conventions hold: ap, uk, wire and others."),
    ] = None,
    paths: Annotated[
        str | None, typer.Option(metavar="FOLDER", help="Where the releases stand (the whole repository).")
    ] = None,
    hook: Annotated[
        bool | None, typer.Option("--hook/--no-hook", help="Write .pre-commit-config.yaml, or do not.")
    ] = None,
    fix: Annotated[
        bool | None, typer.Option("--fix/--no-fix", help="Let the hook mend what is safe to mend, or do not.")
    ] = None,
    workflow: Annotated[
        bool | None, typer.Option("--workflow/--no-workflow", help="Write a workflow for GitHub, or do not.")
    ] = None,
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help="Ask nothing; what is not said is as above.")
    ] = False,
) -> int:
    """Write settings, a pre-commit hook and a workflow for this repository.

    On a terminal it asks for what no option says. A file that is there already is never touched.
    """
    from prlint.cli.initiating import InitOptions, init

    return init(InitOptions(listed("--profile", profile), paths, hook, fix, workflow, yes))
