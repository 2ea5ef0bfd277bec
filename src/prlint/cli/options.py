"""The options of `prlint check` as one object: what its function takes, whoever calls it."""

from __future__ import annotations

from dataclasses import dataclass

from prlint.cli.problem import Problem

LISTS = frozenset({"exclude", "profile", "select", "ignore", "extend_select"})
"""Options of which each holds a list parted by commas, and which may be repeated as well."""


# Without the methods that compare and show it: making those takes 2 ms of every start.
@dataclass(slots=True, eq=False, repr=False)
class CheckOptions:
    """Of `prlint check`, as they were given: None and empty where nothing was."""

    paths: tuple[str, ...] = ()
    """Files, folders, paths with wildcards, `-` for standard input; the current folder without any."""
    stdin_filename: str | None = None
    exclude: tuple[str, ...] = ()
    """gitignore patterns, from the current folder."""
    force_exclude: bool = False
    config: str | None = None
    isolated: bool = False
    profile: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    """Ids and topics that alone are run."""
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    deep: bool = False
    fail_on: str | None = None
    """error, warning, info or never."""
    min_severity: str = "info"
    """Of what is reported: error, warning or info."""
    exit_zero: bool = False
    output_format: str = "rich"
    output_file: str | None = None
    report: tuple[str, ...] = ()
    """More reports of the same run, each `FORMAT=FILE`."""
    no_excerpts: bool = False
    fix: bool = False
    fix_only: bool = False
    unsafe_fixes: bool = False
    diff: bool = False
    baseline: str | None = None
    write_baseline: bool = False
    new_since: str | None = None
    """A revision of git: only what the change since then brings is told."""
    today: str | None = None
    """A date, now, changed or none."""
    report_suppressions: bool = False
    statistics: bool = False
    quiet: bool = False
    watch: bool = False
    color: str = "auto"
    """auto, always or never."""


def listed(option: str, values: list[str] | None) -> tuple[str, ...]:
    """The words of an option that may be repeated and holds lists parted by commas.

    Raises:
        Problem: it was given and names nothing, as when a script's variable is empty.
    """
    words = tuple(word.strip() for value in values or () for word in value.split(",") if word.strip())
    if values and not words:
        raise Problem(f"{option} names nothing; leave it out or name something")
    return words
