"""The work of `prlint explain`."""

from __future__ import annotations

from dataclasses import dataclass, field

from prlint.cli.configuring import shown
from prlint.cli.house import Here, own_rules
from prlint.cli.problem import Problem
from prlint.cli.streams import colored, stdout
from prlint.cli.words import COLORS, one_of
from prlint.engine.catalogue import HOUSE, load, pages


@dataclass(frozen=True, slots=True)
class ExplainOptions:
    """What was asked for."""

    rule: str
    color: str = "auto"
    """auto, always or never."""
    here: Here = field(default_factory=Here)


def explain(options: ExplainOptions) -> int:
    """Show a rule's page.

    Raises:
        Problem: there is no such rule; names the nearest.
        SettingsError: it may be the newsroom's own, and settings or rule files cannot be used.
    """
    one_of("--color", options.color, COLORS)
    found = pages()
    catalogue = load()
    rule = options.rule if options.rule in found else catalogue.formerly.get(options.rule, options.rule)
    if rule not in found:
        # Only now: whoever asks for one of prlint's own rules is answered whatever the settings are.
        own = own_rules(options.here, catalogue)
        found |= {name: {**house.page, "file": shown(house.file)} for name, house in own.items()}
        if f"{HOUSE}/{rule}" in found:
            rule = f"{HOUSE}/{rule}"
    if rule not in found:
        from prlint.settings.nearest import unknown

        raise Problem(f"{unknown('rule', rule, found)} (prlint rules lists them)")
    from prlint.reports.explanation import explanation
    from prlint.reports.page import Page

    to = stdout()
    page = Page(to, color=colored(options.color, to))
    page.print(explanation(found[rule], page.sentence_width, page.encoding))
    return 0
