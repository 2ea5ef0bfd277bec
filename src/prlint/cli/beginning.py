"""The work of `prlint new`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from prlint.cli.files import SUFFIXES
from prlint.cli.problem import Problem
from prlint.cli.skeleton import skeleton
from prlint.cli.tell import tell
from prlint.cli.words import day
from prlint.engine.catalogue import load
from prlint.engine.plan import Planner, Selection
from prlint.readers.read import MARKDOWN
from prlint.settings.environment import environment
from prlint.settings.loader import Loader

if TYPE_CHECKING:
    from prlint.engine.plan import Plan


class NewOptions(NamedTuple):
    """What was asked for."""

    file: str
    profile: tuple[str, ...] = ()
    date: str = "now"
    """A date or now."""


def new(options: NewOptions) -> int:
    """Write the skeleton of a release.

    Raises:
        Problem: the file is there already, has another suffix, or cannot be written.
        SettingsError: there is no such profile, or the settings are wrong as they are.
    """
    file = Path(options.file)
    if not file.name.lower().endswith(SUFFIXES):
        raise Problem(f"{options.file} must end in one of {', '.join(SUFFIXES)}")
    released = day("--date", options.date)
    if released is None:
        raise Problem("--date cannot be “none”; write a day as 2025-03-31, or now")
    settings = Loader(profile=options.profile, environment=environment()).load(file.absolute())
    plan = Planner(load(), Selection()).plan(settings)
    text = skeleton(
        settings,
        released,
        end_mark=_end_mark(plan),
        markdown=file.name.lower().endswith(tuple(suffix for suffix in MARKDOWN if suffix)),
    )
    try:
        with file.open("x", encoding="utf-8", newline="\n") as to:
            to.write(text)
    except FileExistsError:
        raise Problem(f"{options.file} is there already; name another file") from None
    except OSError as error:
        raise Problem(f"cannot write {options.file} ({error.strerror or error})") from error
    tell(f"{options.file} is written; prlint check {options.file} names what is left to fill in.")
    return 0


def _end_mark(plan: Plan) -> str:
    """The mark that the rule on end marks asks for."""
    return next(
        (str(active.parameters["mark"]) for active in plan.active if "mark" in active.parameters), "###"
    )
