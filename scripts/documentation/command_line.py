"""The commands and their flags, as typer knows them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

import typer
from typer.core import TyperArgument, TyperOption

from prlint.cli.main import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Iterator


class Option(NamedTuple):
    """A flag or an argument."""

    flags: tuple[str, ...]
    """All notations, `--no-…` too; empty for an argument."""
    metavar: str
    about: str


class Command(NamedTuple):
    """A command with what can be given to it."""

    name: str
    about: str
    usage: str
    examples: tuple[str, ...]
    arguments: tuple[Option, ...]
    options: tuple[Option, ...]


def commands() -> Iterator[Command]:
    """All commands in the order of the help."""
    for name in COMMANDS:
        module = import_module(f"prlint.cli.{name}")
        app = typer.Typer(add_completion=False, rich_markup_mode=None)
        app.command(name)(module.command)
        made = typer.main.get_command(app)
        context = made.make_context(f"prlint {name}", [], resilient_parsing=True)
        arguments = tuple(_argument(one) for one in made.params if isinstance(one, TyperArgument))
        options = tuple(_option(one) for one in made.params if isinstance(one, TyperOption))
        usage = " ".join(made.get_usage(context).removeprefix("Usage:").split())
        about = (made.help or "").split("\f")[0].strip()
        yield Command(name, about, usage, getattr(module, "EXAMPLES", ()), arguments, options)


def _argument(one: TyperArgument) -> Option:
    return Option((), one.metavar or one.name or "", one.help or "")


def _option(one: TyperOption) -> Option:
    switch = one.is_flag
    return Option((*one.opts, *one.secondary_opts), "" if switch else one.metavar or "", one.help or "")
