"""The work of `prlint parse`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TextIO

from prlint.cli.files import STDIN, Chooser
from prlint.cli.problem import Problem
from prlint.cli.reading_files import read_file
from prlint.cli.streams import colored, stdout
from prlint.cli.tell import tell
from prlint.cli.words import COLORS, one_of
from prlint.engine.outcome import Failure
from prlint.reports.summary import CLEAN, FAILED

if TYPE_CHECKING:
    from collections.abc import Callable

    from prlint.release.model import Release
    from prlint.text.source import Source

    Show = Callable[[Release, Source], None]

FORMATS = ("rich", "json", "jsonl")


@dataclass(frozen=True, slots=True)
class ParseOptions:
    """What was asked for."""

    files: tuple[str, ...]
    form: str = "rich"
    """rich, json or jsonl."""
    stdin_filename: str | None = None
    color: str = "auto"
    """auto, always or never."""


def parse(options: ParseOptions) -> int:
    """Print what is read of each file; what cannot be read goes to standard error.

    Raises:
        Problem: an option that cannot be used.
    """
    form = one_of("--format", options.form, FORMATS)
    one_of("--color", options.color, COLORS)
    if options.stdin_filename is not None and STDIN not in options.files:
        raise Problem("--stdin-filename names what is read from standard input; add - to read it")
    choice = Chooser(stdin_name=options.stdin_filename).choose(options.files)
    if form == "json" and len(choice.files) + len(choice.failures) > 1:
        raise Problem("--format json takes one file; for several use --format jsonl")
    to = stdout(machine=form != "rich")
    show = _table(to, options.color) if form == "rich" else _json(to, indent=2 if form == "json" else None)
    failures = list(choice.failures)
    for chosen in choice.files:
        found = read_file(chosen)
        if isinstance(found, Failure):
            failures.append(found)
        else:
            document, release = found
            show(release, document.source)
    for failure in failures:
        tell(f"{failure.path}: {failure.message}")
    for unread in choice.unread:
        tell(f"not read: {unread.path}: {unread.message}")
    return FAILED if failures else CLEAN


def _json(to: TextIO, indent: int | None) -> Show:
    import json

    from prlint.reports.release_json import release_json

    def show(release: Release, source: Source) -> None:
        to.write(json.dumps(release_json(release, source), ensure_ascii=False, indent=indent) + "\n")

    return show


def _table(to: TextIO, color: str) -> Show:
    from prlint.reports.page import Page
    from prlint.reports.release_table import release_table

    page = Page(to, color=colored(color, to))

    def show(release: Release, source: Source) -> None:
        page.print(release_table(release, source, page.width, page.encoding))

    return show
