"""`prlint accept`: take words for right."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from prlint.cli.problem import Problem

EXAMPLES = ("prlint accept Okafor 'Sea Otter Bay'",)


def command(
    words: Annotated[
        list[str], typer.Argument(help="Words, or phrases in quotation marks.", metavar="WORD…")
    ],
) -> int:
    """Add words to the nearest words file, .prlint/words.txt, so that the speller takes them for right."""
    from prlint.settings.discovery import find_in
    from prlint.spelling.words_file import NAME, add

    wanted = [" ".join(word.split()) for word in words]
    if any(not word or "#" in word for word in wanted):
        raise Problem("a word to accept cannot be empty or hold #, which begins a comment")
    here = Path.cwd()
    folder = next((place for place in (here, *here.parents) if find_in(place) is not None), None)
    if folder is None:
        raise Problem(
            "there is no prlint.toml from here upward that the words could be kept beside; make one, an empty file will do"
        )
    file = folder / NAME
    try:
        added = add(file, wanted)
    except (OSError, UnicodeDecodeError) as error:
        raise Problem(f"{file} cannot be written: {error}") from error
    said = ", ".join(added)
    typer.echo(f"{file}: added {said}" if added else f"{file}: nothing to add, all of it is there already")
    return 0
