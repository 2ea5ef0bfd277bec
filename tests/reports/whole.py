"""A text through the whole program, as a page of the HTML report."""

from __future__ import annotations

import io
from pathlib import PurePath
from typing import TYPE_CHECKING

from prlint.engine.catalogue import load
from prlint.engine.plan import Planner, Selection
from prlint.engine.run import run
from prlint.readers.limits import Limits
from prlint.readers.read import read
from prlint.reading.reading import Reading
from prlint.release.parse import parse
from prlint.reports.write import View, write
from prlint.settings.model import Settings

if TYPE_CHECKING:
    from prlint.engine.outcome import Outcome
    from prlint.reports.summary import Result


def checked(text: str, path: str = "a.md") -> Outcome:
    """What the whole program finds in a text."""
    document = read(text.encode(), PurePath(path), Limits())
    settings = Settings()
    return run(
        Planner(load(), Selection()).plan(settings), Reading(document, parse(document), settings, None)
    )


def page(*results: Result, view: View = View()) -> str:  # noqa: B008 -- a tuple, never changed
    """The report as HTML."""
    to = io.StringIO()
    write(results, "html", to, view)
    return to.getvalue()
