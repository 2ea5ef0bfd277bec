"""`prlint suppress`: say in the settings that a finding is right as it stands."""

from __future__ import annotations

from typing import Annotated

import typer

EXAMPLES = (
    "prlint suppress release.md repeated-word 'then then' --reason 'the song is called so'",
    "prlint suppress release.md headline-too-long",
)


def command(
    file: Annotated[str, typer.Argument(metavar="FILE", help="The release.")],
    rule: Annotated[str, typer.Argument(metavar="RULE", help="The id that the finding names.")],
    words: Annotated[
        str | None,
        typer.Argument(
            metavar="[WORDS]",
            help="The words at which the rule shall be silent; without them, in the whole file.",
        ),
    ] = None,
    *,
    reason: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Why, for whoever reads it next.")
    ] = None,
) -> int:
    """Silence a finding without a trace in the release: in the nearest settings file."""
    from prlint.cli.suppressing import SuppressOptions, suppress

    return suppress(SuppressOptions(file, rule, words, reason))
