"""`prlint languagetool`: put LanguageTool in place and keep its server running."""

from __future__ import annotations

from typing import Annotated

import typer

EXAMPLES = (
    "prlint languagetool install",
    "prlint languagetool status",
)


def command(
    action: Annotated[str, typer.Argument(metavar="install|start|status|stop", help="What to do.")],
    *,
    from_folder: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="FOLDER",
            help="install: use the LanguageTool in this folder; without it Maven gets one.",
        ),
    ] = None,
) -> int:
    """Install LanguageTool, which check --deep asks; start, look at or stop a server of it that stays.

    Exits with 0 if it is done (status: if the server runs), 1 if no server runs, 2 if it could not be done.
    """
    from prlint.cli.serving import serve

    return serve(action, from_folder)
