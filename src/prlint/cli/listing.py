"""The work of `prlint rules`."""

from __future__ import annotations

from dataclasses import dataclass, field

from prlint.cli.configuring import shown
from prlint.cli.house import Here, own_rules
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
    here: Here = field(default_factory=Here)


def rules(options: RulesOptions) -> int:
    """List the rules of this version, then the newsroom's own.

    Raises:
        SettingsError: settings or rule files cannot be used.
    """
    form = one_of("--output-format", options.output_format, ("rich", "json"))
    one_of("--color", options.color, COLORS)
    from prlint.reports.rules_report import rules_json, rules_table

    catalogue = load()
    own = own_rules(options.here, catalogue)
    files = {rule_id: shown(house.file) for rule_id, house in own.items()}
    listed = catalogue.with_rules(house.rule for house in own.values()).rules.values()
    if form == "json":
        stdout(machine=True).write(rules_json(listed, files))
        return 0
    from prlint.reports.page import Page

    to = stdout()
    page = Page(to, color=colored(options.color, to))
    page.print(rules_table(listed, files, page.sentence_width, page.encoding))
    return 0
