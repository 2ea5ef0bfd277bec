"""`docs/commands.md`."""

from __future__ import annotations

from documentation.command_line import Command, Option, commands

_BEGINNING = """\
# Commands

<!-- Written by scripts/docs.py from the command line itself; change that. -->

`prlint COMMAND --help` says the same. `prlint --version` (`-V`) names the version and its tables,
`prlint --install-completion` and `--show-completion` teach your shell the commands and flags.

Exit status: 0 nothing at or above `--fail-on`, 1 findings, 2 the run failed, a file could not be read, or nothing
matched; 130 interrupted. Settings files and variables: [settings.md](settings.md).
"""


def pages() -> dict[str, str]:
    """The page."""
    return {"docs/commands.md": "\n".join([_BEGINNING, *(_command(one) for one in commands())])}


def _command(command: Command) -> str:
    examples = command.examples
    parts = [f"## `prlint {command.name}`", command.about, f"```text\n{command.usage}\n```"]
    if examples:
        parts.append("```console\n" + "\n".join(f"$ {example}" for example in examples) + "\n```")
    if command.arguments:
        parts.append(_table("argument", [(f"`{_bare(one)}`", one.about) for one in command.arguments]))
    if command.options:
        parts.append(_table("option", [(_named(one), one.about) for one in command.options]))
    return "\n\n".join(parts) + "\n"


def _bare(argument: Option) -> str:
    return argument.metavar.strip("[]").replace("]...", "...")


def _named(option: Option) -> str:
    value = f" {option.metavar}" if option.metavar else ""
    return ", ".join(f"`{flag}{value}`" for flag in option.flags).replace("|", "\\|")


def _table(what: str, rows: list[tuple[str, str]]) -> str:
    lines = [f"| {name} | {_cell(about)} |" for name, about in rows]
    return "\n".join([f"| {what} | meaning |", "| --- | --- |", *lines])


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
