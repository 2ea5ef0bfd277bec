"""The command line as typer reads it."""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING, Annotated

import typer
from typer.exceptions import Abort, TyperException

from prlint.cli.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable


def typed(arguments: list[str], command: str | None, commands: Iterable[str]) -> int:
    """Let typer read the command line and call what is asked for; its exit status.

    Only the command that the line begins with is declared to typer, all are when there is none (help, completion).

    Raises:
        Problem: the words are no command line of prlint's.
        KeyboardInterrupt: it was interrupted while it asked something.
    """
    app = typer.Typer(
        rich_markup_mode=None,
        add_completion=command is None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_prlint)
    for name in (command,) if command else commands:
        module = import_module(f"prlint.cli.{name}")
        # The first line keeps click from filling the lines.
        lines = ("\b", "Examples:", *(f"  {example}" for example in module.EXAMPLES))
        app.command(name, epilog="\n".join(lines))(module.command)
    if command is None and arguments and os.path.exists(arguments[0]):  # noqa: PTH110 -- Path raises on a name that is too long
        raise Problem(f"say what to do with {arguments[0]}: prlint check {arguments[0]}")
    # Given the words, typer leaves wildcards alone on Windows too: they are ours to read.
    try:
        status = typer.main.get_command(app).main(args=arguments, prog_name="prlint", standalone_mode=False)
    except Abort:
        raise KeyboardInterrupt from None
    except TyperException as error:
        asked = f"prlint {command}" if command else "prlint"
        raise Problem(f"{_usage(error)} ({asked} --help says what there is)") from error
    return status if isinstance(status, int) else 0


def _usage(error: TyperException) -> str:
    """What typer complains of, as the middle of a sentence."""
    words = " ".join(error.format_message().split())
    return (words[:1].lower() + words[1:]).rstrip(".")


def _prlint(
    *,
    version: Annotated[bool, typer.Option("--version", "-V", help="Show the version and exit.")] = False,
) -> None:
    """The linter for press releases: it finds what would embarrass you at the very words."""
    if version:
        from prlint.cli.version import version as text

        typer.echo(text(), nl=False)
        raise typer.Exit
