"""The entry point. Starting up is part of the product's speed: each command is imported when it is asked for."""

from __future__ import annotations

import gc
import os
import sys
from typing import NoReturn

COMMANDS = (
    "check",
    "parse",
    "rules",
    "explain",
    "suppress",
    "languagetool",
    "accept",
    "init",
    "new",
    "config",
)


def run() -> NoReturn:
    """The console script."""
    # Nothing that imports make is garbage; collecting among it costs 10 ms. `check` turns it on again.
    gc.disable()
    # pydantic looks through all that is installed for plugins (25 ms); a linter wants none of them.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")
    status = main(sys.argv[1:])
    # On its way out Python would look for garbage among all that is left: 30 ms for what the system takes back anyway.
    gc.freeze()
    sys.exit(status)


def main(arguments: list[str]) -> int:
    """Run a command line, without the program's name, and give its exit status."""
    if arguments in (["--version"], ["-V"]):
        from prlint.cli.version import version

        sys.stdout.write(version())
        return 0
    from prlint.cli.guard import guarded
    from prlint.reports.summary import FAILED

    if not arguments:
        # Help is right, success is not: nothing was checked.
        guarded(lambda: _called(["--help"], None), None)
        return FAILED
    command = arguments[0] if arguments[0] in COMMANDS else None
    return guarded(lambda: _called(arguments, command), command)


def _called(arguments: list[str], command: str | None) -> int:
    """Call what the words ask for."""
    if command == "check":
        from prlint.cli.plain import plain

        options = plain(arguments[1:])
        if options is not None:
            from prlint.cli.checking import check

            return check(options)
    from prlint.cli.app import typed

    return typed(arguments, command, COMMANDS)
