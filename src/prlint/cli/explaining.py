"""The work of `prlint explain`."""

from __future__ import annotations

from dataclasses import dataclass

from prlint.cli.problem import Problem
from prlint.cli.streams import colored, stdout
from prlint.cli.words import COLORS, one_of
from prlint.engine.catalogue import load, pages


@dataclass(frozen=True, slots=True)
class ExplainOptions:
    """What was asked for."""

    rule: str
    color: str = "auto"
    """auto, always or never."""


def explain(options: ExplainOptions) -> int:
    """Show a rule's page.

    Raises:
        Problem: there is no such rule; names the nearest.
    """
    one_of("--color", options.color, COLORS)
    found = pages()
    rule = options.rule if options.rule in found else load().formerly.get(options.rule, options.rule)
    if rule not in found:
        from prlint.settings.nearest import unknown

        raise Problem(f"{unknown('rule', rule, found)} (prlint rules lists them)")
    from prlint.reports.explanation import explanation
    from prlint.reports.page import Page

    to = stdout()
    page = Page(to, color=colored(options.color, to))
    page.print(explanation(found[rule], page.sentence_width, page.encoding))
    return 0
