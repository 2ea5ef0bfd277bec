"""The work of `prlint rules`."""

from __future__ import annotations

from dataclasses import dataclass

from prlint.cli.streams import colored, stdout
from prlint.cli.words import COLORS, one_of
from prlint.engine.catalogue import load


@dataclass(frozen=True, slots=True)
class RulesOptions:
    """What was asked for."""

    output_format: str = "rich"
    """rich or json."""
    color: str = "auto"
    """auto, always or never."""


def rules(options: RulesOptions) -> int:
    """List the rules of this version."""
    form = one_of("--output-format", options.output_format, ("rich", "json"))
    one_of("--color", options.color, COLORS)
    from prlint.reports.rules_report import rules_json, rules_table

    listed = load().rules.values()
    if form == "json":
        stdout(machine=True).write(rules_json(listed))
        return 0
    from prlint.reports.page import Page

    to = stdout()
    page = Page(to, color=colored(options.color, to))
    page.print(rules_table(listed, page.sentence_width, page.encoding))
    return 0
